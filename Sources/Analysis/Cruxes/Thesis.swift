import ArgumentGraph

/// The claim for which cruxes are looked for, and how it was chosen.
public struct Thesis: Sendable, Equatable {
  public enum Choice: Sendable, Equatable {
    case named
    /// The central claim of an article as read, which has a reason.
    case central(ArticleID)
    /// The claim of either side to which most lines of reasons lead.
    case mostLines
    /// The central claim of an article, for want of any claim that has a reason.
    case bare(ArticleID)
  }

  public let statement: Handle<Statement>
  public let choice: Choice

  public init(named statement: Handle<Statement>) { (self.statement, choice) = (statement, .named) }

  private init(_ statement: Handle<Statement>, _ choice: Choice) { (self.statement, self.choice) = (statement, choice) }

  /// Without one named: the central claim, as read, of the first article in which the sides speak, where a reason is
  /// given for it; else the sides' claim to which most lines of reasons lead. `nil` where no claim is to be had.
  ///
  /// - Complexity: O(statements and links).
  public static func choose(
    between first: ComparedSide, _ second: ComparedSide, in graph: ArgumentGraph,
    counting counted: LinksCounted = .found, stop: () -> Bool = { false }
  ) -> Thesis? {
    let letters = Basis(of: [first, second], in: graph).articles
    let central = letters.compactMap { id in graph.article(id)?.thesis.map { (id, $0) } }
      .filter { graph.isLive($0.1) }
    let map = SupportMap(of: graph, counting: counted, stop: stop)
    if let (id, statement) = central.first(where: { !map.isBare(map.first[$0.1.offset]) }) {
      return Thesis(statement, .central(id))
    }
    let claims = (first.claims + second.claims).filter { !map.isBare(map.first[$0.offset]) }
      .sorted { graph.id(of: $0) < graph.id(of: $1) }
    let reasons = AcyclicReasons(to: claims.map { map.first[$0.offset] }, in: map, stop: stop)
    let lines = reasons.lines(in: map)
    var best: (claim: Handle<Statement>, lines: LineCount)?
    for claim in claims {
      let count = lines[Int(reasons.numbers[map.first[claim.offset]])]
      if best.map({ $0.lines < count }) ?? true { best = (claim, count) }
    }
    if let best { return Thesis(best.claim, .mostLines) }
    return central.first.map { Thesis($0.1, .bare($0.0)) }
  }
}
