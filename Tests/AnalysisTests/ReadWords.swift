import ArgumentGraph

@testable import Analysis

extension WordsByNumber {
  /// The words of every statement, read one by one and cut at spaces.
  init(of graph: ArgumentGraph, stem: (String) -> String) {
    var words: [String] = []
    var stems: [String] = []
    var stemOfWord: [Int32] = []
    var sequence: [Int32] = []
    var spans = Array(repeating: Int32(0)..<0, count: graph.statementCapacity)
    for statement in graph.statements {
      let start = Int32(sequence.count)
      for word in graph.words(of: statement).split(whereSeparator: { !$0.isLetter }).map({ $0.lowercased() }) {
        let number = words.firstIndex(of: word) ?? words.count
        if number == words.count {
          words.append(word)
          let stem = stem(word)
          let place = stems.firstIndex(of: stem) ?? stems.count
          if place == stems.count { stems.append(stem) }
          stemOfWord.append(Int32(place))
        }
        sequence.append(Int32(number))
      }
      spans[statement.offset] = start..<Int32(sequence.count)
    }
    self.init(
      words: words, stems: stems, stemOfWord: stemOfWord, sequence: sequence, spans: spans,
      order: graph.statements.map { $0.offset..<$0.offset + 1 })
  }
}
