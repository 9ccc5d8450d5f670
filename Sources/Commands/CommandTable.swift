import Query

/// Every command, in the order of help.
public enum CommandTable {
  public static let all: [Command] = [
    .load, .paste, .articles, .reload, .unload, .party, .parties, .voices,
    .list, .tree, .table, .count, .group, .show, .read, .find, .trace, .topics, .who, .lexicon,
    .go, .here, .premises, .conclusions, .attackers, .targets, .down, .up, .next, .prev, .back, .forward, .near, .path,
    .trail, .walk, .question,
    .compare, .clash, .unanswered, .answered, .common, .across, .voice, .stance, .wording,
    .bare, .grounds, .ifs, .concessions, .need,
    .agency, .frames, .peace, .security, .presupposed,
    .suppose, .crux, .steelman, .lean, .diff,
    .claim, .support, .attack, .undercut, .accept, .reject, .unlink, .same, .hold, .role, .undo, .redo, .log,
    .quiz, .card, .play, .tour, .say, .pause, .ask, .expect,
    .save, .run, .record, .transcript, .export, .output, .once, .recover, .anchor, .reading,
    .help, .apropos, .set, .history, .quit,
  ]

  /// Other names that people's fingers know.
  static let synonyms = ["exit": "quit", "q": "quit", "?": "help"]

  public static func command(named name: String) -> Command? {
    let name = name.lowercased()
    let wanted = synonyms[name] ?? name
    return all.first { $0.name == wanted }
  }

  /// The only command that begins so, as the prompt takes it.
  static func abbreviated(_ typed: String) -> Command? {
    let matches = all.filter { $0.name.hasPrefix(typed.lowercased()) }
    return matches.count == 1 ? matches[0] : nil
  }

  /// The command that an abbreviated name means, at the prompt; `nil` where it is none.
  static func lookUp(_ call: Call, allowingPrefix: Bool) throws -> Command? {
    let typed = call.name.lowercased()
    let isAdvised = AdviceWords.entry(typed).map { !$0.advised.isEmpty } ?? false
    if isAdvised || Qualifier.Key(rawValue: typed) != nil { return nil }
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
    return nil
  }
}
