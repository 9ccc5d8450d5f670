import ArgumentGraph
import ArticleText
import Lexicon
import Seeded
import Testing

@testable import Reading

/// Statements given one a line: which is the claim, and what the others do for or against it.
@Suite struct OneArgumentTests {
  /// The claim's number, then each link as `2+1` (2 supports 1) or `2-1` (attacks), `?` where no cue shows it.
  private func outline(_ lines: String) throws -> String {
    let article = try Article.read(Array(lines.utf8), path: nil, division: .lines, rules: try Read.rules())
    let id = try #require(ArticleID("A"))
    let reading = Reader(lexicon: try .embedded()).read(article, as: id)
    #expect(reading.statements.count == article.sentences.count)
    let links = reading.links.map { link in
      let target = link.targetStatement.map { "\($0.offset + 1)" } ?? "L"
      let mark = link.kind == .support ? "+" : "-"
      return "\(link.premises[0].offset + 1)\(mark)\(target)" + (link.origin == .suggested ? "?" : "")
    }
    return ([reading.thesis.map { "\($0.offset + 1):" } ?? "none"] + links).joined(separator: " ")
  }

  @Test(arguments: [
    // The claim: first with "should", marked by "that's why", or the last of two conclusions.
    ("The toll should be dropped.\nIt angers the bargemen.\nIt pays for nothing.", "1: 2+1? 3+1?"),
    ("The toll angers the bargemen.\nThat's why it should be dropped.\nIt pays for nothing.", "2: 1+2? 3+2?"),
    ("The gates leak.\nThus barges wait.\nThe lock should therefore be rebuilt.", "3: 1+2 2+3?"),
    ("Barges wait for hours.\nIt would be wise to build a lock.", "2: 1+2?"),
    // Reasons stay with what they are reasons for; those in front of it too.
    ("The toll should be dropped,\nfor it angers the bargemen.\nIt is unfair,\nas only few pay it.", "1: 2+1 3+1? 4+3"),
    ("Since the gates leak,\nthe lock must be shut.", "2: 1+2"),
    ("The lock must be rebuilt.\nIt is too small.\nFor example, two barges had to turn.", "1: 2+1? 3+2"),
    // Objections and their answers.
    ("The toll should stay.\nOf course it is high.\nBut it pays for the gates.", "1: 2-1 3-2"),
    ("The toll should stay.\nCritics say that it is high.\nYet few pay it.", "1: 2-1? 3-2"),
    (
      "The toll should stay.\nBargemen may have to pay more,\nand farmers may have to wait,\nbut the gates are safe.",
      "1: 2-1? 3-1 4-3"
    ),
    (
      "The toll should stay.\nIt pays for the gates.\nThe toll however is high.\nIt is the highest on the river.",
      "1: 2+1? 3-1 4+3?"
    ),
    ("Although the toll is high,\nit should stay.", "2: 1-2"),
    // An aside, after which the argument goes on; and what is added.
    ("The toll should stay,\neven if it is high.\nThe gates need it.", "1: 2-1 3+1?"),
    ("The toll should stay.\nIt pays for the gates.\nBesides, it is low.", "1: 2+1? 3+1"),
  ])
  func isRead(_ lines: String, _ expected: String) throws {
    #expect(try outline(lines) == expected, "\(lines)")
  }

  /// Whatever cues meet, every line but the claim leads to it, and none leads round in a circle.
  @Test(arguments: 0..<40 as Range<UInt64>) func everyLineLeadsToTheClaim(_ seed: UInt64) throws {
    let openings = [
      "", "But ", "Since ", "because ", "for example, ", "Therefore ", "and ", "Of course ", "although ", "Moreover, ",
      "unless ", "As ", "so ", "Thus ", "However, ", "and furthermore, ", "Yes, ", "for ",
    ]
    let bodies = [
      "the toll is high", "the gates leak, for example", "it should therefore be shut", "critics say that it is old",
      "the barges may wait", "the town needs it, however",
    ]
    var dice = Seeded(seed)
    let lines = (0..<12).map { _ in
      (openings.randomElement(using: &dice) ?? "") + (bodies.randomElement(using: &dice) ?? "")
        + (Bool.random(using: &dice) ? "," : ".")
    }
    let article = try Article.read(
      Array(lines.joined(separator: "\n").utf8), path: nil, division: .lines, rules: try Read.rules())
    let reading = Reader(lexicon: try .embedded()).read(article, as: try #require(ArticleID("A")))
    let claim = try #require(reading.thesis)
    var next: [Int: Int] = [:]
    for link in reading.links { next[link.premises[0].offset] = link.targetStatement?.offset }
    #expect(reading.links.count == reading.statements.count - 1)
    for start in reading.statements.indices {
      var (place, steps) = (start, 0)
      while place != claim.offset, steps <= 12, let target = next[place] { (place, steps) = (target, steps + 1) }
      #expect(place == claim.offset, "\(lines)")
    }
  }

  @Test func oneLineIsItsOwnClaim() throws {
    #expect(try outline("The toll is high.") == "1:")
  }

  @Test func aLineStaysWholeAndKeepsItsHolder() throws {
    let text =
      "Sudmark claims that the lock is safe because it is new, and that it is paid for.\nIf it leaks, barges wait."
    let article = try Article.read(Array(text.utf8), path: nil, division: .lines, rules: try Read.rules())
    let reading = Reader(lexicon: try .embedded()).read(article, as: try #require(ArticleID("A")))
    #expect(reading.statements.map(\.id.description) == ["A1.1", "A1.2"])
    #expect(reading.voices[reading.statements[0].holder.offset].name == "Sudmark")
    #expect(reading.statements.allSatisfy { !$0.isIfPart })
  }
}
