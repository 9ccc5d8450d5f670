import ArgumentGraph

extension Evaluator {
  /// Puts one stage of Query's through; `piped` is what comes from the stage before, if there is one.
  public func run(_ stage: QueryStage, _ call: Call, piped: Selection?) throws(QueryError) -> Selection {
    var reader = ArgumentReader(call, usage: stage.usage)
    try reader.rejectOptions()
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
    default: throw reader.missing("nothing")
    }
  }

  private func rebuilt(_ members: [Selection.Member]) -> Selection {
    var selection = Selection()
    for member in members { selection.append(member.statement, by: member.link) }
    return selection
  }

  private func selection(_ reader: inout ArgumentReader) throws(QueryError) -> SelectionExpression {
    guard let expression = try reader.nextSelection() else { throw reader.missing("a selection") }
    return expression
  }

  // MARK: Walking

  private func walk(
    _ direction: Walk.Direction, _ reader: inout ArgumentReader, _ piped: Selection?, isDeep: Bool = false
  ) throws(QueryError) -> Selection {
    let depth = isDeep ? try reader.depth() : 1
    let starts = try starts(&reader, piped)
    let (walk, rest) = try limited(try reader.nextSelection())
    let reached = try walk.reach(direction, from: starts, within: depth, stop: context.stop)
    return try rest.map { expression throws(QueryError) in try select(expression, from: reached) } ?? reached
  }

  /// Where a walk begins: what is piped, else the ids, `$name` and `_` given first, else where one stands.
  private func starts(
    _ reader: inout ArgumentReader, _ piped: Selection?, upTo limit: Int = .max
  ) throws(QueryError) -> Selection {
    if let piped {
      guard let first = reader.peek, first.isID else { return piped }
      throw QueryError(
        "\(reader.command) starts from what is piped to it, not from \(first)", at: first.place,
        advice: "leave out \(first), or write \(reader.command) \(first) without a pipe; to keep part, in:\(first)")
    }
    var starts = Selection()
    var count = 0
    while count < limit, let argument = reader.peek, argument.isStart, let term = try reader.nextTerm() {
      for member in try select(term).members { starts.append(member.statement) }
      count += 1
    }
    if count > 0 { return starts }
    let here = context.here.filter(graph.isLive)
    if !here.isEmpty { return here }
    throw reader.nowhere()
  }

  /// The walk that the `links:` terms allow, and the other terms.
  private func limited(_ expression: SelectionExpression?) throws(QueryError) -> (Walk, SelectionExpression?) {
    let all = expression?.alternatives.joined().filter { $0.term.isLinkLimit } ?? []
    guard let expression, let first = all.first else {
      return (Walk(graph) { context.links.includes($0) }, expression)
    }
    guard expression.alternatives.count == 1, let factors = expression.alternatives.first else {
      throw QueryError(
        "links: limits the whole walk and cannot stand beside or", at: first.place,
        advice: "put the alternatives in parentheses: links:found (by:Kabul or by:Islamabad)")
    }
    var limits: [(limit: LinkLimit, isNegated: Bool)] = []
    for factor in all {
      guard case .qualifier(let qualifier) = factor.term else { continue }
      limits.append((try limit(qualifier.value, at: factor.place), factor.isNegated))
    }
    let isNarrowing = limits.allSatisfy(\.isNegated)
    let walk = Walk(graph) { link in
      (!isNarrowing || context.links.includes(link)) && limits.allSatisfy { $0.limit.includes(link) != $0.isNegated }
    }
    let rest = factors.filter { !$0.term.isLinkLimit }
    return (walk, rest.isEmpty ? nil : SelectionExpression([rest]))
  }

  private func path(_ reader: inout ArgumentReader, _ piped: Selection?) throws(QueryError) -> Selection {
    var starts = piped ?? context.here.filter(graph.isLive)
    // One place given is where to go; of two, the first is where to start.
    if piped == nil, reader.arguments.prefix(2).count(where: \.isStart) == 2 {
      starts = try self.starts(&reader, nil, upTo: 1)
    }
    guard let first = reader.peek else { throw reader.missing("a statement to go to") }
    guard first.isStart || first.isGroup, let goal = try reader.nextTerm() else {
      throw reader.missing("an id, $name, _ or ( to go to")
    }
    if starts.isEmpty, piped == nil { throw reader.nowhere() }
    let (walk, rest) = try limited(try reader.nextSelection())
    let way = try walk.path(from: starts, to: try select(goal), stop: context.stop)
    return try rest.map { expression throws(QueryError) in try select(expression, from: way) } ?? way
  }

  // MARK: Keeping

  private func replies(
    _ reader: inout ArgumentReader, _ piped: Selection?, keepsAnswered: Bool
  ) throws(QueryError) -> Selection {
    var base = piped ?? Selection(graph.statements)
    // Without a pipe the side may be named: `unanswered Sudmark by Norrland`.
    if piped == nil, !reader.isNext("by"), let argument = reader.peek, argument.isName, let name = reader.nextText() {
      base = Selection(graph.claims(of: try side(name.value, at: name.place)))
    }
    var answering: Side?
    if reader.keyword("by") {
      let name = try reader.text("a party or voice after by")
      answering = try side(name.value, at: name.place)
    }
    let (walk, rest) = try limited(try reader.nextSelection())
    if let rest { base = try select(rest, from: base) }
    let isAnswered = answered(walk, by: answering)
    return try filter(base) { statement in
      keepsAnswered ? isAnswered(statement) : graph.isClaim(statement) && !isAnswered(statement)
    }
  }

  private func ends(
    _ reader: inout ArgumentReader, _ piped: Selection?, _ isEnd: (Walk, Handle<Statement>) -> Bool
  ) throws(QueryError) -> Selection {
    let (walk, rest) = try limited(try reader.nextSelection())
    let base = piped ?? Selection(graph.statements)
    return try filter(try rest.map { expression throws(QueryError) in try select(expression, from: base) } ?? base) {
      isEnd(walk, $0)
    }
  }

  private func top(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    guard let number = reader.nextNumber(), number.value >= 0 else { throw reader.missing("a number") }
    try reader.finish()
    return rebuilt(Array(selection.members.prefix(number.value)))
  }

  private func sort(_ selection: Selection, _ reader: inout ArgumentReader) throws(QueryError) -> Selection {
    let name = try reader.text("a key to sort by")
    try reader.finish()
    let keys = SortKey.allCases.map(\.rawValue)
    guard let key = SortKey(rawValue: name.value) else {
      throw QueryError(
        "no key \(name.value.quoted) to sort by", at: name.place,
        advice: advice(for: name.value, among: keys, otherwise: "write \(keys.list(and: "or"))"))
    }
    let graph = graph
    switch key {
    case .text: return inTextOrder(selection)
    case .holder: return sorted(selection) { graph.name(of: graph[$0].holder).lowercased() } by: { $0 < $1 }
    case .links:
      return sorted(selection) { statement in
        (graph.links(into: statement) + graph.links(from: statement)).count { context.links.includes(graph[$0]) }
      } by: { $0 > $1 }
    case .words: return sorted(selection) { foldedWords(graph.words(of: $0)).count } by: { $0 > $1 }
    }
  }

  /// Sorts by a key that is taken once for each member; equals stay in their order.
  private func sorted<Key>(
    _ selection: Selection, key: (Handle<Statement>) -> Key, by precedes: (Key, Key) -> Bool
  ) -> Selection {
    let keyed = selection.members.enumerated().map { (key: key($1.statement), place: $0, member: $1) }
    let sorted = keyed.sorted { left, right in
      if precedes(left.key, right.key) { return true }
      return !precedes(right.key, left.key) && left.place < right.place
    }
    return rebuilt(sorted.map(\.member))
  }
}

extension ArgumentReader {
  /// Takes `all` or a number from anywhere among the arguments: how far to walk.
  mutating func depth() throws(QueryError) -> Int {
    guard let index = arguments.firstIndex(where: { $0.kind == .word("all") || $0.number != nil }) else { return 1 }
    let argument = remove(at: index)
    guard let number = argument.number else { return .max }
    guard number > 0 else {
      throw QueryError("\(command) walks at least 1 step", at: argument.place, advice: "write \(usage)")
    }
    return number
  }

  func nowhere() -> QueryError {
    QueryError(
      "\(command) has nowhere to start", at: end,
      advice: "go to a statement first (go A4.3), give its id, or pipe a selection in")
  }
}

extension Argument {
  var isID: Bool {
    switch kind {
    case .id, .range: true
    default: false
    }
  }

  /// Whether a walk can start from it.
  var isStart: Bool { isID || kind == .last || isVariable }

  private var isVariable: Bool {
    if case .variable = kind { true } else { false }
  }

  var isGroup: Bool {
    if case .group = kind { true } else { false }
  }

  /// Whether it can name a side.
  var isName: Bool {
    switch kind {
    case .word(let word): word != "not"
    case .quoted: true
    default: false
    }
  }

  var number: Int? {
    if case .word(let word) = kind { Int(word) } else { nil }
  }
}

extension Term {
  var isLinkLimit: Bool {
    if case .qualifier(let qualifier) = self { qualifier.key == .links } else { false }
  }
}
