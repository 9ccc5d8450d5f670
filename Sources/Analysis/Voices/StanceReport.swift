import ArgumentGraph

/// How reporting words treat what they report, side by side (F7): a table of sides and classes of words.
///
/// The classes are those of Thompson & Ye (1991) and Hyland (2002), with the factive verbs of Recasens,
/// Danescu-Niculescu-Mizil & Jurafsky (2013). The unit is statements: each has one class, that of its reporting word,
/// or none. Whether the word answers something is asked of it besides, and does not add up with the classes.
public struct StanceReport: Sendable, Equatable {
  /// What is asked of a statement's reporting word.
  public enum Class: Sendable, Hashable, CaseIterable {
    case stance(Stance)
    /// The word answers something; whatever its stance.
    case reactive
    /// There is no reporting word: an author's own voice, or added by hand.
    case none

    public static let allCases: [Class] = Stance.allCases.map(Class.stance) + [.reactive, .none]

    public var name: String {
      switch self {
      case .stance(let stance): stance.rawValue
      case .reactive: "reactive"
      case .none: "none"
      }
    }

    public init?(name: String) {
      guard let known = Self.allCases.first(where: { $0.name == name }) else { return nil }
      self = known
    }
  }

  /// A side with its statements by class, each list in the order of the text.
  public struct Row: Sendable, Equatable {
    public let side: Side
    public let isAuthor: Bool
    /// Those with a reporting word.
    public let reported: [Handle<Statement>]
    fileprivate let byClass: [Class: [Handle<Statement>]]

    public func statements(_ kind: Class) -> [Handle<Statement>] { byClass[kind] ?? [] }
  }

  /// Authors first, then the most heard; sides without a reporting word too.
  public let rows: [Row]
  /// What authors only suppose is in no row.
  public let guesses: [Guess]
  /// Reporting words within statements of others, which make no statement of their own.
  public let nested: [NestedReport]
  public let articles: [ArticleID]

  /// - Complexity: O(n log n) for n statements.
  public init(of graph: ArgumentGraph, stop: () -> Bool = { false }) {
    var rows: [Row] = []
    for heard in graph.heardSides(in: graph.articles, addedByHand: true) {
      if stop() { break }
      rows.append(Self.row(heard.side, isAuthor: heard.isAuthor, heard.statements, graph))
    }
    self.rows = rows
    guesses = graph.guesses(in: graph.articles)
    nested = graph.nestedReports(in: graph.articles, stop: stop)
    articles = graph.articleIDs
  }

  /// One side alone.
  public init(of side: Side, in graph: ArgumentGraph, stop: () -> Bool = { false }) {
    let own = Marks(side.voices)
    rows = [Self.row(side, isAuthor: false, graph.statements(of: side), graph)]
    guesses = graph.guesses(in: graph.articles).filter { own.contains($0.of) }
    nested = graph.nestedReports(in: graph.articles, stop: stop).filter { own.contains(graph[$0.attribution].voice) }
    articles = graph.articleIDs
  }

  /// The statements of all rows, in the order of the text.
  public func statements(_ kind: Class, in graph: ArgumentGraph) -> [Handle<Statement>] {
    rows.flatMap { $0.statements(kind) }.sorted { graph.id(of: $0) < graph.id(of: $1) }
  }

  public func count(_ kind: Class) -> Int { rows.reduce(0) { $0 + $1.statements(kind).count } }
  public var reportedCount: Int { rows.reduce(0) { $0 + $1.reported.count } }

  private static func row(
    _ side: Side, isAuthor: Bool, _ statements: [Handle<Statement>], _ graph: ArgumentGraph
  ) -> Row {
    var reported: [Handle<Statement>] = []
    var byClass: [Class: [Handle<Statement>]] = [:]
    for statement in statements where graph.guessedHolder(of: statement) == nil {
      guard let facts = graph.reporting(of: statement) else {
        byClass[.none, default: []].append(statement)
        continue
      }
      reported.append(statement)
      byClass[.stance(facts.stance), default: []].append(statement)
      if facts.isReactive { byClass[.reactive, default: []].append(statement) }
    }
    return Row(side: side, isAuthor: isAuthor, reported: reported, byClass: byClass)
  }
}
