import ArgumentGraph
import Lexicon

extension ArgumentGraph {
  /// The sides that a name which nobody has most likely means: those of whose names it is a word, else those with a
  /// name, or a word of one, that it is a slip away from. At most three; none rather than far-fetched ones.
  ///
  /// - Complexity: O(voices and parties).
  public func sides(like typed: String) -> [String] {
    let wanted = Words.foldedName(typed)
    let names = namesOfSides
    func shown(_ matches: (String) -> Bool) -> [String] {
      var known: Set<String> = []
      return names.filter { matches($0.name) && known.insert($0.side).inserted }.map(\.side)
    }
    let same = shown { Words.foldedName($0) == wanted }
    if !same.isEmpty { return Array(same.prefix(1)) }
    let words = Query.foldedWords(typed)
    if let word = words.first, words.count == 1, word.count > 2 {
      let holding = shown { Query.foldedWords($0).contains(word) }
      if (1...3).contains(holding.count) { return holding }
    }
    if let near = closest(to: typed, among: names.map(\.name)), let side = names.first(where: { $0.name == near })?.side
    {
      return [side]
    }
    guard words.count == 1, typed.count > 3 else { return [] }
    let parts = names.flatMap { Query.foldedWords($0.name) }.filter { $0.count > 3 }
    guard let near = closest(to: words[0], among: parts) else { return [] }
    return Array(shown { Query.foldedWords($0).contains(near) }.prefix(3))
  }

  /// Every name by which a side goes, with the one it is shown by.
  private var namesOfSides: [(name: String, side: String)] {
    let shown = sideNames.map { (name: $0, side: $0) }
    let ofParties = parties.flatMap { party in self[party].aliases.map { (name: $0, side: self[party].name) } }
    let ofVoices = voices.filter(isHeard).flatMap { voice -> [(name: String, side: String)] in
      let side = self[voice].kind == .author ? "author" : self[voice].name
      return self[voice].aliases.map { (name: $0, side: side) }
    }
    return shown + ofParties + ofVoices
  }

  /// The id that a mistyped one most likely means: another sign between its numbers (`A3-2`), a letter or digit twice
  /// (`A33.1`), two swapped. Only ids that hold a statement; `nil` where there is none.
  public func id(like typed: String) -> String? {
    let letters = Array(typed.uppercased())
    guard (2...12).contains(letters.count), let first = letters.first, first.isASCII, first.isLetter || first.isNumber
    else { return nil }
    func existing(_ letters: [Character]) -> String? {
      guard let pattern = IDPattern(String(letters)) else { return nil }
      if case .link = pattern { return nil }
      return statements(matching: pattern).isEmpty ? nil : "\(pattern)"
    }
    // The numbers, whatever stands between them.
    let parts = letters.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    if parts.count > 1, let id = existing(Array(parts[0] + "." + parts[1...].joined())) { return id }
    if parts.count > 2, let id = existing(Array(parts[0] + parts[1] + "." + parts[2...].joined())) { return id }
    if parts.count == 1, let id = existing(Array(parts[0])), id != typed { return id }
    if first.isNumber, let only = articleIDs.first, articleIDs.count == 1 {
      return existing(Array("\(only)") + letters)
    }
    for place in letters.indices.dropFirst() where letters[place] == letters[place - 1] {
      var shorter = letters
      shorter.remove(at: place)
      if let id = existing(shorter) { return id }
    }
    return nil
  }
}
