import ArgumentGraph
import Query
import Rendering

extension Command {
  static let expect = Command(
    "expect", .teach, usage: "expect count N | count >= N | has ID | has \"WORDS\" by NAME | none | is \"TEXT\"",
    "make a script a test of the answer before",
    details: "Sees the whole answer, whatever `set rows` says. A failure prints what was expected and what came.",
    takes: [
      .either([
        [.keyword("count"), .optional([.choice("RELATION", [">=", "<=", ">", "<"])]), .number],
        [
          .keyword("has"),
          .either([[.statement], [.named("\"WORDS\"", .text), .optional([.keyword("by"), .named("NAME", .side)])]]),
        ],
        [.keyword("none")],
        [.keyword("is"), .named("\"TEXT\"", .text)],
      ])
    ],
    examples: [
      Example("expect count >= 1", "the answer before had one statement or more", after: ["by:Kabul | list"]),
      Example("expect has A8.4", "A8.4 was among them", after: ["by:Kabul | list"]),
    ]
  ) { session, invocation in
    guard let (answer, line) = session.lastAnswer else {
      throw Failure(
        "there is no answer to expect anything of", advice: "put expect after a command", kind: .expectation)
    }
    var arguments = invocation.arguments
    let kind = try arguments.text("count, has, none or is")
    switch kind.value {
    case "count": try session.expectCount(&arguments, answer, line)
    case "none": try session.expectCount(equal: 0, answer, line)
    case "has": try session.expectMember(&arguments, answer, line)
    case "is":
      let text = arguments.nextText()?.value ?? ""
      let got = answer.text(TextStyle(rows: nil)).split(separator: "\n").map { $0.trimmingTrailingSpaces }.joined(
        separator: "\n")
      let wanted = Self.unquoted(text)
      guard got == wanted || answer.firstLine == wanted else {
        throw Failure(
          "expected another answer of: \(line)", kind: .expectation,
          details: ["expected: \(wanted)", "got:      \(got)"])
      }
    default:
      throw Failure(
        "expect cannot test \"\(kind.value)\"", advice: "write \(invocation.usage)", at: kind.place.range)
    }
    return Reply(Answer(count: answer.count))
  }

  /// `expect is` takes the rest of the line as it stands; quotes around it are not part of it.
  private static func unquoted(_ text: String) -> String {
    text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : text
  }
}

extension Answer {
  fileprivate var firstLine: String {
    text(TextStyle(width: 1000, rows: nil)).split(separator: "\n").first.map(String.init) ?? ""
  }
}

extension Session {
  fileprivate func expectCount(_ arguments: inout ArgumentReader, _ answer: Answer, _ line: String) throws {
    var relation = ""
    // `>=` reads as a word `>` and an equals sign.
    if let argument = arguments.peek, let word = argument.text, word.hasPrefix(">") || word.hasPrefix("<") {
      _ = arguments.next()
      relation = word
      if relation.count == 1, arguments.equals() { relation += "=" }
    } else {
      _ = arguments.equals()
    }
    guard let number = arguments.nextNumber() else { throw arguments.missing("a number") }
    try arguments.finish()
    let holds =
      switch relation {
      case ">=": answer.count >= number.value
      case "<=": answer.count <= number.value
      case ">": answer.count > number.value
      case "<": answer.count < number.value
      default: answer.count == number.value
      }
    if !holds { throw unexpected("count \(relation.isEmpty ? "" : relation + " ")\(number.value)", answer, line) }
  }

  fileprivate func expectCount(equal number: Int, _ answer: Answer, _ line: String) throws {
    if answer.count != number { throw unexpected("none", answer, line) }
  }

  fileprivate func expectMember(_ arguments: inout ArgumentReader, _ answer: Answer, _ line: String) throws {
    if let argument = arguments.peek, case .quoted(let words) = argument.kind {
      _ = arguments.next()
      let by = arguments.keyword("by") ? try arguments.words().map(side) : nil
      try arguments.finish()
      let search = try SentenceSearch([(words, true)])
      let members = last.statements.filter { statement in
        (by?.voices.contains(graph[statement].holder) ?? true) && search.matches(graph.words(of: statement))
      }
      guard members.isEmpty else { return }
      // The words may stand in an answer that lists no statements: a table, a sentence of the text.
      if by == nil, search.matches(answer.text(TextStyle(width: 1000, rows: nil))) { return }
      throw unexpected("has \"\(words)\"" + (by.map { " by \($0.name)" } ?? ""), answer, line)
    }
    let id = try arguments.id()
    try arguments.finish()
    let pattern = rebound(id.value)
    let wanted = graph.statements(matching: pattern).map { graph.id($0) }
    if wanted.isEmpty || !wanted.allSatisfy(answer.ids.contains) {
      throw unexpected("has \(id.value)", answer, line, trace: graph.statements(matching: pattern).first)
    }
  }

  private func unexpected(
    _ expected: String, _ answer: Answer, _ line: String, trace: Handle<Statement>? = nil
  ) -> Failure {
    var details = [
      "expected: \(expected)",
      "got:      count \(answer.count)"
        + (answer.ids.isEmpty
          ? "" : ": \(answer.ids.prefix(12).joined(separator: " "))\(answer.ids.count > 12 ? " …" : "")"),
    ]
    if let trace { details.append("\(graph.id(trace)) reads: \(graph.words(of: trace))") }
    return Failure(
      "expectation not met by: \(line)",
      advice: trace.map { "trace \(graph.id($0))" } ?? "run the line before it at the prompt and look",
      kind: .expectation, details: details)
  }
}

extension Substring {
  fileprivate var trimmingTrailingSpaces: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
