import ArgumentGraph

extension Evaluator {
  func replies(
    _ reader: inout ArgumentReader, _ piped: Selection?, keepsAnswered: Bool
  ) throws(QueryError) -> Selection {
    var base = piped ?? everything
    // Without a pipe the side may be named: `unanswered Sudmark by Norrland`.
    if piped == nil, !reader.isNext("by"), let argument = reader.peek, argument.isName, let name = reader.nextText() {
      base = Selection(graph.claims(of: try side(name.value, at: name.place)))
    }
    var answering: Side?
    if reader.keyword("by") {
      let name = try reader.text("a party or voice after by")
      answering = try side(name.value, at: name.place)
    }
    let isLimited = reader.arguments.contains { argument in
      if case .qualifier(let qualifier) = argument.kind { qualifier.key == .links } else { false }
    }
    let (walk, rest) = try limited(try reader.nextSelection())
    if let rest { base = try select(rest, from: base) }
    let counted = isLimited || keepsAnswered ? answered(walk, by: answering) : replied(by: answering)
    let isReplied = counted.test(for: base.count, of: graph.statementCapacity)
    if keepsAnswered { return try filter(base, isReplied) }
    return try filter(base) { graph.isClaim($0) && !isReplied($0) }
  }

  func ends(
    _ reader: inout ArgumentReader, _ piped: Selection?, _ goesOn: (Walk) -> Matcher
  ) throws(QueryError) -> Selection {
    let (walk, rest) = try limited(try reader.nextSelection())
    var base = piped ?? everything
    if let rest { base = try select(rest, from: base) }
    let goesOn = goesOn(walk).test(for: base.count, of: graph.statementCapacity)
    return try filter(base) { !goesOn($0) }
  }
}
