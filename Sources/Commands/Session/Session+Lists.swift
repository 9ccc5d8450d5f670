import Analysis
import ArgumentGraph
import Lexicon
import Query
import Rendering

/// What analyses by word lists ask of a session.
extension Session {
  /// The word lists, once something is loaded.
  func loadedLexicon() throws -> Lexicon {
    guard !graph.articles.isEmpty, let lexicon else {
      throw Failure("nothing is loaded", advice: "load FILE reads an article")
    }
    return lexicon
  }

  /// The statements in which any of some phrases stands.
  func statements(withAnyOf phrases: [String]) -> Marks<Statement> {
    index.statements(withAnyOf: phrases, of: graph)
  }

  /// The statements whose words tell of an element of a frame.
  func statements(framing element: FrameElement) -> Marks<Statement> {
    let (graph, framing) = (graph, framing)
    return index.statements(framing: element, of: graph) { framing?.elements(of: $0, in: graph) ?? [] }
  }
}

extension PhraseTable {
  /// The phrases of a list with an entry, as they are searched for.
  func phrases(where isWanted: (Entry) -> Bool) -> [String] {
    all.filter { isWanted($0.entry) }.map { $0.words.joined(separator: " ") }
  }
}

extension ArgumentGraph {
  /// A statement as a row, its deciding words between asterisks.
  func line<Entry>(
    _ statement: Handle<Statement>, marking phrases: PhraseTable<Entry>, lines: Int = 2, before: [Cell] = [],
    where isWanted: (Entry) -> Bool
  ) -> TextLine {
    let places = PhrasePlaces(words(of: statement))
    var marked = places.marking(places.all(phrases).filter { isWanted($0.entry) }.map(\.words).uniqued)
    if lines == 1 { marked = marked.fromNearMark }
    var line = TextLine(before + [idCell(statement), .holder(holderName(statement)), .marked(marked)])
    line.overflow = .cut(lines)
    return line
  }
}

extension String {
  /// From a few words before the first asterisk on, so that a line that is cut still shows the deciding word.
  fileprivate var fromNearMark: String {
    guard count > 46, let mark = firstIndex(of: "*"), distance(from: startIndex, to: mark) > 36 else { return self }
    let near = index(mark, offsetBy: -20)
    guard let space = self[near...].firstIndex(of: " ") else { return self }
    return "… " + self[index(after: space)...]
  }
}

extension [Range<Int>] {
  /// Each once; those that follow one another are equal or apart.
  fileprivate var uniqued: Self {
    reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
