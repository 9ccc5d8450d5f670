import ArgumentGraph

extension Walk {
  /// Everything within some steps, nearest first, each with the link that first led to it. A start is among it where a
  /// way leads to it. Complexity: linear in the statements and links reached.
  func reach(
    _ direction: Direction, from starts: Selection, within depth: Int, stop: () -> Bool
  ) throws(QueryError) -> Selection {
    var reached = Selection()
    var seen = starts.marks
    var front = starts.statements
    var distance = 0
    var count = 0
    while !front.isEmpty, distance < depth {
      var next: [Handle<Statement>] = []
      for statement in front {
        if count % 1024 == 0, stop() { throw .stopped }
        count += 1
        forEachStep(direction, from: statement) { step, link in
          reached.append(step, by: link)
          if seen.insert(step) { next.append(step) }
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
    let way = ShortestWay.find(from: starts.statements, to: goals.statements, in: graph, stop: stop) { here, visit in
      forEachStep(.anywhere, from: here, visit)
    }
    if way == nil, stop() { throw .stopped }
    return Selection(members: way ?? [])
  }

  // MARK: Questions put to the whole graph at once; each O(links)

  /// Every statement that has a premise.
  func supported() -> Marks<Statement> {
    marks { link, mark in
      if graph.kind(of: link) == .support, let target = graph.targetStatement(of: link) { mark(target) }
    }
  }

  /// Every statement that is a premise.
  func supporting() -> Marks<Statement> {
    marks { link, mark in
      if graph.kind(of: link) == .support { graph.forEachPremise(of: link, mark) }
    }
  }

  /// Every statement at an end of a link.
  func linked() -> Marks<Statement> {
    marks { link, mark in
      if let target = graph.targetStatement(of: link) { mark(target) }
      graph.forEachPremise(of: link, mark)
    }
  }

  /// Every statement against which something is said that passes a test.
  func attacked(where test: Reply) -> Marks<Statement> {
    marks { link, mark in
      guard graph.kind(of: link) != .support, let target = weakened(by: link) else { return }
      graph.forEachPremise(of: link) { if test.holds($0, against: target) { mark(target) } }
    }
  }

  /// Whether something is said against a statement that passes a test.
  func isAttacked(_ statement: Handle<Statement>, where test: Reply) -> Bool {
    var isAttacked = false
    forEachStep(.attackers, from: statement) { step, _ in
      isAttacked = isAttacked || test.holds(step, against: statement)
    }
    return isAttacked
  }

  private func marks(_ note: (Handle<Link>, (Handle<Statement>) -> Void) -> Void) -> Marks<Statement> {
    var marks = Marks<Statement>(capacity: graph.statementCapacity)
    graph.forEachLink { link in
      if counts(link) { note(link) { marks.insert($0) } }
    }
    return marks
  }
}
