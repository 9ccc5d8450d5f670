import ArgumentGraph
import Query

/// A typed line as another file holds it: its paths as seen from there, its command written out, links by their ends.
struct RetoldLine {
  private let scalars: [Unicode.Scalar]
  private var changes: [(range: Range<Int>, text: String)] = []

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func replace(_ place: Place, by text: String) {
    if place.range.isEmpty || place.source == text { return }
    changes.append((place.range, text))
  }

  var text: String {
    var view = String.UnicodeScalarView()
    var position = 0
    for change in changes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      view.append(contentsOf: scalars[position..<change.range.lowerBound])
      view.append(contentsOf: change.text.unicodeScalars)
      position = change.range.upperBound
    }
    view.append(contentsOf: scalars[position...])
    return String(view)
  }
}

extension Call {
  /// Its arguments that are paths of files.
  var paths: [Argument] {
    // At the prompt the name may be abbreviated.
    let command = CommandTable.command(named: name) ?? (try? CommandTable.lookUp(self, allowingPrefix: true))
    let texts = arguments.prefix { !($0.text == "as" && command?.name == "load") }.filter { $0.text != nil }
    switch command?.name {
    case "load": return Array(texts)
    case "run": return Array(texts.prefix(1))
    case "save", "output", "once": return Array(texts.prefix(1))
    case "record", "transcript": return Array(texts.prefix(1).filter { $0.kind != .word("off") })
    case "set":
      guard texts.first?.text == "words" else { return [] }
      return texts.dropFirst().filter { $0.text != Session.builtIn }.prefix(1).map { $0 }
    case "export": return Array(texts.dropFirst().prefix(1))
    default: return []
    }
  }
}

extension Session {
  /// The folder in which Moot was started.
  var workingFolder: String { files.absolute(".", from: nil) + "/" }

  /// A line whose paths start from `base` with its paths as seen from another folder.
  func withPaths(of text: String, in base: String, from folder: String) -> String {
    guard base != folder, let line = try? Parser.parse(text) else { return text }
    var retold = RetoldLine(text)
    for stage in line.stages { retellPaths(of: stage, &retold, in: base, from: folder) }
    return retold.text
  }

  private func retellPaths(of stage: Stage, _ retold: inout RetoldLine, in base: String, from folder: String) {
    guard case .command(let call) = stage else { return }
    for argument in call.paths {
      guard let typed = argument.text, typed != "-", !typed.hasPrefix("/"), !typed.hasPrefix("~") else { continue }
      let path = files.absolute(typed, from: base)
      // What Moot brings along is found by its name from everywhere.
      if call.name.lowercased() == "run", found(path, typed: typed) != path { continue }
      let seen = path.relative(to: folder)
      // A plain name needs no quotes that were not typed.
      if seen != typed { retold.replace(argument.place, by: seen.asArgument) }
    }
  }

  /// A line as it was executed, for a script: no abbreviation, no argument left to be filled in, no `L` number.
  func asScriptLine(_ text: String, arguments: [String], in folder: String) -> String {
    let base = scriptFolder ?? workingFolder
    guard let line = try? Parser.parse(text, arguments: arguments) else { return text }
    if !anchored.isEmpty, let now = try? line.stages.map({ try rebound($0) }) {
      // What is recorded holds ids as they are printed, not those of the script that is being replayed.
      var printed = line
      printed.stages = now
      return withPaths(of: printed.description, in: base, from: folder)
    }
    if !arguments.isEmpty { return withPaths(of: line.description, in: base, from: folder) }
    var retold = RetoldLine(text)
    for stage in line.stages {
      retellPaths(of: stage, &retold, in: base, from: folder)
      guard case .command(let call) = stage else { continue }
      if CommandTable.command(named: call.name) == nil, QueryStage.named(call.name) == nil,
        let command = try? CommandTable.lookUp(call, allowingPrefix: true)
      {
        retold.replace(call.place, by: command.name)
      }
      for argument in call.arguments {
        if case .link(let number)? = argument.id, let link = graph.link(number: number) {
          retold.replace(argument.place, by: graph.ends(of: link))
        }
      }
    }
    return retold.text
  }
}

extension Line {
  /// The comment that closes a typed line: `# why`.
  static func comment(of text: String) -> String? {
    guard let lexed = try? Lexer.lex(text), let last = lexed.tokens.last?.range.upperBound else { return nil }
    let rest = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(last)))
    let trimmed = rest.drop(while: \.isWhitespace)
    return trimmed.first == "#" ? String(trimmed) : nil
  }
}
