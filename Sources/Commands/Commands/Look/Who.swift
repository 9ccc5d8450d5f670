import Analysis
import ArgumentGraph
import Lexicon
import Query
import Rendering

extension Command {
  static let who = Command(
    "who", .look, usage: "who WORDS",
    "say of each voice whether it asserts, denies, discusses or is silent on some words",
    details: """
      Denies: also the X of "not X but Y", whose Y it asserts. Discusses: puts it as a question or an if-part. \
      Guessed: the author supposes that the voice holds it.
      """,
    takes: [.named("WORDS", .selection)],
    examples: [Example("who sovereignty", "who speaks of it, and how")]
  ) { session, invocation in
    var arguments = invocation.arguments
    guard let expression = try arguments.nextSelection() else { throw arguments.missing("words") }
    let matches = try session.evaluate(.selection(expression), piped: nil, invocation.context)
    let graph = session.graph
    let stemmer = try Stemmer()
    let report = WhoReport(
      says: matches.contains,
      denies: { expression.hasWords && !expression.stands(in: graph.assertedWords(of: $0), stem: stemmer.stem) },
      in: graph, stop: invocation.context.stop)
    var rows: [Row] = []
    for row in report.rows {
      var lines: [TextLine] = [TextLine([.holder(graph.name(of: row.voice))])]
      for (word, statements) in [
        ("asserts", row.asserts), ("denies", row.denies), ("discusses", row.discusses),
        ("is guessed to hold", row.guessed),
        ("reports", row.reports),
      ] where !statements.isEmpty {
        lines.append(TextLine(text: "\(word) (\(statements.count))", indent: 2))
        for statement in statements.prefix(3) {
          lines.append(
            TextLine([.id(graph.id(statement)), .quote(graph.words(of: statement))], indent: 4, overflow: .cut(2)))
        }
        if statements.count > 3 { lines.append(TextLine(text: "… \(statements.count - 3) more", indent: 4)) }
      }
      rows.append(Row(lines: lines))
    }
    let title: TextLine = "\(expression.description): \(report.matches.of("statement")) of \(graph.statementCount)"
    var notes: [TextLine] = []
    if report.rows.isEmpty { notes.append("Asserts: none. find WORDS looks in every sentence.") }
    if !report.silent.isEmpty { notes.append("Silent: \(report.silent.map(graph.name(of:)).joined(separator: ", "))") }
    return Reply(
      Answer(
        title, sections: [Section(rows: rows, isCut: true, more: "who \(expression.description) all", indent: 2)],
        notes: notes),
      selection: matches)
  }
}
