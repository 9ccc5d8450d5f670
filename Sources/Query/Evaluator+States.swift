import ArgumentGraph

extension Evaluator {
  func matcher(_ state: Qualifier.State, at place: Place) throws(QueryError) -> Matcher {
    let graph = graph
    let walk = Walk(graph) { context.links.includes($0) }
    switch state {
    case .claim: return Matcher(test: graph.isClaim)
    case .answered: return Matcher(test: answered(walk))
    case .unanswered:
      let replied = replied()
      return Matcher { statement in graph.isClaim(statement) && !replied(statement) }
    case .supported: return Matcher(test: walk.isSupported)
    case .bare: return Matcher { statement in graph.isClaim(statement) && !walk.isSupported(statement) }
    case .attacked: return Matcher { statement in !walk.steps(.attackers, from: statement).isEmpty }
    case .hedged: return Matcher { statement in graph[statement].isHedged }
    case .quoted:
      return Matcher { statement in graph[statement].attribution.map { graph[$0].isQuoted } ?? false }
    case .conditional:
      return Matcher { statement in graph[statement].isIfPart || graph[statement].roles.contains(.conditional) }
    case .loaded: return Matcher { statement in graph[statement].isLoaded }
    }
  }

  /// Whether another party, or a side, answers a statement. What is said against one saying of a claim answers it,
  /// however often its voice says it again.
  func answered(_ walk: Walk, by side: Side? = nil) -> (Handle<Statement>) -> Bool {
    let graph = graph
    let voices = side.map { Set($0.voices) }
    let sayings = Sayings(graph)
    return { statement in
      sayings.all(of: statement).contains { saying in
        walk.steps(.answers, from: saying).contains { answer in
          voices.map { $0.contains(graph.holder(of: answer.statement)) } ?? true
        }
      }
    }
  }
}

extension Evaluator {
  /// Whether a statement has a reply of any kind: one that counts, one only suggested, or one that the author guesses
  /// at. What has none of them is unanswered; what has only the latter two is neither answered nor unanswered.
  func replied(by side: Side? = nil) -> (Handle<Statement>) -> Bool {
    let graph = graph
    let links = context.links
    let voices = side.map { Set($0.voices) }
    let walk = Walk(graph) { links != .reviewed || $0.isReviewed }
    let answered = answered(walk, by: side)
    let sayings = Sayings(graph)
    return { statement in
      if answered(statement) { return true }
      return sayings.all(of: statement).contains { saying in
        walk.steps(.attackers, from: saying).contains { step in
          guard let guessed = graph.guessedHolder(of: step.statement) else { return false }
          return voices?.contains(guessed) ?? (guessed != graph.holder(of: statement))
        }
      }
    }
  }
}

/// The statements in which one voice says the same.
struct Sayings {
  private var firsts: [Handle<Statement>: Handle<Statement>] = [:]
  private var later: [Handle<Statement>: [Handle<Statement>]] = [:]

  /// Complexity: linear in the statements.
  init(_ graph: ArgumentGraph) {
    // What is restated stands before, so its own first saying is known already.
    for statement in graph.statements {
      guard let earlier = graph.restated(by: statement), graph[earlier].holder == graph[statement].holder else {
        continue
      }
      let first = first(of: earlier)
      firsts[statement] = first
      later[first, default: []].append(statement)
    }
  }

  /// The first of them.
  func first(of statement: Handle<Statement>) -> Handle<Statement> { firsts[statement] ?? statement }

  func all(of statement: Handle<Statement>) -> [Handle<Statement>] {
    let first = first(of: statement)
    return [first] + (later[first] ?? [])
  }
}
