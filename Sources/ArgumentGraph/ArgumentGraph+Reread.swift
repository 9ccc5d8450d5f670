import ArticleText
import BitCollections

extension ArgumentGraph {
  /// Replaces what was read of loaded articles. Links with the same ends keep their numbers and verdicts; an accepted
  /// link stays though the reader no longer finds it; holders and roles set by hand stay.
  mutating func reread(_ readings: [(ArticleID, ArticleReading)]) throws(GraphError) -> GraphEdit {
    for (id, reading) in readings {
      guard let article = article(id) else { throw .notLoaded(id) }
      let ids = statementStore.ids[article.statements]
      guard reading.fits(article.article, as: id), ids.elementsEqual(reading.statements.lazy.map(\.id)),
        article.attributions.count == reading.attributions.count
      else {
        throw .readingDoesNotFit(id)
      }
    }
    var old = snapshot(of: readings.map(\.0))
    old.voices = voices.map { ($0, self[$0]) }
    old.parties = knownParties.map { (Handle($0), partyStore[$0]) }
    let sides = voices.map { ($0, self[$0].party, self[$0].tie) }
    for (voice, _, _) in sides {
      voiceStore[voice.offset].party = nil
      voiceStore[voice.offset].tie = nil
    }
    // Parties are read anew; one that was named by a person and is not named any more is a party no more.
    knownParties = BitSet()
    var read: Set<Handle<Voice>> = []
    for (id, reading) in readings { reread(reading, of: id, &old, &read) }
    for (voice, party, tie) in sides where !read.contains(voice) {
      // No text has the voice: a person named it, and its side stays while there is one.
      guard let party, knownParties.contains(party.offset) else { continue }
      voiceStore[voice.offset].party = party
      voiceStore[voice.offset].tie = tie
    }
    rebuildHeld()
    return .unread(old)
  }

  private mutating func reread(
    _ reading: ArticleReading, of id: ArticleID, _ old: inout GraphEdit.Snapshot, _ read: inout Set<Handle<Voice>>
  ) {
    guard var article = shelf[id] else { return }
    let joined = Joined(reading, in: &self, &old)
    read.formUnion(joined.voices)
    let first = article.statements.lowerBound
    for (place, statement) in zip(article.statements, reading.statements) {
      let before = statementStore[place]
      var after = joined.statement(statement, first, article.attributions.lowerBound)
      if before.isHolderSetByHand {
        (after.holder, after.guessedHolder, after.isHolderSetByHand) = (before.holder, before.guessedHolder, true)
      }
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
    article.namings = reading.namings.map(joined.naming)
    article.violence = reading.violence.map { joined.mention($0, first) }
    article.edition = nextEdition()
    shelf[id] = article

    var kept: Set<Handle<Link>> = []
    var handles: [Handle<Link>] = []
    let before = readLinks(of: article)
    for link in reading.links {
      var new = joined.link(link, first, handles, id)
      if let same = readLink(withEndsOf: new, besides: kept) {
        kept.insert(same)
        handles.append(same)
        new.verdict = self[same].verdict
        if self[same] != new {
          old.links.append((same, self[same]))
          linkStore[same.offset] = new
        }
      } else {
        let handle = append(new)
        handles.append(handle)
        old.newLinks.append(handle)
      }
    }
    let gone = before.filter { !kept.contains($0) && self[$0].verdict != .accepted }
    old.hiddenLinks += hide([], gone).links
  }

  /// A link of the same article with these ends, also one that was read for another reason.
  private func readLink(withEndsOf link: Link, besides kept: Set<Handle<Link>>) -> Handle<Link>? {
    let candidates: [Handle<Link>] =
      switch link.target {
      case .statement(let statement): links(into: statement)
      case .link(let target): undercuts(of: target)
      }
    let same = candidates.filter {
      self[$0].hasSameEnds(as: link) && self[$0].origin != .added && self[$0].article == link.article
        && !kept.contains($0)
    }
    return same.first { self[$0].origin == link.origin } ?? same.first
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
      statements: articles.map { ($0.statements, statementStore[$0.statements]) },
      attributions: articles.map { ($0.attributions, attributionStore[$0.attributions]) },
      articles: articles)
  }

  /// Puts a snapshot back and returns the edit that puts the present state back.
  mutating func unread(_ snapshot: GraphEdit.Snapshot) -> GraphEdit {
    var present = self.snapshot(of: snapshot.articles.map(\.id))
    present.hiddenLinks = snapshot.newLinks
    present.newLinks = snapshot.hiddenLinks
    for part in snapshot.statements { statementStore.replace(part.range, with: part.old) }
    for part in snapshot.attributions { attributionStore.replace(part.range, with: part.old) }
    for article in snapshot.articles { shelf[article.id] = article }
    exchange(snapshot, &present)
    for (link, old) in snapshot.links.reversed() {
      present.links.append((link, self[link]))
      linkStore[link.offset] = old
    }
    for link in snapshot.newLinks { liveLinks.remove(link) }
    for link in snapshot.hiddenLinks { liveLinks.insert(link) }
    // A load or a new voice moves no statement from one holder to another.
    if !snapshot.statements.isEmpty { rebuildHeld() }
    return .unread(present)
  }

  private mutating func rebuildHeld() {
    for voice in held.indices { held[voice].removeAll() }
    for (offset, facts) in statementStore.facts.enumerated() { held[Int(facts.holder)].append(Handle(offset)) }
  }
}
