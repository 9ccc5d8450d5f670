import ArgumentGraph
import Query
import Rendering

extension Command {
  static let transcript = Command(
    "transcript", .keep, usage: "transcript FILE [--force] | transcript off",
    "write what is typed from now on, and what it prints",
    details: """
      In the form that `moot --check FILE` runs again: each line after its prompt, 80 columns wide, without colour. It \
      begins with what made the session so far; in a file that ends in .md it stands in a fence. Paths are written, and \
      named in answers, as seen from the transcript; the trail of back and forward starts anew. `transcript off`, or transcript alone, ends it.
      """,
    takes: [.either([[.keyword("off")], [.file]])], options: ["force"],
    examples: [
      Example("transcript lesson.txt --force", "lines and answers from here on"),
      Example("transcript off", "how many lines it has", after: ["transcript lesson.txt --force", "by:Kabul"]),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    guard let file = try session.fileToKeep(&arguments) else {
      guard let made = session.transcribing else {
        throw Failure("no transcript is being made", advice: "transcript FILE begins", at: invocation.call.place.range)
      }
      if made.isMarkdown {
        session.transcribing?.lines.append("```")
        if let failure = session.writeRecords().first { throw failure }
      }
      session.transcribing = nil
      return Reply(
        Answer(
          "Transcript of \(made.count.of("line")) in \(made.name).",
          notes: [TextLine([.text("Check:"), .command("moot --check \(made.name.asArgument)")])], count: made.count))
    }
    if let made = session.transcribing {
      throw Failure("a transcript is being made in \(made.name) already", advice: "transcript off ends it first")
    }
    let making = Transcribing(path: file.path, name: file.name, depth: session.running.count, isWritten: true)
    let head = session.retold(at: file.path, stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
    try session.begin(file, with: (making.isMarkdown ? ["```"] : []) + head)
    session.transcribing = making
    session.startAnew()
    return Reply(
      Answer(
        "Making a transcript in \(file.name).", notes: [TextLine([.text("End it:"), .command("transcript off")])],
        count: 0))
  }
}

extension Session {
  /// Forgets what a conversation that starts here cannot know: the trail, the last list's numbers and its links.
  fileprivate mutating func startAnew() {
    trail = Trail()
    numbered = []
    last = Selection(last.statements)
    lastAnswer = nil
  }
}
