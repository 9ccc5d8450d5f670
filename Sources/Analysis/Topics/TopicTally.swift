import ArgumentGraph

/// Counts stems over statements that come in the order of the text.
struct TopicTally {
  /// In how many statements and paragraphs each stem stands, and in which it was counted last.
  private(set) var statements: [Int32]
  private(set) var paragraphs: [Int32]
  private var lastStatement: [Int32]
  private var lastParagraph: [Int32]
  private(set) var first: [Handle<Statement>?]
  /// How often each word stands.
  private(set) var words: [Int32]
  private(set) var paragraphNumber: Int32 = 0

  private let stemOfWord: [Int32]
  private var number: Int32 = 0
  private var paragraph: StatementID?

  init(_ words: WordsByNumber) {
    stemOfWord = words.stemOfWord
    let none = Array(repeating: Int32(0), count: words.stems.count)
    (statements, paragraphs, lastStatement, lastParagraph) = (none, none, none, none)
    first = Array(repeating: nil, count: words.stems.count)
    self.words = Array(repeating: 0, count: words.words.count)
  }

  /// Counts a statement, of whose words the places in a sequence are given; `id` says in which paragraph it stands.
  mutating func count(
    _ sequence: [Int32], _ places: Range<Int>, of statement: Handle<Statement>, id: StatementID
  ) {
    let isSame = paragraph.map { $0.article == id.article && $0.paragraph == id.paragraph && !id.isAdded } ?? false
    if !isSame { paragraphNumber += 1 }
    paragraph = id
    number += 1
    for place in places {
      let word = sequence[place]
      words[Int(word)] += 1
      let stem = Int(stemOfWord[Int(word)])
      if lastStatement[stem] == number { continue }
      lastStatement[stem] = number
      if statements[stem] == 0 { first[stem] = statement }
      statements[stem] += 1
      if lastParagraph[stem] != paragraphNumber {
        lastParagraph[stem] = paragraphNumber
        paragraphs[stem] += 1
      }
    }
  }

  /// Statements that have a stem, times how few paragraphs have it (inverse document frequency, over paragraphs).
  func weight(ofStem stem: Int) -> Double {
    Double(statements[stem]) * Self.binaryLogarithm(Double(paragraphNumber + 1) / Double(paragraphs[stem]))
  }

  /// Straight lines between the powers of two: the same on every machine, and near enough to put topics in order.
  private static func binaryLogarithm(_ value: Double) -> Double {
    Double(value.exponent) + value.significand - 1
  }
}
