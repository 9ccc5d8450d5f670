import ArgumentGraph
import Foundation
import Testing

@testable import Reading

/// Checks on the real article, which is not part of the repository: read from `../shared/seeds` where that is present.
@Suite struct SourceArticleTests {
  static let path: String? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = "shared/seeds/000_41d2465c9682bc79.txt"
    return [root.deletingLastPathComponent(), root.deletingLastPathComponent().deletingLastPathComponent()]
      .map { $0.appendingPathComponent(file).path }.first { FileManager.default.fileExists(atPath: $0) }
  }()

  private func read() throws -> Read {
    let path = try #require(Self.path)
    return try Read([UInt8](try #require(FileManager.default.contents(atPath: path))))
  }

  private func holder(_ id: String, in read: Read) throws -> String {
    read.name(try #require(read.reading.statements.first { $0.id.description == id }, "no \(id)").holder)
  }

  @Test(.enabled(if: path != nil, "the source article is not here"))
  func whoHoldsWhat() throws {
    let read = try read()
    #expect((100...120).contains(read.reading.statements.count))
    #expect(read.graph.checkInvariants().isEmpty)
    for id in ["A3.1a", "A3.1b", "A7.4a", "A7.4b"] { #expect(try holder(id, in: read) == "Kabul", "\(id)") }
    for id in [
      "A2.1", "A2.3", "A2.5", "A3.4", "A3.5", "A3.8b", "A4.3", "A4.4", "A4.6b", "A4.7", "A4.11", "A4.12", "A5.2",
      "A5.10",
      "A5.13", "A5.14", "A6.14", "A7.2", "A7.3", "A8.5", "A10.5", "A10.6", "A11.5",
    ] {
      #expect(try holder(id, in: read) == "Islamabad", "\(id)")
    }
    for id in [
      "A2.8", "A3.2", "A4.1", "A4.2", "A5.3a", "A5.11", "A6.5", "A7.5", "A7.7", "A7.9", "A9.2a", "A9.6", "A9.7",
      "A11.1",
    ] {
      #expect(try holder(id, in: read) == "author", "\(id)")
    }
    for id in ["A1.3c", "A3.3", "A4.5"] { #expect(try holder(id, in: read) == "many in Pakistan", "\(id)") }
    #expect(try holder("A3.6", in: read) == "Pakistan’s critics")
    #expect(try holder("A6.11", in: read) == "regional powers")
    #expect(try holder("A8.3b", in: read) == "Pakistani analysts")
    let guess = try #require(read.reading.statements.first { $0.guessedHolder != nil })
    #expect(guess.id.description == "A4.6a")
  }

  @Test(.enabled(if: path != nil, "the source article is not here"))
  func whatAnswersWhat() throws {
    let links = try read().links
    for link in [
      "A3.1a attacks A2.1 [found]", "A3.1a attacks A2.7a [found]", "A5.11 attacks A5.10 [found]",
      "A7.4a attacks A7.3 [found]",
      "A7.5 supports A7.4b [found]", "A7.7 attacks A7.4a [found]",
      "A6.5+A6.6 supports A6.11 [found]",
      "A3.5 attacks A3.1b [suggested]",
    ] {
      #expect(links.contains(link), "\(link) in \(links)")
    }
  }
}
