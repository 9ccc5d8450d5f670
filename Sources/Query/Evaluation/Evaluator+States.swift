import ArgumentGraph

extension Evaluator {
  func matcher(_ state: Qualifier.State) -> Matcher {
    let graph = graph
    let walk = Walk(graph, including: context.links.includes)
    switch state {
    case .claim: return Matcher(test: graph.isClaim)
    case .answered: return answered(walk)
    case .unanswered: return claims(without: replied())
    case .supported: return supported(walk)
    case .bare: return claims(without: supported(walk))
    case .attacked:
      let anything = Reply(.anything, along: walk)
      return Matcher {
        walk.attacked(where: anything)
      } test: {
        walk.isAttacked($0, where: anything)
      }
    case .hedged: return Matcher(test: graph.isHedged)
    case .boosted: return Matcher(test: graph.isBoosted)
    case .quoted: return Matcher { statement in graph.reporting(of: statement)?.isQuoted ?? false }
    case .conditional:
      return Matcher { statement in graph.isIfPart(statement) || graph.roles(of: statement).contains(.conditional) }
    case .loaded: return Matcher(test: graph.isLoaded)
    }
  }

  private func claims(without excluded: Matcher) -> Matcher {
    let graph = graph
    return Matcher {
      var claims = Marks<Statement>(capacity: graph.statementCapacity)
      graph.everyStatement.forEach { if graph.isClaim($0) { claims.insert($0) } }
      claims.subtract(excluded.whole?() ?? Marks())
      return claims
    } test: { statement in
      graph.isClaim(statement) && !excluded.test(statement)
    }
  }

  private func supported(_ walk: Walk) -> Matcher { Matcher(whole: walk.supported, test: walk.isSupported) }

  /// Whether another party, or a side, answers a statement. What is said against one saying of a claim answers it,
  /// however often its voice says it again.
  func answered(_ walk: Walk, by side: Side? = nil) -> Matcher { replied(Reply(.answer, by: side, along: walk), walk) }

  /// Whether a statement has a reply of any kind: one that counts, one only suggested, or one that the author guesses
  /// at. What has none of them is unanswered; what has only the latter two is neither answered nor unanswered.
  func replied(by side: Side? = nil) -> Matcher {
    let links = context.links
    let walk = Walk(graph) { links != .reviewed || $0.isReviewed }
    return replied(Reply(.answerOrGuess, by: side, along: walk), walk)
  }

  private func replied(_ reply: Reply, _ walk: Walk) -> Matcher {
    let sayings = Sayings(graph)
    return Matcher {
      sayings.spread(walk.attacked(where: reply))
    } test: { statement in
      sayings.all(of: statement).contains { walk.isAttacked($0, where: reply) }
    }
  }
}
