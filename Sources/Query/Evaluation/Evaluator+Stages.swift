import ArgumentGraph

extension Evaluator {
  /// Puts one stage of Query's through; `piped` is what comes from the stage before, if there is one.
  public func run(_ stage: QueryStage, _ call: Call, piped: Selection?) throws(QueryError) -> Selection {
    var reader = ArgumentReader(call, usage: stage.usage)
    try reader.rejectOptions()
    try refuseMisreadArguments(call, of: stage, isPiped: piped != nil)
    switch stage.name {
    case "premises": return try walk(.premises, &reader, piped, isDeep: true)
    case "conclusions": return try walk(.conclusions, &reader, piped, isDeep: true)
    case "attackers": return try walk(.attackers, &reader, piped)
    case "targets": return try walk(.targets, &reader, piped)
    case "answers": return try walk(.answers, &reader, piped)
    case "answered": return try replies(&reader, piped, keepsAnswered: true)
    case "unanswered": return try replies(&reader, piped, keepsAnswered: false)
    case "roots":
      return try ends(&reader, piped) { walk in Matcher(whole: walk.supporting, test: walk.supportsSomething) }
    case "leaves": return try ends(&reader, piped) { walk in Matcher(whole: walk.supported, test: walk.isSupported) }
    case "path": return try path(&reader, piped)
    case "sort": return try sort(piped ?? everything, &reader)
    case "group": return try group(piped ?? everything, &reader)
    case "top": return try top(piped ?? everything, &reader)
    case "reverse":
      try reader.finish()
      return Selection(members: (piped ?? everything).members.reversed())
    case "shuffle": return try shuffle(piped ?? everything, &reader)
    case "unique":
      try reader.finish()
      let sayings = Sayings(graph)
      var seen = Marks<Statement>()
      return try filter(piped ?? everything) { seen.insert(sayings.first(of: $0)) }
    case "except":
      let others = try select(try selection(&reader))
      return try filter(piped ?? everything) { !others.contains($0) }
    case "also":
      let others = try select(try selection(&reader))
      return Selection(members: (piped ?? Selection()).members + others.members)
    default:
      throw QueryError("no stage \(stage.name)", at: call.place, advice: "help queries lists the stages")
    }
  }

  private func selection(_ reader: inout ArgumentReader) throws(QueryError) -> SelectionExpression {
    guard let expression = try reader.nextSelection() else { throw reader.missing("a selection") }
    return expression
  }
}
