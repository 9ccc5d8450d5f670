import ArgumentGraph

/// Steps along the links of a graph that count.
struct Walk {
  enum Direction {
    case premises, conclusions, attackers, targets, answers
    /// Along links of any kind, either way.
    case anywhere
  }

  struct Step {
    let statement: Handle<Statement>
    let link: Handle<Link>
  }

  private let graph: ArgumentGraph
  private let includes: (Link) -> Bool

  init(_ graph: ArgumentGraph, including includes: @escaping (Link) -> Bool) {
    self.graph = graph
    self.includes = includes
  }

  private func counts(_ link: Handle<Link>) -> Bool { !graph[link].isRejected && includes(graph[link]) }

  func isSupported(_ statement: Handle<Statement>) -> Bool {
    graph.links(into: statement).contains { graph[$0].kind == .support && counts($0) }
  }

  func supportsSomething(_ statement: Handle<Statement>) -> Bool {
    graph.links(from: statement).contains { graph[$0].kind == .support && counts($0) }
  }

  /// The statements one step away, each with its link. Complexity: O(links of the statement and their undercuts).
  func steps(_ direction: Direction, from statement: Handle<Statement>) -> [Step] {
    switch direction {
    case .premises: sources(graph.links(into: statement).filter { graph[$0].kind == .support })
    case .attackers: sources(against(statement))
    case .answers: sources(against(statement)).filter { isAnswer($0.statement, to: statement) }
    case .conclusions: ends(graph.links(from: statement).filter { graph[$0].kind == .support })
    case .targets: ends(graph.links(from: statement).filter { graph[$0].kind != .support })
    case .anywhere:
      sources(graph.links(into: statement) + against(statement)) + ends(graph.links(from: statement))
    }
  }

  private func sources(_ links: [Handle<Link>]) -> [Step] {
    var steps: [Step] = []
    for link in links where counts(link) {
      for premise in graph[link].premises { steps.append(Step(statement: premise, link: link)) }
    }
    return steps
  }

  private func ends(_ links: [Handle<Link>]) -> [Step] {
    var steps: [Step] = []
    for link in links where counts(link) {
      if let end = weakened(by: graph[link]) { steps.append(Step(statement: end, link: link)) }
    }
    return steps
  }

  /// The statement at the end of a link; of an undercut, the statement that loses a reason. An undercut of an attack
  /// weakens no statement at its end.
  private func weakened(by link: Link) -> Handle<Statement>? {
    switch link.target {
    case .statement(let statement): return statement
    case .link(let target):
      let undercut = graph[target]
      return undercut.kind == .support && !undercut.isRejected ? undercut.targetStatement : nil
    }
  }

  /// Attacks on a statement, then undercuts of reasons for it.
  private func against(_ statement: Handle<Statement>) -> [Handle<Link>] {
    let links = graph.links(into: statement)
    let reasons = links.filter { graph[$0].kind == .support && !graph[$0].isRejected }
    return links.filter { graph[$0].kind == .attack } + reasons.flatMap { graph.undercuts(of: $0) }
  }

  /// Whether a statement is put forward by another party. What an author only supposes is nobody's answer.
  private func isAnswer(_ answer: Handle<Statement>, to statement: Handle<Statement>) -> Bool {
    let value = graph[answer]
    guard value.guessedHolder == nil, !value.isIfPart else { return false }
    let holder = graph[statement].holder
    guard value.holder != holder else { return false }
    let party = graph[value.holder].party
    return party == nil || party != graph[holder].party
  }

  /// Everything within some steps, nearest first, each with the link that first led to it. A start is among it where a
  /// way leads to it. Complexity: linear in the statements and links reached.
  func reach(
    _ direction: Direction, from starts: Selection, within depth: Int, stop: () -> Bool
  ) throws(QueryError) -> Selection {
    var reached = Selection()
    var seen = Set(starts.statements)
    var front = starts.statements
    var distance = 0
    var count = 0
    while !front.isEmpty, distance < depth {
      var next: [Handle<Statement>] = []
      for statement in front {
        if count % 1024 == 0, stop() { throw .stopped }
        count += 1
        for step in steps(direction, from: statement) {
          reached.append(step.statement, by: step.link)
          if seen.insert(step.statement).inserted { next.append(step.statement) }
        }
      }
      front = next
      distance += 1
    }
    return reached
  }

  /// The statements of a shortest way from any start to any goal, each with the link that led to it; empty where there
  /// is none. Complexity: linear in the statements and links reached.
  func path(from starts: Selection, to goals: Selection, stop: () -> Bool) throws(QueryError) -> Selection {
    var cameBy: [Handle<Statement>: (from: Handle<Statement>, link: Handle<Link>)] = [:]
    var seen = Set(starts.statements)
    var queue = starts.statements
    var place = 0
    while place < queue.count {
      if place % 1024 == 0, stop() { throw .stopped }
      let here = queue[place]
      place += 1
      if goals.contains(here) { return way(to: here, cameBy) }
      for step in steps(.anywhere, from: here) where seen.insert(step.statement).inserted {
        cameBy[step.statement] = (here, step.link)
        queue.append(step.statement)
      }
    }
    return Selection()
  }

  private func way(
    to goal: Handle<Statement>, _ cameBy: [Handle<Statement>: (from: Handle<Statement>, link: Handle<Link>)]
  ) -> Selection {
    var members = [Selection.Member(goal, by: cameBy[goal]?.link)]
    var here = goal
    while let step = cameBy[here] {
      here = step.from
      members.append(Selection.Member(here, by: cameBy[here]?.link))
    }
    var way = Selection()
    for member in members.reversed() { way.append(member.statement, by: member.link) }
    return way
  }
}
