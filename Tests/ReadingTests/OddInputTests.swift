import ArgumentGraph
import Lexicon
import Testing

@testable import Reading

@Suite struct OddInputTests {
  @Test(arguments: [
    "Word.", "“", "…", "— — —", "He.", "\"Quote without an end", "Sudmark says", "that that that that that.",
    "and, but, or; yet: because (if) —", "According to", "In Sudmark’s view", "What Norrland may have",
    "says says says says says.", "1. 2. 3.", "’s ’s ’s", "It. It. It argued that.",
    "İstanbul says that “é” is é.",
  ])
  func neverFails(_ text: String) throws {
    let read = try Read.body(text)
    #expect(read.graph.checkInvariants().isEmpty)
    #expect(read.reading.sentenceHolders.count == read.article.sentences.count)
  }

  /// Twice the text may not take four times as long, in one sentence as in many.
  @Test(arguments: [
    "Sudmark says that the lock is shut and the mayor claims that ", "officials of the lock of the river ", "A, B and ",
    "if the ",
  ])
  func timeGrowsWithTheText(_ piece: String) throws {
    func time(_ words: Int) throws -> Duration {
      let text = String(repeating: piece, count: words / piece.split(separator: " ").count) + "all is well.\n"
      let clock = ContinuousClock()
      return try clock.measure { _ = try Read.body(text) }
    }
    _ = try time(100)
    let (short, long) = (try time(1_500), try time(6_000))
    #expect(long < short * 12 + .milliseconds(200), "\(short) for 1,500 words, \(long) for 6,000")
  }

  @Test func stopsWhenTold() throws {
    let read = try Read(Column.text)
    let id = try #require(read.reading.statements.first?.id.article)
    let outline = Reader(lexicon: try .embedded()).outline(read.article, as: id, watch: Watch(stop: { true }))
    #expect(outline.findings.isEmpty)
  }
}
