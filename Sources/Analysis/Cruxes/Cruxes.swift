import ArgumentGraph

/// On what a disagreement about a thesis turns: claims of one side that the other attacks, on the way to the thesis
/// (F9c, after Sabien's double crux; path share as in F9b).
public struct Cruxes: Sendable {
  /// A claim of one side, attacked by the other, on lines to the thesis.
  public struct Entry: Sendable {
    public let claim: Handle<Statement>
    /// The lines to the thesis that run through it, and those of them that rest wholly on found or reviewed links.
    public let lines: LineCount
    public let shownLines: LineCount
    /// Attacks on it and undercuts of reasons for it, in the order of the text.
    public let objections: [Objection]
  }

  /// What one side holds and the other attacks.
  public struct Direction: Sendable {
    /// Most lines first, then in the order of the text. The thesis itself is not among them.
    public let entries: [Entry]
    /// The claims of the side that lie on a line to the thesis, it left out.
    public let onTheWay: [Handle<Statement>]
    /// Those attacked by the other side that lie on none.
    public let elsewhere: [Handle<Statement>]
    /// What the other side says against the thesis itself, where this side holds it.
    public let againstThesis: [Objection]
  }

  public let lines: ReasonLines
  /// Held by the first side, attacked by the second.
  public let first: Direction
  /// Held by the second side, attacked by the first.
  public let second: Direction

  public var count: Int { first.entries.count + second.entries.count }

  /// - Complexity: O(statements and links), and sorting the cruxes.
  public init(
    for thesis: Handle<Statement>, between first: ComparedSide, _ second: ComparedSide, in graph: ArgumentGraph,
    counting counted: LinksCounted = .found, stop: () -> Bool = { false }
  ) {
    lines = ReasonLines(to: thesis, in: graph, counting: counted, stop: stop)
    self.first = Self.direction(first, second, lines, graph, counted, stop)
    self.second = Self.direction(second, first, lines, graph, counted, stop)
  }

  private static func direction(
    _ side: ComparedSide, _ opponent: ComparedSide, _ lines: ReasonLines, _ graph: ArgumentGraph,
    _ counted: LinksCounted, _ stop: () -> Bool
  ) -> Direction {
    var claims: [Handle<Statement>] = []
    var places: [Handle<Statement>: Int] = [:]
    var objections: [[Objection]] = []
    for (number, statement) in side.asserted.enumerated() {
      if number & 0xFFF == 0, stop() { break }
      guard let claim = side.claim(saidBy: statement) else { continue }
      let saying = lines.first(of: claim)
      let place = places[saying] ?? claims.count
      if place == claims.count {
        places[saying] = place
        claims.append(claim)
        objections.append([])
      }
      // Most have none, and are passed over without an array.
      guard graph.isSpokenAgainst(statement, counting: counted) else { continue }
      for objection in graph.objections(to: statement, counting: counted) {
        guard objection.isReply, objection.act != .concession, counted.includes(graph.status(of: objection.link)),
          graph.objector(of: objection, against: side, opponent: opponent)?.relation == .opponent
        else { continue }
        objections[place].append(objection)
      }
    }
    var entries: [Entry] = []
    var onTheWay: [Handle<Statement>] = []
    var elsewhere: [Handle<Statement>] = []
    var againstThesis: [Objection] = []
    for (claim, against) in zip(claims, objections) {
      let sorted = against.count > 1 ? graph.inTextOrder(against) { $0 } : against
      if lines.first(of: claim) == lines.thesis {
        againstThesis += sorted
        continue
      }
      let through = lines.count(through: claim)
      if !through.isZero { onTheWay.append(claim) }
      if sorted.isEmpty { continue }
      if through.isZero {
        elsewhere.append(claim)
      } else {
        entries.append(
          Entry(claim: claim, lines: through, shownLines: lines.shownCount(through: claim), objections: sorted))
      }
    }
    entries.sort { left, right in
      left.lines != right.lines ? left.lines > right.lines : graph.id(of: left.claim) < graph.id(of: right.claim)
    }
    return Direction(entries: entries, onTheWay: onTheWay, elsewhere: elsewhere, againstThesis: againstThesis)
  }
}
