import ArgumentGraph

/// The reasons of a graph as they bear on what stands: what gives which statement its ground.
///
/// Statements that say the same are one, the first of them; one that denies what it restates is another. A reason that
/// only says its conclusion again is none.
struct SupportMap {
  /// One counted support link between such statements.
  struct Reason {
    let link: Handle<Link>
    let conclusion: Int
    /// Places in `premises`; each statement once.
    let premises: Range<Int>
    /// Whether a cue stands in the text or a person reviewed it.
    let isShown: Bool
  }

  private(set) var reasons: [Reason] = []
  private(set) var premises: [Int] = []
  /// By the offset of a statement: that of the first that says the same.
  private(set) var first: [Int]
  /// The first sayings, in the order of the text.
  private(set) var statements: [Int] = []
  private var into = Grouping()
  private var from = Grouping()

  /// - Complexity: O(statements and links).
  init(of graph: ArgumentGraph, counting counted: LinksCounted, stop: () -> Bool = { false }) {
    let capacity = graph.statementCapacity
    first = Array(0..<capacity)
    var restatements = Sayings(in: graph)
    graph.forEachRestatement { first[$0.offset] = restatements.first(of: $0).offset }
    statements.reserveCapacity(capacity)
    graph.forEachInTextOrder(graph.everyStatement) { if first[$0.offset] == $0.offset { statements.append($0.offset) } }
    if stop() { return }

    let statuses = LinkStatuses(where: counted.includes)
    var current: Handle<Link>?
    var start = 0
    graph.forEachReason(among: statuses) { premise, conclusion, link in
      if link != current {
        close(current, &start, graph)
        current = link
      }
      let (premise, conclusion) = (first[premise.offset], first[conclusion.offset])
      pending = conclusion
      if premise == conclusion { isCircular = true }
      if !premises[start...].contains(premise) { premises.append(premise) }
    }
    close(current, &start, graph)
    if stop() { return }
    into = Grouping(reasons.map(\.conclusion), places: capacity)
    var ends: [Int] = []
    var owners: [Int] = []
    for (number, reason) in reasons.enumerated() {
      for place in reason.premises {
        ends.append(premises[place])
        owners.append(number)
      }
    }
    from = Grouping(ends, places: capacity, members: owners)
  }

  // The link that is being read.
  private var pending = -1
  private var isCircular = false

  private mutating func close(_ link: Handle<Link>?, _ start: inout Int, _ graph: ArgumentGraph) {
    defer { (pending, isCircular) = (-1, false) }
    guard let link, pending >= 0 else { return }
    if isCircular {
      premises.removeSubrange(start...)
      return
    }
    let status = graph.status(of: link)
    reasons.append(
      Reason(
        link: link, conclusion: pending, premises: start..<premises.count,
        isShown: LinksCounted.found.includes(status)))
    start = premises.count
  }

  /// The reasons for a statement, in the order of the links.
  func reasons(into statement: Int) -> ArraySlice<Int32> { into[statement] }

  /// The reasons of which a statement is a premise, in the order of the links.
  func reasons(from statement: Int) -> ArraySlice<Int32> { from[statement] }

  func isBare(_ statement: Int) -> Bool { into[statement].isEmpty }

  func premises(of reason: Int32) -> ArraySlice<Int> { premises[reasons[Int(reason)].premises] }
}

/// Numbers by the place that each belongs to, in one array.
struct Grouping {
  private var starts: [Int32] = [0]
  private var members: [Int32] = []

  init() {}

  /// - Parameter members: what is grouped; without it the positions of `places` themselves.
  /// - Complexity: O(places and members).
  init(_ owners: [Int], places: Int, members values: [Int]? = nil) {
    starts = Array(repeating: 0, count: places + 1)
    for owner in owners { starts[owner + 1] += 1 }
    for place in 0..<places { starts[place + 1] += starts[place] }
    var next = starts
    members = Array(repeating: 0, count: owners.count)
    for (position, owner) in owners.enumerated() {
      members[Int(next[owner])] = Int32(values?[position] ?? position)
      next[owner] += 1
    }
  }

  subscript(place: Int) -> ArraySlice<Int32> {
    place + 1 < starts.count ? members[Int(starts[place])..<Int(starts[place + 1])] : []
  }
}

/// Finds the first statement that says the same, remembering what it found; a denial says something else.
private struct Sayings {
  let graph: ArgumentGraph
  private var known: [Handle<Statement>: Handle<Statement>] = [:]

  init(in graph: ArgumentGraph) { self.graph = graph }

  mutating func first(of statement: Handle<Statement>) -> Handle<Statement> {
    var passed: [Handle<Statement>] = []
    var here = statement
    while known[here] == nil, let earlier = graph.restated(by: here),
      graph[earlier].isNegated == graph[here].isNegated
    {
      passed.append(here)
      here = earlier
    }
    let first = known[here] ?? here
    for statement in passed { known[statement] = first }
    return first
  }
}
