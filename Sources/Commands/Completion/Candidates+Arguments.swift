import ArgumentGraph
import Lexicon
import Query

extension Session {
  /// What can be given for a parameter, for a half-typed word; `call` is the command that has it.
  func candidates(for parameter: Command.Parameter, at place: CursorPlace, of call: String) -> [Candidate] {
    let word = place.word
    switch parameter {
    case .statement: return word.hasPrefix("$") ? names(of: word) : ids(word)
    case .selection:
      // Where a walk starts is no term yet; and what is piped in takes the place of ids.
      let terms = call.isWalk ? place.pieces.drop { $0.isStart } : place.pieces[...]
      return self.terms(word, after: terms.suffix(1), takesIDs: !(place.isAfterPipe && call.isWalk))
    case .side: return word.hasPrefix("$") ? names(of: word) : sides(word).map { $0.quoted }
    case .link: return links(word)
    case .file: return files(word) { _ in true }
    case .articleFile: return files(word) { !$0.hasSuffix(".moot") }
    case .script: return files(word, alsoOurs: true) { $0.hasSuffix(".moot") }
    case .article: return letters(word) + (word.isEmpty || call == "unload" || call == "reload" ? [] : ids(word))
    case .command:
      return (word.contains(":") ? HelpPages.values : HelpPages.names).map { Candidate($0.name, $0.summary) }
    case .setting: return Settings.entries.map { Candidate($0.name, $0.meaning) }
    case .settingValue:
      let name = place.pieces.lazy.compactMap(\.word).first
      return (Settings.entries.first { $0.name == name }?.values ?? []).map { Candidate($0) }
    case .topic: return qualifier(.about, word)
    case .limit: return qualifier(.links, word)
    case .keyword(let keyword): return [Candidate(keyword)]
    case .equals: return [Candidate("=")]
    case .key(let use): return StatementKey.all(for: use).map { Candidate($0.name, $0.summary) }
    case .choice(_, let words): return words.map { Candidate($0) }
    case .text, .number, .optional, .many, .either, .named: return []
    }
  }

  /// A qualifier with its values, where it may stand alone among names.
  private func qualifier(_ key: Qualifier.Key, _ word: String) -> [Candidate] {
    word.contains(":")
      ? terms(word, after: []).filter { $0.text.hasPrefix("\(key.rawValue):") }
      : [Candidate("\(key.rawValue):", key.summary, isOpen: true)]
  }

  func letters(_ word: String) -> [Candidate] {
    let start = word.uppercased()
    return graph.articleIDs.lazy.map(\.description).filter { $0.hasPrefix(start) }.prefix(LineCompletion.most)
      .map { id in Candidate(id, ArticleID(id).flatMap(graph.article)?.article.title ?? "") }
  }

  /// The links whose numbers begin so, with their ends.
  private func links(_ word: String) -> [Candidate] {
    let digits = word.dropFirst()
    guard word.isEmpty || word.first == "L" || word.first == "l" else { return [] }
    var found: [Candidate] = []
    func add(_ number: Int) {
      guard let link = graph.link(number: number) else { return }
      found.append(Candidate("L\(number)", "\(graph[link].origin.rawValue): \(graph.ends(of: graph[link]).text)"))
    }
    // With n digits more the numbers that begin so lie side by side.
    var low = Int(digits) ?? (digits.isEmpty ? 1 : .max)
    var high = digits.isEmpty ? graph.linkCapacity : low
    while low <= graph.linkCapacity, found.count < LineCompletion.most {
      for number in low...min(high, graph.linkCapacity) where found.count < LineCompletion.most { add(number) }
      if digits.isEmpty { break }
      (low, high) = (low * 10, high * 10 + 9)
    }
    return found
  }

  // MARK: Files

  /// Files and folders that go on with a half-typed path; of files those with such a name.
  ///
  /// What begins as typed comes first; only where there is none do case and accents not matter.
  private func files(
    _ word: String, alsoOurs: Bool = false, _ fits: (String) -> Bool
  ) -> [Candidate] {
    let typed = String(String.UnicodeScalarView(word.unicodeScalars.filter { !Lexer.isQuote($0) }))
    if typed == "~" { return [Candidate("~/", isOpen: true)] }
    var found = files.names(startingWith: typed)
    if found.isEmpty {
      let folder = typed.folder
      let wanted = Words.foldedName(typed)
      found = files.names(startingWith: folder).filter { Words.foldedName($0).hasPrefix(wanted) }
    }
    if found.isEmpty, alsoOurs, let home = files.home, !typed.hasPrefix("/"), !typed.hasPrefix(".") {
      found = files.names(startingWith: "\(home)/\(typed)").map { String($0.dropFirst(home.count + 1)) }
    }
    return found.filter { $0.hasSuffix("/") || fits($0) }.map { path in
      let isFolder = path.hasSuffix("/")
      // A quoted folder stays open: the path goes on within the quotes.
      let written = path.asArgument
      return Candidate(isFolder && written != path ? String(written.dropLast()) : written, isOpen: isFolder)
    }
  }
}

extension String {
  /// Whether it names a stage that walks along links.
  fileprivate var isWalk: Bool {
    switch QueryStage.named(self)?.shape {
    case .walk, .step: true
    default: false
    }
  }
}

extension LineCompletion.Candidate {
  /// A name as an argument.
  var quoted: LineCompletion.Candidate { LineCompletion.Candidate(text.asArgument, note) }
}
