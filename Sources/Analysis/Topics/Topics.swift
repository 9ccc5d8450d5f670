import ArgumentGraph
import Lexicon

/// The recurring subjects of what is loaded: words by their stems, the telling ones first.
///
/// A subject is a stem in three statements or more of two paragraphs or more; its name is the commonest of its words,
/// which names no subject where it is a function word, a word as general as "come", a country, or a part of the name of
/// somebody who speaks. It weighs as much as statements have it, times how few paragraphs do (Spärck Jones 1972).
public struct Topics {
  public struct Entry: Sendable, Equatable {
    public let topic: Topic
    /// How many statements have a word of its stem.
    public let statements: Int
    /// The first of them in the text.
    public let first: Handle<Statement>?
    public let weight: Double
  }

  /// The heaviest first, then by name.
  public let entries: [Entry]
  private let words: WordsByNumber
  /// By the number of a stem the place of its entry; -1 for one that is no subject.
  private let places: [Int32]

  /// - Parameters:
  ///   - minimum: how many statements a subject takes; they stand in two paragraphs at least.
  ///   - isStopWord: whether a word in lower case names no subject.
  /// - Complexity: O(words) in numbers; only of stems that recur are words looked at.
  public init(
    of graph: ArgumentGraph, _ words: WordsByNumber, minimum: Int = 3, isStopWord: (String) -> Bool,
    stop: () -> Bool = { false }
  ) {
    var tally = TopicTally(words)
    for statements in words.order {
      if stop() { break }
      for offset in statements {
        let statement = Handle<Statement>(offset)
        tally.count(words.sequence, words.places(of: statement), of: statement, id: graph.id(of: statement))
      }
    }
    let recurs = words.stems.indices.map { Int(tally.statements[$0]) >= minimum && tally.paragraphs[$0] >= 2 }
    // Of equal forms the first by number is the one met first.
    var names = Array(repeating: Int32(-1), count: words.stems.count)
    for (word, stem) in words.stemOfWord.enumerated() where recurs[Int(stem)] && tally.words[word] > 0 {
      let best = names[Int(stem)]
      if best < 0 || tally.words[word] > tally.words[Int(best)] { names[Int(stem)] = Int32(word) }
    }
    let speakers = Self.wordsOfNames(graph)
    var found: [(stem: Int, entry: Entry)] = []
    for stem in words.stems.indices where names[stem] >= 0 {
      let name = words.words[Int(names[stem])]
      guard name.utf8.count >= 3, !speakers.contains(name), !isStopWord(name) else { continue }
      let entry = Entry(
        topic: Topic(stem: words.stems[stem], name: name), statements: Int(tally.statements[stem]),
        first: tally.first[stem], weight: tally.weight(ofStem: stem))
      found.append((stem, entry))
    }
    found.sort { left, right in
      let (left, right) = (left.entry, right.entry)
      return left.weight != right.weight ? left.weight > right.weight : left.topic.name < right.topic.name
    }
    var places = Array(repeating: Int32(-1), count: words.stems.count)
    for (place, one) in found.enumerated() { places[one.stem] = Int32(place) }
    entries = found.map(\.entry)
    self.words = words
    self.places = places
  }

  /// Puts the places of a statement's entries into an array that is empty, the heaviest first.
  ///
  /// - Complexity: O(its words).
  public func places(of statement: Handle<Statement>, into found: inout [Int32]) {
    for number in words.places(of: statement) {
      let place = places[Int(words.stemOfWord[Int(words.sequence[number])])]
      guard place >= 0, !found.contains(place) else { continue }
      found.append(place)
    }
    if found.count > 1 { found.sort() }
  }

  /// Its entries by number.
  public var numbers: TopicNumbers { TopicNumbers(entries.map(\.topic), places: places) }

  /// The topics of a statement, the heaviest first. Complexity: O(its words).
  public func topics(of statement: Handle<Statement>) -> [Topic] {
    var found: [Int32] = []
    places(of: statement, into: &found)
    return found.map { entries[Int($0)].topic }
  }

  /// The entry of a stem.
  public func entry(stem: String) -> Entry? { entries.first { $0.topic.stem == stem } }

  /// Words with a capital in the names of parties and of those who speak for them: who speaks is no subject.
  private static func wordsOfNames(_ graph: ArgumentGraph) -> Set<String> {
    let parties = graph.parties.flatMap { [graph[$0].name] + graph[$0].aliases }
    let voices = graph.voices.map { graph[$0] }.filter { $0.party != nil }.flatMap { [$0.name] + $0.aliases }
    let words = (parties + voices).flatMap { $0.split { !$0.isLetter } }
    return Set(
      words.filter { $0.first?.isUppercase ?? false }.map { $0.unicodeScalars.map(Words.plain).joined() })
  }
}
