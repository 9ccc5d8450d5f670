import ArticleText

extension ArgumentGraph {
  // MARK: Articles

  /// The loaded articles, in the order of their letters.
  public var articles: [LoadedArticle] { articleIDs.compactMap { shelf[$0] } }

  public func article(_ id: ArticleID) -> LoadedArticle? { articleIDs.contains(id) ? shelf[id] : nil }

  /// Whether the letter was given to an article in this session, loaded still or not.
  public func hasUsed(_ id: ArticleID) -> Bool { shelf[id] != nil }

  // MARK: Statements

  public func isLive(_ statement: Handle<Statement>) -> Bool { liveStatements.contains(statement.offset) }

  /// The number of statements, those added by hand included. Complexity: O(1) per word of the live set.
  public var statementCount: Int { liveStatements.count }

  /// Every statement in the order of the text, those added by hand last. Complexity: O(n).
  public var statements: [Handle<Statement>] {
    articles.flatMap { statements(in: $0) } + addedByHand.filter(isLive)
  }

  /// How many statements there are that were added by hand.
  public var addedCount: Int { addedByHand.count(where: isLive) }

  public func statements(in article: LoadedArticle) -> [Handle<Statement>] {
    article.statements.map { Handle($0) }
  }

  public func statement(_ id: StatementID) -> Handle<Statement>? {
    guard let handle = statementsByID[id], isLive(handle) else { return nil }
    return handle
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
    var start = article.statements.lowerBound
    var end = article.statements.upperBound
    while start < end {
      let middle = (start + end) / 2
      if statementStore[middle].id < low { start = middle + 1 } else { end = middle }
    }
    var found: [Handle<Statement>] = []
    while start < article.statements.upperBound, belongs(statementStore[start].id) {
      found.append(Handle(start))
      start += 1
    }
    return found
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
    // Field by field: a copy of the statement would cost more than the question.
    statementStore[statement.offset].guessedHolder == nil && !statementStore[statement.offset].isIfPart
      && !statementStore[statement.offset].roles.contains(.question)
  }

  /// The earlier statement that says the same, of whatever voice. It stands before in the text, so that following it
  /// again and again comes to an end.
  public func restated(by statement: Handle<Statement>) -> Handle<Statement>? {
    guard let first = statementStore[statement.offset].restates, isLive(first), id(of: first) < id(of: statement) else {
      return nil
    }
    return first
  }

  /// The earlier statement that it repeats: of the same voice, and put forward as it is. Two voices that say the same
  /// agree, and who asks first and asserts then repeats nothing.
  public func repeated(by statement: Handle<Statement>) -> Handle<Statement>? {
    guard let first = restated(by: statement), holder(of: first) == holder(of: statement), isPutForward(first)
    else { return nil }
    return first
  }

  // MARK: Links

  public func isLive(_ link: Handle<Link>) -> Bool { liveLinks.contains(link.offset) }

  public var linkCount: Int { liveLinks.count }

  /// Every link, in the order in which they entered. Complexity: O(n).
  public var links: [Handle<Link>] { liveLinks.map { Handle($0) } }

  /// Links whose target is the statement, rejected ones included.
  public func links(into statement: Handle<Statement>) -> [Handle<Link>] {
    linksInto[statement.offset].filter(isLive)
  }

  /// Links of which the statement is a premise, rejected ones included.
  public func links(from statement: Handle<Statement>) -> [Handle<Link>] {
    linksFrom[statement.offset].filter(isLive)
  }

  /// Undercuts of the link, rejected ones included.
  public func undercuts(of link: Handle<Link>) -> [Handle<Link>] { undercutsOf[link.offset].filter(isLive) }

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
