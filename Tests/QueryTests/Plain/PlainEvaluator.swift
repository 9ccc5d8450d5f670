import ArgumentGraph
import Seeded

@testable import Query

/// The queries answered the plain way: every statement is looked at and read whole, and nothing is kept or indexed.
struct PlainEvaluator {
  typealias Members = [Selection.Member]

  let context: QueryContext
  var graph: ArgumentGraph { context.graph }
  private var walk: PlainWalk { PlainWalk(graph: graph) { context.links.includes($0) } }

  init(_ context: QueryContext) { self.context = context }

  func evaluate(_ stages: [Stage]) throws -> Members {
    var piped: Members?
    for stage in stages {
      switch stage {
      case .selection(let expression): piped = try select(expression, from: piped)
      case .command(let call): piped = try run(call, piped ?? everything)
      }
    }
    return piped ?? []
  }

  private var everything: Members { graph.statements.map { Selection.Member($0) } }

  // MARK: Selections

  private func select(_ expression: SelectionExpression, from piped: Members?) throws -> Members {
    let parts = try expression.alternatives.map { try conjunction($0, from: piped) }
    if let piped { return piped.filter { member in parts.contains { $0.members.has(member.statement) } } }
    let all = parts.flatMap(\.members).unique
    guard parts.count > 1, parts.allSatisfy(\.isInTextOrder) else { return all }
    return all.sorted { graph[$0.statement].id < graph[$1.statement].id }
  }

  private func conjunction(
    _ factors: [Factor], from piped: Members?
  ) throws -> (members: Members, isInTextOrder: Bool) {
    let terms = try factors.map { (term: try term($0.term), isNegated: $0.isNegated) }
    let ordered = terms.first { $0.term.ordered != nil && !$0.isNegated }?.term.ordered
    let kept = (piped ?? ordered ?? everything).filter { member in
      terms.allSatisfy { $0.term.test(member.statement) != $0.isNegated }
    }
    return (kept, piped == nil && ordered == nil)
  }

  private func term(_ term: Term) throws -> (ordered: Members?, test: (Handle<Statement>) -> Bool) {
    let (graph, stem) = (graph, context.stem)
    switch term {
    case .qualifier(let qualifier): return (nil, try test(qualifier))
    case .phrase(let text): return (nil, { foldedWords(graph.words(of: $0)).contains(run: foldedWords(text)) })
    case .word(let word):
      let stems = foldedWords(word).map(stem)
      return (nil, { foldedWords(graph.words(of: $0)).map(stem).contains(run: stems) })
    case .id(let pattern): return (nil, { pattern.means(graph[$0].id) })
    case .range(let low, let high):
      let ids = graph.statements.map { graph[$0].id }
      guard let start = ids.first(where: low.means), let end = ids.last(where: high.means) else {
        return (nil, { _ in false })
      }
      return (nil, { (start...end).contains(graph[$0].id) })
    case .variable(let name): return ordered(context.variables[name]?.members ?? [])
    case .last: return ordered(context.last?.members ?? [])
    case .group(let stages):
      let members = try evaluate(stages)
      if stages.count == 1, case .selection(let expression) = stages[0], expression.isPlain {
        return (nil, { members.has($0) })
      }
      return ordered(members)
    }
  }

  private func ordered(_ members: Members) -> (ordered: Members?, test: (Handle<Statement>) -> Bool) {
    let live = members.filter { graph.isLive($0.statement) }
    return (live, { live.has($0) })
  }

  private func test(_ qualifier: Qualifier) throws -> (Handle<Statement>) -> Bool {
    let (graph, value, stem) = (graph, qualifier.value, context.stem)
    let voices = graph.side(named: value)?.voices ?? []
    func attribution(_ statement: Handle<Statement>) -> Attribution? { graph[statement].attribution.map { graph[$0] } }
    switch qualifier.key {
    case .by: return { voices.contains(graph[$0].holder) }
    case .guess: return { graph[$0].guessedHolder.map(voices.contains) ?? false }
    case .via: return { graph[$0].reporters.contains(where: voices.contains) }
    case .about:
      let stems = foldedWords(value).map(stem)
      return { statement in stems.allSatisfy(foldedWords(graph.words(of: statement)).map(stem).contains) }
    case .in:
      if let article = ArticleID(value) { return { graph[$0].id.article == article } }
      return IDPattern(value).map { pattern in { pattern.means(graph[$0].id) } } ?? { _ in false }
    case .role: return { graph[$0].roles.contains(Roles(name: value) ?? []) }
    case .frame: return { context.frames($0).contains { $0.rawValue == value } }
    case .is: return test(Qualifier.State(rawValue: value) ?? .claim)
    case .links:
      let walk = PlainWalk(graph: graph) { LinkLimit(rawValue: value)?.includes($0) ?? false }
      return { !walk.links(at: $0).isEmpty }
    case .stance:
      return { statement in
        value == "reactive"
          ? attribution(statement)?.isReactive ?? false : attribution(statement)?.stance.rawValue == value
      }
    case .verb:
      let stems = foldedWords(value).map(stem)
      return { statement in attribution(statement).map { foldedWords($0.verb).map(stem) == stems } ?? false }
    }
  }

  private func test(_ state: Qualifier.State) -> (Handle<Statement>) -> Bool {
    let (graph, walk) = (graph, walk)
    let any = PlainWalk(graph: graph) { context.links != .reviewed || $0.isReviewed }
    switch state {
    case .claim: return graph.isClaim
    case .answered: return { walk.isAnswered($0) }
    case .unanswered: return { graph.isClaim($0) && !any.isReplied($0) }
    case .supported: return { !walk.steps(.premises, from: $0).isEmpty }
    case .bare: return { graph.isClaim($0) && walk.steps(.premises, from: $0).isEmpty }
    case .attacked: return { !walk.steps(.attackers, from: $0).isEmpty }
    case .hedged: return { graph[$0].isHedged }
    case .boosted: return { graph[$0].isBoosted }
    case .loaded: return { graph[$0].isLoaded }
    case .quoted: return { graph[$0].attribution.map { graph[$0].isQuoted } ?? false }
    case .conditional: return { graph[$0].isIfPart || graph[$0].roles.contains(.conditional) }
    }
  }

  // MARK: Stages

  private func run(_ call: Call, _ piped: Members) throws -> Members {
    var reader = ArgumentReader(call, usage: "")
    let (graph, walk) = (graph, walk)
    let directions: [String: Walk.Direction] = [
      "premises": .premises, "conclusions": .conclusions, "attackers": .attackers, "targets": .targets,
      "answers": .answers,
    ]
    if let direction = directions[call.name] {
      let depth = try reader.depth()
      let (limited, rest) = try limited(try reader.nextSelection())
      let reached = limited.reach(direction, from: piped, within: depth)
      return try rest.map { try select($0, from: reached) } ?? reached
    }
    switch call.name {
    case "answered", "unanswered":
      let side = reader.keyword("by") ? graph.side(named: try reader.text("a name").value) : nil
      if call.name == "answered" { return piped.filter { walk.isAnswered($0.statement, by: side) } }
      let any = PlainWalk(graph: graph) { context.links != .reviewed || $0.isReviewed }
      return piped.filter { graph.isClaim($0.statement) && !any.isReplied($0.statement, by: side) }
    case "roots": return piped.filter { walk.steps(.conclusions, from: $0.statement).isEmpty }
    case "leaves": return piped.filter { walk.steps(.premises, from: $0.statement).isEmpty }
    case "path":
      guard let goal = try reader.nextTerm() else { return [] }
      return walk.path(from: piped, to: try select(goal, from: nil))
    case "sort": return try sort(piped, by: try reader.text("a key"))
    case "group":
      let key = try StatementKey.named(try reader.text("a key"), for: .group)
      let values = try piped.map { try key.values(in: context)($0) }
      let names = values.joined().reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      let grouped = names.flatMap { name in zip(piped, values).filter { $0.1.contains(name) }.map(\.0) }
      return (grouped + zip(piped, values).filter { $0.1.isEmpty }.map(\.0)).unique
    case "top": return Array(piped.prefix(reader.nextNumber()?.value ?? 0))
    case "reverse": return piped.reversed()
    case "shuffle":
      var random = Seeded(UInt64(reader.nextNumber()?.value ?? 0))
      var left = piped
      var drawn: Members = []
      while left.count > 1 {
        left.swapAt(Int(random.next().multipliedFullWidth(by: UInt64(left.count)).high), left.count - 1)
        drawn.append(left.removeLast())
      }
      return (drawn + left).reversed()
    case "unique":
      return piped.filter { member in
        piped.first { walk.first(of: $0.statement) == walk.first(of: member.statement) } == member
      }
    case "except", "also":
      guard let other = try reader.nextSelection() else { return [] }
      let others = try select(other, from: nil)
      return call.name == "also" ? (piped + others).unique : piped.filter { !others.has($0.statement) }
    default: return piped
    }
  }

  private func limited(_ expression: SelectionExpression?) throws -> (PlainWalk, SelectionExpression?) {
    guard let expression else { return (walk, nil) }
    let limits = expression.alternatives[0].compactMap { factor -> LinkLimit? in
      if case .qualifier(let qualifier) = factor.term, qualifier.key == .links {
        return LinkLimit(rawValue: qualifier.value)
      }
      return nil
    }
    if limits.isEmpty { return (walk, expression) }
    let rest = expression.alternatives[0].filter { !$0.term.isLinkLimit }
    let walk = PlainWalk(graph: graph) { link in limits.allSatisfy { $0.includes(link) } }
    return (walk, rest.isEmpty ? nil : SelectionExpression([rest]))
  }

  private func sort(_ members: Members, by name: ArgumentReader.Placed<String>) throws -> Members {
    let key = try StatementKey.named(name, for: .sort)
    let values = try members.map { try key.values(in: context)($0) }
    func precedes(_ left: Int, _ right: Int) -> Bool? {
      let (one, other) = (graph[members[left].statement].id, graph[members[right].statement].id)
      switch key.name {
      case "text", "id": return one == other ? nil : one < other
      case "article", "paragraph":
        let places = [one, other].map { ($0.article?.ordinal ?? .max, $0.paragraph) }
        return places[0] == places[1] ? nil : places[0] < places[1]
      case "premises", "conclusions", "attackers", "targets":
        return values[left].count == values[right].count ? nil : values[left].count > values[right].count
      case "links", "length", "words":
        let amounts = [left, right].map { place in
          key.name == "words" ? foldedWords(values[place][0]).count : Int(values[place][0]) ?? 0
        }
        return amounts[0] == amounts[1] ? nil : amounts[0] > amounts[1]
      default:
        let (left, right) = (values[left].first?.lowercased(), values[right].first?.lowercased())
        guard left != right else { return nil }
        guard let left, let right else { return left != nil }
        return left < right
      }
    }
    return members.indices.sorted { precedes($0, $1) ?? ($0 < $1) }.map { members[$0] }
  }
}

extension IDPattern {
  fileprivate func means(_ id: StatementID) -> Bool {
    switch self {
    case .article(let article): id.article == article
    case .paragraph(let article, let paragraph): id.article == article && id.paragraph == paragraph
    case .sentence(let article, let paragraph, let sentence):
      id.article == article && id.paragraph == paragraph && id.sentence == sentence
    case .statement(let statement): id == statement
    case .link: false
    }
  }
}

extension [Selection.Member] {
  fileprivate func has(_ statement: Handle<Statement>) -> Bool { contains { $0.statement == statement } }

  /// The first of each statement.
  fileprivate var unique: Self {
    reduce(into: []) { members, member in if !members.has(member.statement) { members.append(member) } }
  }
}
