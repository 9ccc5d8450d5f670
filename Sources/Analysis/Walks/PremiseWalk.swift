import ArgumentGraph

/// A walk down the premises of a statement, depth first, each expanded once.
public struct PremiseWalk: Sendable, Equatable {
  public struct Step: Sendable, Equatable {
    /// Why a step does or does not go further.
    public enum Mark: String, Sendable {
      case new
      /// Stands earlier in the walk with its premises; not walked again.
      case again
      /// One of the conclusions that led here: the reasons run in a circle.
      case cycle
    }

    public let statement: Handle<Statement>
    /// The link by which it supports the step above it; several steps with one link are linked premises.
    public let link: Handle<Link>?
    /// 0 for the statement that the walk starts from.
    public let depth: Int
    public let mark: Mark
  }

  /// In the order of the walk. What lies under a step follows it, as long as the depth is greater.
  public let steps: [Step]

  /// - Parameter isWalked: limits the links that are walked, besides those that count.
  /// - Complexity: O(statements and links reached). Long chains are no deeper a recursion.
  public init(
    from root: Handle<Statement>, in graph: ArgumentGraph, counting counted: LinksCounted = .found,
    along isWalked: (Handle<Link>) -> Bool = { _ in true }, stop: () -> Bool = { false }
  ) {
    enum Move {
      case enter(Handle<Statement>, Handle<Link>?, depth: Int)
      case leave(Handle<Statement>)
    }
    var steps: [Step] = []
    var entered: Set<Handle<Statement>> = []
    var onPath: Set<Handle<Statement>> = []
    var waiting: [Move] = graph.isLive(root) ? [.enter(root, nil, depth: 0)] : []
    while let move = waiting.popLast(), !stop() {
      switch move {
      case .leave(let statement): onPath.remove(statement)
      case .enter(let statement, let link, let depth):
        let mark: Step.Mark =
          onPath.contains(statement) ? .cycle : entered.insert(statement).inserted ? .new : .again
        steps.append(Step(statement: statement, link: link, depth: depth, mark: mark))
        guard mark == .new else { continue }
        onPath.insert(statement)
        waiting.append(.leave(statement))
        let reasons = graph.links(into: statement).filter {
          graph[$0].kind == .support && counted.includes(graph[$0]) && isWalked($0)
        }
        for reason in reasons.reversed() {
          for premise in graph[reason].premises.reversed() { waiting.append(.enter(premise, reason, depth: depth + 1)) }
        }
      }
    }
    self.steps = steps
  }

  /// The place of the step after everything under the one at `place`: where `s`, skip this branch, goes on.
  public func step(afterBranchAt place: Int) -> Int? {
    guard steps.indices.contains(place) else { return nil }
    return steps[(place + 1)...].firstIndex { $0.depth <= steps[place].depth }
  }
}
