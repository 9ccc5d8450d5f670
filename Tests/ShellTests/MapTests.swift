import Foundation
import Testing

/// The maps made by hand: each alone, all in any order, twice in one session, and on whichever links count.
@Suite struct MapTests {
  static let articles = [
    "a-hard-reset", "whose-border-whose-war", "unable-or-unwilling", "two-crossings", "what-the-go-betweens-want",
  ]

  struct Session: CustomTestStringConvertible, Sendable {
    let maps: [String]
    let links: String
    var testDescription: String { "\(links): \(maps.joined(separator: ", "))" }
  }

  static let sessions =
    articles.map { Session(maps: [$0, $0], links: "reviewed") } + [
      Session(maps: articles + articles.reversed(), links: "all"),
      Session(maps: articles.reversed() + ["across", "across"], links: "reviewed"),
      Session(maps: ["across", "across"], links: "found"),
    ]

  /// `right-to-act` says what follows from its own few links, and is tried alone with the other scripts.
  @Test func everyMapIsTried() throws {
    let maps = try TranscriptTests.files(in: "scripts/maps", ending: ".moot")
    #expect(maps == (Self.articles + ["across", "right-to-act"]).map { "scripts/maps/\($0).moot" }.sorted())
  }

  @Test(arguments: sessions) func mapsHoldInAnyOrder(_ session: Session) throws {
    let run = try Moot().run(["-c", "set links \(session.links)"] + Self.lines(session.maps))
    #expect(run.status == 0, "\(run.err)")
    #expect(run.err == "")
  }

  /// Every link that the reader drew within an article is accepted or rejected.
  @Test(arguments: articles.map { [$0] } + [articles.reversed()])
  func everyLinkOfAnArticleHasAVerdict(_ order: [String]) throws {
    let run = try Moot().run(Self.lines(order) + ["-c", "export json"])
    #expect(run.status == 0, "\(run.err)")
    let start = try #require(run.out.range(of: "{\"moot\""))
    let reading = try JSONDecoder().decode(Reading.self, from: Data(run.out[start.lowerBound...].utf8))
    #expect(reading.links.count > 5 * order.count)
    for link in reading.links where link.article != nil && link.origin != "added" {
      #expect(link.verdict != nil, "\(link.kind) by \(link.premises)")
    }
  }

  /// Where the maps of all articles stand, no suggestion between two of them is left either.
  @Test func everyLinkBetweenArticlesHasAVerdict() throws {
    let run = try Moot().run(Self.lines(["across"]) + ["-c", "links:suggested", "-c", "expect none"])
    #expect(run.status == 0, "\(run.err)")
  }

  private struct Reading: Decodable {
    struct Link: Decodable {
      let kind: String
      let premises: [String]
      let origin: String
      let verdict: String?
      let article: String?
    }
    let links: [Link]
  }

  private static func lines(_ maps: [String]) -> [String] {
    maps.flatMap { map in
      ["-c", "run \"\(TranscriptTests.top.appendingPathComponent("scripts/maps/\(map).moot").path)\" --quiet"]
    }
  }
}
