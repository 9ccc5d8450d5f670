import ArticleText

extension ArticleReading {
  /// Whether the reading can be one of this text under this letter: its author first, every handle within the reading,
  /// ids in the order of the text, spans within the text, links after the links that they undercut.
  ///
  /// - Complexity: linear in the reading.
  func fits(_ article: Article, as id: ArticleID) -> Bool {
    guard voices.first?.kind == .author else { return false }
    guard voices.allSatisfy({ $0.party.map { parties.indices.contains($0.offset) } ?? true }) else { return false }
    guard sentenceHolders.allSatisfy(has), thesis.map(has) ?? true else { return false }
    guard attributions.allSatisfy({ has($0.voice) }) else { return false }
    let end = article.text.scalarCount
    guard namings.allSatisfy({ has($0.voice) && $0.span.end <= end }) else { return false }
    guard violence.allSatisfy({ $0.fits(within: end) && ($0.statement.map(has) ?? true) }) else { return false }
    var last: StatementID?
    for statement in statements {
      if let last, last >= statement.id { return false }
      last = statement.id
      guard statement.id.article == id, has(statement, within: end) else { return false }
    }
    for (place, link) in links.enumerated() {
      guard !link.premises.isEmpty, link.premises.allSatisfy(has), link.isAimedAtItsKind else { return false }
      switch link.target {
      case .statement(let target): if !has(target) { return false }
      case .link(let target): if !(0..<place).contains(target.offset) { return false }
      }
    }
    return true
  }

  private func has(_ statement: Handle<Statement>) -> Bool { statements.indices.contains(statement.offset) }
  private func has(_ voice: Handle<Voice>) -> Bool { voices.indices.contains(voice.offset) }

  private func has(_ statement: Statement, within end: Int) -> Bool {
    guard has(statement.holder), statement.reporters.allSatisfy(has) else { return false }
    if let guessed = statement.guessedHolder, !has(guessed) || voices[statement.holder.offset].kind != .author {
      return false
    }
    if let attribution = statement.attribution, !attributions.indices.contains(attribution.offset) { return false }
    guard [statement.restates, statement.mayRestate].allSatisfy({ $0.map(has) ?? true }) else { return false }
    if statement.words == nil, statement.spans.isEmpty || statement.shownSpans?.isEmpty == true { return false }
    guard statement.deniedSpans.allSatisfy({ $0.end <= end }) else { return false }
    return statement.spans.allSatisfy { $0.end <= end } && statement.shownSpans?.allSatisfy { $0.end <= end } ?? true
  }
}

extension ViolenceMention {
  fileprivate func fits(within end: Int) -> Bool {
    [words, agent, victim].allSatisfy { $0.map { $0.end <= end } ?? true }
  }
}
