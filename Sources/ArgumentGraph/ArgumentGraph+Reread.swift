import ArticleText

extension ArgumentGraph {
  /// Replaces what was read of loaded articles. Links with the same ends keep their numbers and verdicts; an accepted
  /// link stays though the reader no longer finds it; holders and roles set by hand stay.
  mutating func reread(_ readings: [(ArticleID, ArticleReading)]) throws(GraphError) -> GraphEdit {
    for (id, reading) in readings {
      guard let article = article(id) else { throw .notLoaded(id) }
      let ids = article.statements.map { statementStore[$0].id }
      guard ids == reading.statements.map(\.id), article.attributions.count == reading.attributions.count else {
        throw .readingDoesNotFit(id)
      }
    }
    var old = snapshot(of: readings.map(\.0))
    for voice in voiceStore.indices where voiceStore[voice].kind != .author {
      voiceStore[voice].party = nil
      voiceStore[voice].tie = nil
    }
    for (id, reading) in readings { reread(reading, of: id, &old) }
    rebuildHeld()
    return .unread(old)
  }

  private mutating func reread(_ reading: ArticleReading, of id: ArticleID, _ old: inout GraphEdit.Snapshot) {
    guard var article = shelf[id] else { return }
    let joined = Joined(reading, in: &self)
    let first = article.statements.lowerBound
    for (place, statement) in zip(article.statements, reading.statements) {
      let before = statementStore[place]
      var after = joined.statement(statement, first, article.attributions.lowerBound)
      if before.isHolderSetByHand { (after.holder, after.isHolderSetByHand) = (before.holder, true) }
      if before.areRolesSetByHand { (after.roles, after.areRolesSetByHand) = (before.roles, true) }
      if after.restates == nil { after.restates = before.restates }
      statementStore[place] = after
    }
    for (place, attribution) in zip(article.attributions, reading.attributions) {
      attributionStore[place] = joined.attribution(attribution)
    }
    article.thesis = reading.thesis.map { Handle($0.offset + first) }
    article.sentenceHolders = reading.sentenceHolders.map { joined.voices[$0.offset] }
    article.neverHeard = reading.neverHeard
    shelf[id] = article

    var kept: Set<Handle<Link>> = []
    var handles: [Handle<Link>] = []
    let before = readLinks(of: article)
    for link in reading.links {
      let new = joined.link(link, first, handles, id)
      if let same = self.link(withEndsOf: new), self[same].origin == new.origin {
        kept.insert(same)
        handles.append(same)
      } else {
        let handle = append(new)
        handles.append(handle)
        old.newLinks.append(handle)
      }
    }
    let gone = before.filter { !kept.contains($0) && self[$0].verdict != .accepted }
    if case .show(_, let hidden)? = try? apply(.hide([], gone)) { old.hiddenLinks += hidden }
  }

  /// The live links that the reader made in this article.
  private func readLinks(of article: LoadedArticle) -> [Handle<Link>] {
    var found: [Handle<Link>] = []
    for statement in statements(in: article) {
      var waiting = links(into: statement)
      while let link = waiting.popLast() {
        if self[link].origin != .added, self[link].article == article.id { found.append(link) }
        waiting += undercuts(of: link)
      }
    }
    return found.sorted()
  }

  private func snapshot(of ids: [ArticleID]) -> GraphEdit.Snapshot {
    let articles = ids.compactMap { shelf[$0] }
    return GraphEdit.Snapshot(
      statements: articles.map { ($0.statements, Array(statementStore[$0.statements])) },
      attributions: articles.map { ($0.attributions, Array(attributionStore[$0.attributions])) },
      articles: articles, voices: voiceStore, parties: partyStore, hiddenLinks: [], newLinks: [])
  }

  /// Puts a snapshot back and returns the edit that puts the present state back.
  mutating func unread(_ snapshot: GraphEdit.Snapshot) -> GraphEdit {
    var present = self.snapshot(of: snapshot.articles.map(\.id))
    present.hiddenLinks = snapshot.newLinks
    present.newLinks = snapshot.hiddenLinks
    for part in snapshot.statements { statementStore.replaceSubrange(part.range, with: part.old) }
    for part in snapshot.attributions { attributionStore.replaceSubrange(part.range, with: part.old) }
    for article in snapshot.articles { shelf[article.id] = article }
    for (place, voice) in snapshot.voices.enumerated() { voiceStore[place] = voice }
    for (place, party) in snapshot.parties.enumerated() { partyStore[place] = party }
    for link in snapshot.newLinks { liveLinks.remove(link.offset) }
    for link in snapshot.hiddenLinks { liveLinks.insert(link.offset) }
    rebuildHeld()
    return .unread(present)
  }

  private mutating func rebuildHeld() {
    for voice in held.indices { held[voice].removeAll() }
    for (offset, statement) in statementStore.enumerated() { held[statement.holder.offset].append(Handle(offset)) }
  }
}
