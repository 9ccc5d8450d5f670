import ArgumentGraph
import Testing

/// Makes an edit, takes it back, makes it again and takes it back again; the graph must be the same each time.
func checkThereAndBack(_ edit: GraphEdit, in start: ArgumentGraph, changes: Bool = true) throws {
  var graph = start
  let before = graph.dump
  let inverse = try graph.apply(edit)
  let after = graph.dump
  #expect((after != before) == changes)
  #expect(graph.checkInvariants() == [])
  let again = try graph.apply(inverse)
  #expect(graph.dump == before)
  #expect(graph.checkInvariants() == [])
  let back = try graph.apply(again)
  #expect(graph.dump == after)
  #expect(graph.checkInvariants() == [])
  _ = try graph.apply(back)
  #expect(graph.dump == before)
}

/// Checks that the graph refuses an edit and stays as it was.
func checkRefused(_ edit: GraphEdit, _ expected: GraphError, in start: ArgumentGraph) {
  var graph = start
  let before = graph.dump
  #expect(throws: expected) { try graph.apply(edit) }
  #expect(graph.dump == before)
  #expect(graph.checkInvariants() == [])
}

@Suite struct EditTests {
  /// `A1.1` is attacked by `A1.2` (L1); `A1.3` undercuts that (L2), and `A1.1` undercuts the undercut (L3).
  static func column() -> Column {
    var column = Column()
    column.party("Sudmark", of: "Sudmark")
    column.party("Norrland", of: "Norrland")
    column.say("A1.1", "Sudmark", "the toll is fair")
    column.say("A1.2", "Norrland", "the toll is illegal")
    column.say("A1.3", "Sudmark", "the treaty allows it")
    column.say("A1.4", "author", "Norrland may fear for its harvest") { $0.guessedHolder = Handle(2) }
    column.link(.attack, "A1.1", by: "A1.2")
    column.undercut(0, by: "A1.3", origin: .suggested)
    column.undercut(1, by: "A1.1")
    return column
  }

  private func added(_ number: Int, by voice: Handle<Voice> = Handle(0)) -> Statement {
    Statement(id: StatementID(added: number), spans: [], holder: voice, words: "observers are needed")
  }

  @Test func load() throws {
    try checkThereAndBack(Self.column().load, in: ArgumentGraph())
    var other = Column("B")
    other.say("B1.1", "Norrland", "the toll is too high")
    try checkThereAndBack(other.load, in: try Self.column().graph())
  }

  @Test func aLoadTakesItsVoicesAndSidesAlongWhenItIsTakenBack() throws {
    var other = Column("B")
    other.voice("Norrland", aliases: ["the North"])
    other.party("Upstream", of: "Sudmark", "Norrland", aliases: ["the hills"], origin: .frontMatter)
    other.party("Norrland", aliases: ["Norrlanders"], origin: .declared)
    other.say("B1.1", "Estmark", "both are right")
    let start = try Self.column().graph()
    try checkThereAndBack(other.load, in: start)
    var graph = start
    let inverse = try graph.apply(other.load)
    #expect(graph.side(named: "the north")?.name == "Norrland")
    _ = try graph.apply(inverse)
    for name in ["the north", "Upstream", "the hills", "Norrlanders", "Estmark"] {
      #expect(graph.side(named: name) == nil)
    }
  }

  @Test func aVoiceThatUndoForgotIsReadAnew() throws {
    var first = Column("B")
    first.voice("key", aliases: ["the old name"])
    first.reading.voices[1].name = "Old"
    first.say("B1.1", "key", "words")
    var second = first
    second.reading.voices[1].name = "New"
    second.reading.voices[1].aliases = []
    var graph = ArgumentGraph()
    _ = try graph.apply(try graph.apply(first.load))
    _ = try graph.apply(second.load)
    #expect(graph.voices.map { graph[$0].name } == ["R. Tal", "New"])
    #expect(graph.side(named: "the old name") == nil)
  }

  @Test func unload() throws { try checkThereAndBack(.unload(id("A")), in: try Self.column().graph()) }

  @Test func statementsAndVoicesByHand() throws {
    let graph = try Self.column().graph()
    try checkThereAndBack(.addStatement(added(1)), in: graph)
    let voice = Voice(key: "hand:moss", name: "Moss", kind: .group)
    try checkThereAndBack(.addVoice(voice), in: graph)
    let place = graph.place(ofVoice: voice.key)
    try checkThereAndBack(.batch([.addVoice(voice), .addStatement(added(1, by: place))]), in: graph)
  }

  @Test func aVoiceAddedAgainKeepsItsPlace() throws {
    var graph = try Self.column().graph()
    let voice = Voice(key: "hand:moss", name: "Moss", kind: .group)
    let place = graph.place(ofVoice: voice.key)
    _ = try graph.apply(try graph.apply(.addVoice(voice)))
    #expect(graph.voice(key: voice.key) == nil)
    #expect(graph.place(ofVoice: voice.key) == place)
    _ = try graph.apply(.addVoice(voice))
    #expect(graph.voice(key: voice.key) == place)
  }

  @Test func statementsByHandAreInTheOrderOfTheirNumbers() throws {
    var graph = try Self.column().graph()
    for number in [3, 1, 2] { _ = try graph.apply(.addStatement(added(number))) }
    #expect(graph.ids(graph.statements).hasSuffix("N1 N2 N3"))
    #expect(graph.addedCount == 3)
  }

  @Test func links() throws {
    let graph = try Self.column().graph()
    let link = Link(
      kind: .support, premises: [try graph["A1.3"], try graph["A1.4"]], target: .statement(try graph["A1.1"]),
      origin: .added, rule: "hand")
    try checkThereAndBack(.addLink(link), in: graph)
    var undercut = link
    undercut.kind = .undercut
    undercut.target = .link(Handle(0))
    try checkThereAndBack(.addLink(undercut), in: graph)
  }

  @Test func hidingALinkHidesWhatUndercutsIt() throws {
    var graph = try Self.column().graph()
    try checkThereAndBack(.hide([], [Handle(0)]), in: graph)
    let inverse = try graph.apply(.hide([], [Handle(1)]))
    #expect(graph.links.map(graph.number) == [1])
    _ = try graph.apply(inverse)
    #expect(graph.links.map(graph.number) == [1, 2, 3])
  }

  @Test func hidingAStatementHidesItsLinks() throws {
    var graph = try Self.column().graph()
    _ = try graph.apply(.addStatement(added(1)))
    _ = try graph.add(.support, graph["A1.1"], by: graph["N1"], graph["A1.3"])
    _ = try graph.add(.attack, graph["N1"], by: graph["A1.2"])
    try checkThereAndBack(.hide([graph["N1"]], []), in: graph)
    _ = try graph.apply(.hide([graph["N1"]], []))
    #expect(graph.links.map(graph.number) == [1, 2, 3])
  }

  @Test func statementsOfATextAreTakenOutWithIt() throws {
    let graph = try Self.column().graph()
    try checkThereAndBack(.hide([graph["A1.1"]], []), in: graph, changes: false)
  }

  @Test func verdictsHoldersRolesAndRestatements() throws {
    let graph = try Self.column().graph()
    try checkThereAndBack(.setVerdict(Handle(1), .accepted), in: graph)
    try checkThereAndBack(.setVerdict(Handle(1), nil), in: graph, changes: false)
    try checkThereAndBack(.setHolder(graph["A1.3"], Handle(2), byHand: true), in: graph)
    try checkThereAndBack(.setRoles(graph["A1.3"], [.premise, .prediction], byHand: true), in: graph)
    try checkThereAndBack(.setRestatement(graph["A1.3"], of: graph["A1.1"]), in: graph)
  }

  @Test func whoIsSaidToHoldAStatementIsNoGuess() throws {
    var graph = try Self.column().graph()
    let norrland = try #require(graph.voice(key: "Norrland"))
    try checkThereAndBack(.setHolder(graph["A1.4"], norrland, byHand: true), in: graph)
    _ = try graph.apply(.setHolder(graph["A1.4"], norrland, byHand: true))
    #expect(try graph.isClaim(graph["A1.4"]))
    #expect(graph.ids(graph.statements(heldBy: norrland)) == "A1.2 A1.4")
  }

  @Test func aBatchIsTakenBackInReverse() throws {
    let graph = try Self.column().graph()
    let edits: [GraphEdit] = [
      .setVerdict(Handle(0), .rejected), .setVerdict(Handle(0), .accepted), .addStatement(added(1)),
      .unload(id("A")), .addStatement(added(2)),
    ]
    try checkThereAndBack(.batch(edits), in: graph)
    try checkThereAndBack(.batch([]), in: graph, changes: false)
  }

  @Test func whatIsRefusedLeavesTheGraphAsItWas() throws {
    let graph = try Self.column().graph()
    checkRefused(Self.column().load, .letterInUse(id("A")), in: graph)
    checkRefused(.unload(id("B")), .notLoaded(id("B")), in: graph)
    checkRefused(.reread([(id("B"), Self.column().reading)]), .notLoaded(id("B")), in: graph)
    var taken = added(1)
    taken.id = statementID("A1.1")
    checkRefused(.addStatement(taken), .idInUse(taken.id), in: graph)
    let nowhere = Link(
      kind: .support, premises: [Handle(99)], target: .statement(Handle(0)), origin: .added, rule: "hand")
    checkRefused(.addLink(nowhere), .noSuchEnd, in: graph)
    let bare = Link(kind: .support, premises: [], target: .statement(Handle(0)), origin: .added, rule: "hand")
    checkRefused(.addLink(bare), .noSuchEnd, in: graph)
    let misaimed = Link(
      kind: .undercut, premises: [Handle(1)], target: .statement(Handle(0)), origin: .added, rule: "hand")
    checkRefused(.addLink(misaimed), .wrongTarget, in: graph)
    let batch: [GraphEdit] = [
      .addStatement(added(1)), .setHolder(Handle(2), Handle(2), byHand: true), .unload(id("A")), .addLink(nowhere),
    ]
    checkRefused(.batch(batch), .noSuchEnd, in: graph)
    checkRefused(.batch([.batch(batch)]), .noSuchEnd, in: graph)
  }

  @Test func aRestoredLetterMustBeFree() throws {
    var graph = try Self.column().graph()
    let restore = try graph.apply(.unload(id("A")))
    _ = try graph.apply(Self.column().load)
    checkRefused(restore, .letterInUse(id("A")), in: graph)
  }

  @Test func errorsSayWhatToTry() {
    #expect(GraphError.letterInUse(id("B")).description.contains("unload B"))
    #expect(GraphError.notLoaded(id("B")).description.contains("articles lists"))
    #expect(GraphError.readingDoesNotFit(id("B")).description.contains("load it again"))
  }
}
