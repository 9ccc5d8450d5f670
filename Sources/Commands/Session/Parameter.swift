import Query

extension Command {
  /// What may stand at a place of the line; decides what Tab offers there and what the hint says.
  public indirect enum Parameter: Sendable, Equatable {
    case statement, side, link
    /// Terms, up to the end or to a keyword.
    case selection
    /// Any file; one that holds an article; one that holds a script.
    case file, articleFile, script
    /// The letter of an article; with a digit also a part of it.
    case article
    /// A page of help.
    case command
    case setting, settingValue
    /// An `about:` term, a `links:` term.
    case topic, limit
    case text, number
    /// What statements are counted, grouped or tabled by.
    case key(StatementKey.Use)
    case keyword(String)
    case equals
    /// One of some words, shown as a label in capitals.
    case choice(String, [String])
    case optional([Parameter])
    /// One or more.
    case many(Parameter)
    /// One of several ways to go on.
    case either([[Parameter]])
    /// The same under another label.
    case named(String, Parameter)

    /// As usages write it: `[by Y]`, `ID…`.
    var label: String {
      switch self {
      case .statement: "ID"
      case .side: "X"
      case .link: "LINK"
      case .selection: "SELECTION"
      case .file, .articleFile, .script: "FILE"
      case .article: "LETTER"
      case .command: "PAGE"
      case .setting: "NAME"
      case .settingValue: "VALUE"
      case .topic: "about:TOPIC"
      case .limit: "links:…"
      case .text: "TEXT"
      case .number: "N"
      case .key(let use): use == .table ? "COLUMN" : "KEY"
      case .keyword(let word): word
      case .equals: "="
      case .choice(let label, _), .named(let label, _): label
      case .optional(let parameters): "[" + parameters.map(\.label).joined(separator: " ") + "]"
      case .many(let parameter): parameter.label + "…"
      case .either(let ways): ways.map { $0.map(\.label).joined(separator: " ") }.joined(separator: " | ")
      }
    }

    /// Whether a file can be given for it, or for a parameter within it.
    var takesFiles: Bool {
      switch self {
      case .file, .articleFile, .script: true
      case .optional(let parameters): parameters.contains(where: \.takesFiles)
      case .many(let parameter), .named(_, let parameter): parameter.takesFiles
      case .either(let ways): ways.joined().contains(where: \.takesFiles)
      default: false
      }
    }

    /// Whether statements can be given for it, in each way in which it can be typed.
    var takesStatements: Bool {
      switch self {
      case .statement, .selection: true
      case .optional(let parameters): parameters.contains(where: \.takesStatements)
      case .many(let parameter), .named(_, let parameter): parameter.takesStatements
      case .either(let ways): ways.allSatisfy { $0.contains(where: \.takesStatements) }
      default: false
      }
    }
  }
}

extension QueryStage {
  /// What it takes, in the order in which it is typed; what is piped in takes the place of ids to start from.
  func parameters(isPiped: Bool = false) -> [Command.Parameter] {
    let terms = Command.Parameter.optional([.named("TERMS", .selection)])
    let starts: [Command.Parameter] = isPiped ? [] : [.optional([.many(.statement)])]
    return switch shape {
    case .none: []
    case .walk: starts + [.optional([.choice("all|N", ["all"])]), terms]
    case .step: starts + [terms]
    case .replies: [.optional([.keyword("by"), .side]), terms]
    case .filter: [terms]
    case .target: isPiped ? [.statement] : [.statement, .optional([.statement])]
    case .key: [.key(StatementKey.Use(rawValue: name) ?? .sort)]
    case .number: [.number]
    case .selection: [.selection]
    }
  }
}
