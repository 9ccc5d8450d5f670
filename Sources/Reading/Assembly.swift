import ArgumentGraph
import ArticleText

/// Puts what the stages made together as one reading.
struct Assembly {
  let outline: Reader.Outline
  let resolution: Resolution

  func reading(_ leg: Leg = Leg(), link: (LinkInput, Leg) -> [Link]) -> ArticleReading {
    var reading = ArticleReading(voices: resolution.voices)
    reading.parties = resolution.parties
    reading.attributions = outline.findings.indices.map(attribution)
    reading.statements = statements()
    if leg.isOver(at: 0, of: 1) { return reading }
    let input = LinkInput(
      passage: outline.passage, findings: outline.findings, drafts: outline.drafts, statements: reading.statements,
      resolution: resolution)
    reading.links = link(input, leg)
    if leg.isOver(at: 1, of: 1) { return reading }
    for link in reading.links where link.kind == .support && link.origin == .found {
      for premise in link.premises { reading.statements[premise.offset].roles.insert(.premise) }
    }
    if outline.passage.article.division == .prose { addRestatements(of: input, to: &reading) }
    reading.thesis = Thesis(input: input, links: reading.links).statement()
    reading.sentenceHolders = sentenceHolders(reading.statements)
    reading.neverHeard = resolution.neverHeard
    reading.namings = resolution.namings
    reading.violence = violence()
    return reading
  }

  /// The mentions of violence, each in the shortest statement that has its words.
  private func violence() -> [ViolenceMention] {
    var places: [Int: [Int]] = [:]
    for (place, draft) in outline.drafts.enumerated() {
      if let sentence = draft.sentence { places[sentence, default: []].append(place) }
    }
    var sentence = 0
    return outline.violence.map { found in
      let start = found.words.lowerBound
      while !outline.passage.sentences[sentence].tokens.contains(start) { sentence += 1 }
      let holding = (places[sentence] ?? []).filter { outline.drafts[$0].pieces.contains { $0.contains(start) } }
      let shortest = holding.min { outline.drafts[$0].tokenCount < outline.drafts[$1].tokenCount }
      return ViolenceMention(
        words: outline.passage.span(found.words), form: found.form, kind: found.kind,
        agent: found.agent.map { outline.passage.span($0) }, victim: found.victim.map { outline.passage.span($0) },
        statement: shortest.map { Handle($0) })
    }
  }

  private func addRestatements(of input: LinkInput, to reading: inout ArticleReading) {
    let restatements = Restatements(input: input)
    for pair in restatements.found() { reading.statements[pair.later].restates = Handle(pair.earlier) }
    for pair in restatements.suggested() where reading.statements[pair.later].restates == nil {
      reading.statements[pair.later].mayRestate = Handle(pair.earlier)
    }
  }

  private func attribution(_ index: Int) -> Attribution {
    let finding = outline.findings[index]
    return Attribution(
      article: outline.passage.id, number: index + 1, source: finding.source.map { outline.passage.span($0) },
      cue: finding.cue.map { outline.passage.span($0) },
      content: (finding.content + finding.further.map(\.words)).sorted { $0.lowerBound < $1.lowerBound }.map {
        outline.passage.span($0)
      }, voice: Handle(resolution.holders[index]), stance: finding.stance,
      isReactive: finding.isReactive, isNegated: finding.isNegated, isGuess: finding.isGuess,
      isQuoted: finding.isQuoted,
      verb: finding.word, rule: finding.rule, confidence: finding.confidence)
  }

  private func statements() -> [Statement] {
    let drafts = outline.drafts
    var counts = [Int](repeating: 0, count: outline.passage.sentences.count)
    for draft in drafts { if let sentence = draft.sentence { counts[sentence] += 1 } }
    var parts = [Int](repeating: 0, count: outline.passage.sentences.count)
    return drafts.enumerated().map { index, draft in
      var id = StatementID(titleOf: outline.passage.id)
      if let place = draft.sentence {
        let sentence = outline.passage.sentences[place]
        parts[place] += 1
        id = StatementID(
          article: outline.passage.id, paragraph: sentence.paragraph, sentence: sentence.number,
          part: counts[place] > 1 ? parts[place] : 0)
      }
      return statement(draft, outline.marks[index], id)
    }
  }

  private func statement(_ draft: Draft, _ marks: RoleMarks, _ id: StatementID) -> Statement {
    let author = Handle<Voice>(0)
    var statement = Statement(
      id: id, spans: draft.pieces.map { outline.passage.span(outline.passage.closed($0)) }, holder: author,
      roles: marks.roles,
      shownSpans: draft.shown?.map { outline.passage.span(outline.passage.closed($0)) },
      isHedged: !marks.hedges.isEmpty,
      isNegated: marks.isNegated,
      isIfPart: draft.isIfPart)
    statement.isLoaded = !marks.loaded.isEmpty
    statement.hedges = marks.hedges.map { outline.passage.span($0) }
    statement.boosters = marks.boosters.map { outline.passage.span($0) }
    statement.loadedWords = marks.loaded.map { outline.passage.span($0) }
    statement.deniedSpans = marks.denied.map { outline.passage.span($0) }
    if let subject = draft.subject {
      statement.subject = Statement.Subject(
        name: outline.passage.text(subject), pronoun: draft.pronoun.map { outline.passage.tokens[$0].span })
    }
    if draft.pieces.isEmpty { statement.words = outline.passage.article.title ?? "" }
    guard let place = draft.finding else { return statement }
    let finding = outline.findings[place]
    let voice = Handle<Voice>(resolution.holders[place])
    statement.attribution = Handle(place)
    statement.confidence = finding.confidence
    if finding.isGuess {
      statement.guessedHolder = voice
    } else {
      statement.holder = voice
      statement.reporters = [author]
    }
    return statement
  }

  /// The voice with most words of each sentence; the author where nothing is reported.
  private func sentenceHolders(_ statements: [Statement]) -> [Handle<Voice>] {
    var holders = [Handle<Voice>](repeating: Handle(0), count: outline.passage.sentences.count)
    var most = [Int](repeating: 0, count: outline.passage.sentences.count)
    for (draft, statement) in zip(outline.drafts, statements) {
      guard let sentence = draft.sentence, draft.tokenCount > most[sentence] else { continue }
      most[sentence] = draft.tokenCount
      holders[sentence] = statement.holder
    }
    return holders
  }
}
