import Lexicon
import Query
import Reading

/// Every command, in the order of help.
public enum CommandTable {
  public static let all: [Command] = [
    .load, .paste, .articles, .reload, .unload, .party, .parties, .voices,
    .list, .tree, .table, .count, .group, .show, .read, .find, .trace, .topics, .who,
    .go, .here, .premises, .conclusions, .attackers, .targets, .down, .up, .next, .prev, .back, .forward, .near, .path,
    .walk,
    .compare, .clash, .unanswered, .answered, .voice,
    .claim, .support, .attack, .undercut, .accept, .reject, .unlink, .same, .hold, .role, .undo, .redo, .log,
    .tour, .say, .pause, .ask, .expect,
    .save, .run, .record, .transcript, .export, .output, .once, .recover, .anchor, .reading,
    .help, .set, .history, .quit,
  ]

  /// Other names that people's fingers know.
  static let synonyms = ["exit": "quit", "q": "quit", "?": "help"]

  public static func command(named name: String) -> Command? {
    let name = name.lowercased()
    let wanted = synonyms[name] ?? name
    return all.first { $0.name == wanted }
  }

  /// The command that a mistyped or, at the prompt, abbreviated name means.
  static func lookUp(_ call: Call, allowingPrefix: Bool) throws -> Command {
    let typed = call.name.lowercased()
    if advice[typed] == nil {
      let matches = all.filter { $0.name.hasPrefix(typed) }
      if allowingPrefix, matches.count == 1 { return matches[0] }
      if matches.count > 1, typed.count > 1 || allowingPrefix {
        throw Failure(
          "\"\(call.name)\" could be \(matches.map(\.name).listed("or"))", advice: "type more of it",
          at: call.place.range)
      }
      if matches.count == 1 {
        throw Failure(
          "no command \"\(call.name)\"", advice: "in a script write it out: \(matches[0].name)", at: call.place.range)
      }
    }
    throw Failure("no command \"\(call.name)\"", advice: advice(for: call), at: call.place.range)
  }

  /// What to try for a name that is no command.
  static func advice(for call: Call) -> String {
    let typed = call.name.lowercased()
    if let known = advice[typed] { return "did you mean \(known)?" }
    if let near = closest(to: typed, among: all.map(\.name) + QueryStage.all.map(\.name)) {
      return "did you mean \(near)?"
    }
    return "to search: find \(call.name)"
  }

  /// Words people try, and the commands or stages they mean: advice, not aliases. Read when first asked for.
  static let advice: [String: String] = {
    guard let table = try? WordTable("advice", columns: ["word", "command"], from: .embedded) else { return [:] }
    let known = Set(all.map(\.name) + QueryStage.all.map(\.name))
    // What the list says of commands to come is not advised yet.
    let rows = table.rows.filter { known.contains($0[1]) && !known.contains($0[0]) }
    return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
  }()
}
