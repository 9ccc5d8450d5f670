// A program that edits lines and says what it got: the line editor alone, for tests to type into.
import Glibc
import LineEditing

func say(_ text: String) {
  print(text)
  fflush(nil)
}

func setting(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

var environment: [String: String] = [:]
for name in ["HOME", "XDG_STATE_HOME", "MOOT_HISTORY"] {
  environment[name] = setting(name)
}

guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
  var lines = PlainLines()
  while let line = lines.next() { say("got [\(line)] \(line.unicodeScalars.count)") }
  exit(0)
}

Interrupts.install()
let file = HistoryFile(program: "moot", environment: environment)
guard let editor = LineEditor(program: "line-echo", history: History(file: file), color: setting("PLAIN") == nil) else {
  exit(3)
}

let parties = ["Norrland", "North Estmark", "Sudmark", "River Commission"]
editor.complete = { line, cursor in
  let before = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
  let word = before.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
  let start = cursor - word.utf8.count
  let pool: [Candidate] =
    switch before {
    case let text where text.hasPrefix("many "): (1...500).map { Candidate("A\($0)") }
    case let text where text.hasPrefix("help "):
      [
        Candidate("premises", note: "what is given for it"), Candidate("parties", note: "the sides"),
      ]
    default: (parties + ["café"]).map { Candidate($0) }
    }
  let matching = pool.filter { $0.text.lowercased().hasPrefix(word.lowercased()) }
  return Completion(start: start, candidates: matching)
}
editor.hint = { line, _ in
  line == "compare " ? "<party> <party>" : nil
}

say("ready")
var prompt = Prompt("moot>", style: [1, 32])
session: while true {
  switch editor.readLine(prompt: prompt) {
  case .line("quit"):
    break session
  case .line("work"):
    Interrupts.reset()
    say("working")
    while !Interrupts.requested { usleep(5_000) }
    say("stopped")
  case .line("edge"):
    prompt = Prompt("naïve\u{1B}[31m\u{1}>", style: [1])
  case .line(let line) where line.hasSuffix("\\"):
    prompt = "...>"
  case .line(let line):
    say("got [\(line)]")
    prompt = Prompt("moot>", style: [1, 32])
    do {
      try editor.addToHistory(line)
    } catch {
      say("\(error)")
    }
  case .interrupted:
    say("interrupted")
  case .endOfInput:
    say("bye")
    break session
  }
}
