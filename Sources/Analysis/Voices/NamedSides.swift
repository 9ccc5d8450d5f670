import ArgumentGraph
import Lexicon

/// The names by which sides and those never heard can stand in a statement.
struct NamedSides {
  private struct Name {
    let rest: ArraySlice<String>
    let side: Int
  }

  private var names: [String] = []
  private var phrases: [String: [Name]] = [:]

  /// Everybody besides a side. Complexity: O(names and aliases).
  init(besides own: Side, in graph: ArgumentGraph) {
    let ownVoices = Marks(own.voices)
    var places: [String: Int] = [:]
    func place(_ name: String) -> Int {
      if let known = places[name] { return known }
      places[name] = names.count
      names.append(name)
      return names.count - 1
    }
    for party in graph.parties where party != own.party {
      add([graph[party].name] + graph[party].aliases, as: place(graph[party].name))
    }
    for voice in graph.voices where !ownVoices.contains(voice) && graph[voice].kind != .author {
      if graph.party(of: voice) != nil, graph.party(of: voice) == own.party { continue }
      add([graph[voice].name] + graph[voice].aliases, as: place(graph.sideName(of: voice)))
    }
    for name in graph.articles.flatMap(\.neverHeard) { add([name], as: place(name)) }
  }

  /// A name begins with a capital: "it" and "many" name nobody.
  private mutating func add(_ spellings: [String], as side: Int) {
    for spelling in spellings where spelling.contains(where: \.isUppercase) {
      let words = Words.cut(spelling)
      guard let first = words.first(where: { $0 != "the" }) else { continue }
      let rest = words.drop { $0 == "the" }.dropFirst()
      if !(phrases[first]?.contains { $0.side == side && $0.rest == rest } ?? false) {
        phrases[first, default: []].append(Name(rest: rest, side: side))
      }
    }
  }

  /// Whom statements name, each with those that do. Complexity: O(words).
  func concerns(of statements: [Handle<Statement>], in graph: ArgumentGraph, _ stop: () -> Bool) -> [VoiceProfile
    .Concern]
  {
    var found: [[Handle<Statement>]] = Array(repeating: [], count: names.count)
    var order: [Int] = []
    for statement in statements {
      if stop() { break }
      let words = Words.cut(graph.words(of: statement)).map(Self.bare)
      for place in words.indices {
        for name in phrases[words[place]] ?? [] where words[(place + 1)...].starts(with: name.rest) {
          if found[name.side].isEmpty { order.append(name.side) }
          if found[name.side].last != statement { found[name.side].append(statement) }
        }
      }
    }
    return VoiceProfile.sorted(order.map { VoiceProfile.Concern(name: names[$0], statements: found[$0]) })
  }

  /// A word without the marks that stand at it.
  private static func bare(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) { return word }
    var word = word[...]
    while let last = word.last, !last.isLetter, !last.isNumber, last != "'" { word.removeLast() }
    while let first = word.first, !first.isLetter, !first.isNumber, first != "'" { word.removeFirst() }
    return String(word)
  }
}
