import ArgumentGraph
import Testing

@testable import Query

/// The words that an index has by number are those that reading each statement gives.
@Suite struct NumberedWordsTests {
  private func text(_ letter: String, _ sentences: String...) -> TestGraph {
    var text = TestGraph(letter)
    for (number, sentence) in sentences.enumerated() { text.say("1.\(number + 1)", "author", sentence) { _ in } }
    return text
  }

  private func check(_ index: QueryIndex, _ graph: ArgumentGraph) {
    let words = NumberedWords(index, of: graph) { String($0.prefix(4)) }
    var met: [Handle<Statement>] = []
    for statement in words.order.joined().map({ Handle<Statement>($0) }) {
      let numbers = words.words(of: statement)
      met.append(statement)
      #expect(numbers.map { words.words[Int($0)] } == graph.foldedWords(of: statement))
      for number in numbers {
        #expect(words.stems[Int(words.stemOfWord[Int(number)])] == words.words[Int(number)].prefix(4))
      }
    }
    #expect(met == graph.statements)
  }

  @Test func whatTheIndexKnowsAndWhatItDoesNot() throws {
    var graph = ArgumentGraph()
    try text("A", "the toll pays", "tolls were paid’s due").load(into: &graph)
    var index = QueryIndex(graph) { String($0.prefix(4)) }
    check(index, graph)
    try text("B", "the lock", "no toll").load(into: &graph)
    let holder = graph.holder(of: graph.statements[0])
    _ = try graph.apply(
      .addStatement(Statement(id: StatementID(added: 1), spans: [], holder: holder, words: "unheard words")))
    check(index, graph)
    index.update(to: graph) { String($0.prefix(4)) }
    check(index, graph)
    _ = try graph.apply(.unload(graph.articleIDs[0]))
    index.update(to: graph) { String($0.prefix(4)) }
    check(index, graph)
    check(QueryIndex(), graph)
  }
}
