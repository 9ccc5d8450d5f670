import ArgumentGraph
import ArticleText

extension QuizGround {
  /// T1: the sentence is shown, with the words asked about marked; its holder stands in it by name, or it is plainly
  /// the author's.
  func holder(of statement: Handle<Statement>) throws(Refusal) -> QuizDraft {
    try check(statement)
    let value = graph[statement]
    guard value.shownSpans == nil else { throw refuse(.words) }
    guard value.subject == nil || value.subject?.pronoun != nil && value.attribution != nil else {
      throw refuse(.pronoun)
    }
    if heldAlsoByOthers(statement) { throw refuse(.severalRight) }
    let passage = try passage(statement, marking: value.spans)
    let reported = value.attribution != nil
    if reported {
      try checkNamed(statement)
    } else {
      guard isPlainlyTheAuthors(statement) else { throw refuse(.unclearHolder) }
    }
    let wrong = otherVoices(than: value.holder, around: statement)
    guard !wrong.isEmpty else { throw refuse(.noOptions) }
    return QuizDraft(
      template: .holder, about: [statement], passages: [passage], right: .voice(value.holder),
      wrong: wrong.map(QuizOption.voice),
      deciding: deciding(statement, reported ? reportingWords(statement) : reaction(of: statement)?.cue ?? []),
      contrast: contrast(to: statement))
  }

  /// Who reports and how: "Islamabad insists that".
  func reportingWords(_ statement: Handle<Statement>) -> [Span] {
    guard let attribution = graph.attribution(of: statement).map({ graph[$0] }) else { return [] }
    let spans = (attribution.source + attribution.cue).sorted()
    // Side by side they are one piece of text.
    guard let first = spans.first, let last = spans.last else { return [] }
    let gap = spans.indices.dropFirst().allSatisfy { spans[$0].start - spans[$0 - 1].end <= 1 }
    return gap ? [Span(first.start, max(first.end, last.end))] : spans
  }

  /// Refuses a report whose own words do not name its holder as the option will.
  func checkNamed(_ statement: Handle<Statement>) throws(Refusal) {
    let value = graph[statement]
    guard let attribution = value.attribution.map({ graph[$0] }), !isAuthor(value.holder), value.reporters.count == 1,
      graph.kind(of: value.holder) != .unnamed
    else { throw refuse(.unclearHolder) }
    // "The nurse and Rahim ask": each of them does.
    let source = PhrasePlaces(text(attribution.source, attribution.article)).words
    if source.contains(where: { lexicon.grammar.classes(of: $0).contains(.coordinator) }) {
      throw refuse(.severalRight)
    }
    guard isPlainlyWithin(statement, attribution) else { throw refuse(.unclearHolder) }
    let words = PhrasePlaces(text(reportingWords(statement), attribution.article)).words
    let name = PhrasePlaces(graph.name(of: value.holder)).words
    guard !name.isEmpty, words.indices.contains(where: { words[$0...].starts(with: name) }),
      let sentence = sentence(value.id), attribution.source.allSatisfy({ sentence.contains($0) }),
      attribution.cue.allSatisfy({ sentence.contains($0) })
    else { throw refuse(.unclearHolder) }
  }

  /// Whether it stands right behind the reporting word, or behind a "that" of its own: "X says that a, and b" may go on
  /// in the author's words.
  private func isPlainlyWithin(_ statement: Handle<Statement>, _ attribution: Attribution) -> Bool {
    guard let start = graph[statement].spans.first?.start,
      let end = attribution.cue.map(\.end).filter({ $0 <= start }).max()
    else { return true }
    let between = PhrasePlaces(text([Span(end, start)], attribution.article)).words
    return between.isEmpty || between.last == "that"
  }

  /// Whether the words are the author's beyond doubt: they take up what another says, by a cue, or they stand where no
  /// report runs on: no report before them in the paragraph, and nobody named right before them or at their start.
  func isPlainlyTheAuthors(_ statement: Handle<Statement>) -> Bool {
    let value = graph[statement]
    guard isAuthor(value.holder), value.attribution == nil, value.guessedHolder == nil, value.subject == nil else {
      return false
    }
    if hasReportingVerb(statement) { return false }
    if reaction(of: statement) != nil { return true }
    if leansOnWhatIsBefore(statement) || words(statement).count < Self.fewestOfAuthor { return false }
    if let own = self.sentence(value.id), let letter = value.id.article {
      let words = PhrasePlaces(text([own], letter)).words
      if names.first(in: words.prefix(4)) != nil { return false }
      if value.id.sentence > 1, let loaded = graph.article(letter),
        let before = loaded.sentence(paragraph: value.id.paragraph, number: value.id.sentence - 1)?.span,
        names.first(in: PhrasePlaces(text([before], letter)).words[...]) != nil
      {
        return false
      }
    }
    var before = statement.offset - 1
    while before >= 0, id(Handle(before)).article == value.id.article,
      id(Handle(before)).paragraph == value.id.paragraph
    {
      if graph.attribution(of: Handle(before)) != nil { return false }
      before -= 1
    }
    return true
  }

  /// The link by which an author's statement takes up another's, with a cue in its own sentence.
  func reaction(of statement: Handle<Statement>) -> (link: Handle<Link>, cue: [Span])? {
    guard let sentence = sentence(id(statement)) else { return nil }
    var found: (link: Handle<Link>, cue: [Span])?
    graph.forEachLink(from: statement) { link in
      let value = graph[link]
      guard found == nil, value.origin == .found, !value.isRejected, !value.cue.isEmpty, !value.isConcession,
        value.article == id(statement).article, value.cue.allSatisfy({ sentence.contains($0) }),
        let target = graph.targetStatement(of: link),
        !isSameSide(graph.holder(of: target), graph.holder(of: statement))
      else { return }
      found = (link, value.cue)
    }
    return found
  }

  /// Whether the same words are another's too: "Moscow and Tehran have called for talks".
  private func heldAlsoByOthers(_ statement: Handle<Statement>) -> Bool {
    let value = graph[statement]
    return around(statement).contains { other in
      id(other).wholeSentence == value.id.wholeSentence && graph.holder(of: other) != value.holder
        && graph[other].spans.contains { span in value.spans.contains(where: span.overlaps) }
    }
  }

  /// Whether two names share a word: "envoy", "Ankara's envoys".
  private func haveLikeNames(_ left: Handle<Voice>, _ right: Handle<Voice>) -> Bool {
    func words(_ voice: Handle<Voice>) -> Set<Substring> {
      Set(graph.name(of: voice).lowercased().split { !$0.isLetter }.map { $0.prefix(5) }.filter { $0.count > 3 })
    }
    return !words(left).isDisjoint(with: words(right))
  }

  /// The author, and the nearest voices of other sides, one of each, that are heard by name; at most three.
  private func otherVoices(than holder: Handle<Voice>, around statement: Handle<Statement>) -> [Handle<Voice>] {
    var found: [Handle<Voice>] = []
    if !isAuthor(holder), let letter = id(statement).article, let article = graph.article(letter) {
      found.append(article.author)
    }
    for other in around(statement) {
      let voice = graph.holder(of: other)
      guard found.count < 3 else { break }
      guard !isAuthor(voice), graph.kind(of: voice) != .unnamed, graph.kind(of: voice) != .group, isSure(other),
        !isSameSide(voice, holder), !found.contains(where: { isSameSide($0, voice) || haveLikeNames($0, voice) }),
        !haveLikeNames(voice, holder)
      else { continue }
      found.append(voice)
    }
    return found
  }
}
