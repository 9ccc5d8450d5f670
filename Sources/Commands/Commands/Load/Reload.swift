import ArgumentGraph
import ArticleText
import Query
import Reading
import Rendering

extension Command {
  static let reload = Command(
    "reload", .load, usage: "reload LETTER", "read an article's file again, after it was changed", takes: [.article],
    examples: [Example("reload A", "statements added by hand and reviewed links stay where their ends are found again")]
  ) { session, invocation in
    var arguments = invocation.arguments
    guard let article = try session.article(&arguments) else { throw arguments.missing("the letter of an article") }
    try arguments.finish()
    guard let path = session.text(of: article)?.source else {
      throw Failure("\(article.id) was pasted and has no file", advice: "unload \(article.id), then paste it anew")
    }
    let bytes = try session.files.read(path, typed: article.article.path ?? path)
    if let now = session.articleLoaded(withDigest: Article.digest(of: bytes), division: article.article.division),
      now.id == article.id
    {
      guard invocation.context.isScript else {
        return Reply(Answer("\(article.id) is as it was: \(path.lastComponent) has not changed.", count: 0))
      }
      // A replay has read the new text already. The command still counts, so that what is undone after it is the same.
      session.anchored = session.anchored.filter { $0.key.article != article.id }
      session.log.append(
        "reload \(article.id)", inverse: .graph(.batch([]), declarations: session.declarations),
        text: session.readText(of: article.id))
      return Reply(Answer(count: 0))
    }
    return try session.replace(article, by: bytes, path: path, watch: invocation.context.watch(article.id))
  }
}

extension Session {
  /// Puts a new text in an article's place and ties what was made by hand to the statements with the same words.
  fileprivate mutating func replace(
    _ old: LoadedArticle, by bytes: [UInt8], path: String, watch: Watch
  ) throws -> Reply {
    var next = self
    var inverses = [try next.change(.unload(old.id))]
    guard case .restore(_, let hidden) = inverses[0] else { return Reply() }
    inverses.append(
      try next.load(
        bytes, path: old.article.path, absolute: path, as: old.id,
        division: old.article.division, watch: watch))
    // As the file says it, before what was set by hand is set again.
    let read = next.readText(of: old.id)
    let byWords = next.statementsByWords(in: old.id)
    func moved(_ statement: Handle<Statement>) -> Handle<Statement>? {
      // The words as they were: the new text stands on the shelf by now.
      next.graph.isLive(statement) ? statement : byWords[graph.words(of: statement)]
    }
    var lost = 0
    var links: [Handle<Link>: Handle<Link>] = [:]
    // A link comes before the undercuts of it, so the new one is known when they are made.
    for link in hidden {
      guard let remade = remade(graph[link], moved, links) else {
        if graph[link].isReviewed || graph[link].isRejected { lost += 1 }
        continue
      }
      if let same = next.graph.link(withEndsOf: remade) {
        links[link] = same
        if remade.verdict != nil { inverses.append(try next.change(.setVerdict(same, remade.verdict))) }
      } else if remade.isReviewed || remade.origin == .added {
        // Its cue stood in the text that is gone.
        var added = remade
        added.cue = []
        inverses.append(try next.change(.addLink(added)))
        links[link] = next.graph.link(withEndsOf: remade)
      }
    }
    for edit in corrections(of: old, in: next, moved) { inverses.append(try next.change(edit)) }
    let before = Set(graph.statements(in: old).map { graph.words(of: $0) })
    let gained = byWords.keys.count { !before.contains($0) }
    let gone = before.count { byWords[$0] == nil }
    next.log.append(
      "reload \(old.id)", inverse: .graph(.batch(inverses.reversed()), declarations: declarations),
      text: read)
    // The old members stay beside the new ones: an undo brings them back, and only those that are there show.
    next.variables = variables.mapValues { kept in
      Selection(kept.statements.flatMap { statement in [statement] + (moved(statement).map { [$0] } ?? []) })
    }
    next.forgetWhatIsGone()
    self = next
    var notes: [TextLine] = ["\(old.id) was read again: \(gained.of("statement")) gained, \(gone) lost."]
    if lost > 0 {
      notes.append("\(lost.of("reviewed link")) lost an end and went with it; undo brings the old text back.")
    }
    return Reply(Answer(notes: notes, count: gained + gone))
  }

  /// A link between the statements that its ends have become; `nil` where one of them is gone.
  private func remade(
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
    of article: LoadedArticle, in next: Session, _ moved: (Handle<Statement>) -> Handle<Statement>?
  ) -> [GraphEdit] {
    graph.statements(in: article).flatMap { statement -> [GraphEdit] in
      guard let now = moved(statement) else { return [] }
      let value = graph[statement]
      // What the new reading says of itself goes before what was said of the old one.
      let first = next.graph[now].restates == nil ? value.restates.flatMap(moved) : nil
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
