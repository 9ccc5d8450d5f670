import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let topics = Command(
    "topics", .look, usage: "topics [X Y] [past] [about:TOPIC]",
    "list the recurring subjects of what is loaded, the telling ones first",
    details: """
      A topic is a stem in three statements or more of two paragraphs or more. The commonest of its words names it, \
      unless that is a function word, a word as general as "come", a country, or the name of somebody who speaks. It \
      weighs as much as statements have it, times how few paragraphs do. about:NAME means all its words. The unit of \
      the table is claims. With X and Y: the topics on which each has a claim; `past` keeps those where no link of any \
      origin joins these.
      """, after: "Spärck Jones 1972",
    takes: [
      .optional([.side, .named("Y", .side)]), .optional([.keyword("past")]), .optional([.topic]),
      .optional([.keyword("all")]),
    ],
    examples: [
      Example("topics", "what to put after about:"), Example("topics Islamabad Kabul", "what both speak of"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    var narrowing = Narrowing<TopicPart>()
    try session.narrow(&narrowing, &arguments, invocation.context)
    if arguments.isAtEnd, narrowing.part == nil, narrowing.about == nil { return try session.allTopics(invocation) }
    let (first, second, _) = try session.twoSides(&arguments, invocation.context)
    try session.narrow(&narrowing, &arguments, invocation.context)
    try arguments.finish()
    return try session.sharedTopics(first, second, narrowing, invocation)
  }
}

private enum TopicPart: String, CaseIterable { case past }

extension Session {
  fileprivate func allTopics(_ invocation: Invocation) throws -> Reply {
    let topics = try topics(invocation.context.stop)
    guard !topics.entries.isEmpty else {
      return Reply(Answer("No subject recurs in what is loaded.", count: 0, of: "topics"))
    }
    let claims = TopicClaims(of: topics, in: graph, stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
    let written = WrittenTopics(topics: topics.entries, claims: claims, graph: graph)
    var reply = Reply(written.answer(rows: invocation.rowsNeeded))
    if reply.answer.isAbridged { reply.makeWhole = { _ in written.answer(rows: nil) } }
    return reply
  }

  fileprivate func sharedTopics(
    _ first: ComparedSide, _ second: ComparedSide, _ narrowing: Narrowing<TopicPart>, _ invocation: Invocation
  ) throws -> Reply {
    let topics = try topics(invocation.context.stop)
    let past = TalkedPast(first, second, in: graph, about: narrowing.about?.test, topics: topics.numbers)
    let asked = narrowing.part == nil ? past.shared : past.rows
    // What both say is left out, and no query by names leaves it out.
    let isPlain = first.isNamed && second.isNamed && first.claims(sharedWith: second).isEmpty
    func cell(_ claims: [Handle<Statement>], _ side: ComparedSide, _ topic: Topic) -> Cell {
      let query = "\(side.name.asTerm) \(Qualifier(.about, topic.name)) is:claim"
      return .number(claims.count, members: isPlain ? query : nil)
    }
    func ids(_ claims: [Handle<Statement>]) -> String {
      claims.prefix(2).map(graph.id).joined(separator: ", ") + (claims.count > 2 ? ", …" : "")
    }
    let rows = asked.map { row in
      Row(
        TextLine([
          .text(row.topic.name), cell(row.first, first, row.topic), cell(row.second, second, row.topic),
          .text(row.isJoined ? "joined" : "talked past"), .id("\(ids(row.first)); \(ids(row.second))"),
        ]))
    }
    let columns = [
      Column("topic"), Column(first.name, isNumber: true), Column(second.name, isNumber: true), Column("by a link"),
      Column("claims"),
    ]
    let title: TextLine =
      narrowing.part == nil
      ? "Topics of both \(first.name) and \(second.name): \(asked.count), talked past \(past.rows.count)"
      : "Topics on which \(first.name) and \(second.name) talk past each other: \(asked.count) of \(past.sharedTopics)"
    var sections = [Section(rows: [Row(graph.basisLine(Basis(of: [first, second], in: graph)))])]
    if let shared = graph.sharedLine(first, second) { sections[0].rows.append(Row(shared)) }
    sections.append(
      rows.isEmpty
        ? Section(rows: [Row("none")], indent: 2)
        : Section(
          columns: columns, rows: rows, isCut: true, more: invocation.call.description + " all", indent: 2))
    let members = asked.first.map { row in
      TextLine([
        .text("Members:"), .command("\(first.name.asTerm) \(Qualifier(.about, row.topic.name)) is:claim"),
      ])
    }
    return Reply(
      Answer(title, sections: sections, notes: members.map { [$0] } ?? [], count: asked.count, of: "topics"),
      selection: Selection(asked.flatMap { $0.first + $0.second }))
  }
}

/// The recurring subjects as `topics` prints them.
private struct WrittenTopics: Sendable {
  let topics: [Topics.Entry]
  let claims: TopicClaims
  let graph: ArgumentGraph

  func answer(rows limit: Int?) -> Answer {
    let rows = zip(topics, claims.counts).prefix(limit ?? .max).map { entry, counts in
      Row(
        TextLine(
          [.text(entry.topic.name)] + counts.enumerated().map { cell($1, of: $0, on: entry.topic) }
            + [
              .number(entry.statements, members: "\(Qualifier(.about, entry.topic.name))"),
              .id(entry.first.map(graph.id) ?? ""),
            ]))
    }
    let columns =
      [Column("topic")] + (claims.sides.map(\.name) + ["others"]).map { Column($0, isNumber: true) }
      + [Column("statements", isNumber: true), Column("first")]
    var section = Section(columns: columns, rows: Array(rows), isCut: true, more: "topics all", indent: 2)
    section.rowsLeftOut = topics.count - rows.count
    let ids = graph.articleIDs
    let articles = ids.count > 8 ? "\(ids.count) articles" : ids.map(\.description).listed()
    let example = Qualifier(.about, topics[0].topic.name)
    return Answer(
      "\(topics.count.of("topic")) in \(articles) (claims of each side; statements of any kind)", sections: [section],
      notes: [
        TextLine([
          .text("Members:"), .command("\(example) \(claims.sides[0].name.asTerm) is:claim"),
          .text("  all of it:"), .command("\(example) | list"),
        ])
      ],
      count: topics.count, of: "topics")
  }

  private func cell(_ count: Int, of column: Int, on topic: Topic) -> Cell {
    let about = "\(Qualifier(.about, topic.name))"
    if column < claims.sides.count {
      return .number(count, members: "\(about) \(claims.sides[column].name.asTerm) is:claim")
    }
    let others = claims.sides.map { "not \($0.name.asTerm)" }.joined(separator: " ")
    return .number(count, members: "\(about) \(others) is:claim")
  }
}
