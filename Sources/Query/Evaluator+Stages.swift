import ArgumentGraph

extension Evaluator {
  /// Puts one stage of Query's through; `piped` is what comes from the stage before, if there is one.
  public func run(_ stage: QueryStage, _ call: Call, piped: Selection?) throws(QueryError) -> Selection {
    var reader = ArgumentReader(call, usage: stage.usage)
    try reader.rejectOptions()
    try refuseMisreadArguments(call, of: stage, isPiped: piped != nil)
    let everything = piped ?? Selection(graph.statements)
    switch stage.name {
    case "premises": return try walk(.premises, &reader, piped, isDeep: true)
    case "conclusions": return try walk(.conclusions, &reader, piped, isDeep: true)
    case "attackers": return try walk(.attackers, &reader, piped)
    case "targets": return try walk(.targets, &reader, piped)
    case "answers": return try walk(.answers, &reader, piped)
    case "answered": return try replies(&reader, piped, keepsAnswered: true)
    case "unanswered": return try replies(&reader, piped, keepsAnswered: false)
    case "roots": return try ends(&reader, piped) { walk, statement in !walk.supportsSomething(statement) }
    case "leaves": return try ends(&reader, piped) { walk, statement in !walk.isSupported(statement) }
    case "path": return try path(&reader, piped)
    case "sort": return try sort(everything, &reader)
    case "group": return try group(everything, &reader)
    case "top": return try top(everything, &reader)
    case "reverse":
      try reader.finish()
      return rebuilt(everything.members.reversed())
    case "unique":
      try reader.finish()
      let sayings = Sayings(graph)
      var seen: Set<Handle<Statement>> = []
      return try filter(everything) { seen.insert(sayings.first(of: $0)).inserted }
    case "except":
      let others = try select(try selection(&reader))
      return try filter(everything) { !others.contains($0) }
    case "also":
      let others = try select(try selection(&reader))
      return rebuilt((piped ?? Selection()).members + others.members)
    default:
      throw QueryError("no stage \(stage.name)", at: call.place, advice: "help queries lists the stages")
    }
  }

  func rebuilt(_ members: [Selection.Member]) -> Selection {
    var selection = Selection()
    for member in members { selection.append(member.statement, by: member.link) }
    return selection
  }

  private func selection(_ reader: inout ArgumentReader) throws(QueryError) -> SelectionExpression {
    guard let expression = try reader.nextSelection() else { throw reader.missing("a selection") }
    return expression
  }
}
