import ArgumentGraph
import Testing

@Suite struct RereadTests {
  /// The same text read with Norrland and Sudmark on one side, and with a support where there was an attack.
  private func rereading(_ change: (inout Column) -> Void = { _ in }) -> GraphEdit {
    var column = EditTests.column()
    column.reading.parties = []
    column.party("Valley", of: "Sudmark", "Norrland", aliases: ["the basin"], origin: .declared)
    column.reading.links = []
    column.link(.support, "A1.1", by: "A1.2")
    change(&column)
    return .reread([(id("A"), column.reading)])
  }

  @Test func thereAndBack() throws {
    try checkThereAndBack(rereading(), in: try EditTests.column().graph())
    try checkThereAndBack(rereading { $0.reading.links = [] }, in: try EditTests.column().graph())
  }

  @Test func theSameReadingChangesNothing() throws {
    let same = GraphEdit.reread([(id("A"), EditTests.column().reading)])
    try checkThereAndBack(same, in: try EditTests.column().graph(), changes: false)
  }

  @Test func twoReadLinksWithTheSameEndsStayTwo() throws {
    var column = EditTests.column()
    column.link(.attack, "A1.1", by: "A1.2", origin: .suggested)
    try checkThereAndBack(.reread([(id("A"), column.reading)]), in: try column.graph(), changes: false)
  }

  @Test func sidesAreReadAnew() throws {
    var graph = try EditTests.column().graph()
    _ = try graph.apply(rereading())
    #expect(graph.parties.map { graph[$0].name } == ["Valley"])
    #expect(graph.side(named: "the basin").map { graph.ids(graph.statements(of: $0)) } == "A1.1 A1.2 A1.3")
  }

  @Test func aPartyNoLongerNamedIsNoParty() throws {
    var graph = try EditTests.column().graph()
    _ = try graph.apply(rereading())
    _ = try graph.apply(.reread([(id("A"), EditTests.column().reading)]))
    #expect(graph.parties.map { graph[$0].name } == ["Sudmark", "Norrland"])
    #expect(graph.side(named: "Valley") == nil)
  }

  @Test func aPartyTakenBackIsNoParty() throws {
    var graph = try EditTests.column().graph()
    _ = try graph.apply(try graph.apply(rereading()))
    #expect(graph.parties.map { graph[$0].name } == ["Sudmark", "Norrland"])
    #expect(graph.side(named: "Valley") == nil)
  }

  @Test func theSideOfAVoiceThatNoTextHasStaysWhileThereIsOne() throws {
    var graph = try EditTests.column().graph()
    _ = try graph.apply(rereading())
    let valley = try #require(graph.party(key: "Valley"))
    let place = graph.place(ofVoice: "hand:moss")
    _ = try graph.apply(.addVoice(Voice(key: "hand:moss", name: "Moss", kind: .group, party: valley)))
    try checkThereAndBack(rereading { $0.reading.links = [] }, in: graph)
    _ = try graph.apply(rereading { $0.reading.links = [] })
    #expect(graph[place].party == valley)
    _ = try graph.apply(.reread([(id("A"), EditTests.column().reading)]))
    #expect(graph[place].party == nil)
    #expect(graph.checkInvariants() == [])
  }

  @Test func whatAPersonDidStays() throws {
    var graph = try EditTests.column().graph()
    let norrland = try #require(graph.voice(key: "Norrland"))
    _ = try graph.apply(.setVerdict(Handle(1), .accepted))
    _ = try graph.apply(.setHolder(graph["A1.4"], norrland, byHand: true))
    _ = try graph.apply(.setRoles(graph["A1.3"], .background, byHand: true))
    _ = try graph.apply(.setRestatement(graph["A1.3"], of: graph["A1.1"]))
    _ = try graph.add(.support, graph["A1.3"], by: graph["A1.4"])
    try checkThereAndBack(rereading(), in: graph)
    _ = try graph.apply(rereading())
    // The attack L1 is no longer read; what undercuts it goes along, accepted or not.
    #expect(graph.links.map(graph.number) == [4, 5])
    #expect(try graph[graph["A1.4"]].holder == norrland)
    #expect(try graph[graph["A1.4"]].guessedHolder == nil)
    #expect(try graph[graph["A1.3"]].roles == .background)
    #expect(try graph.restated(by: graph["A1.3"]) == graph["A1.1"])
  }

  @Test func anAcceptedLinkStaysThoughItIsNotReadAgain() throws {
    var graph = try EditTests.column().graph()
    _ = try graph.apply(.setVerdict(Handle(0), .accepted))
    try checkThereAndBack(rereading { $0.reading.links = [] }, in: graph)
    _ = try graph.apply(rereading { $0.reading.links = [] })
    #expect(graph.links.map(graph.number) == [1])
  }

  @Test func aLinkReadForAnotherReasonKeepsItsNumberAndVerdict() throws {
    var graph = try EditTests.column().graph()
    _ = try graph.apply(.setVerdict(Handle(0), .rejected))
    let edit = rereading {
      $0.reading.links = []
      $0.link(.attack, "A1.1", by: "A1.2", origin: .suggested)
    }
    try checkThereAndBack(edit, in: graph)
    _ = try graph.apply(edit)
    #expect(graph.links.map(graph.number) == [1])
    #expect(graph[Handle<Link>(0)].origin == .suggested)
    #expect(graph[Handle<Link>(0)].isRejected)
  }

  @Test func aLinkByHandIsNotTakenForOneThatIsRead() throws {
    var column = EditTests.column()
    column.reading.links = []
    var graph = try column.graph()
    _ = try graph.add(.attack, graph["A1.1"], by: graph["A1.2"])
    column.link(.attack, "A1.1", by: "A1.2")
    _ = try graph.apply(.reread([(id("A"), column.reading)]))
    #expect(graph.links.map { graph[$0].origin } == [.added, .found])
    try checkThereAndBack(.reread([(id("A"), column.reading)]), in: graph, changes: false)
  }
}
