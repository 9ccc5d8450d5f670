import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let clash = Command(
    "clash", .compare, usage: "clash [X Y] [about:TOPIC] [links:…]",
    "list what two sides say against each other, both ways",
    details:
      "First between the two, then by others against either. links:suggested shows those that have no cue in the text.",
    takes: [
      .optional([.side, .named("Y", .side)]), .optional([.topic]), .optional([.limit]), .optional([.keyword("all")]),
    ],
    examples: [
      Example("clash Islamabad Kabul", "each objection with its cue"),
      Example("clash Islamabad Kabul links:suggested", "what is only inferred"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    var limit = try session.linkLimit(&arguments)
    let (first, second, isChosen) = try session.twoSides(&arguments, invocation.context)
    let about = try session.about(&arguments, invocation.context)
    limit = try session.linkLimit(&arguments) ?? limit
    try arguments.finish()
    let graph = session.graph
    let clash = Clash(
      first, second, in: graph, counting: limit == nil ? session.settings.links : .all, about: about?.test,
      stop: invocation.context.stop)
    func kept(_ rows: [Clash.Row]) -> [Clash.Row] { rows.filter { limit?.includes(graph[$0.objection.link]) ?? true } }
    let more = invocation.call.description + " all"
    var sections = [
      Section(
        graph.basisLine(Basis(of: [first, second], in: graph), counting: limit == nil ? session.settings.links : nil))
    ]
    if isChosen { sections.insert(Section("No sides were named; \(first.name) and \(second.name) clash most."), at: 0) }
    let between: [(String, [Clash.Row])] = [
      ("shown in the text", kept(clash.rows(.shown))), ("only suggested", kept(clash.rows(.suggested))),
    ]
    for (place, (name, rows)) in between.enumerated() where !(limit == .suggested && place == 0) {
      let isFolded = place == 1 && limit == nil && session.settings.links != .all
      let heading: TextLine = "Between \(first.name) and \(second.name), \(name) (\(rows.count))"
      if isFolded, !rows.isEmpty {
        sections.append(
          Section(
            heading,
            rows: [
              Row(
                TextLine([.text("rows:"), .command("clash \(first.name.asSide) \(second.name.asSide) links:suggested")])
              )
            ], indent: 2))
      } else {
        sections.append(
          Section(
            heading, rows: graph.objectionRows(rows, numbered: true), isCut: true,
            more: more))
      }
    }
    let others = kept(clash.byOthers(limit == .suggested ? .suggested : .shown))
    sections.append(
      Section(
        "By others against either (\(others.count))", rows: graph.objectionRows(others),
        isCut: true, more: more))
    var shown = Selection()
    for row in between.flatMap(\.1) + others {
      for premise in row.objection.premises { shown.append(premise, by: row.objection.link) }
      shown.append(row.objection.against)
    }
    return Reply(Answer(sections: sections, count: between.flatMap(\.1).count, of: "objections"), selection: shown)
  }
}
