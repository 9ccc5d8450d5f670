import Interchange
import Query
import Rendering

extension Command {
  static let export = Command(
    "export", .keep, usage: "export json|markdown [FILE] [of SCRIPT [ARGS]] [--force]",
    "write the graph for other tools, or as a page to read; or a lesson on paper",
    details: """
      Without FILE it goes to the screen. Offsets are Unicode scalars, half open. What `export json` writes is what \
      `save --reading` writes, and load brings it back. `export markdown of SCRIPT` runs a script in a session of its \
      own, in which nothing is written, and sets what it shows on paper: the articles, the words of `say`, passages of \
      `read`, views with their lines and ids, and questions with room to write. The first words are the title; a `say` \
      with a number, or one without a full stop after an empty `say`, is a heading. Answers stand whole on a page of \
      their own, after a page break where HTML is heeded and a rule elsewhere: what answers `ask`, `question`, `card` \
      or `quiz`, and every view after a `pause` up to the next `say` or question. Words straight after an answer go \
      with it, unless they ask something or lead on to a view; an empty `say` begins anew.
      """,
    takes: [
      .choice("json|markdown", ["json", "markdown"]), .optional([.file]),
      .optional([.keyword("of"), .named("SCRIPT", .script), .optional([.named("ARGS", .many(.text))])]),
    ],
    options: ["force"],
    examples: [
      Example("export json", "articles, voices, attributions, statements, links"),
      Example("export markdown", "who claims what, on what grounds, against what objections"),
      Example("export markdown of scripts/lessons/first-walk.moot", "a lesson to hand out, its answers on a last page"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    let force = try arguments.flag("force")
    try arguments.rejectOptions(known: ["force"])
    let format = try arguments.text("json or markdown")
    let file = arguments.isNext("of") ? nil : arguments.nextText()
    if arguments.isNext("of") {
      return try session.handout(&arguments, format, to: file, overwriting: force, invocation.context)
    }
    try arguments.finish()
    let text: String
    switch format.value.lowercased() {
    case "json": text = session.frozenReading
    case "markdown", "md":
      if let file, file.value.hasSuffix(".moot") {
        throw Failure(
          "\(file.value) would be no script any more",
          advice: "for its handout: export markdown of \(file.value.asArgument)", at: file.place.range)
      }
      text = MarkdownPage.write(session.graph)
    default:
      let near = closest(to: format.value, among: ["json", "markdown"]).map { "did you mean \($0)?" }
      throw Failure(
        "no format \"\(format.value)\"", advice: near ?? "formats are json and markdown", at: format.place.range)
    }
    let done: TextLine = "Wrote \(session.graph.statementCount.of("statement")) to \(file?.value ?? "")."
    return try session.exported(text, to: file, overwriting: force, done)
  }
}

extension Session {
  /// `of SCRIPT [ARGS]`: the handout of a script.
  fileprivate func handout(
    _ arguments: inout ArgumentReader, _ format: ArgumentReader.Placed<String>, to file: ArgumentReader.Placed<String>?,
    overwriting: Bool, _ context: LineContext
  ) throws -> Reply {
    guard ["markdown", "md"].contains(format.value.lowercased()) else {
      throw Failure(
        "a handout is written in Markdown, not \(format.value)", advice: "write export markdown [FILE] of SCRIPT",
        at: format.place.range)
    }
    _ = arguments.keyword("of")
    let script = try arguments.text("a script")
    var texts: [String] = []
    while let text = arguments.nextText() { texts.append(text.value) }
    try arguments.finish()
    guard try located(script.value, at: script.place.range).isScript else {
      throw Failure(
        "\(script.value) is no script",
        advice: "a handout is of a script (.moot); load an article, then export markdown writes its claims",
        at: script.place.range)
    }
    // Every row is made: what answers a question is given whole.
    var settings = Settings()
    settings.format = .markdown
    var lesson = LessonSteps()
    let other = try running(script.value, at: script.place.range, arguments: texts, settings: settings, context) {
      lesson.note($0, $1)
    }
    let name = script.value.lastComponent
    let title = name.hasSuffix(".moot") ? String(name.dropLast(5)) : name
    let handout = Handout(lesson.steps, named: title, of: other.graph)
    let answers = handout.keys.isEmpty ? "no answers to keep apart" : "\(handout.keys.count.of("answer")) apart"
    let done: TextLine = "Wrote the handout of \(script.value) to \(file?.value ?? ""): \(answers)."
    return try exported(handout.markdown(), to: file, overwriting: overwriting, done)
  }

  /// Text for a file, with what is told then; for the screen without one.
  fileprivate func exported(
    _ text: String, to file: ArgumentReader.Placed<String>?, overwriting: Bool, _ done: TextLine
  ) throws -> Reply {
    guard let file else { return Reply(effect: .raw(text)) }
    let path = files.absolute(file.value, from: scriptFolder)
    do throws(FileError) { try files.write(text, to: path, typed: file.value, overwriting: overwriting) } catch {
      throw Failure(error, at: file.place.range, kind: .command)
    }
    return Reply(Answer(done))
  }
}
