import ArgumentGraph
import Query
import Rendering

/// What came of putting a new reading in an article's place.
struct Exchange {
  /// Takes it back.
  let inverse: GraphEdit
  /// As the file says it, before what was set by hand is set again.
  let read: [Log.ReadText]
  /// Statements with words that the old reading had not, and those whose words the new one has no more.
  let gained: Int
  let lost: Int
  /// Reviewed or rejected links that lost an end.
  let lostLinks: Int

  var note: TextLine? {
    guard lostLinks > 0 else { return nil }
    return "\(lostLinks.of("reviewed link")) lost an end and went with it; undo brings the old text back."
  }
}

extension Session {
  /// Puts a new reading in an article's place and ties what was made by hand to the statements with the same words.
  /// Nothing is logged; a session for which this fails is not to be used any more.
  ///
  /// - Parameter load: reads the article anew, under its letter.
  mutating func exchange(_ old: LoadedArticle, load: (inout Session) throws -> GraphEdit) throws -> Exchange {
    let graph = graph
    var inverses = [try change(.unload(old.id))]
    guard case .restore(_, let hidden) = inverses[0] else { throw Failure("\(old.id) cannot be read again") }
    inverses.append(try load(&self))
    let read = readText(of: old.id)
    let byWords = statementsByWords(in: old.id)
    func moved(_ statement: Handle<Statement>) -> Handle<Statement>? {
      // The words as they were: the new text stands on the shelf by now.
      if graph.isLive(statement), graph.id(of: statement).article != old.id { return statement }
      return byWords[graph.words(of: statement)]
    }
    var lost = 0
    var links: [Handle<Link>: Handle<Link>] = [:]
    // A link comes before the undercuts of it, so the new one is known when they are made.
    for link in hidden {
      guard let remade = Self.remade(graph[link], moved, links) else {
        if graph[link].isReviewed || graph[link].isRejected { lost += 1 }
        continue
      }
      if let same = self.graph.link(withEndsOf: remade) {
        links[link] = same
        if remade.verdict != nil { inverses.append(try change(.setVerdict(same, remade.verdict))) }
      } else if remade.isReviewed || remade.origin == .added {
        // Its cue stood in the text that is gone.
        var added = remade
        added.cue = []
        inverses.append(try change(.addLink(added)))
        links[link] = self.graph.link(withEndsOf: remade)
      }
    }
    for edit in corrections(of: old, in: graph, moved) { inverses.append(try change(edit)) }
    let before = Set(graph.statements(in: old).map { graph.words(of: $0) })
    // The old members stay beside the new ones: an undo brings them back, and only those that are there show.
    variables = variables.mapValues { kept in
      Selection(kept.statements.flatMap { statement in [statement] + (moved(statement).map { [$0] } ?? []) })
    }
    forgetWhatIsGone()
    return Exchange(
      inverse: .batch(inverses.reversed()), read: read, gained: byWords.keys.count { !before.contains($0) },
      lost: before.count { byWords[$0] == nil }, lostLinks: lost)
  }

  /// A link between the statements that its ends have become; `nil` where one of them is gone.
  private static func remade(
    _ link: Link, _ moved: (Handle<Statement>) -> Handle<Statement>?, _ links: [Handle<Link>: Handle<Link>]
  ) -> Link? {
    var remade = link
    switch link.target {
    case .statement(let target):
      guard let goal = moved(target) else { return nil }
      remade.target = .statement(goal)
    case .link(let target):
      guard let goal = links[target] else { return nil }
      remade.target = .link(goal)
    }
    remade.premises = link.premises.compactMap(moved)
    return remade.premises.count == link.premises.count ? remade : nil
  }

  /// The edits that set again what was set by hand: holders, roles, and which statements say the same.
  private func corrections(
    of article: LoadedArticle, in graph: ArgumentGraph, _ moved: (Handle<Statement>) -> Handle<Statement>?
  ) -> [GraphEdit] {
    graph.statements(in: article).flatMap { statement -> [GraphEdit] in
      guard let now = moved(statement) else { return [] }
      let value = graph[statement]
      // What the new reading says of itself goes before what was said of the old one.
      let first = self.graph[now].restates == nil ? value.restates.flatMap(moved) : nil
      return (first.map { [.setRestatement(now, of: $0)] } ?? [])
        + (value.isHolderSetByHand ? [.setHolder(now, value.holder, byHand: true)] : [])
        + (value.areRolesSetByHand ? [.setRoles(now, value.roles, byHand: true)] : [])
    }
  }

  /// The statements of an article by their words; the first of those with the same.
  private func statementsByWords(in id: ArticleID) -> [String: Handle<Statement>] {
    guard let article = graph.article(id) else { return [:] }
    return Dictionary(graph.statements(in: article).map { (graph.words(of: $0), $0) }) { first, _ in first }
  }
}
