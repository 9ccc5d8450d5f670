import ArgumentGraph
import Lexicon

extension Evaluator {
  func phrase(_ text: String, at place: Place) throws(QueryError) -> Matcher {
    let words = foldedWords(text)
    guard !words.isEmpty else {
      throw QueryError("there is no word in \(text.quoted)", at: place, advice: "quote the words to search for")
    }
    let graph = graph
    return matcher(indexed: context.index?.statements(withRun: words, of: graph)) { statement in
      graph.foldedWords(of: statement).contains(run: words)
    }
  }

  func word(_ word: String, at place: Place) throws(QueryError) -> Matcher {
    let stems = foldedWords(word).map(context.stem)
    guard !stems.isEmpty else {
      throw QueryError("there is no word in \(word)", at: place, advice: "write the word to search for")
    }
    return withStems(stems)
  }

  /// The statements in which stems stand, one after the other.
  func withStems(_ stems: [String]) -> Matcher {
    let (graph, stem) = (graph, context.stem)
    return matcher(indexed: context.index?.statements(withStems: stems, of: graph)) { statement in
      graph.foldedWords(of: statement).map(stem).contains(run: stems)
    }
  }

  /// The statements whose words tell of an element of a frame.
  func frame(_ element: FrameElement) -> Matcher {
    let elements = context.index?.elements(of: graph) ?? []
    let bit = FrameElements(element)
    return Matcher { statement in
      let known = elements.isEmpty ? .unknown : elements[statement.offset]
      return known == .unknown ? context.frames(statement).contains(element) : known.contains(bit)
    }
  }

  /// What the index found, and what it does not know of and passes the test.
  private func matcher(indexed: Marks<Statement>?, _ test: @escaping (Handle<Statement>) -> Bool) -> Matcher {
    guard let index = context.index, var marks = indexed else { return Matcher(test: test) }
    for statement in index.statementsBeyond(graph) where test(statement) { marks.insert(statement) }
    return Matcher(marks)
  }
}

extension ArgumentGraph {
  /// The words of a statement as matches compare them.
  func foldedWords(of statement: Handle<Statement>) -> [String] {
    var words: [String] = []
    for piece in pieces(of: statement) { forEachFoldedWord(in: piece) { words.append($0) } }
    return words
  }
}
