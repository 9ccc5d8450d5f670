import ArgumentGraph

@testable import Query

/// Steps along links the plain way: every link of the graph is looked at, and read whole.
struct PlainWalk {
  typealias Step = (statement: Handle<Statement>, link: Handle<Link>)

  let graph: ArgumentGraph
  let includes: (Link) -> Bool

  private func counts(_ link: Handle<Link>) -> Bool { !graph[link].isRejected && includes(graph[link]) }

  private func into(_ statement: Handle<Statement>, _ kinds: Link.Kind...) -> [Handle<Link>] {
    graph.links.filter { graph[$0].target == .statement(statement) && kinds.contains(graph[$0].kind) }
  }

  func from(_ statement: Handle<Statement>, _ kinds: Link.Kind...) -> [Handle<Link>] {
    graph.links.filter { graph[$0].premises.contains(statement) && kinds.contains(graph[$0].kind) }
  }

  func links(at statement: Handle<Statement>) -> [Handle<Link>] {
    (into(statement, .support, .attack) + from(statement, .support, .attack, .undercut)).filter(counts)
  }

  func steps(_ direction: Walk.Direction, from statement: Handle<Statement>) -> [Step] {
    let reasons = into(statement, .support).filter { !graph[$0].isRejected }
    let undercuts = reasons.flatMap { reason in graph.links.filter { graph[$0].target == .link(reason) } }
    let against = into(statement, .attack) + undercuts
    switch direction {
    case .premises: return sources(into(statement, .support))
    case .attackers: return sources(against)
    case .answers: return sources(against).filter { isAnswer($0.statement, to: statement) }
    case .conclusions: return ends(from(statement, .support))
    case .targets: return ends(from(statement, .attack, .undercut))
    case .anywhere:
      return sources(into(statement, .support, .attack) + against)
        + ends(from(statement, .support, .attack, .undercut))
    }
  }

  private func sources(_ links: [Handle<Link>]) -> [Step] {
    links.filter(counts).flatMap { link in graph[link].premises.map { ($0, link) } }
  }

  private func ends(_ links: [Handle<Link>]) -> [Step] {
    links.filter(counts).compactMap { link in
      switch graph[link].target {
      case .statement(let statement): return (statement, link)
      case .link(let target):
        let undercut = graph[target]
        guard undercut.kind == .support, !undercut.isRejected else { return nil }
        return undercut.targetStatement.map { ($0, link) }
      }
    }
  }

  private func isAnswer(_ answer: Handle<Statement>, to statement: Handle<Statement>) -> Bool {
    let (value, holder) = (graph[answer], graph[statement].holder)
    guard value.guessedHolder == nil, !value.isIfPart, value.holder != holder else { return false }
    let party = graph[value.holder].party
    return party == nil || party != graph[holder].party
  }

  func reach(_ direction: Walk.Direction, from starts: [Selection.Member], within depth: Int) -> [Selection.Member] {
    var reached: [Selection.Member] = []
    var seen = starts.map(\.statement)
    var front = seen
    var left = depth
    while !front.isEmpty, left > 0 {
      var next: [Handle<Statement>] = []
      for step in front.flatMap({ steps(direction, from: $0) }) {
        if !reached.contains(where: { $0.statement == step.statement }) {
          reached.append(Selection.Member(step.statement, by: step.link))
        }
        if !seen.contains(step.statement) {
          seen.append(step.statement)
          next.append(step.statement)
        }
      }
      front = next
      left -= 1
    }
    return reached
  }

  func path(from starts: [Selection.Member], to goals: [Selection.Member]) -> [Selection.Member] {
    var queue = starts.map { [Selection.Member($0.statement)] }
    var seen = starts.map(\.statement)
    while !queue.isEmpty {
      let way = queue.removeFirst()
      let here = way[way.count - 1].statement
      if goals.contains(where: { $0.statement == here }) { return way }
      for step in steps(.anywhere, from: here) where !seen.contains(step.statement) {
        seen.append(step.statement)
        queue.append(way + [Selection.Member(step.statement, by: step.link)])
      }
    }
    return []
  }

  /// The statements in which one voice says the same.
  func sayings(of statement: Handle<Statement>) -> [Handle<Statement>] {
    graph.statements.filter { first(of: $0) == first(of: statement) }
  }

  func first(of statement: Handle<Statement>) -> Handle<Statement> {
    guard let earlier = graph[statement].restates, graph.isLive(earlier), graph[earlier].id < graph[statement].id,
      graph[earlier].holder == graph[statement].holder
    else { return statement }
    return first(of: earlier)
  }

  func isAnswered(_ statement: Handle<Statement>, by side: Side? = nil) -> Bool {
    sayings(of: statement).contains { saying in
      steps(.answers, from: saying).contains { side?.voices.contains(graph[$0.statement].holder) ?? true }
    }
  }

  func isReplied(_ statement: Handle<Statement>, by side: Side? = nil) -> Bool {
    isAnswered(statement, by: side)
      || sayings(of: statement).contains { saying in
        steps(.attackers, from: saying).contains { step in
          guard let guessed = graph[step.statement].guessedHolder else { return false }
          return side?.voices.contains(guessed) ?? (guessed != graph[statement].holder)
        }
      }
  }
}
