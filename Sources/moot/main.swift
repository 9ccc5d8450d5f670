import ArgumentParser
import Commands
import Glibc
import Shell

/// The options of the executable; what they mean is decided in Shell.
struct Moot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moot",
    abstract: "Explore the arguments of articles: who holds what, on what ground, against whom.",
    discussion: """
      Each FILE is an article to load, or a script where its name ends in .moot. Without -c, -f or a script Moot asks \
      for commands at a terminal, and reads them from standard input elsewhere.

      Exit status: 0 all went well, 1 a command failed, 2 wrong use of options, 3 an input could not be read, \
      130 interrupted.
      """,
    version: "Moot \(mootVersion)")

  @Option(
    name: .customShort("c", allowingJoined: true),
    help: ArgumentHelp(
      "Execute a command; may be given several times, and goes by its place before or after -f.", valueName: "command"))
  var c: [String] = []

  @Option(
    name: .customShort("f", allowingJoined: true),
    help: ArgumentHelp("Run a script; what follows FILE are its arguments.", valueName: "file"))
  var f: String?

  @Flag(name: .short, help: "Go on at the prompt afterwards.")
  var i = false

  @Flag(name: [.short, .long], help: "Say nothing at the start.")
  var quiet = false

  @Flag(help: "Go on after an error in a script, and still fail in the end.")
  var keepGoing = false

  @Flag(help: "Print each line before its answer.")
  var echo = false

  @Flag(name: .customLong("no-init"), help: "Do not run $XDG_CONFIG_HOME/moot/init.")
  var noInit = false

  @Flag(name: .customLong("no-pager"), help: "Do not page long answers.")
  var noPager = false

  @Option(help: ArgumentHelp("Colour: auto, always or never; NO_COLOR is heeded.", valueName: "when"))
  var color = "auto"

  @Option(help: ArgumentHelp("Write answers as text, json, csv or markdown.", valueName: "form"))
  var format = "text"

  @Flag(help: "One label and value a line, for a screen reader: set style plain. MOOT_STYLE=plain does the same.")
  var plain = false

  @Flag(name: .customLong("no-color"), help: "The same as --color never.")
  var noColor = false

  @Option(help: ArgumentHelp("Keep the typed lines here; MOOT_HISTORY= keeps none.", valueName: "file"))
  var history: String?

  @Flag(help: "Run transcripts again, also those in Markdown, and show what differs.")
  var check = false

  @Flag(help: "With --check: write what Moot prints now into the transcripts.")
  var update = false

  @Argument(help: ArgumentHelp("Articles, scripts, or arguments of -f.", valueName: "file"), completion: .file())
  var files: [String] = []

  func validate() throws {
    guard ["auto", "always", "never"].contains(color) else {
      throw ValidationError("--color takes auto, always or never, not \"\(color)\".")
    }
    guard AnswerFormat(rawValue: format) != nil else {
      let forms = AnswerFormat.allCases.map(\.rawValue).joined(separator: ", ")
      let likely = AnswerFormat.likely(format).map { " Did you mean '\($0.rawValue)'?" } ?? ""
      throw ValidationError("--format takes \(forms), not \"\(format)\".\(likely)")
    }
    if update, !check { throw ValidationError("--update goes with --check.") }
    if check, files.isEmpty { throw ValidationError("--check needs the transcripts to check.") }
  }

  var shellOptions: ShellOptions {
    var options = ShellOptions()
    options.isInteractive = i
    options.isQuiet = quiet
    options.keepsGoing = keepGoing
    options.echoes = echo
    options.readsInit = !noInit
    options.pages = !noPager
    options.colour = noColor ? "never" : color
    options.history = history
    options.format = AnswerFormat(rawValue: format) ?? .text
    if plain { options.style = .plain }
    options.updates = update
    if check {
      options.checks = files
    } else if let script = f {
      options.work = c.map { .command($0) }
      options.work.insert(
        .script(path: script, arguments: files), at: min(Self.commandsBeforeScript(CommandLine.arguments), c.count))
    } else {
      options.articles = files.filter { !$0.hasSuffix(".moot") }
      let scripts = files.filter { $0.hasSuffix(".moot") }
      options.work = scripts.map { .script(path: $0, arguments: []) } + c.map { .command($0) }
    }
    return options
  }

  /// How many commands stand before the script, since all run in the order in which they are given; the parser keeps
  /// options of one name in order, but not those of two.
  static func commandsBeforeScript(_ arguments: [String]) -> Int {
    var count = 0
    var isValue = false
    for argument in arguments.dropFirst() {
      if isValue {
        isValue = false
      } else if argument.hasPrefix("-f") {
        return count
      } else if argument.hasPrefix("-c") {
        count += 1
        isValue = argument == "-c"
      }
    }
    return count
  }
}

/// The environment as a value, read once.
func environment() -> [String: String] {
  var values: [String: String] = [:]
  var place = environ
  while let entry = place.pointee {
    let text = String(cString: entry)
    if let equals = text.firstIndex(of: "=") {
      values[String(text[..<equals])] = String(text[text.index(after: equals)...])
    }
    place += 1
  }
  return values
}

do {
  let options = try Moot.parse().shellOptions
  exit(Shell.run(options, environment: environment()))
} catch {
  let code = Moot.exitCode(for: error)
  let text = Moot.fullMessage(for: error)
  if code.isSuccess {
    print(text)
    exit(0)
  }
  Shell.complain(text)
  exit(2)
}
