import ArgumentGraph
import ArticleText

/// A place where somebody is given speech within a statement of another: "Ada Holm says that Norrland claims …". It
/// makes no statement of its own, so no count of the inner voice has it.
public struct NestedReport: Sendable, Equatable {
  public let attribution: Handle<Attribution>
  /// The statement within which it stands.
  public let inside: Handle<Statement>
  /// Whether the one who passes it on is himself reported: the inner voice is then heard at second hand.
  public let isSecondHand: Bool
}

/// All reports within statements of other voices.
public struct NestedReports: Sendable, Equatable {
  /// In the order of the text.
  public let all: [NestedReport]

  /// - Complexity: O(n log n) for n statements and attributions.
  public init(of graph: ArgumentGraph, stop: () -> Bool = { false }) {
    all = graph.nestedReports(in: graph.articles, stop: stop)
  }
}

extension ArgumentGraph {
  /// Reports within statements of other voices, in the order of the text; guesses are left out.
  ///
  /// - Complexity: O(n log n) for n statements and attributions.
  func nestedReports(in articles: [LoadedArticle], stop: () -> Bool = { false }) -> [NestedReport] {
    var hasStatement = Marks<Attribution>()
    for article in articles {
      for statement in statements(in: article) { if let own = attribution(of: statement) { hasStatement.insert(own) } }
    }
    var found: [NestedReport] = []
    for article in articles {
      if stop() { break }
      let nested = article.attributions.map { Handle<Attribution>($0) }.filter { !hasStatement.contains($0) }
      guard !nested.isEmpty else { continue }
      let pieces = statements(in: article).flatMap { statement in
        self[statement].spans.map { (span: $0, statement: statement) }
      }.sorted { $0.span.start < $1.span.start }
      for attribution in nested {
        let value = self[attribution]
        guard !value.isGuess, let place = (value.cue + value.content).first?.start,
          let inside = Self.piece(at: place, in: pieces), holder(of: inside) != value.voice
        else { continue }
        found.append(
          NestedReport(attribution: attribution, inside: inside, isSecondHand: self[holder(of: inside)].kind != .author)
        )
      }
    }
    return found
  }

  /// The statement in whose words a scalar stands, the innermost where several do.
  private static func piece(
    at offset: Int, in pieces: [(span: Span, statement: Handle<Statement>)]
  ) -> Handle<Statement>? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    // Pieces seldom overlap, so the one that holds the place is among the nearest before it.
    return pieces[max(0, low - 8)..<low].last { offset < $0.span.end }?.statement
  }
}
