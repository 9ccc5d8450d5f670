import ArgumentGraph

@testable import Analysis

extension WordsByNumber {
  /// The words of every statement, read one by one and cut at spaces.
  init(of graph: ArgumentGraph, stem: (String) -> String) {
    var words: [String] = []
    var stems: [String] = []
    var stemOfWord: [Int32] = []
    var numbers: [Handle<Statement>: [Int32]] = [:]
    for statement in graph.statements {
      for word in graph.words(of: statement).split(whereSeparator: { !$0.isLetter }).map({ $0.lowercased() }) {
        let number = words.firstIndex(of: word) ?? words.count
        if number == words.count {
          words.append(word)
          let stem = stem(word)
          let place = stems.firstIndex(of: stem) ?? stems.count
          if place == stems.count { stems.append(stem) }
          stemOfWord.append(Int32(place))
        }
        numbers[statement, default: []].append(Int32(number))
      }
    }
    let (statements, known) = (graph.statements, numbers)
    self.init(
      words: words, stems: stems, stemOfWord: stemOfWord,
      forEachStatement: { body in
        for statement in statements where !body(statement, known[statement, default: []][...]) { return }
      },
      ofStatement: { known[$0, default: []][...] })
  }
}
