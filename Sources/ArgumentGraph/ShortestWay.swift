/// A search for a shortest way from both of its ends, so that little of a large graph is looked at.
///
/// Of ways as short it finds the one that a search from the starts alone would: from the first start, at each statement
/// along the first step that lies on a shortest way.
public struct ShortestWay {
  /// What is passed on of a step: where it leads, and by which link.
  public typealias Visit = (Handle<Statement>, Handle<Link>) -> Void

  private let forEachStep: (Handle<Statement>, Visit) -> Void
  private var fromStarts: Side
  private var fromGoals: Side

  /// What was reached from one end.
  private struct Side {
    /// How many steps away each statement is, by offset; -1 where it was not reached.
    var distances: [Int32]
    /// What lies `reach` steps away.
    var front: [Handle<Statement>]
    var reach: Int32 = 0

    init(_ ends: [Handle<Statement>], capacity: Int) {
      distances = Array(repeating: -1, count: capacity)
      front = ends
      for end in ends { distances[end.offset] = 0 }
    }

    func distance(_ statement: Handle<Statement>) -> Int32 { distances[statement.offset] }
  }

  /// The statements of the way, each with the link that led to it; `nil` where there is none, or on `stop`.
  ///
  /// - Parameter forEachStep: passes on the steps from a statement. Where one leads from A to B, one leads from B to A.
  /// - Complexity: linear in the statements and links reached, and O(capacity) for a few bytes each.
  public static func find(
    from starts: [Handle<Statement>], to goals: [Handle<Statement>], in graph: ArgumentGraph,
    stop: () -> Bool, forEachStep: (Handle<Statement>, Visit) -> Void
  ) -> [Selection.Member]? {
    if let start = starts.first(where: Marks(goals).contains) { return [Selection.Member(start)] }
    return withoutActuallyEscaping(forEachStep) { forEachStep in
      var search = ShortestWay(
        forEachStep: forEachStep, fromStarts: Side(starts, capacity: graph.statementCapacity),
        fromGoals: Side(goals, capacity: graph.statementCapacity))
      while !search.fromStarts.front.isEmpty, !search.fromGoals.front.isEmpty {
        let isForward = search.fromStarts.front.count <= search.fromGoals.front.count
        guard search.widen(isForward ? \.fromStarts : \.fromGoals, stop) else { return nil }
        // All that lies nearer was looked at before: what both ends reach now is where the shortest ways meet.
        let other = isForward ? search.fromGoals : search.fromStarts
        let meeting = (isForward ? search.fromStarts : search.fromGoals).front.filter { other.distance($0) >= 0 }
        if !meeting.isEmpty { return search.way(from: starts, over: meeting) }
      }
      return nil
    }
  }

  /// Goes one step further; false on `stop`.
  private mutating func widen(_ side: WritableKeyPath<ShortestWay, Side>, _ stop: () -> Bool) -> Bool {
    var widened = self[keyPath: side]
    self[keyPath: side].distances = []
    var next: [Handle<Statement>] = []
    widened.reach += 1
    for (count, statement) in widened.front.enumerated() {
      if count % 1024 == 0, stop() { return false }
      forEachStep(statement) { step, _ in
        guard widened.distances[step.offset] < 0 else { return }
        widened.distances[step.offset] = widened.reach
        next.append(step)
      }
    }
    widened.front = next
    self[keyPath: side] = widened
    return true
  }

  private func way(from starts: [Handle<Statement>], over meeting: [Handle<Statement>]) -> [Selection.Member] {
    // What lies on a shortest way, back to the starts.
    var onWay = Marks(meeting)
    var front = meeting
    for distance in stride(from: fromStarts.reach - 1, through: 0, by: -1) {
      var before: [Handle<Statement>] = []
      for statement in front {
        forEachStep(statement) { step, _ in
          if fromStarts.distance(step) == distance, onWay.insert(step) { before.append(step) }
        }
      }
      front = before
    }
    guard let start = starts.first(where: onWay.contains) else { return [] }
    var way = [Selection.Member(start)]
    for distance in 1...fromStarts.reach + fromGoals.reach {
      var next: Selection.Member?
      forEachStep(way[way.count - 1].statement) { step, link in
        guard next == nil else { return }
        let isOnWay =
          distance <= fromStarts.reach
          ? onWay.contains(step) && fromStarts.distance(step) == distance
          : fromGoals.distance(step) == fromStarts.reach + fromGoals.reach - distance
        if isOnWay { next = Selection.Member(step, by: link) }
      }
      if let next { way.append(next) }
    }
    return way
  }
}
