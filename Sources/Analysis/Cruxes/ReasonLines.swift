import ArgumentGraph

/// The lines of reasons that lead to a thesis, and the share of them that runs through each statement (F9b; lines as in
/// Menger 1927).
///
/// A line runs from a bare statement by reasons to the thesis, and ends where it first reaches it; linked premises are
/// each on a line of their own. Statements that say the same are one. Links that close a circle are left out, and so a
/// circle that rests on nothing starts no line.
public struct ReasonLines: Sendable {
  /// The first saying of it.
  public let thesis: Handle<Statement>
  /// All lines.
  public let total: LineCount
  /// Those of which every link was found in the text or reviewed.
  public let totalShown: LineCount
  /// The links that close a circle, in whole or in part.
  public let leftOut: [Handle<Link>]
  /// Whether any counted reason is given for the thesis.
  public let hasReasons: Bool

  private let map: SupportMap
  private let reasons: AcyclicReasons
  private let lines: [LineCount]
  private let shownLines: [LineCount]

  /// - Complexity: O(statements and links).
  public init(
    to thesis: Handle<Statement>, in graph: ArgumentGraph, counting counted: LinksCounted = .found,
    stop: () -> Bool = { false }
  ) {
    self.init(to: thesis, SupportMap(of: graph, counting: counted, stop: stop), stop: stop)
  }

  init(to statement: Handle<Statement>, _ map: SupportMap, stop: () -> Bool) {
    let goal = map.first[statement.offset]
    let reasons = AcyclicReasons(to: [goal], endingAt: goal, in: map, stop: stop)
    hasReasons = !map.isBare(goal)
    thesis = Handle(goal)
    leftOut = reasons.leftOut
    lines = Self.through(goal, reasons, map, hasReasons) { _ in true }
    shownLines = Self.through(goal, reasons, map, hasReasons) { map.reasons[Int($0)].isShown }
    total = lines.first ?? .zero
    totalShown = shownLines.first ?? .zero
    self.map = map
    self.reasons = reasons
  }

  private static func through(
    _ goal: Int, _ reasons: AcyclicReasons, _ map: SupportMap, _ hasReasons: Bool, along isWalked: (Int32) -> Bool
  ) -> [LineCount] {
    // The goal is number 0. A bare one has no line, not a line of no step.
    guard hasReasons else { return [.zero] }
    let above = reasons.lines(in: map, along: isWalked)
    var below = Array(repeating: LineCount.zero, count: above.count)
    below[0] = .one
    for number in reasons.order.reversed() where !below[Int(number)].isZero {
      reasons.forEachWay(to: number) { way in
        if isWalked(way.reason) { below[Int(way.premise)] += below[Int(number)] }
      }
    }
    return zip(above, below).map { $0 * $1 }
  }

  /// How many lines run through a statement, or what says the same.
  public func count(through statement: Handle<Statement>) -> LineCount {
    number(of: statement).map { lines[$0] } ?? .zero
  }

  /// How many of them rest wholly on found or reviewed links.
  public func shownCount(through statement: Handle<Statement>) -> LineCount {
    number(of: statement).map { shownLines[$0] } ?? .zero
  }

  /// The share of all lines that runs through a statement; 0 where there is no line.
  public func share(of statement: Handle<Statement>) -> Double { count(through: statement).share(of: total) }

  /// The first saying of what a statement says.
  public func first(of statement: Handle<Statement>) -> Handle<Statement> { Handle(map.first[statement.offset]) }

  /// Whether a statement, or what says the same, is a reason for anything.
  public func isReason(_ statement: Handle<Statement>) -> Bool {
    !map.reasons(from: map.first[statement.offset]).isEmpty
  }

  /// Where reasons lead on from a statement, by the first of each, until none does or a circle closes.
  public func end(of statement: Handle<Statement>) -> Handle<Statement> {
    var here = map.first[statement.offset]
    var passed: Set<Int> = []
    while passed.insert(here).inserted, let reason = map.reasons(from: here).first {
      here = map.reasons[Int(reason)].conclusion
    }
    return Handle(here)
  }

  private func number(of statement: Handle<Statement>) -> Int? {
    let number = reasons.numbers[map.first[statement.offset]]
    return number < 0 || lines.count <= Int(number) ? nil : Int(number)
  }

  /// One line: statements from a bare one to the thesis, each with the link that leads on from it.
  public struct Line: Sendable, Equatable {
    public let steps: [Selection.Member]
  }

  /// The first so many lines through a statement.
  ///
  /// - Complexity: O(statements and links), and the lines given.
  public func lines(through statement: Handle<Statement>, limit: Int) -> [Line] {
    guard let middle = number(of: statement), !lines[middle].isZero else { return [] }
    let toward = reaching(Int32(middle))
    var found: [Line] = []
    // What waits, with how many steps lie between it and the thesis, and whether the statement was passed on them.
    var waiting: [(number: Int32, link: Handle<Link>?, depth: Int, hasPassed: Bool)] = [(0, nil, 0, false)]
    var path: [(number: Int32, link: Handle<Link>?)] = []
    while let (number, link, depth, wasPassed) = waiting.popLast(), found.count < limit {
      path.removeSubrange(depth...)
      path.append((number, link))
      let hasPassed = wasPassed || number == middle
      if map.isBare(reasons.statements[Int(number)]) {
        let steps = path.reversed().map { Selection.Member(Handle(reasons.statements[Int($0.number)]), by: $0.link) }
        found.append(Line(steps: steps))
        continue
      }
      var ways: [(Int32, Handle<Link>?, Int, Bool)] = []
      reasons.forEachWay(to: number) { way in
        let leads = !lines[Int(way.premise)].isZero && (hasPassed || toward[Int(way.premise)])
        if leads { ways.append((way.premise, map.reasons[Int(way.reason)].link, depth + 1, hasPassed)) }
      }
      waiting += ways.reversed()
    }
    return found
  }

  /// Which statements have a statement among what leads to them, itself included.
  private func reaching(_ middle: Int32) -> [Bool] {
    var reaches = Array(repeating: false, count: reasons.statements.count)
    for number in reasons.order {
      if number == middle { reaches[Int(number)] = true }
      reasons.forEachWay(to: number) { if reaches[Int($0.premise)] { reaches[Int(number)] = true } }
    }
    return reaches
  }
}
