import ArticleText

extension ArgumentGraph {
  // MARK: Articles

  /// The loaded articles, in the order of their letters.
  public var articles: [LoadedArticle] { articleIDs.compactMap { shelf[$0] } }

  /// The edition of each loaded article with the offsets of its statements, in the order of the letters.
  public var editions: [(edition: Int, statements: Range<Int>)] {
    articleIDs.compactMap { id in shelf[id].map { ($0.edition, $0.statements) } }
  }

  /// Statements that were added by hand, in the order of their ids.
  public var statementsAdded: [Handle<Statement>] { addedByHand.filter(isLive) }

  public func article(_ id: ArticleID) -> LoadedArticle? { isLoaded(id) ? shelf[id] : nil }

  /// Complexity: O(log n).
  private func isLoaded(_ id: ArticleID) -> Bool {
    let place = articleIDs.partitioningIndex { $0 >= id }
    return place < articleIDs.count && articleIDs[place] == id
  }

  /// Whether the letter was given to an article in this session, loaded still or not.
  public func hasUsed(_ id: ArticleID) -> Bool { shelf[id] != nil }

  // MARK: Statements

  public func isLive(_ statement: Handle<Statement>) -> Bool { liveStatements.contains(statement) }

  /// The number of statements, those added by hand included. Complexity: O(1) per word of the live set.
  public var statementCount: Int { liveStatements.count }

  /// Every statement in the order of the text, those added by hand last. Complexity: O(n).
  public var statements: [Handle<Statement>] {
    var all: [Handle<Statement>] = []
    all.reserveCapacity(statementCount)
    forEachInTextOrder(liveStatements) { all.append($0) }
    return all
  }

  /// Every statement, marked.
  public var everyStatement: Marks<Statement> { liveStatements }

  /// Passes on what is marked of the statements that are loaded, in the order of the text, those added by hand last.
  ///
  /// - Complexity: O(articles and result), and O(n / 64).
  public func forEachInTextOrder<Failure: Error>(
    _ marks: Marks<Statement>, _ body: (Handle<Statement>) throws(Failure) -> Void
  ) throws(Failure) {
    for id in articleIDs {
      if let offsets = shelf[id]?.statements { try marks.forEach(in: offsets, body) }
    }
    for statement in addedByHand where marks.contains(statement) && isLive(statement) { try body(statement) }
  }

  /// How many statements there are that were added by hand.
  public var addedCount: Int { addedByHand.count(where: isLive) }

  public func statements(in article: LoadedArticle) -> [Handle<Statement>] {
    article.statements.map { Handle($0) }
  }

  public func statement(_ id: StatementID) -> Handle<Statement>? {
    // A number may have been given again after the statement that had it was taken back.
    guard let article = id.article else { return addedByHand.last { self.id(of: $0) == id && isLive($0) } }
    guard let offsets = self.article(article)?.statements else { return nil }
    let place = statementStore.ids[offsets].partitioningIndex { $0 >= id }
    return place < offsets.upperBound && statementStore.ids[place] == id ? Handle(place) : nil
  }

  /// The statements that a typed id means, in the order of the text; empty where there are none.
  ///
  /// - Complexity: O(1) for a statement or sentence, O(log n) and the result for a paragraph or article.
  public func statements(matching pattern: IDPattern) -> [Handle<Statement>] {
    switch pattern {
    case .link: return []
    case .article(let id): return article(id).map { statements(in: $0) } ?? []
    case .statement(let id): return statement(id).map { [$0] } ?? []
    case .sentence(let article, let paragraph, let sentence):
      let low = StatementID(article: article, paragraph: paragraph, sentence: sentence)
      return statements(of: article, from: low) { $0.wholeSentence == low }
    case .paragraph(let article, let paragraph):
      let low = StatementID(article: article, paragraph: paragraph, sentence: 0)
      return statements(of: article, from: low) { $0.paragraph == paragraph }
    }
  }

  private func statements(
    of id: ArticleID, from low: StatementID, while belongs: (StatementID) -> Bool
  ) -> [Handle<Statement>] {
    guard let article = article(id) else { return [] }
    let start = statementStore.ids[article.statements].partitioningIndex { $0 >= low }
    return (start..<article.statements.upperBound).prefix { belongs(statementStore.ids[$0]) }.map { Handle($0) }
  }

  /// The statements from one id to another, both included, marked. Complexity: O(log n) an article.
  public func statements(from low: StatementID, through high: StatementID) -> Marks<Statement> {
    var marks = Marks<Statement>()
    guard low <= high else { return marks }
    for article in articles {
      let ids = statementStore.ids[article.statements]
      marks.insert(ids.partitioningIndex { $0 >= low }..<ids.partitioningIndex { $0 > high })
    }
    for statement in addedByHand where isLive(statement) && (low...high).contains(id(of: statement)) {
      marks.insert(statement)
    }
    return marks
  }

  /// The statements of some voices, marked. Complexity: O(result), and O(n / 64).
  public func statements(heldBy voices: [Handle<Voice>]) -> Marks<Statement> {
    var marks = Marks<Statement>()
    for voice in voices { for statement in held[voice.offset] where isLive(statement) { marks.insert(statement) } }
    return marks
  }

  /// The statements of a voice, in the order in which they entered. Complexity: O(result).
  public func statements(heldBy voice: Handle<Voice>) -> [Handle<Statement>] {
    held[voice.offset].filter(isLive)
  }

  /// Whether it counts as a claim of its holder: no guess, no question, no if-part, no restatement.
  public func isClaim(_ statement: Handle<Statement>) -> Bool {
    isPutForward(statement) && repeated(by: statement) == nil
  }

  private func isPutForward(_ statement: Handle<Statement>) -> Bool {
    statementStore.facts[statement.offset].isPutForward
  }

  /// The earlier statement that says the same, of whatever voice. It stands before in the text, so that following it
  /// again and again comes to an end.
  public func restated(by statement: Handle<Statement>) -> Handle<Statement>? {
    let place = statementStore.facts[statement.offset].restates
    guard place >= 0 else { return nil }
    let first = Handle<Statement>(Int(place))
    return isLive(first) && id(of: first) < id(of: statement) ? first : nil
  }

  /// The earlier statement that it repeats: of the same voice, and put forward as it is. Two voices that say the same
  /// agree, and who asks first and asserts then repeats nothing.
  public func repeated(by statement: Handle<Statement>) -> Handle<Statement>? {
    guard let first = restated(by: statement), holder(of: first) == holder(of: statement), isPutForward(first)
    else { return nil }
    return first
  }

  // MARK: Links

  public func isLive(_ link: Handle<Link>) -> Bool { liveLinks.contains(link) }

  public var linkCount: Int { liveLinks.count }

  /// Every link, in the order in which they entered. Complexity: O(n).
  public var links: [Handle<Link>] {
    var all: [Handle<Link>] = []
    all.reserveCapacity(linkCount)
    forEachLink { all.append($0) }
    return all
  }

  /// Links whose target is the statement, rejected ones included.
  public func links(into statement: Handle<Statement>) -> [Handle<Link>] {
    var links: [Handle<Link>] = []
    forEachLink(into: statement) { links.append($0) }
    return links
  }

  /// Links of which the statement is a premise, rejected ones included.
  public func links(from statement: Handle<Statement>) -> [Handle<Link>] {
    var links: [Handle<Link>] = []
    forEachLink(from: statement) { links.append($0) }
    return links
  }

  /// Undercuts of the link, rejected ones included.
  public func undercuts(of link: Handle<Link>) -> [Handle<Link>] {
    var links: [Handle<Link>] = []
    forEachUndercut(of: link) { links.append($0) }
    return links
  }

  /// The link shown as `L` with this number in this session.
  public func link(number: Int) -> Handle<Link>? {
    let handle = Handle<Link>(number - 1)
    return number > 0 && isLive(handle) ? handle : nil
  }

  /// The number a link is shown with, `L6` for 6; good for this session only.
  public func number(of link: Handle<Link>) -> Int { link.offset + 1 }

  /// The link with these ends, whoever made it.
  public func link(withEndsOf link: Link) -> Handle<Link>? {
    let candidates: [Handle<Link>] =
      switch link.target {
      case .statement(let statement): links(into: statement)
      case .link(let target): undercuts(of: target)
      }
    return candidates.first { self[$0].hasSameEnds(as: link) }
  }

  // MARK: Voices and parties

  /// Every voice heard or named in this session; what undo took back left out. Complexity: O(n).
  public var voices: [Handle<Voice>] { knownVoices.map { Handle($0) } }

  public func voice(key: String) -> Handle<Voice>? {
    voicesByKey[key].flatMap { knownVoices.contains($0.offset) ? $0 : nil }
  }

  /// The handle that a voice with this key has, or gets when it is added next.
  public func place(ofVoice key: String) -> Handle<Voice> { voicesByKey[key] ?? Handle(voiceStore.count) }

  /// Whether it holds a statement that is loaded.
  public func isHeard(_ voice: Handle<Voice>) -> Bool { held[voice.offset].contains(where: isLive) }

  /// Parties with a voice that is heard, those declared, and those that the front matter of a loaded article names.
  ///
  /// - Complexity: O(voices), where what was taken out is little.
  public var parties: [Handle<Party>] {
    let heard = Set(voices.filter(isHeard).compactMap { self[$0].party })
    let named = Set(articles.flatMap { $0.article.frontMatter.parties.map(\.name) })
    return knownParties.map { Handle($0) }.filter { party in
      switch self[party].origin {
      case .declared: true
      case .frontMatter: heard.contains(party) || named.contains(self[party].name)
      case .read: heard.contains(party)
      }
    }
  }

  public func party(key: String) -> Handle<Party>? {
    partiesByKey[key].flatMap { knownParties.contains($0.offset) ? $0 : nil }
  }

  /// The voices of a party, in the order in which they were first heard.
  public func voices(of party: Handle<Party>) -> [Handle<Voice>] { voices.filter { self[$0].party == party } }
}
