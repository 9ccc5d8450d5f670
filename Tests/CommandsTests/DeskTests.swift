import Foundation
import Testing

@testable import Commands

/// What the other tests rest on: how their article is read.
@Suite struct DeskTests {
  @Test func theArticleIsReadAsTheOtherTestsTakeIt() throws {
    var desk = try Desk.dam()
    #expect(
      try desk.type("list all") == """
        12 statements
          A0 the author: The Dam Is Ours
          A1.1 Sudmark: the river lock belongs to it
          A1.2 Norrland: the toll is illegal
          A1.3 Sudmark: the toll pays for repairs
          A2.1 Norrland: the river belongs to both states
          A2.2 the author: The toll angers voters
          A2.3 many in Sudmark: patience has limits
          A3.1a Sudmark: any state may charge for upkeep
          A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
          A3.2 Norrland: the treaty is old
          A3.3 Estmark: both sides must talk
          A3.4 the author, guessing at Norrland: may have seen the toll as a punishment
        """)
  }

  @Test func everyCommandHasATestOfItsOwn() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Commands")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).map {
      URL(filePath: $0).lastPathComponent
    }
    let wanted = CommandTable.all.map { "\($0.name.prefix(1).uppercased())\($0.name.dropFirst())Tests.swift" }
    #expect(files.filter { $0.hasSuffix(".swift") }.sorted() == wanted.sorted())
  }
}
