import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let tree = Command(
    "tree", .look, usage: "tree [N] [links:…] [SELECTION] [all]",
    "show statements as trees: beneath each what is said for it and against it",
    details: """
      What is piped in, or else everything, is shown by the links among itself; from statements named after tree it goes \
      down to all that is tied to them. N is how many steps down. A statement that comes twice stands once with what is \
      beneath it, then as "(shown above)".
      """,
    takes: [.optional([.number]), .optional([.limit]), .optional([.selection]), .optional([.keyword("all")])],
    takesPipe: true,
    examples: [
      Example(
        "by:Islamabad | attackers | also by:Islamabad | tree", "what Islamabad claims, and what is said against it"),
      Example("tree A8.3", "all that is said for and against one statement"),
      Example("tree 1 links:all", "everything, one step deep, suggested links too"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    let depth = try session.depth(&arguments)
    let limit = try session.linkLimit(&arguments)
    let expression = try arguments.nextSelection()
    let selection = try expression.map {
      try session.evaluate(.selection($0), piped: invocation.piped, invocation.context)
    }
    let graph = session.graph
    let counted = session.settings.links
    let counts: (LinkStatus) -> Bool = { limit?.includes($0) ?? counted.includes($0) }
    let members = (selection ?? invocation.piped)?.statements ?? graph.statements
    let goesDown = selection != nil && invocation.piped == nil
    let tree =
      goesDown
      ? ArgumentTree(under: members, depth: depth, in: graph, along: counts, stop: invocation.context.stop)
      : ArgumentTree(of: members, depth: depth, in: graph, along: counts, stop: invocation.context.stop)
    var answer = graph.shown(tree)
    if members.isEmpty {
      return Reply(Answer("none", sections: [Section()], count: 0, of: "statements"), selection: Selection())
    }
    if limit == nil, counted != .all {
      let hidden = Selection(members).suggestedLinks(in: graph)
      if hidden > 0 {
        answer.notes.append(
          TextLine([.text("Only suggested links among these: \(hidden)   rows:"), .command("_ | tree links:all")]))
      }
    }
    return Reply(answer, selection: Selection(tree.nodes.map(\.statement)))
  }
}

extension Session {
  /// Takes a number of steps down; every step without one.
  fileprivate func depth(_ arguments: inout ArgumentReader) throws -> Int {
    guard let number = arguments.nextNumber() else { return .max }
    if number.value > 0 { return number.value }
    throw Failure(
      "tree goes down at least 1 step", advice: "leave the number out, or write tree 1", at: number.place.range)
  }
}

extension Selection {
  /// How many links that are only suggested join its members.
  fileprivate func suggestedLinks(in graph: ArgumentGraph) -> Int {
    var count = 0
    for statement in statements {
      count += graph.links(from: statement).count { link in
        let value = graph[link]
        guard value.isOnlySuggested, value.premises.first(where: contains) == statement else { return false }
        return graph.statementsAtEnds(of: link).first.map(contains) ?? false
      }
    }
    return count
  }
}

extension ArgumentGraph {
  /// A tree as rows: those with something beneath them first, then those that stand alone.
  fileprivate func shown(_ tree: ArgumentTree) -> Answer {
    var trees: [Row] = []
    var alone: [Row] = []
    var count = 0
    for (place, node) in tree.nodes.enumerated() {
      let isBare = node.mark == .new && (place + 1 == tree.nodes.count || tree.nodes[place + 1].depth == 0)
      let row = Row(line(node), depth: node.depth)
      if node.depth == 0, isBare { alone.append(row) } else { trees.append(row) }
      if node.depth == 0, !isBare { count += 1 }
    }
    let ids = Selection(tree.nodes.map(\.statement)).statements.map { id($0) }
    var title = ids.count.of("statement")
    if count > 0 { title += " in \(count.of("tree"))" }
    if count > 0, !alone.isEmpty { title += ", \(alone.count) by \(alone.count == 1 ? "itself" : "themselves")" }
    var sections = [Section(rows: trees, isCut: true, more: "_ | tree all", indent: 2)]
    if !alone.isEmpty {
      sections.append(
        Section(
          TextLine(text: "No link among these (\(alone.count))"), rows: alone, isCut: true, more: "_ | tree all",
          indent: 2))
    }
    return Answer(TextLine(text: title), sections: sections.filter { !$0.rows.isEmpty }, ids: ids)
  }

  private func line(_ node: ArgumentTree.Node) -> TextLine {
    let mark: [Cell] =
      switch node.mark {
      case .new: []
      case .again: [.text("(shown above)")]
      case .circle: [.text("(a circle: it stands above)")]
      case .cut: [.text("(goes on:"), .command("tree \(id(node.statement)))")]
      }
    let lead: [Cell] = relationWords(node.relation).map { [.label($0)] } ?? []
    var line = line(node.statement, before: lead, after: (node.link.map { [linkCell($0)] } ?? []) + mark)
    // Words that go on stand deeper than what is beneath.
    line.hang = 6
    line.overflow = .cut(3)
    return line
  }

  private func relationWords(_ relation: ArgumentTree.Node.Relation) -> String? {
    switch relation {
    case .root: nil
    case .reason: "because"
    case .linkedReason: "and"
    case .objection: "attacked by"
    case .concession: "conceded against it, by"
    case .undercut(let kind): "as \(kind == .support ? "a reason" : "an objection") undercut by"
    case .undercutFromOutside(let kind): "\(kind == .support ? "a reason for" : "an objection to") it undercut by"
    }
  }
}
