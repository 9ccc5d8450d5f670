import ArgumentGraph
import Query
import Rendering

extension Session {
  /// `$name = …`: keeps a selection under a name.
  mutating func assign(_ stages: [Stage], to name: String, _ context: LineContext) throws -> Reply {
    var selection: Selection?
    for stage in stages { selection = try evaluate(stage, piped: selection, context) }
    let value = selection ?? Selection()
    // The log holds what a script can ask anew: arguments filled in, and ids for what hung on `_` or on a place.
    let asked = try stages.map { try rebound($0) }
    let isPassing = asked.first?.startsFromPlace ?? false || asked.contains(where: \.usesLast)
    let line = isPassing ? written(value) : asked.map(\.description).joined(separator: " | ")
    let named = isPassing ? value.statements : asked.flatMap(\.ids).flatMap(graph.statements(matching:))
    log.append(
      "$\(name) = \(line)", inverse: .variable(name, variables[name]),
      anchors: anchors(of: named.map { graph[$0].id }))
    variables[name] = value
    return Reply(
      Answer("$\(name): \(value.count.of("statement"))", count: value.count, of: "statements"), selection: value)
  }

  /// A selection by the ids of its members, in its order.
  func written(_ selection: Selection) -> String {
    if selection.isEmpty { return "\"nothing\" -\"nothing\"" }
    let ids = selection.statements.map { graph[$0].id }
    // Ids joined by `or` come in the order of the text, those added one by one in the order of the line.
    return ids.map(\.description).joined(separator: ids == ids.sorted() ? " or " : " | also ")
  }
}

extension Stage {
  /// Whether it walks from where one stands, which a script does not know.
  fileprivate var startsFromPlace: Bool {
    guard case .command(let call) = self, let stage = QueryStage.named(call.name) else { return false }
    let starts = call.arguments.prefix(2).count(where: \.isStart)
    switch stage.shape {
    case .walk, .step: return starts == 0
    case .target: return starts < 2
    default: return false
    }
  }

  var usesLast: Bool { terms.contains(.last) }

  fileprivate var ids: [IDPattern] {
    terms.flatMap { term -> [IDPattern] in
      switch term {
      case .id(let id): [id]
      case .range(let low, let high): [low, high]
      default: []
      }
    }
  }

  /// Every term in it, those in parentheses too; only ids, `_` and names of a command's arguments.
  private var terms: [Term] {
    switch self {
    case .selection(let expression):
      return expression.alternatives.joined().flatMap { factor -> [Term] in
        if case .group(let stages) = factor.term { return stages.flatMap(\.terms) }
        return [factor.term]
      }
    case .command(let call):
      return call.arguments.flatMap { argument -> [Term] in
        switch argument.kind {
        case .last: [.last]
        case .id(let id): [.id(id)]
        case .range(let low, let high): [.range(low, high)]
        case .group(let stages): stages.flatMap(\.terms)
        default: []
        }
      }
    }
  }
}

extension Argument {
  /// Whether a walk can start from it.
  fileprivate var isStart: Bool {
    switch kind {
    case .id, .range, .last, .variable: true
    default: false
    }
  }
}
