import ArgumentGraph
import Query
import Rendering

extension Command {
  static let expect = Command(
    "expect", .teach,
    usage: "expect count N | count >= N | has ID… | has \"WORDS\" [by NAME] | none | is \"TEXT\"",
    "make a script a test of the answer before",
    details: """
      Sees the whole answer, whatever `set rows` says. `count` takes =, >=, >, <= and <. `has ID…` asks for each of the \
      ids; `has "WORDS" by NAME` holds also where a sentence is split otherwise. `is` takes the rest of the line: the \
      whole answer, or its first line. A failure prints what was expected and what came, the statements that came or \
      went with their words, and what to trace.
      """,
    takes: [
      .either([
        [.keyword("count"), .optional([.choice("RELATION", [">=", "<=", ">", "<"])]), .number],
        [
          .keyword("has"),
          .either([
            [.many(.statement)], [.named("\"WORDS\"", .text), .optional([.keyword("by"), .named("NAME", .side)])],
          ]),
        ],
        [.keyword("none")],
        [.keyword("is"), .named("\"TEXT\"", .text)],
      ])
    ],
    examples: [
      Example("expect count >= 1", "the answer before had one statement or more", after: ["by:Kabul | list"]),
      Example("expect has A8.4", "A8.4 was among them", after: ["by:Kabul | list"]),
      Example("expect has \"sovereignty\" by Kabul", "so were these words", after: ["by:Kabul | list"]),
      Example("expect none", "nothing was found", after: ["by:Kabul role:question"]),
      Example("expect is 4 statements", "the answer's words", after: ["by:Kabul | count"]),
    ]
  ) { session, invocation in
    guard let last = session.lastAnswer else {
      throw Failure(
        "there is no answer to expect anything of", advice: "put expect after a command", kind: .expectation)
    }
    var arguments = invocation.arguments
    let forms = String(invocation.usage.dropFirst("expect ".count))
    guard let kind = arguments.nextText() else {
      guard let argument = arguments.peek else { throw arguments.missing("what to expect") }
      throw Failure("expect cannot test \"\(argument)\"", advice: "forms: \(forms)", at: argument.place.range)
    }
    switch kind.value {
    case "count": try session.expectCount(&arguments, of: last)
    case "none":
      try arguments.finish()
      if last.answer.count != 0 { throw session.unexpected("none", of: last, came: last.answer.ids) }
    case "has":
      if case .quoted? = arguments.peek?.kind {
        try session.expectWords(&arguments, of: last)
      } else {
        try session.expectMembers(&arguments, of: last)
      }
    case "is": try session.expectText(arguments.nextText()?.value ?? "", of: last)
    default:
      let isID = IDPattern(kind.value)?.single != nil
      let advice =
        isID
        ? "write expect has \(kind.value)"
        : Int(kind.value) == nil ? "forms: \(forms)" : "write expect count \(kind.value)"
      throw Failure("expect cannot test \"\(kind.value)\"", advice: advice, at: kind.place.range)
    }
    return Reply(Answer(count: last.answer.count))
  }
}
