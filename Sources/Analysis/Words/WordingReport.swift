import ArgumentGraph
import ArticleText
import Lexicon

/// Words that weaken, that press, and that take a side by themselves, by who uses them (F14).
///
/// Hedges and boosters after Hyland (2005), loaded words after Recasens, Danescu-Niculescu-Mizil & Jurafsky (2013). The
/// words come from lists and are an index, no verdict. The unit is statements: one with two hedges is hedged once.
public struct WordingReport: Sendable, Equatable {
  public enum List: String, Sendable, CaseIterable {
    case hedged, boosted, loaded

    /// What a word of it is called.
    public var word: String {
      switch self {
      case .hedged: "hedge"
      case .boosted: "booster"
      case .loaded: "loaded"
      }
    }

    /// The kinds of words in its list.
    public var kinds: [String] {
      switch self {
      case .hedged: Hedge.allCases.map(\.rawValue)
      case .boosted: Booster.allCases.map(\.rawValue)
      case .loaded: LoadedWord.allCases.map(\.rawValue)
      }
    }
  }

  /// A word of a list where it stands in a statement.
  public struct Mark: Sendable, Equatable {
    public let list: List
    /// "modal", "charged"; "" where the lists in use no longer have the word.
    public let kind: String
    public let span: Span
  }

  public struct Row: Sendable, Equatable {
    public let side: Side
    public let isAuthor: Bool
    public let statements: [Handle<Statement>]
    public let hedged: [Handle<Statement>]
    public let boosted: [Handle<Statement>]
    public let loaded: [Handle<Statement>]

    public func statements(_ list: List) -> [Handle<Statement>] {
      switch list {
      case .hedged: hedged
      case .boosted: boosted
      case .loaded: loaded
      }
    }
  }

  /// Authors first, then the most heard; their statements partition those of the graph.
  public let rows: [Row]
  public let guesses: [Guess]
  public let articles: [ArticleID]

  /// - Parameter side: of whom alone; everybody without it.
  /// - Complexity: O(n log n) for n statements.
  public init(of side: Side? = nil, in graph: ArgumentGraph, stop: () -> Bool = { false }) {
    if let side {
      rows = [Self.row(side, isAuthor: false, graph.statements(of: side), graph)]
    } else {
      var rows: [Row] = []
      for heard in graph.heardSides(in: graph.articles, addedByHand: true) {
        if stop() { break }
        rows.append(Self.row(heard.side, isAuthor: heard.isAuthor, heard.statements, graph))
      }
      self.rows = rows
    }
    guesses = graph.guesses(in: graph.articles)
    articles = graph.articleIDs
  }

  public var statementCount: Int { rows.reduce(0) { $0 + $1.statements.count } }
  public func count(_ list: List) -> Int { rows.reduce(0) { $0 + $1.statements(list).count } }

  /// The statements of all rows, in the order of the text.
  public func statements(_ list: List, in graph: ArgumentGraph) -> [Handle<Statement>] {
    rows.flatMap { $0.statements(list) }.sorted { graph.id(of: $0) < graph.id(of: $1) }
  }

  private static func row(
    _ side: Side, isAuthor: Bool, _ statements: [Handle<Statement>], _ graph: ArgumentGraph
  ) -> Row {
    Row(
      side: side, isAuthor: isAuthor, statements: statements, hedged: statements.filter(graph.isHedged),
      boosted: statements.filter(graph.isBoosted), loaded: statements.filter(graph.isLoaded))
  }
}

extension ArgumentGraph {
  /// The words of lists in a statement, in the order of the text, with their kinds as these lists have them.
  ///
  /// - Complexity: O(words that are marked).
  public func wording(of statement: Handle<Statement>, by lexicon: Lexicon?) -> [WordingReport.Mark] {
    guard let letter = id(of: statement).article else { return [] }
    let value = self[statement]
    func marks<Entry: RawRepresentable>(
      _ list: WordingReport.List, _ spans: [Span], _ table: PhraseTable<Entry>?
    ) -> [WordingReport.Mark] where Entry.RawValue == String {
      spans.map { span in
        let entry = table?.entries(of: words([span], in: letter)).first
        return WordingReport.Mark(list: list, kind: entry?.rawValue ?? "", span: span)
      }
    }
    let all =
      marks(.hedged, value.hedges, lexicon?.hedges) + marks(.boosted, value.boosters, lexicon?.boosters)
      + marks(.loaded, value.loadedWords, lexicon?.loaded)
    return all.sorted { $0.span.start < $1.span.start }
  }
}
