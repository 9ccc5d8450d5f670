import ArgumentGraph
import Lexicon

/// The words of grounds by number, so that what kinds of evidence statements bring is counted without cutting texts.
///
/// It tells of a statement what `GroundWords` does, but for the words that decided.
public struct GroundNumbers {
  private struct Phrase {
    let rest: [Int32]
    let kinds: GroundKinds
    /// Whether the name of a place must follow.
    let isPlace: Bool
  }

  private let words: GroundWords
  private let numbers: WordsByNumber
  /// By the number of a first word the place of its phrases; -1 for other words.
  private var heads: [Int32]
  /// The phrases of each first word, longest first.
  private var phrases: [[Phrase]] = []
  /// By the number of a word what a figure shows that is no phrase's.
  private let figures: [GroundKinds]
  private let article: Int32?
  private let possessive: Int32?

  /// Complexity: linear in the distinct words and in the phrases.
  public init(_ words: GroundWords, _ numbers: WordsByNumber) {
    self.words = words
    self.numbers = numbers
    heads = Array(repeating: -1, count: numbers.words.count)
    figures = numbers.words.map { word in
      guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return [] }
      return GroundKinds(GroundWords.figure(word))
    }
    article = numbers.number("the")
    possessive = numbers.number("'s")
    for phrase in words.phrases {
      // A phrase with a word that stands nowhere does neither.
      let rest = phrase.rest.compactMap(numbers.number)
      guard let first = numbers.number(phrase.first), rest.count == phrase.rest.count else { continue }
      let head = Int(first)
      if heads[head] < 0 {
        heads[head] = Int32(phrases.count)
        phrases.append([])
      }
      let kind = phrase.entry.kind
      phrases[Int(heads[head])].append(
        Phrase(rest: rest, kinds: kind.map { GroundKinds($0) } ?? [], isPlace: phrase.entry == .place))
    }
    for place in phrases.indices { phrases[place].sort { $0.rest.count > $1.rest.count } }
  }

  /// The kinds of evidence that the words of a statement show. Complexity: linear in its words.
  public func kinds(in statement: Handle<Statement>, of graph: ArgumentGraph) -> GroundKinds {
    guard let found = numbers.plainWords(statement) else { return words.found(in: graph.words(of: statement)).kinds }
    var kinds: GroundKinds = []
    // Where the name of a place may stand.
    var names: [Int] = []
    var place = found.startIndex
    while place < found.endIndex {
      let word = Int(found[place])
      var count = 0
      if heads[word] >= 0 {
        for phrase in phrases[Int(heads[word])] where phrase.rest.count + 1 >= count {
          guard phrase.rest.isEmpty || found[(place + 1)...].starts(with: phrase.rest) else { continue }
          count = phrase.rest.count + 1
          kinds.formUnion(phrase.kinds)
          if phrase.isPlace { names.append(name(after: place, found)) }
        }
      }
      if count == 0 { kinds.formUnion(figures[word]) }
      place += max(1, count)
    }
    if !kinds.contains(.fact), !names.isEmpty, hasCapital(at: names, found, graph.pieces(of: statement)) {
      kinds.insert(GroundKinds(.fact))
    }
    return kinds
  }

  private func name(after place: Int, _ found: ArraySlice<Int32>) -> Int {
    place + 1 < found.endIndex && found[place + 1] == article ? place + 2 : place + 1
  }

  /// Whether a word at one of some places, which ascend, has a capital.
  private func hasCapital(at places: [Int], _ found: ArraySlice<Int32>, _ pieces: [String]) -> Bool {
    var wanted = places[...]
    // A possessive stands at another word, and all others stand in white space by themselves.
    var place = found.startIndex
    for piece in pieces {
      var piece = piece
      let isFound = piece.withUTF8 { utf8 in
        var isInWord = false
        for byte in utf8 {
          switch byte {
          case 0x20, 0x0A, 0x0D, 0x09: isInWord = false
          case _ where isInWord: continue
          case 0x41...0x5A, 0x61...0x7A, 0x30...0x39:
            isInWord = true
            if place > found.startIndex, place < found.endIndex, found[place] == possessive { place += 1 }
            while let first = wanted.first, first < place { wanted.removeFirst() }
            if wanted.first == place, byte <= 0x5A, byte >= 0x41 { return true }
            place += 1
          default: continue
          }
        }
        return false
      }
      if isFound { return true }
      if wanted.isEmpty { return false }
    }
    return false
  }
}

extension GroundWord {
  /// The kind of evidence that a word of this class shows by itself.
  var kind: GroundKind? {
    switch self {
    case .document: .document
    case .event: .event
    case .number: .number
    case .date: .fact
    case .authority: .authority
    case .source: .source
    case .analogy: .analogy
    case .place, .proof, .denial, .rule: nil
    }
  }
}
