import ArgumentGraph
import Query
import Rendering

extension Session {
  /// Which term left nothing: "Step by step: by:Kabul 4, role:conditional none"; empty where the first did.
  ///
  /// A bare "none" makes people doubt their spelling; the counts on the way say where to loosen the question.
  func stepsToNothing(_ stages: some Sequence<Stage>, _ context: LineContext) -> [TextLine] {
    var cells: [Cell] = []
    var piped: Selection?
    for stage in stages {
      for step in stage.steps {
        guard let left = try? evaluate(step.stage, piped: piped, context) else { return [] }
        if left.isEmpty {
          return cells.isEmpty ? [] : [TextLine([.text("Step by step:")] + cells + [.text("\(step.added) none")])]
        }
        cells.append(.text("\(step.added) \(left.count),"))
      }
      piped = stage.steps.last.flatMap { try? evaluate($0.stage, piped: piped, context) }
    }
    return []
  }
}

extension Stage {
  /// The stage as it grows term by term, each with the words that were added.
  fileprivate var steps: [(stage: Stage, added: String)] {
    switch self {
    case .selection(let expression):
      guard expression.alternatives.count == 1, let factors = expression.alternatives.first else {
        return [(self, description)]
      }
      return factors.indices.map { last in
        (.selection(SelectionExpression([Array(factors[...last])])), factors[last].words)
      }
    case .command(let call):
      guard let filter = call.filterStart else { return [(self, description)] }
      var walk = call
      walk.arguments.removeSubrange(filter...)
      var terms = call
      terms.arguments.removeSubrange(..<filter)
      return [(.command(walk), walk.description), (self, String(terms.description.dropFirst(call.name.count + 1)))]
    }
  }
}

extension Factor {
  /// As one would say it: "not by:Kabul".
  fileprivate var words: String { (isNegated ? "not " : "") + term.description }
}

extension Call {
  /// Where the terms begin that filter what a walking stage reaches; `nil` where there are none.
  fileprivate var filterStart: Int? {
    guard let shape = QueryStage.named(name)?.shape, shape == .walk || shape == .step else { return nil }
    return arguments.firstIndex { argument in
      switch argument.kind {
      case .qualifier, .quoted, .group, .negation: true
      case .word(let word): word != "all" && Int(word) == nil
      default: false
      }
    }
  }
}
