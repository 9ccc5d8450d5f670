import ArgumentGraph
import Lexicon

/// The five frames of Semetko & Valkenburg (2000), each as a few questions that a word list answers with yes or no.
///
/// The unit is items: a question is answered yes where a statement has a word for it. Whether a text is episodic or
/// thematic (Iyengar 1991) is not computed.
public struct NewsFrames: Sendable {
  public struct Item: Sendable {
    public let item: NewsItem
    /// The statements that answer yes, in the order of the text.
    public let statements: [Handle<Statement>]
    public var isYes: Bool { !statements.isEmpty }
  }

  /// In the order of the list's frames.
  public let items: [Item]

  /// - Parameter find: the statements in which any of some phrases stands.
  /// - Complexity: O(the words of the lists) look-ups, and O(n) for the statements found.
  public init(_ words: PhraseTable<NewsItem>, in graph: ArgumentGraph, find: ([String]) -> Marks<Statement>) {
    var phrases: [NewsItem: [String]] = [:]
    for phrase in words.all { phrases[phrase.entry, default: []].append(phrase.words.joined(separator: " ")) }
    items = NewsItem.allCases.map { item in
      var found: [Handle<Statement>] = []
      graph.forEachInTextOrder(find(phrases[item] ?? [])) { statement in
        if !graph.isIfPart(statement) { found.append(statement) }
      }
      return Item(item: item, statements: found)
    }
  }

  public func items(of frame: NewsFrame) -> [Item] { items.filter { $0.item.frame == frame } }
}
