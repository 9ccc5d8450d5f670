import ArgumentGraph
import Lexicon

/// Tells by words, figures and dates what kind of evidence a text brings: an index, so the text is always shown.
public struct GroundWords: Sendable {
  private let words: PhraseTable<GroundWord>
  /// The first words of what speaks of proof, as bytes.
  private let proofLetters: [[UInt8]]

  public init(_ words: PhraseTable<GroundWord>) {
    self.words = words
    proofLetters = words.all.filter { $0.entry == .proof }.map { Array($0.first.utf8) }
  }

  var phrases: [PhraseTable<GroundWord>.Phrase] { words.all }

  /// What the words of a text show.
  public struct Found: Sendable, Equatable {
    public var kinds: GroundKinds = []
    /// The words that decided, in the order of the text, each once.
    public var cues: [String] = []
    /// The first word by which evidence is spoken of: "proof".
    public var proof: String?
    /// The first word of a general rule: "whoever".
    public var rule: String?

    fileprivate mutating func note(_ kind: GroundKind, _ cue: String) {
      kinds.insert(GroundKinds(kind))
      if !cues.contains(cue) { cues.append(cue) }
    }
  }

  /// Complexity: linear in the text.
  public func found(in text: String) -> Found {
    let typed = text.split(separator: " ").map { WordEdges.bare($0) }.filter { !$0.isEmpty }
    // Cut like the list: a possessive is a word of its own.
    var cut: [String] = []
    var isName: [Bool] = []
    for word in typed {
      for (place, piece) in Words.cut(String(word)).enumerated() {
        cut.append(piece)
        isName.append(place == 0 && word.first?.isUppercase == true)
      }
    }
    var found = Found()
    var place = 0
    var isAfterDenial = false
    while place < cut.count {
      let phrases = words.longest(in: cut, at: place)
      let isDenied = isAfterDenial
      isAfterDenial = phrases.contains { $0.entry == .denial }
      for phrase in phrases {
        let cue = phrase.words.joined(separator: " ")
        if let kind = phrase.entry.kind { found.note(kind, cue) }
        switch phrase.entry {
        case .place: if let name = Self.name(after: place, cut, isName) { found.note(.fact, "\(cue) \(name)") }
        // "no evidence" speaks of none.
        case .proof: if !isDenied { found.proof = found.proof ?? cue }
        case .rule: found.rule = found.rule ?? cue
        default: break
        }
      }
      if phrases.isEmpty, cut[place].first?.isNumber == true {
        found.note(Self.figure(cut[place]), cut[place])
      }
      place += max(1, phrases.first?.count ?? 1)
    }
    return found
  }

  /// The name of a place behind a preposition, perhaps after an article.
  private static func name(after place: Int, _ cut: [String], _ isName: [Bool]) -> String? {
    let next = place + 1 < cut.count && cut[place + 1] == "the" ? place + 2 : place + 1
    return next < cut.count && isName[next] ? cut[next] : nil
  }

  /// What a word shows that begins with a digit: a year is a date.
  static func figure(_ word: String) -> GroundKind {
    guard let number = Int(word) ?? Int(word.dropLast()) else { return .number }
    return (1000...2199).contains(number) && (word.count == 4 || word.last == "s") ? .fact : .number
  }
}

/// What punctuation stands at a word.
enum WordEdges {
  /// A word without the marks that stand at it.
  static func bare(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
    return word
  }
}

extension GroundWords {
  /// The word by which a statement speaks of proof; `nil` too where it denies that there is any.
  ///
  /// - Complexity: linear in its words.
  public func proof(in statement: Handle<Statement>, of graph: ArgumentGraph) -> String? {
    let pieces = graph.pieces(of: statement)
    // Hardly any statement speaks of it: a look at the letters spares cutting them all.
    guard pieces.contains(where: speaksOfProof), !graph[statement].isNegated else { return nil }
    return found(in: pieces.joined(separator: " ")).proof
  }

  private func speaksOfProof(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in proofLetters.contains { Self.has($0, in: utf8) } }
  }

  private static func has(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where text[start] | 0x20 == first {
      if word.indices.allSatisfy({ text[start + $0] | 0x20 == word[$0] }) { return true }
    }
    return false
  }
}
