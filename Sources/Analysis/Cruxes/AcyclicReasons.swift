import ArgumentGraph

/// The reasons that lead to some statements, without those that close a circle.
///
/// Statements that give reasons for one another in a circle are a strongly connected component of the reasons; the ways
/// within one are left out, as are those that lead on from the goal.
struct AcyclicReasons {
  /// The statements that lead to the goals, goals included, by number here.
  private(set) var statements: [Int] = []
  /// By the offset of a statement, its number here; -1 where it leads to none.
  private(set) var numbers: [Int32]
  /// Numbers so that each statement comes after its premises.
  private(set) var order: [Int32] = []
  /// Ways by the number of the conclusion, as places in `ways`.
  private var starts: [Int32] = [0]
  private var ways: [Way] = []
  /// Links that close a circle, in their order, each once.
  private(set) var leftOut: [Handle<Link>] = []

  /// From a premise to its conclusion.
  struct Way {
    let premise: Int32
    let reason: Int32
    /// Whether it closes a circle.
    var isLeftOut = false
  }

  /// - Parameter goal: what a line ends at; reasons that it gives itself are left out.
  /// - Complexity: O(statements and links that lead to the goals) (Tarjan 1972).
  init(to goals: [Int], endingAt goal: Int? = nil, in map: SupportMap, stop: () -> Bool = { false }) {
    numbers = Array(repeating: -1, count: map.first.count)
    var isLeftOut: Set<Handle<Link>> = []
    func number(_ statement: Int) -> Int32 {
      if numbers[statement] < 0 {
        numbers[statement] = Int32(statements.count)
        statements.append(statement)
      }
      return numbers[statement]
    }
    for goal in goals { _ = number(goal) }
    var next = 0
    while next < statements.count {
      if next & 0xFFF == 0, stop() { break }
      for reason in map.reasons(into: statements[next]) {
        for premise in map.premises(of: reason) {
          if premise == goal {
            isLeftOut.insert(map.reasons[Int(reason)].link)
          } else {
            ways.append(Way(premise: number(premise), reason: reason))
          }
        }
      }
      starts.append(Int32(ways.count))
      next += 1
    }
    while starts.count <= statements.count { starts.append(Int32(ways.count)) }
    let component = components()
    for conclusion in statements.indices {
      for place in places(Int32(conclusion)) where component[Int(ways[place].premise)] == component[conclusion] {
        ways[place].isLeftOut = true
        isLeftOut.insert(map.reasons[Int(ways[place].reason)].link)
      }
    }
    leftOut = isLeftOut.sorted()
  }

  private func places(_ number: Int32) -> Range<Int> { Int(starts[Int(number)])..<Int(starts[Int(number) + 1]) }

  /// Passes on the ways that lead to a statement and close no circle.
  func forEachWay(to number: Int32, _ body: (Way) -> Void) {
    for place in places(number) where !ways[place].isLeftOut { body(ways[place]) }
  }

  /// The component of each statement; sets the order. Its own stack, so that long chains are no deep recursion.
  private mutating func components() -> [Int32] {
    let count = statements.count
    var component = Array(repeating: Int32(-1), count: count)
    var entered = Array(repeating: Int32(-1), count: count)
    var lowest = entered
    var waiting: [Int32] = []
    var path: [(statement: Int32, next: Int)] = []
    var clock: Int32 = 0
    order.reserveCapacity(count)
    func enter(_ statement: Int32) {
      (entered[Int(statement)], lowest[Int(statement)]) = (clock, clock)
      clock += 1
      waiting.append(statement)
      path.append((statement, places(statement).lowerBound))
    }
    for root in 0..<Int32(count) where entered[Int(root)] < 0 {
      enter(root)
      while let (statement, next) = path.last {
        let here = Int(statement)
        if next < places(statement).upperBound {
          path[path.count - 1].next += 1
          let premise = ways[next].premise
          if entered[Int(premise)] < 0 {
            enter(premise)
          } else if component[Int(premise)] < 0 {
            lowest[here] = min(lowest[here], entered[Int(premise)])
          }
          continue
        }
        path.removeLast()
        if let above = path.last { lowest[Int(above.statement)] = min(lowest[Int(above.statement)], lowest[here]) }
        guard lowest[here] == entered[here] else { continue }
        while let member = waiting.popLast() {
          component[Int(member)] = statement
          order.append(member)
          if member == statement { break }
        }
      }
    }
    return component
  }

  /// How many lines lead from bare statements to each, by number.
  ///
  /// - Parameter isWalked: limits the reasons.
  func lines(in map: SupportMap, along isWalked: (Int32) -> Bool = { _ in true }) -> [LineCount] {
    var lines = Array(repeating: LineCount.zero, count: statements.count)
    for number in order {
      if map.isBare(statements[Int(number)]) {
        lines[Int(number)] = .one
      } else {
        forEachWay(to: number) { if isWalked($0.reason) { lines[Int(number)] += lines[Int($0.premise)] } }
      }
    }
    return lines
  }
}
