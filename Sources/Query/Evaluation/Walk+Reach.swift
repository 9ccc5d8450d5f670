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
      if front.count > graph.statementCapacity / 16, direction.followsOneKind {
        if stop() { throw .stopped }
        // What was reached before comes first already.
        let before = reached
        forEachStepOfMany(direction, from: front, besides: before.contains) { step, link in
          reached.append(step, by: link)
          if seen.insert(step) { next.append(step) }
        }
      } else {
        for statement in front {
          if count % 1024 == 0, stop() { throw .stopped }
          count += 1
          forEachStep(direction, from: statement) { step, link in
            reached.append(step, by: link)
            if seen.insert(step) { next.append(step) }
          }
        }
      }
      front = next
      distance += 1
    }
    return reached
  }

  /// The same steps in the same order as one statement after the other gives them, for a large part of all statements:
  /// to look at every link in turn then costs less than to look the links of each statement up.
  private func forEachStepOfMany(
    _ direction: Direction, from front: [Handle<Statement>], besides isKnown: (Handle<Statement>) -> Bool,
    _ visit: Visit
  ) {
    var places = Array(repeating: Int32(-1), count: graph.statementCapacity)
    for (place, statement) in front.enumerated() { places[statement.offset] = Int32(place) }
    var found: [(place: Int32, step: Handle<Statement>, link: Handle<Link>)] = []
    found.reserveCapacity(front.count)
    // Where the steps from each place begin.
    var starts = Array(repeating: Int32(0), count: front.count + 1)
    func note(_ step: Handle<Statement>, from statement: Handle<Statement>, by link: Handle<Link>) {
      let place = places[statement.offset]
      if place < 0 || isKnown(step) { return }
      starts[Int(place) + 1] += 1
      found.append((place, step, link))
    }
    switch direction {
    case .premises: forEachReason { premise, target, link in note(premise, from: target, by: link) }
    case .conclusions: forEachReason { premise, target, link in note(target, from: premise, by: link) }
    default:
      graph.forEachLink { link in
        guard counts(link), graph.kind(of: link) != .support, let end = weakened(by: link) else { return }
        graph.forEachPremise(of: link) { note(end, from: $0, by: link) }
      }
    }
    guard let first = found.first else { return }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    var ordered = Array(repeating: (step: first.step, link: first.link), count: found.count)
    for (place, step, link) in found {
      ordered[Int(starts[Int(place)])] = (step, link)
      starts[Int(place)] += 1
    }
    for (step, link) in ordered { visit(step, link) }
  }

  /// By the offset of each statement the number of links that it is an end of; one that runs back to it counts twice.
  func linkCounts() -> [Int32] {
    var counted = Array(repeating: Int32(0), count: graph.statementCapacity)
    graph.forEachLink { link in
      guard counts(link) else { return }
      if let target = graph.targetStatement(of: link) { counted[target.offset] += 1 }
      graph.forEachDistinctPremise(of: link) { counted[$0.offset] += 1 }
    }
    return counted
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
