import ArgumentGraph
import Testing

@testable import Commands

@Suite struct ProgressTests {
  private func told(_ line: String, in desk: inout Desk) throws -> [Progress] {
    var told: [Progress] = []
    _ = try desk.session.execute(line, LineContext(progress: { told.append($0) }))
    return told
  }

  @Test func loadingTellsWhichFileOfHowManyItReads() throws {
    var desk = Desk(["dam.txt": Texts.dam, "barge.txt": Texts.barge])
    let told = try told("load dam.txt barge.txt", in: &desk)
    #expect(Set(told.map(\.done)) == [0, 1])
    #expect(told.allSatisfy { $0.count == 2 })
    #expect(told.map(\.percent) == told.map(\.percent).sorted())
    #expect(told.first?.article == ArticleID("A"))
    #expect(told.last == Progress(article: try #require(ArticleID("B")), done: 1, of: 2, share: 1))
  }

  @Test func partiesReadEveryArticleAgain() throws {
    var desk = Desk(["dam.txt": Texts.dam, "barge.txt": Texts.barge])
    try desk.type("load dam.txt barge.txt")
    let told = try told("party River = Norrland", in: &desk)
    #expect(Set(told.map(\.done)) == [0, 1])
    #expect(told.last?.percent == 100)
  }

  @Test func theFilesOfTheCommandLineCountTogether() throws {
    let id = try #require(ArticleID("C"))
    let part = Progress(article: id, share: 0.5).within(2, of: 4)
    #expect(part == Progress(article: id, done: 2, of: 4, share: 0.5))
    #expect(part.percent == 62)
  }

  @Test func aStoppedLoadOfSeveralFilesLoadsNone() throws {
    var desk = Desk(["dam.txt": Texts.dam, "barge.txt": Texts.barge])
    var isStopped = false
    let context = LineContext(stop: { isStopped }, progress: { if $0.done == 1 { isStopped = true } })
    #expect(throws: Failure.self) { try desk.session.execute("load dam.txt barge.txt", context) }
    #expect(desk.session.graph.articles.isEmpty)
  }

  @Test func aStoppedPartyChangesNothing() throws {
    var desk = try Desk.dam()
    let before = desk.session.graph.parties.count
    let context = LineContext(stop: { true })
    #expect(throws: Failure.self) { try desk.session.execute("party River = Norrland", context) }
    #expect(desk.session.graph.parties.count == before)
    #expect(desk.session.logLines.count == 1)
  }
}
