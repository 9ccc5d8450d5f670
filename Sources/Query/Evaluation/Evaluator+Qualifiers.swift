import ArgumentGraph
import Lexicon

extension Evaluator {
  func matcher(_ qualifier: Qualifier, at place: Place) throws(QueryError) -> Matcher {
    let graph = graph
    let value = qualifier.value
    switch qualifier.key {
    case .by:
      // A guess is held by the author who makes it, never by the one it is guessed of.
      return Matcher(graph.statements(heldBy: try side(value, at: place, after: "by:").voices))
    case .guess:
      let voices = Marks(try side(value, at: place, after: "guess:").voices)
      return Matcher { statement in graph.guessedHolder(of: statement).map(voices.contains) ?? false }
    case .via:
      let voices = Marks(try side(value, at: place, after: "via:").voices)
      return Matcher { statement in graph.isReported(statement, by: voices) }
    case .about: return try about(value, at: place)
    case .in: return Matcher(try members(in: value, at: place))
    case .role:
      guard let role = Roles(name: value.lowercased()) else {
        throw unknown("role", value, .role, among: Roles.named.map(\.name), at: place)
      }
      return Matcher { statement in graph.roles(of: statement).contains(role) }
    case .frame:
      guard let element = FrameElement(rawValue: value.lowercased()) else {
        throw unknown("element of a frame", value, .frame, among: Qualifier.Key.frames, at: place)
      }
      return frame(element)
    case .is:
      guard let state = Qualifier.State(rawValue: value.lowercased()) else {
        throw unknown("state", value, .is, among: Qualifier.State.allCases.map(\.rawValue), at: place)
      }
      return matcher(state)
    case .links:
      let limit = try limit(value, at: place)
      let walk = Walk(graph, including: limit.includes)
      return Matcher(whole: walk.linked, test: walk.isLinked)
    case .stance:
      let name = value.lowercased()
      guard Qualifier.Key.stances.contains(name) else {
        throw unknown("stance", value, .stance, among: Qualifier.Key.stances, at: place)
      }
      let stance = Stance(rawValue: name)
      return Matcher { statement in
        guard let reporting = graph.reporting(of: statement) else { return false }
        return stance.map { reporting.stance == $0 } ?? reporting.isReactive
      }
    case .verb: return try verb(value, at: place)
    }
  }

  /// The side of a name, or what the name was likely meant to be, written as the whole that stands at the place.
  func side(_ name: String, at place: Place, after key: String = "") throws(QueryError) -> Side {
    guard let side = graph.side(named: name) else {
      let likely = graph.sides(like: name).map { key + $0.quotedIfNeeded }
      throw QueryError(
        "no party or voice \(name.quoted)", at: place,
        advice: likely.isEmpty
          ? adviceOnNothing ?? "parties and voices list who is heard" : "did you mean \(likely.list(and: "or"))?")
    }
    return side
  }

  /// What to try where nothing at all is there to be found.
  private var adviceOnNothing: String? {
    graph.statementCount == 0 ? "nothing is loaded yet: load FILE reads an article" : nil
  }

  func limit(_ value: String, at place: Place) throws(QueryError) -> LinkLimit {
    guard let limit = LinkLimit(rawValue: value.lowercased()) else {
      throw unknown("kind of link", value, .links, among: LinkLimit.allCases.map(\.rawValue), at: place)
    }
    return limit
  }

  private func unknown(
    _ what: String, _ value: String, _ key: Qualifier.Key, among names: [String], at place: Place
  ) -> QueryError {
    QueryError(
      "no \(what) \(value.quoted)", at: place,
      advice: closest(to: value, among: names).map { "did you mean \(key.rawValue):\($0)?" }
        ?? "write \(names.map { "\(key.rawValue):\($0)" }.list(and: "or"))")
  }

  private func members(in value: String, at place: Place) throws(QueryError) -> Marks<Statement> {
    if let article = ArticleID(value) { return Marks(try statements(.article(article), at: place)) }
    if let pattern = IDPattern(value) { return Marks(try statements(pattern, at: place)) }
    if let (low, high) = IDPattern.range(value) { return try statements(low, high, at: place) }
    throw QueryError("in: needs an article or an id, not \(value.quoted)", at: place, advice: "write in:A or in:A3")
  }

  private func about(_ value: String, at place: Place) throws(QueryError) -> Matcher {
    let words = foldedWords(value)
    guard !words.isEmpty else {
      throw QueryError("there is no word in \(value.quoted)", at: place, advice: "write about: and a topic")
    }
    let matchers = words.map { withStems([context.stem($0)]) }
    for (word, matcher) in zip(words, matchers) {
      if try isNowhere(matcher) { throw nothingAbout(word, at: place) }
    }
    if matchers.count == 1 { return matchers[0] }
    if var all = matchers[0].marks {
      for matcher in matchers.dropFirst() { if let marks = matcher.marks { all.formIntersection(marks) } }
      return Matcher(all)
    }
    return Matcher { statement in matchers.allSatisfy { $0.test(statement) } }
  }

  func isNowhere(_ matcher: Matcher) throws(QueryError) -> Bool {
    if let marks = matcher.marks { return marks.isEmpty }
    for (count, statement) in graph.statements.enumerated() {
      if count % 1024 == 0, context.stop() { throw .stopped }
      if matcher.test(statement) { return false }
    }
    return true
  }

  private func nothingAbout(_ word: String, at place: Place) -> QueryError {
    let words = (context.index ?? QueryIndex()).words(of: graph)
    let likely = closest(to: word, among: words).map { "did you mean about:\($0)?" }
    return QueryError(
      "no statement is about \(word.quoted)", at: place,
      advice: likely ?? adviceOnNothing ?? "topics lists what recurs; find looks in sentences without a statement too")
  }

  private func verb(_ value: String, at place: Place) throws(QueryError) -> Matcher {
    let graph = graph
    let stems = foldedWords(value).map(context.stem)
    let matching = graph.verbs.map { !$0.isEmpty && foldedWords($0).map(context.stem) == stems }
    let isUsed = { (statement: Handle<Statement>) in graph.reporting(of: statement).map { matching[$0.verb] } ?? false }
    // A word may have been met in this session and stand in no article that is still loaded.
    var marks = Marks<Statement>()
    if matching.contains(true) { graph.everyStatement.forEach { if isUsed($0) { marks.insert($0) } } }
    guard !marks.isEmpty else {
      let verbs = graph.verbsUsed
      throw QueryError(
        "no reporting word \(value.quoted)", at: place,
        advice: closest(to: value, among: verbs).map { "did you mean verb:\($0.quotedIfNeeded)?" }
          ?? adviceOnNothing ?? "the words used are \(verbs.sorted().list())")
    }
    return Matcher(marks)
  }
}
