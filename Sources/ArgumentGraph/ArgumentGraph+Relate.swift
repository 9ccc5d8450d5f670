extension ArgumentGraph {
  /// Whether a link is a suggestion between two articles.
  public func isAcross(_ link: Handle<Link>) -> Bool {
    let value = self[link]
    guard value.origin == .suggested, value.article == nil, let target = value.targetStatement,
      let premise = value.premises.first, let one = self[premise].id.article, let other = self[target].id.article
    else { return false }
    return one != other
  }

  /// Makes these the suggested links between articles. One that was there before keeps its number and verdict; one that
  /// a person has judged or undercut stays, and so does one between two of the articles `keeps`.
  ///
  /// - Complexity: linear in the links.
  mutating func relate(_ wanted: [Link], keeping keeps: Set<ArticleID>) -> GraphEdit {
    var old = GraphEdit.Snapshot()
    let before = links.filter(isAcross)
    var kept: Set<Handle<Link>> = []
    for link in wanted where hasLiveEnds(link) && link.isAimedAtItsKind {
      guard let target = link.targetStatement else { continue }
      let same = linkStore.links(into: target).filter { self[$0].hasSameEnds(as: link) }
      if let known = same.first(where: isAcross) {
        kept.insert(known)
        if liveLinks.insert(known) { old.newLinks.append(known) }
        var new = link
        new.verdict = self[known].verdict
        if self[known] != new {
          old.links.append((known, self[known]))
          linkStore[known.offset] = new
        }
      } else if !same.contains(where: isLive) {
        let handle = append(link)
        kept.insert(handle)
        old.newLinks.append(handle)
      }
    }
    let gone = before.filter { link in
      guard !kept.contains(link), self[link].verdict == nil, undercuts(of: link).isEmpty else { return false }
      let ends = self[link].premises + (self[link].targetStatement.map { [$0] } ?? [])
      return !ends.allSatisfy { self[$0].id.article.map(keeps.contains) ?? true }
    }
    old.hiddenLinks = hide([], gone).links
    return .unread(old)
  }
}
