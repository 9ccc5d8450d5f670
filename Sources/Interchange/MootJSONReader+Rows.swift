import ArgumentGraph
import ArticleText

extension MootJSONReader {
  // MARK: Attributions

  mutating func readAttribution(_ row: JSONPlace) throws(InterchangeError) {
    let draft = try draft(of: row)
    let (article, length) = (drafts[draft].id, drafts[draft].length)
    let id = try row.member("id").string()
    guard id.hasPrefix("T"), let number = Int(id.dropFirst()), number > 0 else {
      throw try row.member("id").fails(expected: "an id such as T1")
    }
    let attribution = Attribution(
      article: article, number: number, source: try row.spans("source", within: length),
      cue: try row.spans("cue", within: length), content: try row.spans("content", within: length),
      voice: try voice(row.member("voice"), in: article),
      stance: try row.choice("stance", "factive, neutral, committed, mental or distancing") ?? .neutral,
      isReactive: try row.flag("reactive"), isNegated: try row.flag("negated"), isGuess: try row.flag("conjecture"),
      isQuoted: try row.flag("quoted"), verb: try row.string("verb") ?? "", rule: try row.string("rule") ?? "",
      confidence: try row.optional("confidence")?.float() ?? 1)
    let handle = Handle<Attribution>(drafts[draft].attributions.count)
    guard drafts[draft].attributionIDs.updateValue(handle, forKey: id) == nil else {
      throw try row.member("id").fails(expected: "an id of its own in its article")
    }
    drafts[draft].attributions.append(attribution)
  }

  // MARK: Statements

  mutating func readStatement(_ row: JSONPlace) throws(InterchangeError) {
    let place = try row.member("id")
    let id = try Self.statementID(place)
    let draft = id.isAdded ? nil : try self.draft(of: row)
    guard draft.map({ drafts[$0].id }) == id.article else { throw place.fails(expected: "an id of the row's article") }
    let last = draft.map { drafts[$0].statements.last?.id } ?? nil
    guard places[id] == nil, last.map({ $0 < id }) ?? true else {
      throw place.fails(expected: "an id of its own, in the order of the text")
    }
    var statement = try statement(id, row, draft)
    if let first = try row.optional("restates") { restatements.append((id, first)) }
    if let draft, let place = try row.optional("mayRestate") {
      guard let first = places[try Self.statementID(place)], first.draft == draft else {
        throw place.fails(expected: "the id of an earlier statement of the article")
      }
      statement.mayRestate = Handle(first.index)
    }
    if let draft {
      places[id] = (draft, drafts[draft].statements.count)
      drafts[draft].statements.append(statement)
    } else {
      places[id] = (nil, file.added.count)
      file.added.append(statement)
    }
  }

  private func statement(
    _ id: StatementID, _ row: JSONPlace, _ draft: Int?
  ) throws(InterchangeError) -> Statement {
    let length = draft.map { drafts[$0].length } ?? 0
    var statement = Statement(
      id: id, spans: try row.spans("spans", within: length), holder: try voice(row.member("holder"), in: id.article),
      roles: try roles(row), words: try row.string("words"), isHedged: try row.flag("hedged"),
      isNegated: try row.flag("negated"), isIfPart: try row.flag("ifPart"),
      confidence: try row.optional("confidence")?.float() ?? 1)
    statement.isLoaded = try row.flag("loaded")
    guard !statement.spans.isEmpty || statement.words != nil else {
      throw InterchangeError.value(path: row.path.words, expected: "spans or words", found: "neither")
    }
    for reporter in try row.elements("reporters") {
      statement.reporters.append(try voice(reporter, in: id.article))
    }
    if let guess = try row.optional("guess") { statement.guessedHolder = try voice(guess, in: id.article) }
    if let shown = try row.optional("shown") {
      statement.shownSpans = try row.spans("shown", within: length)
      if statement.shownSpans == [] { throw shown.fails(expected: "spans", found: "none") }
    }
    if try row.optional("denied") != nil { statement.deniedSpans = try row.spans("denied", within: length) }
    statement.hedges = try spansGiven("hedges", row, within: length)
    statement.boosters = try spansGiven("boosters", row, within: length)
    statement.loadedWords = try spansGiven("loadedWords", row, within: length)
    if let subject = try row.optional("subject") {
      let pronoun = try subject.optional("pronoun")?.span(within: length)
      statement.subject = Statement.Subject(name: try subject.member("name").string(), pronoun: pronoun)
    }
    if let place = try row.optional("attribution") {
      guard let draft, let attribution = drafts[draft].attributionIDs[try place.string()] else {
        throw place.fails(expected: "the id of one of the article's attributions")
      }
      statement.attribution = attribution
    }
    statement.isHolderSetByHand = try row.flag("holderSetByHand")
    statement.areRolesSetByHand = try row.flag("rolesSetByHand")
    return statement
  }

  private func spansGiven(_ key: String, _ row: JSONPlace, within length: Int) throws(InterchangeError) -> [Span] {
    try row.optional(key) == nil ? [] : try row.spans(key, within: length)
  }

  private func roles(_ row: JSONPlace) throws(InterchangeError) -> Roles {
    var roles: Roles = []
    for place in try row.elements("roles") {
      guard let role = Roles(name: try place.string()) else { throw place.fails(expected: "a role such as claim") }
      roles.insert(role)
    }
    return roles
  }

  /// Within an article the reading itself says what a statement repeats; the rest is set afterwards.
  mutating func resolveRestatements() throws(InterchangeError) {
    firstStatements = [0]
    for draft in drafts { firstStatements.append((firstStatements.last ?? 0) + draft.statements.count) }
    for (statement, place) in restatements {
      let first = try Self.statementID(place)
      guard let from = places[statement], let to = places[first] else {
        throw place.fails(expected: "the id of one of the statements")
      }
      if let draft = from.draft, draft == to.draft {
        drafts[draft].statements[from.index].restates = Handle(to.index)
      } else if let statement = handle(statement), let first = handle(first) {
        file.restatements.append(FrozenReading.Restatement(statement: statement, first: first))
      }
    }
  }

  static func statementID(_ place: JSONPlace) throws(InterchangeError) -> StatementID {
    switch IDPattern(try place.string()) {
    case .statement(let id): return id
    case .sentence(let article, let paragraph, let sentence):
      return StatementID(article: article, paragraph: paragraph, sentence: sentence)
    default: throw place.fails(expected: "a statement's id such as A3.2")
    }
  }

  mutating func readSelection(_ row: JSONPlace) throws(InterchangeError) {
    let name = try row.member("name")
    let text = try name.string()
    let isName =
      text.first?.isLetter == true && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    guard isName else { throw name.fails(expected: "a name that begins with a letter") }
    var statements: [StatementID] = []
    for place in try row.elements("statements") {
      let id = try Self.statementID(place)
      guard places[id] != nil else { throw place.fails(expected: "the id of one of the statements") }
      statements.append(id)
    }
    file.selections.append((text, statements))
  }

  // MARK: Links

  mutating func readLink(_ row: JSONPlace) throws(InterchangeError) {
    let id = try row.member("id").string()
    guard case .link? = IDPattern(id), linkPlaces[id] == nil else {
      throw try row.member("id").fails(expected: "an id of its own such as L1")
    }
    let kinds = "support, attack or undercut"
    guard let kind: Link.Kind = try row.choice("kind", kinds) else {
      throw try row.member("kind").fails(expected: kinds)
    }
    var premises: [Handle<Statement>] = []
    for place in try row.elements("premises") { premises.append(try statement(place)) }
    guard !premises.isEmpty else {
      throw InterchangeError.value(path: "\(row.path.words).premises", expected: "one statement or more", found: "none")
    }
    let article = try row.optional("article") == nil ? nil : try draft(of: row)
    let link = Link(
      kind: kind, premises: premises, target: try target(row.member("target"), of: kind),
      origin: try row.choice("origin", "found, suggested or added") ?? .found,
      verdict: try row.choice("verdict", "accepted or rejected"), isConcession: try row.flag("concession"),
      cue: try row.spans("cue", within: article.map { drafts[$0].length } ?? .max),
      article: article.map { drafts[$0].id },
      rule: try row.string("rule") ?? "", confidence: try row.optional("confidence")?.float() ?? 1)
    linkPlaces[id] = Handle(file.links.count)
    file.links.append(link)
  }

  private func target(_ place: JSONPlace, of kind: Link.Kind) throws(InterchangeError) -> Link.Target {
    guard kind == .undercut else { return .statement(try statement(place)) }
    guard let link = linkPlaces[try place.string()] else {
      throw place.fails(expected: "the id of a link in a row before it")
    }
    return .link(link)
  }

  private func statement(_ place: JSONPlace) throws(InterchangeError) -> Handle<Statement> {
    guard let handle = handle(try Self.statementID(place)) else {
      throw place.fails(expected: "the id of one of the statements")
    }
    return handle
  }

  /// Its place among all the file's statements: article by article, then those added.
  private func handle(_ id: StatementID) -> Handle<Statement>? {
    guard let place = places[id] else { return nil }
    return Handle(firstStatements[place.draft ?? drafts.count] + place.index)
  }
}
