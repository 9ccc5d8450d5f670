import ArgumentGraph
import ArticleText
import Lexicon
import Testing

@testable import Reading

@Suite struct WatchTests {
  private static let text =
    "The Dam Is Ours\n\n"
    + String(
      repeating: """
        Sudmark maintains that any state may charge for upkeep, because the treaty leaves tolls to the owner. Norrland \
        counters that the toll is illegal. Yet barges pay twice, and critics of the toll say that the gates are shut.


        """, count: 60)

  /// What is read when the one who waits has asked to stop at the given poll; and how often it was asked.
  private func read(stoppingAt poll: Int) throws -> (reading: ArticleReading, polls: Int, shares: [Double]) {
    let article = try Article.read(Array(Self.text.utf8), path: nil, rules: try Read.rules())
    var polls = 0
    var shares: [Double] = []
    let watch = Watch(
      stop: {
        polls += 1
        return polls > poll
      }, tell: { shares.append($0) })
    let id = try #require(ArticleID("A"))
    let reading = Reader(lexicon: try .embedded()).read(article, as: id, watch: watch)
    return (reading, polls, shares)
  }

  @Test func readingSaysHowFarItIsFromBeginningToEnd() throws {
    let (reading, _, shares) = try read(stoppingAt: .max)
    #expect(shares == shares.sorted())
    #expect(shares.allSatisfy { (0...1).contains($0) })
    #expect(shares.last == 1)
    // Tagging and parsing, attribution, statements, roles, voices and links each say something.
    for stage in [0..<0.6, 0.6..<0.7, 0.7..<0.75, 0.75..<0.8, 0.8..<0.9, 0.9..<1] {
      #expect(shares.contains(where: stage.contains), "nothing was said of \(stage)")
    }
    #expect(reading.statements.count > 60)
  }

  @Test func itCanBeStoppedAnywhereAndEndsSoon() throws {
    let whole = try read(stoppingAt: .max).polls
    for poll in 0..<whole {
      let polls = try read(stoppingAt: poll).polls
      #expect(polls <= poll + 8, "stopped at poll \(poll) of \(whole), asked \(polls) times")
    }
  }
}
