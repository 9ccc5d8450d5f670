import ArticleText

extension ArgumentGraph {
  /// Makes a change and returns the edit that takes it back.
  ///
  /// - Throws: `GraphError`; the graph is then as it was.
  /// - Complexity: linear in what the edit names; a reread and its inverse are linear in the store of
  ///   statements, `setHolder` in the statements of the two voices.
  public mutating func apply(_ edit: GraphEdit) throws(GraphError) -> GraphEdit {
    switch edit {
    case .load(let id, let article, let reading): return try load(article, as: id, reading)
    case .unload(let id): return try unload(id)
    case .restore(let article, let links): return try restore(article, links)
    case .reread(let readings): return try reread(readings)
    case .relate(let links, let keeping): return relate(links, keeping: keeping)
    case .unread(let snapshot): return unread(snapshot)
    case .addStatement(let statement): return try add(statement)
    case .addVoice(let voice):
      var old = GraphEdit.Snapshot()
      _ = intern(voice, &old)
      return .unread(old)
    case .addLink(let link): return try add(link)
    case .hide(let statements, let links):
      let hidden = hide(statements.filter { self[$0].id.isAdded }, links)
      return .show(hidden.statements, hidden.links)
    case .show(let statements, let links): return show(statements, links)
    case .setVerdict(let link, let verdict):
      let old = self[link].verdict
      linkStore[link.offset].verdict = verdict
      return .setVerdict(link, old)
    case .setHolder(let statement, let voice, let byHand, let guessed):
      let old = self[statement]
      move(statement, to: voice)
      statementStore[statement.offset].isHolderSetByHand = byHand
      statementStore[statement.offset].guessedHolder = guessed
      return .setHolder(statement, old.holder, byHand: old.isHolderSetByHand, guessed: old.guessedHolder)
    case .setRoles(let statement, let roles, let byHand):
      let old = self[statement]
      statementStore[statement.offset].roles = roles
      statementStore[statement.offset].areRolesSetByHand = byHand
      return .setRoles(statement, old.roles, byHand: old.areRolesSetByHand)
    case .setRestatement(let statement, let first):
      let old = self[statement].restates
      statementStore[statement.offset].restates = first
      return .setRestatement(statement, of: old)
    case .batch(let edits): return try batch(edits)
    }
  }

  private mutating func batch(_ edits: [GraphEdit]) throws(GraphError) -> GraphEdit {
    var inverses: [GraphEdit] = []
    for edit in edits {
      do {
        inverses.append(try apply(edit))
      } catch {
        // What went through before the failure is taken back, so that a batch is all or nothing.
        for inverse in inverses.reversed() { _ = try? apply(inverse) }
        throw error
      }
    }
    return .batch(inverses.reversed())
  }

  private mutating func add(_ statement: Statement) throws(GraphError) -> GraphEdit {
    guard self.statement(statement.id) == nil else { throw .idInUse(statement.id) }
    let handle = append(statement)
    let place = addedByHand.lastIndex { id(of: $0) < statement.id }.map { $0 + 1 } ?? 0
    addedByHand.insert(handle, at: place)
    return .hide([handle], [])
  }

  private mutating func add(_ link: Link) throws(GraphError) -> GraphEdit {
    guard hasLiveEnds(link) else { throw .noSuchEnd }
    guard link.isAimedAtItsKind else { throw .wrongTarget }
    return .hide([], [append(link)])
  }

  func hasLiveEnds(_ link: Link) -> Bool {
    let targetLives =
      switch link.target {
      case .statement(let statement): isLive(statement)
      case .link(let target): isLive(target)
      }
    return targetLives && !link.premises.isEmpty && link.premises.allSatisfy(isLive)
  }

  private mutating func move(_ statement: Handle<Statement>, to voice: Handle<Voice>) {
    let old = statementStore[statement.offset].holder
    held[old.offset].remove(at: place(of: statement, heldBy: old))
    statementStore[statement.offset].holder = voice
    held[voice.offset].insert(statement, at: place(of: statement, heldBy: voice))
  }

  /// Where a statement stands, or belongs, among those of a voice.
  private func place(of statement: Handle<Statement>, heldBy voice: Handle<Voice>) -> Int {
    var low = 0
    var high = held[voice.offset].count
    while low < high {
      let middle = (low + high) / 2
      if held[voice.offset][middle] < statement { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Taking out and putting back

  /// Takes out what is named, and every link that then lacks an end; gives what was taken out.
  mutating func hide(
    _ statements: [Handle<Statement>], _ links: [Handle<Link>]
  ) -> (statements: [Handle<Statement>], links: [Handle<Link>]) {
    let hiddenStatements = statements.filter(isLive)
    var hiddenLinks: [Handle<Link>] = []
    var waiting = links
    for statement in hiddenStatements {
      liveStatements.remove(statement)
      forEachLink(into: statement) { waiting.append($0) }
      forEachLink(from: statement) { waiting.append($0) }
    }
    // A link takes the undercuts of itself along, and so on down.
    while let link = waiting.popLast() {
      guard liveLinks.remove(link) else { continue }
      hiddenLinks.append(link)
      forEachUndercut(of: link) { waiting.append($0) }
    }
    return (hiddenStatements, hiddenLinks.sorted())
  }

  private mutating func show(_ statements: [Handle<Statement>], _ links: [Handle<Link>]) -> GraphEdit {
    for statement in statements { liveStatements.insert(statement) }
    for link in links { liveLinks.insert(link) }
    return .hide(statements, links)
  }

  // MARK: Stores

  mutating func append(_ statement: Statement) -> Handle<Statement> {
    let handle = Handle<Statement>(statementStore.count)
    statementStore.append(statement)
    linkStore.addStatement()
    liveStatements.insert(handle)
    held[statement.holder.offset].append(handle)
    return handle
  }

  mutating func append(_ link: Link) -> Handle<Link> {
    let handle = Handle<Link>(linkStore.count)
    linkStore.append(link)
    liveLinks.insert(handle)
    return handle
  }
}
