import ArgumentGraph
import Testing

@Suite struct SideTests {
  private func graph() throws -> ArgumentGraph {
    var a = Column()
    a.voice("Alder City", kind: .government, aliases: ["Alder\u{A0}City", "the Sudmark government"])
    a.voice("the minister", kind: .person, aliases: ["Sudmark’s minister"])
    a.party("Sudmark", of: "Alder City", "the minister", aliases: ["Sudmarkers"])
    a.voice("observers", aliases: ["those who watch"])
    a.say("A1.1", "Alder City", "the toll is fair")
    a.say("A1.2", "the minister", "it pays for repairs")
    a.say("A1.3", "observers", "patience is thin")
    a.say("A1.4", "author", "The dam divides the valley")
    var b = Column("B")
    b.say("B1.1", "author", "The valley is divided")
    var graph = try a.graph()
    _ = try graph.apply(b.load)
    return graph
  }

  @Test(arguments: [
    ("Sudmark", "Sudmark", "A1.1 A1.2"), ("SUDMARK", "Sudmark", "A1.1 A1.2"), ("sudmarkers", "Sudmark", "A1.1 A1.2"),
    ("Alder City", "Sudmark", "A1.1 A1.2"), ("alder\u{A0}city", "Sudmark", "A1.1 A1.2"),
    ("Sudmark government", "Sudmark", "A1.1 A1.2"), ("the minister", "the minister", "A1.2"),
    ("minister", "the minister", "A1.2"), ("Sudmark's minister", "the minister", "A1.2"),
    ("sudmark\u{2018}s Minister", "the minister", "A1.2"), ("those who watch", "observers", "A1.3"),
    ("author", "the author", "A1.4 B1.1"), ("The Author", "the author", "A1.4 B1.1"),
    ("author of B", "the author of B", "B1.1"), ("the author of b", "the author of B", "B1.1"),
  ])
  func named(typed: String, name: String, statements: String) throws {
    let graph = try graph()
    let side = try #require(graph.side(named: typed))
    #expect(side.name == name)
    #expect(graph.ids(graph.statements(of: side)) == statements)
  }

  @Test(arguments: ["", "Norrland", "author of C", "author of ", "R. Tal", "Sud mark"])
  func unnamed(typed: String) throws { #expect(try graph().side(named: typed) == nil) }

  @Test func namesToComplete() throws {
    #expect(try graph().sideNames == ["Sudmark", "Alder City", "the minister", "observers", "author"])
  }

  @Test func authorsAreCalledByTheirLetterWhenThereAreSeveral() throws {
    var graph = try graph()
    let author = try graph[graph["A1.4"]].holder
    #expect(graph.name(of: author) == "the author of A")
    _ = try graph.apply(.unload(id("B")))
    #expect(graph.name(of: author) == "the author")
    #expect(graph.side(named: "author of B") == nil)
  }

  @Test func aPartyNobodyHearsIsListedOnlyWhenSomebodyNamedIt() throws {
    var a = Column()
    a.party("Norrland", origin: .declared)
    a.party("Estmark", origin: .read)
    a.party("Westmark", origin: .frontMatter)
    a.frontMatter.parties = [(name: "Westmark", aliases: [])]
    var graph = try a.graph()
    #expect(graph.parties.map { graph[$0].name } == ["Norrland", "Westmark"])
    _ = try graph.apply(.unload(id("A")))
    #expect(graph.parties.map { graph[$0].name } == ["Norrland"])
  }

  @Test func aSideNamedByAPersonWinsOverOneThatWasRead() throws {
    var a = Column()
    a.party("Upstream", of: "Sudmark", origin: .frontMatter)
    a.say("A1.1", "Sudmark", "the toll is fair")
    var b = Column("B")
    b.party("Sudmark", of: "Sudmark")
    b.say("B1.1", "Sudmark", "the toll is low")
    var graph = try a.graph()
    _ = try graph.apply(b.load)
    let upstream = try #require(graph.side(named: "Upstream"))
    #expect(graph.ids(graph.statements(of: upstream)) == "A1.1 B1.1")
  }
}
