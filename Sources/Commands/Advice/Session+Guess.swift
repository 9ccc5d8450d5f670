import ArgumentGraph
import Query

extension Session {
  /// The query that a question in plain words, or in the words of another language, most likely means: `what does Kabul
  /// say about raids`, `select * from claims where by = 'Kabul'`. Only one that yields something; `nil` where the words
  /// name nobody and nothing of what is loaded.
  func guess(_ text: String) -> String? {
    // Trying the words on a large graph would take longer than typing the line again.
    guard graph.statementCount > 0, graph.statementCount <= 100_000 else { return nil }
    let words = text.plainWords
    guard words.count <= 24, let question = Question(words, in: self) else { return nil }
    return question.lines.first { line in
      guard line != text, let parsed = try? Parser.parse(line) else { return false }
      return yields(parsed.stages)
    }
  }

  /// Whether some statements come out; of commands that show, whether some go in.
  private func yields(_ stages: [Stage]) -> Bool {
    var piped: Selection?
    for stage in stages {
      if case .command(let call) = stage, QueryStage.named(call.name) == nil || piped == nil,
        CommandTable.command(named: call.name) != nil
      {
        return piped.map { !$0.isEmpty } ?? true
      }
      guard let next = try? evaluate(stage, piped: piped, LineContext()) else { return false }
      piped = next
    }
    return piped.map { !$0.isEmpty } ?? false
  }
}

/// What the words of a question name.
private struct Question {
  private var command: String?
  private var sides: [String] = []
  private var ids: [String] = []
  private var terms: [String] = []
  private var subjects: [String] = []
  private var pipes: [String] = []

  init?(_ words: [String], in session: Session) {
    var place = 0
    while place < words.count { place += take(words[place...], session) }
    // What a side does not answer are claims.
    if sides.isEmpty, terms.isEmpty, pipes.contains(where: { $0.hasPrefix("unanswered by") }) { terms = ["is:claim"] }
    let isNamed = !sides.isEmpty || !terms.isEmpty || !subjects.isEmpty
    if !isNamed, ids.isEmpty || pipes.isEmpty { return nil }
  }

  /// Takes what the next words name; says how many words that are.
  private mutating func take(_ words: ArraySlice<String>, _ session: Session) -> Int {
    let graph = session.graph
    for count in (1...min(4, words.count)).reversed() {
      let phrase = words.prefix(count).joined(separator: " ")
      if graph.side(named: phrase) != nil, !AdviceWords.saysNothing(phrase) {
        let bare = phrase.lowercased().hasPrefix("the ") ? String(phrase.dropFirst(4)) : phrase
        let name = graph.side(named: bare) == nil ? phrase : bare
        if !sides.contains(name) { sides.append(name) }
        return count
      }
      if let entry = AdviceWords.entry(phrase) {
        if let advised = entry.advised.first { add(advised) }
        return count
      }
    }
    let typed = words.first ?? ""
    let word = typed.lowercased()
    if let pattern = IDPattern(typed), !graph.statements(matching: pattern).isEmpty {
      ids.append("\(pattern)")
      return 1
    }
    if word == "answered" || word == "unanswered" {
      let rest = words.dropFirst()
      if rest.first == "by", let name = rest.dropFirst().first, let side = Self.side(name, graph) {
        pipes.append("\(word) by \(side.asArgument)")
        return 3
      }
      terms.append("is:\(word)")
    } else if Qualifier.State(rawValue: word) != nil {
      terms.append("is:\(word)")
    } else if Roles(name: word) != nil {
      terms.append("role:\(word)")
    } else if QueryStage.named(word) != nil || CommandTable.command(named: word) != nil {
      add(word)
    } else if typed != word, word.count > 3, !session.isStopWord(word), let side = Self.side(typed, graph) {
      // A capital names somebody sooner than something.
      if !sides.contains(side) { sides.append(side) }
    } else if word.count > 2, !session.isStopWord(word), session.hasSubject(word) {
      subjects.append("about:\(word.quotedIfNeeded)")
    } else if word.count > 3, !session.isStopWord(word), AdviceWords.entry(word) == nil,
      let side = Self.side(word, graph)
    {
      if !sides.contains(side) { sides.append(side) }
    }
    return 1
  }

  /// The one side that a name, a part of one or a slip of one means.
  private static func side(_ name: String, _ graph: ArgumentGraph) -> String? {
    if graph.side(named: name) != nil { return name }
    let likely = graph.sides(like: name)
    return likely.count == 1 ? likely[0] : nil
  }

  private mutating func add(_ advised: String) {
    if advised.contains(":") {
      if !terms.contains(advised) { terms.append(advised) }
    } else if let stage = QueryStage.named(advised) {
      let isWhole = [.walk, .step, .replies, .filter, .none].contains(stage.shape)
      if isWhole, !pipes.contains(advised) { pipes.append(advised) }
    } else if advised == "count" {
      pipes.append(advised)
    } else if ["compare", "clash", "who", "voice"].contains(advised) {
      command = command ?? advised
    }
  }

  /// Lines to try, the fullest first.
  var lines: [String] {
    var lines: [String] = []
    if let command, command == "compare" || command == "clash", sides.count == 2 {
      lines += subjects.prefix(1).map { "\(command) \(names) \($0)" } + ["\(command) \(names)"]
    }
    if command == "who", !subjects.isEmpty, sides.isEmpty {
      lines.append("who " + subjects.map { $0.dropFirst("about:".count) }.joined(separator: " "))
    }
    let by = sides.map { "by:\($0.quotedIfNeeded)" }
    let holder = by.count > 1 ? ["(\(by.joined(separator: " or ")))"] : by
    let start = ids.isEmpty ? holder + terms + subjects : [ids.joined(separator: " or ")]
    let counts = pipes.filter { $0 == "count" }
    for terms in [start, ids.isEmpty ? holder + self.terms : start, ids.isEmpty ? holder : start] where !terms.isEmpty {
      for pipes in [pipes, counts] { lines.append(([terms.joined(separator: " ")] + pipes).joined(separator: " | ")) }
    }
    if command == "voice", sides.count == 1 { lines.insert("voice \(names)", at: 0) }
    return lines
  }

  private var names: String { sides.map(\.asArgument).joined(separator: " ") }
}

extension Session {
  /// Whether a statement is about a word.
  func hasSubject(_ word: String) -> Bool {
    let term = Stage.selection(SelectionExpression([[Factor(.qualifier(Qualifier(.about, word)))]]))
    return (try? evaluate(term, piped: nil, LineContext())).map { !$0.isEmpty } ?? false
  }
}

extension Session {
  /// The word of the articles that a mistyped one most likely means. Complexity: O(words).
  func wordLike(_ typed: String) -> String? {
    guard graph.statementCount <= 100_000 else { return nil }
    var known: Set<String> = []
    var words: [String] = []
    for article in graph.articles {
      for sentence in article.article.sentences {
        for word in article.article.text[sentence.span].split(whereSeparator: { !$0.isLetter && $0 != "'" }) {
          let word = word.lowercased()
          if known.insert(word).inserted { words.append(word) }
        }
      }
    }
    return known.contains(typed.lowercased()) ? nil : closest(to: typed, among: words)
  }
}

extension String {
  /// Its words without marks, possessives as the names they are of.
  fileprivate var plainWords: [String] {
    split { !($0.isLetter || $0.isNumber || "'’.-*\\".contains($0)) }.compactMap { piece in
      var word = piece[...]
      while let last = word.last, "'’.-".contains(last) { word.removeLast() }
      while let first = word.first, "'’".contains(first) { word.removeFirst() }
      if word.hasSuffix("'s") || word.hasSuffix("’s") { word.removeLast(2) }
      return word.isEmpty ? nil : String(word)
    }
  }
}
