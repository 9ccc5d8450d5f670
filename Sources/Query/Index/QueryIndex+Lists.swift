import ArgumentGraph
import Lexicon

/// What analyses ask of the index: which statements have the words of a list.
extension QueryIndex {
  /// The statements in which any of some phrases stands, by folded words; what it does not know is read.
  ///
  /// - Complexity: O(phrases) an article, and O(the statements of each phrase's rarest word).
  public func statements(withAnyOf phrases: [String], of graph: ArgumentGraph) -> Marks<Statement> {
    let runs = phrases.map(foldedWords).filter { !$0.isEmpty }
    var marks = Marks<Statement>(capacity: graph.statementCapacity)
    for run in runs { marks.formUnion(statements(withRun: run, of: graph)) }
    for statement in statementsBeyond(graph) {
      let words = graph.foldedWords(of: statement)
      if runs.contains(where: words.contains(run:)) { marks.insert(statement) }
    }
    marks.formIntersection(graph.everyStatement)
    return marks
  }

  /// The statements whose words tell of an element of a frame; `read` is asked of those that it does not know.
  ///
  /// - Complexity: O(n).
  public func statements(
    framing element: FrameElement, of graph: ArgumentGraph, read: (Handle<Statement>) -> [FrameElement]
  ) -> Marks<Statement> {
    let (elements, bit) = (elements(of: graph), FrameElements(element))
    var marks = Marks<Statement>(capacity: graph.statementCapacity)
    graph.everyStatement.forEach { statement in
      let known = statement.offset < elements.count ? elements[statement.offset] : .unknown
      if known == .unknown ? read(statement).contains(element) : known.contains(bit) { marks.insert(statement) }
    }
    return marks
  }
}
