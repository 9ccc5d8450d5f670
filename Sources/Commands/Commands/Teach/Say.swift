import Query
import Rendering

extension Command {
  static let say = Command(
    "say", .teach, usage: "say TEXT", "print the rest of the line as it stands",
    details: """
      Without TEXT an empty line: a new part of a lesson begins. On a handout (export markdown of SCRIPT) the first \
      words are the title, and words with a number before them a heading.
      """, takes: [.text],
    examples: [Example("say Who speaks here?", "words of a lesson")]
  ) { _, invocation in
    Reply(effect: .say(invocation.call.arguments.compactMap(\.text).joined(separator: " ")))
  }
}
