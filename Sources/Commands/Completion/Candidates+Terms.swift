import ArgumentGraph
import Lexicon
import Query

extension Session {
  /// What may stand in a selection after some of its terms: qualifiers, names of selections, ids, and the words that
  /// join terms.
  func terms(_ word: String, after pieces: ArraySlice<Piece>, takesIDs: Bool = true) -> [Candidate] {
    if word.hasPrefix("$") { return names(of: word) }
    if let colon = word.firstIndex(of: ":") {
      guard let key = Qualifier.Key(rawValue: word[..<colon].lowercased()) else { return [] }
      let value = String(word[word.index(after: colon)...])
      return values(of: key, value).map { Candidate("\(key.rawValue):\($0.text)", $0.note, isOpen: $0.isOpen) }
    }
    let last = pieces.last
    var found = Qualifier.Key.allCases.map { Candidate("\($0.rawValue):", $0.summary, isOpen: true) }
    if last.map({ !$0.wantsTerm }) ?? false {
      found += [Candidate("or", "either side may hold"), Candidate("and", "both hold, as without it")]
    }
    if last?.word != "not", last != .negation { found.append(Candidate("not", "leave out what the next term means")) }
    if word.isEmpty { return found + names(of: "$") }
    // A small letter begins a word sooner than an id.
    let isID = takesIDs && (word.first?.isUppercase ?? false || word.contains { $0.isNumber })
    return found + (isID ? ids(word) : [])
  }

  func names(of word: String) -> [Candidate] {
    variables.keys.sorted().map { Candidate("$\($0)", (variables[$0]?.count ?? 0).of("statement")) }
  }

  // MARK: Values

  /// The values of a qualifier that go on with a half-typed one.
  func values(of key: Qualifier.Key, _ typed: String) -> [Candidate] {
    switch key {
    case .by, .guess, .via: sides(typed).map(\.quotedValue)
    case .about: subjects(typed).map { Candidate($0.quotedIfNeeded) }
    case .in: typed.isEmpty ? letters("") : letters(typed) + parts(typed)
    case .verb: graph.verbsUsed.sorted().map { Candidate($0.quotedIfNeeded) }
    case .role, .is, .links, .stance, .frame: ValueMeanings.of(key).map { Candidate($0.value, $0.meaning) }
    }
  }

  /// The names of those heard that begin so, else those in which a word does; other names of theirs after them.
  func sides(_ typed: String) -> [Candidate] {
    let wanted = Words.foldedName(typed)
    let names = graph.sideNames
    let shown = names.filter { Words.foldedName($0).hasPrefix(wanted) }.map { Candidate($0) }
    if wanted.isEmpty { return shown }
    return shown + aliases(wanted, but: Set(names.map(Words.foldedName)))
  }

  private func aliases(_ wanted: String, but names: Set<String>) -> [Candidate] {
    var known = names
    var found: [Candidate] = []
    func add(_ aliases: [String], _ name: String) {
      for alias in aliases {
        let folded = Words.foldedName(alias)
        guard folded.hasPrefix(wanted), known.insert(folded).inserted else { continue }
        found.append(Candidate(alias, name))
      }
    }
    for party in graph.parties { add(graph[party].aliases, graph[party].name) }
    for voice in graph.voices where graph[voice].kind != .author && graph.isHeard(voice) {
      add(graph[voice].aliases, graph[voice].name)
    }
    return found
  }

  /// The recurring subjects, and after them what else recurs; of much that is loaded, where nobody could wait for the
  /// subjects, the words that recur.
  private func subjects(_ typed: String) -> [String] {
    let wanted = Words.foldedName(typed)
    if graph.statementCount <= Self.glance, let topics = try? topics({ false }) {
      let names = topics.entries.map(\.topic.name).filter { $0.hasPrefix(wanted) }
      if wanted.isEmpty { return names }
      if !names.isEmpty {
        let known = Set(names)
        let others = index.recurringWords(startingWith: wanted, most: 200, besides: isStopWord)
        return names + others.filter { !known.contains($0) }.sorted()
      }
    }
    if wanted.isEmpty { return index.recurringWords(startingWith: "", most: 200, besides: isStopWord) }
    let words = index.recurringWords(startingWith: wanted, atLeast: 1, most: 200, besides: isStopWord)
    return words.sorted()
  }

  /// Of how many statements Tab can wait for the topics: it answers at once however much is loaded.
  static let glance = 10_000
}

extension LineCompletion.Candidate {
  /// A name as the value of a qualifier.
  fileprivate var quotedValue: LineCompletion.Candidate { LineCompletion.Candidate(text.quotedIfNeeded, note) }
}
