import ArgumentGraph
import Lexicon

/// Which elements of a frame statements hold, after Entman (1993): an index by their words, not a verdict.
public struct Framing: Sendable {
  private let words: PhraseTable<FrameElement>

  public init(_ words: PhraseTable<FrameElement>) { self.words = words }

  /// The elements of a text, in the order problem, cause, moral, remedy. Complexity: linear in the text.
  public func elements(of text: String) -> [FrameElement] {
    let cut = Words.cut(text.filter { $0 != "[" && $0 != "]" && $0 != "\"" }).map(Self.bare)
    var found: Set<FrameElement> = []
    for place in cut.indices {
      for phrase in words.longest(in: cut, at: place) { found.insert(phrase.entry) }
    }
    return FrameElement.allCases.filter(found.contains)
  }

  /// The elements of a statement.
  public func elements(of statement: Handle<Statement>, in graph: ArgumentGraph) -> [FrameElement] {
    elements(of: graph.words(of: statement))
  }

  /// A word without the marks that stand at it.
  private static func bare(_ word: String) -> String {
    var word = word[...]
    while let last = word.last, !last.isLetter, !last.isNumber, last != "'" { word.removeLast() }
    while let first = word.first, !first.isLetter, !first.isNumber, first != "'" { word.removeFirst() }
    return String(word)
  }
}
