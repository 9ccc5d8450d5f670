import ArticleText

extension ArgumentGraph {
  mutating func load(_ article: Article, as id: ArticleID, _ reading: ArticleReading) throws(GraphError) -> GraphEdit {
    guard !articleIDs.contains(id) else { throw .letterInUse(id) }
    guard reading.fits(article, as: id) else { throw .readingDoesNotFit(id) }
    var old = GraphEdit.Snapshot()
    let joined = Joined(reading, in: &self, &old)
    let firstStatement = statementStore.count
    for statement in reading.statements {
      _ = append(joined.statement(statement, firstStatement, attributionStore.count))
    }
    let firstAttribution = attributionStore.count
    for attribution in reading.attributions { attributionStore.append(joined.attribution(attribution)) }
    let loaded = LoadedArticle(
      id: id, article: article, author: joined.voices[0], statements: firstStatement..<statementStore.count,
      attributions: firstAttribution..<attributionStore.count,
      thesis: reading.thesis.map { Handle($0.offset + firstStatement) },
      sentenceHolders: reading.sentenceHolders.map { joined.voices[$0.offset] }, neverHeard: reading.neverHeard,
      namings: reading.namings.map(joined.naming),
      violence: reading.violence.map { joined.mention($0, firstStatement) },
      edition: nextEdition())
    var links: [Handle<Link>] = []
    for link in reading.links { links.append(append(joined.link(link, firstStatement, links, id))) }
    shelf[id] = loaded
    articleIDs.insert(id, at: articleIDs.firstIndex { $0 > id } ?? articleIDs.endIndex)
    return .batch([.unload(id), .unread(old)])
  }

  mutating func nextEdition() -> Int {
    lastEdition += 1
    return lastEdition
  }

  mutating func unload(_ id: ArticleID) throws(GraphError) -> GraphEdit {
    guard let article = article(id) else { throw .notLoaded(id) }
    let links = hide(statements(in: article), []).links
    articleIDs.removeAll { $0 == id }
    return .restore(article, links: links)
  }

  mutating func restore(_ article: LoadedArticle, _ links: [Handle<Link>]) throws(GraphError) -> GraphEdit {
    guard !articleIDs.contains(article.id) else { throw .letterInUse(article.id) }
    liveStatements.insert(article.statements)
    for link in links { liveLinks.insert(link) }
    shelf[article.id] = article
    articleIDs.insert(article.id, at: articleIDs.firstIndex { $0 > article.id } ?? articleIDs.endIndex)
    return .unload(article.id)
  }
}

/// The handles that a reading's voices and parties have in a graph.
struct Joined {
  let voices: [Handle<Voice>]

  let parties: [Handle<Party>]

  /// Makes the voices and parties known; `old` notes what they were.
  init(_ reading: ArticleReading, in graph: inout ArgumentGraph, _ old: inout GraphEdit.Snapshot) {
    let parties = reading.parties.map { graph.intern($0, &old) }
    self.parties = parties
    voices = reading.voices.map { voice in
      var bare = voice
      bare.party = nil
      bare.tie = nil
      let handle = graph.intern(bare, &old)
      graph.tie(handle, to: voice.party.map { parties[$0.offset] }, because: voice.tie)
      return handle
    }
  }

  func statement(_ statement: Statement, _ firstStatement: Int, _ firstAttribution: Int) -> Statement {
    var joined = statement
    joined.holder = voices[statement.holder.offset]
    joined.reporters = statement.reporters.map { voices[$0.offset] }
    joined.guessedHolder = statement.guessedHolder.map { voices[$0.offset] }
    joined.attribution = statement.attribution.map { Handle($0.offset + firstAttribution) }
    joined.restates = statement.restates.map { Handle($0.offset + firstStatement) }
    joined.mayRestate = statement.mayRestate.map { Handle($0.offset + firstStatement) }
    return joined
  }

  func naming(_ naming: Naming) -> Naming {
    var joined = naming
    joined.voice = voices[naming.voice.offset]
    return joined
  }

  func mention(_ mention: ViolenceMention, _ firstStatement: Int) -> ViolenceMention {
    var joined = mention
    joined.statement = mention.statement.map { Handle($0.offset + firstStatement) }
    return joined
  }

  func attribution(_ attribution: Attribution) -> Attribution {
    var joined = attribution
    joined.voice = voices[attribution.voice.offset]
    return joined
  }

  /// A link whose target link stands before it in the reading: `earlier` are the handles given out so far.
  func link(_ link: Link, _ firstStatement: Int, _ earlier: [Handle<Link>], _ article: ArticleID) -> Link {
    var joined = link
    joined.premises = link.premises.map { Handle($0.offset + firstStatement) }
    joined.article = article
    switch link.target {
    case .statement(let statement): joined.target = .statement(Handle(statement.offset + firstStatement))
    case .link(let target): joined.target = .link(earlier[target.offset])
    }
    return joined
  }
}
