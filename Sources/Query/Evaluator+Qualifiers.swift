import ArgumentGraph
import Lexicon

extension Evaluator {
  func matcher(_ qualifier: Qualifier, at place: Place) throws(QueryError) -> Matcher {
    let graph = graph
    let value = qualifier.value
    switch qualifier.key {
    case .by:
      let side = try side(value, at: place)
      let voices = Set(side.voices)
      // A guess is held by the author who makes it, never by the one it is guessed of.
      return Matcher(inTextOrder(side.voices.flatMap(graph.statements(heldBy:)))) { statement in
        voices.contains(graph.holder(of: statement))
      }
    case .guess:
      let voices = Set(try side(value, at: place).voices)
      return Matcher { statement in graph.guessedHolder(of: statement).map(voices.contains) ?? false }
    case .via:
      let voices = Set(try side(value, at: place).voices)
      return Matcher { statement in graph[statement].reporters.contains(where: voices.contains) }
    case .about: return try about(value, at: place)
    case .in: return Matcher(try members(in: value, at: place))
    case .role:
      guard let role = Roles(name: value.lowercased()) else {
        throw unknown("role", value, among: Roles.named.map(\.name), at: place)
      }
      return Matcher { statement in graph[statement].roles.contains(role) }
    case .frame:
      guard let element = FrameElement(rawValue: value.lowercased()) else {
        throw unknown("element of a frame", value, among: Qualifier.Key.frames, at: place)
      }
      return Matcher { statement in context.frames(statement).contains(element) }
    case .is:
      guard let state = Qualifier.State(rawValue: value.lowercased()) else {
        throw unknown("state", value, among: Qualifier.State.allCases.map(\.rawValue), at: place)
      }
      return try matcher(state, at: place)
    case .links:
      let limit = try limit(value, at: place)
      return Matcher { statement in
        (graph.links(into: statement) + graph.links(from: statement)).contains { limit.includes(graph[$0]) }
      }
    case .stance:
      let name = value.lowercased()
      guard Qualifier.Key.stances.contains(name) else {
        throw unknown("stance", value, among: Qualifier.Key.stances, at: place)
      }
      return Matcher { statement in
        guard let attribution = graph[statement].attribution.map({ graph[$0] }) else { return false }
        return name == "reactive" ? attribution.isReactive : attribution.stance.rawValue == name
      }
    case .verb: return try verb(value, at: place)
    }
  }

  /// The side of a name, or what the name was likely meant to be.
  func side(_ name: String, at place: Place) throws(QueryError) -> Side {
    guard let side = graph.side(named: name) else {
      let likely = closest(to: name, among: graph.sideNames).map { "did you mean \($0.quotedIfNeeded)?" }
      throw QueryError(
        "no party or voice \(name.quoted)", at: place, advice: likely ?? "parties and voices list who is heard")
    }
    return side
  }

  func limit(_ value: String, at place: Place) throws(QueryError) -> LinkLimit {
    guard let limit = LinkLimit(rawValue: value.lowercased()) else {
      throw unknown("kind of link", value, among: LinkLimit.allCases.map(\.rawValue), at: place)
    }
    return limit
  }

  private func unknown(_ what: String, _ value: String, among names: [String], at place: Place) -> QueryError {
    QueryError(
      "no \(what) \(value.quoted)", at: place,
      advice: advice(for: value, among: names, otherwise: "write \(names.list(and: "or"))"))
  }

  private func members(in value: String, at place: Place) throws(QueryError) -> [Handle<Statement>] {
    if let article = ArticleID(value) { return try statements(.article(article), at: place) }
    if let pattern = IDPattern(value) { return try statements(pattern, at: place) }
    if let (low, high) = IDPattern.range(value) {
      return try matcher(Factor(.range(low, high), at: place)).members?.map(\.statement) ?? []
    }
    throw QueryError("in: needs an article or an id, not \(value.quoted)", at: place, advice: "write in:A or in:A3")
  }

  private func about(_ value: String, at place: Place) throws(QueryError) -> Matcher {
    let words = foldedWords(value)
    guard !words.isEmpty else {
      throw QueryError("there is no word in \(value.quoted)", at: place, advice: "write about: and a topic")
    }
    let matchers = words.map { withStem(context.stem($0)) }
    for (word, matcher) in zip(words, matchers) {
      if try isNowhere(matcher) { throw nothingAbout(word, at: place) }
    }
    if matchers.count == 1 { return matchers[0] }
    return Matcher { statement in matchers.allSatisfy { $0.test(statement) } }
  }

  private func isNowhere(_ matcher: Matcher) throws(QueryError) -> Bool {
    if let members = matcher.members { return members.isEmpty }
    for (count, statement) in graph.statements.enumerated() {
      if count % 1024 == 0, context.stop() { throw .stopped }
      if matcher.test(statement) { return false }
    }
    return true
  }

  private func nothingAbout(_ word: String, at place: Place) -> QueryError {
    var known: Set<String> = []
    var words: [String] = []
    for statement in graph.statements {
      for word in foldedWords(graph.words(of: statement)) where known.insert(word).inserted { words.append(word) }
    }
    let likely = closest(to: word, among: words).map { "did you mean about:\($0)?" }
    return QueryError(
      "no statement is about \(word.quoted)", at: place,
      advice: likely ?? "topics lists what recurs; find looks in sentences without a statement too")
  }

  private func verb(_ value: String, at place: Place) throws(QueryError) -> Matcher {
    let graph = graph
    let stems = foldedWords(value).map(context.stem)
    func verb(of statement: Handle<Statement>) -> String? { graph[statement].attribution.map { graph[$0].verb } }
    var known: Set<String> = []
    var verbs: [String] = []
    for statement in graph.statements {
      if let verb = verb(of: statement), !verb.isEmpty, known.insert(verb).inserted { verbs.append(verb) }
    }
    let matching = Set(verbs.filter { foldedWords($0).map(context.stem) == stems })
    guard !matching.isEmpty else {
      throw QueryError(
        "no reporting word \(value.quoted)", at: place,
        advice: advice(for: value, among: verbs, otherwise: "the words used are \(verbs.sorted().list())"))
    }
    return Matcher { statement in verb(of: statement).map(matching.contains) ?? false }
  }
}
