import Query
import Rendering

extension Command {
  static let say = Command(
    "say", .teach, usage: "say TEXT", "print the rest of the line as it stands", takes: [.text],
    examples: [Example("say Who speaks here?", "words of a lesson")]
  ) { _, invocation in
    Reply(effect: .say(invocation.call.arguments.compactMap(\.text).joined(separator: " ")))
  }
}
