import ArgumentGraph

/// What must hold for a statement (F6): the premises of a reason all together (linked), or those of any of its reasons,
/// each enough by itself (convergent); and so on below, each statement expanded once.
///
/// After Freeman (1991) on linked and convergent structure and Toulmin (1958) on warrants. What is needed is what this
/// map gives as reasons: a statement without one needs nothing here.
public struct Need: Sendable {
  /// A reason, as it begins.
  public struct Opening: Sendable, Equatable {
    public let link: Handle<Link>
    /// Which it is of the reasons for the statement above, and how many these are.
    public let number: Int
    public let of: Int
    /// All of these must hold.
    public let premises: [Handle<Statement>]
  }

  public struct Step: Sendable, Equatable {
    public let statement: Handle<Statement>
    /// 1 for a premise of the statement asked about.
    public let depth: Int
    /// `nil` where it goes on with the reason of the step before.
    public let opening: Opening?
    public let mark: PremiseWalk.Step.Mark
    /// Whether nothing is given for it.
    public let isBare: Bool
  }

  public let statement: Handle<Statement>
  /// Depth first, in the order of the links.
  public let steps: [Step]
  /// What must hold, each once, in the order of the steps.
  public let statements: [Handle<Statement>]
  /// Those of them without a premise.
  public let bare: [Handle<Statement>]
  /// Those of them that are spoken against, by whomever.
  public let attacked: [Handle<Statement>]
  /// How many reasons there are for the statement asked about.
  public let reasonCount: Int

  /// - Complexity: O(statements and links reached).
  public init(
    of statement: Handle<Statement>, in graph: ArgumentGraph, counting counted: LinksCounted = .found,
    stop: () -> Bool = { false }
  ) {
    let walk = PremiseWalk(from: statement, in: graph, counting: counted, stop: stop)
    func countOfReasons(for statement: Handle<Statement>) -> Int {
      var count = 0
      graph.forEachLink(into: statement) { link in
        if graph.kind(of: link) == .support, counted.includes(graph.status(of: link)) { count += 1 }
      }
      return count
    }
    // For each depth the reasons of the statement there: how many, and how many have begun.
    var above: [(of: Int, begun: Int, link: Handle<Link>?)] = []
    var steps: [Step] = []
    var seen: Set<Handle<Statement>> = []
    var (statements, bare): ([Handle<Statement>], [Handle<Statement>]) = ([], [])
    for step in walk.steps {
      let reasons = countOfReasons(for: step.statement)
      above.removeSubrange(min(step.depth, above.count)...)
      if let link = step.link {
        var opening: Opening?
        if above[step.depth - 1].link != link {
          above[step.depth - 1].begun += 1
          above[step.depth - 1].link = link
          opening = Opening(
            link: link, number: above[step.depth - 1].begun, of: above[step.depth - 1].of,
            premises: graph[link].premises)
        }
        steps.append(
          Step(
            statement: step.statement, depth: step.depth, opening: opening, mark: step.mark, isBare: reasons == 0))
        if seen.insert(step.statement).inserted {
          statements.append(step.statement)
          if reasons == 0 { bare.append(step.statement) }
        }
      }
      above.append((reasons, 0, nil))
    }
    self.statement = statement
    self.steps = steps
    self.statements = statements
    self.bare = bare
    attacked = statements.filter { graph.isSpokenAgainst($0, counting: counted) }
    reasonCount = countOfReasons(for: statement)
  }
}

extension GroundWords {
  /// The premise of a reason that is stated as a general rule or a condition: its warrant (Toulmin 1958), where several
  /// premises are linked; `nil` where none is stated.
  public func warrant(
    among premises: [Handle<Statement>], of graph: ArgumentGraph
  ) -> Handle<Statement>? {
    guard premises.count > 1 else { return nil }
    return premises.first { premise in
      graph.roles(of: premise).contains(.conditional) || found(in: graph.words(of: premise)).rule != nil
    }
  }
}
