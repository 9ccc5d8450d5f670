import ArgumentGraph
import Query

/// What Tab may put in the place of the word before the cursor.
public struct LineCompletion: Sendable, Equatable {
  public struct Candidate: Sendable, Equatable {
    public let text: String
    public let note: String

    init(_ text: String, _ note: String = "") {
      self.text = text
      self.note = note
    }
  }

  /// The UTF-8 offset at which the word begins.
  public var start: Int
  public var candidates: [Candidate]
  /// What follows the only candidate.
  public var ending: String
}

extension Session {
  /// The ways to go on with the word before the cursor, a UTF-8 offset in the line.
  ///
  /// Commands at the start of a stage, stages too after a pipe; then what the command's parameters and the qualifier
  /// take.
  public func completion(of line: String, at cursor: Int) -> LineCompletion {
    let typed = TypedPart(of: String(decoding: line.utf8.prefix(cursor), as: UTF8.self))
    let wanted = typed.word.lowercased().withoutQuotes
    var known: Set<String> = []
    let found = candidates(for: typed).filter {
      $0.text.withoutQuotes.lowercased().hasPrefix(wanted) && known.insert($0.text).inserted
    }
    let goesOn = found.count == 1 && (found[0].text.hasSuffix(":") || found[0].text.hasSuffix("/"))
    return LineCompletion(start: typed.start, candidates: found, ending: goesOn ? "" : " ")
  }

  private func candidates(for typed: TypedPart) -> [LineCompletion.Candidate] {
    guard let name = typed.command else {
      let commands = CommandTable.all.map { LineCompletion.Candidate($0.name, $0.summary) }
      let stages = QueryStage.all.map { LineCompletion.Candidate($0.name, $0.summary) }
      if typed.isInGroup { return terms(typed.word) }
      return typed.isAfterPipe ? stages + commands : commands + (typed.word.isEmpty ? [] : terms(typed.word))
    }
    if name.isEmpty { return terms(typed.word) }
    if let command = CommandTable.command(named: name) {
      if command.name == "set", typed.arguments > 0 { return settingValues(typed) }
      return command.parameters.flatMap { candidates(for: $0, typed.word) }
        + command.options.map { LineCompletion.Candidate("--\($0)") }
    }
    return QueryStage.named(name) == nil ? [] : terms(typed.word) + keywords(of: name)
  }

  private func candidates(for parameter: Command.Parameter, _ word: String) -> [LineCompletion.Candidate] {
    func names(_ texts: [String]) -> [LineCompletion.Candidate] { texts.map { LineCompletion.Candidate($0) } }
    switch parameter {
    case .statement: return ids(word)
    case .selection: return terms(word)
    case .side: return names(graph.sideNames.map(\.asArgument))
    case .link: return names(graph.links.prefix(200).map { "L\(graph.number(of: $0))" })
    case .file:
      return names(files.names(startingWith: word.withoutQuotes).map { $0.contains(" ") ? "\"\($0)\"" : $0 })
    case .article: return names(graph.articleIDs.map(\.description)) + (word.isEmpty ? [] : ids(word))
    case .command:
      return names(CommandTable.all.map(\.name) + QueryStage.all.map(\.name) + ["keys", "queries", "json", "search"])
    case .setting: return Settings.entries.map { LineCompletion.Candidate($0.name, $0.meaning) }
    case .topic: return terms(word).filter { $0.text.hasPrefix("about:") }
    case .keyword(let keyword): return names([keyword])
    case .key(let use): return StatementKey.all(for: use).map { LineCompletion.Candidate($0.name, $0.summary) }
    case .text: return []
    }
  }

  /// Ids that begin so: those of statements once a paragraph is typed, those of paragraphs before.
  private func ids(_ word: String) -> [LineCompletion.Candidate] {
    let upper = word.uppercased()
    guard word.contains(".") || upper.hasPrefix("N") else {
      let letters = upper.prefix { $0.isLetter }
      let articles = graph.articles.filter {
        upper == letters ? $0.id.description.hasPrefix(letters) : $0.id.description == letters
      }
      // Of many articles the first paragraphs must do: nobody reads tens of thousands.
      let most = articles.count < 24 ? Int.max : 2
      let found = articles.flatMap { loaded in
        (0...loaded.article.paragraphs.count).lazy.map { "\(loaded.id)\($0)" + ($0 == 0 ? "" : ".") }
          .filter { $0.hasPrefix(upper) }.prefix(most)
      }
      return found.count == 1 ? statements(startingWith: found[0]) : found.map { LineCompletion.Candidate($0) }
    }
    return statements(startingWith: upper)
  }

  private func statements(startingWith start: String) -> [LineCompletion.Candidate] {
    graph.statements(withIDPrefix: start, limit: 300).map {
      LineCompletion.Candidate(graph.id($0), "\(graph.holderName($0)): \(graph.words(of: $0).prefix(48))")
    }
  }

  /// What may stand in a selection: ids, names of selections, qualifiers and their values.
  private func terms(_ word: String) -> [LineCompletion.Candidate] {
    if word.hasPrefix("$") { return variables.keys.sorted().map { LineCompletion.Candidate("$\($0)") } }
    guard let colon = word.firstIndex(of: ":") else {
      let keys = Qualifier.Key.allCases.map { LineCompletion.Candidate("\($0.rawValue):", $0.summary) }
      return word.isEmpty ? keys : keys + ids(word)
    }
    guard let key = Qualifier.Key(rawValue: word[..<colon].lowercased()) else { return [] }
    let typed = word[word.index(after: colon)...].lowercased()
    return values(of: key, typed).map { LineCompletion.Candidate("\(key.rawValue):\($0.asArgument)") }
  }

  private func values(of key: Qualifier.Key, _ typed: String) -> [String] {
    switch key {
    case .by, .guess, .via: graph.sideNames
    case .about: topicNames(startingWith: typed)
    case .in: graph.articleIDs.map(\.description)
    case .frame: Qualifier.Key.frames
    case .role: Roles.named.map(\.name)
    case .is: Qualifier.State.allCases.map(\.rawValue)
    case .links: LinkLimit.allCases.map(\.rawValue)
    case .stance: Qualifier.Key.stances
    case .verb: graph.verbsUsed.sorted()
    }
  }

  /// The topics of what is loaded; of much that is loaded, where nobody could wait for them, the words that recur.
  private func topicNames(startingWith typed: String) -> [String] {
    if graph.statementCount <= 1000 { return (try? topics { false })?.entries.map(\.topic.name) ?? [] }
    return index.recurringWords(startingWith: typed, most: 300, besides: isStopWord)
  }

  private func keywords(of stage: String) -> [LineCompletion.Candidate] {
    let words: [String] =
      switch stage {
      case "premises", "conclusions": ["all"]
      case "answered", "unanswered": ["by"] + graph.sideNames.map(\.asArgument)
      case "sort": StatementKey.all(for: .sort).map(\.name)
      case "group": StatementKey.all(for: .group).map(\.name)
      default: []
      }
    return words.map { LineCompletion.Candidate($0) }
  }

  private func settingValues(_ typed: TypedPart) -> [LineCompletion.Candidate] {
    (Settings.entries.first { $0.name == typed.firstArgument }?.values ?? []).map { LineCompletion.Candidate($0) }
  }
}

extension String {
  /// Names are matched without the quotes that they may need.
  fileprivate var withoutQuotes: String { filter { $0 != "\"" } }
}
