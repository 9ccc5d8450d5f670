import ArgumentGraph
import ArticleText

extension QuizGround {
  /// T6: one report by a distancing word among reports by plain ones, all with a clause and a name.
  func distance(of statement: Handle<Statement>) throws(Refusal) -> QuizDraft {
    let right = try reported(statement)
    var others: [(statement: Handle<Statement>, passage: QuizPassage)] = []
    var verbs: [Int] = []
    for other in around(statement) {
      guard others.count < 2 else { break }
      // Insists, believes and according to keep a distance, too, as some read them.
      guard let facts = graph.reporting(of: other), facts.stance == .neutral || facts.stance == .factive,
        !facts.isReactive, !facts.isQuoted, lexicon.verbs.hasPhrase(startingWith: graph.verbs[facts.verb]),
        !verbs.contains(facts.verb), let passage = try? reported(other),
        passage.sentence != right.sentence
      else { continue }
      verbs.append(facts.verb)
      others.append((other, passage))
    }
    guard let contrast = others.first?.statement else { throw refuse(.noOptions) }
    return QuizDraft(
      template: .distance, about: [statement], right: .passage(right), wrong: others.map { .passage($0.passage) },
      deciding: deciding(statement, right.marks), contrast: contrast)
  }

  /// The sentence of a report with its reporting word marked.
  private func reported(_ statement: Handle<Statement>) throws(Refusal) -> QuizPassage {
    try check(statement)
    let value = graph[statement]
    guard value.shownSpans == nil, let attribution = value.attribution.map({ graph[$0] }), !attribution.cue.isEmpty,
      !attribution.source.isEmpty, !attribution.isNegated
    else { throw refuse(.words) }
    try checkNamedOrNoun(attribution)
    return try passage(statement, marking: attribution.cue)
  }

  /// Refuses a report by a pronoun: "it argued abroad that".
  private func checkNamedOrNoun(_ attribution: Attribution) throws(Refusal) {
    let words = PhrasePlaces(text(attribution.source, attribution.article)).words
    if words.allSatisfy({ lexicon.stopwords.contains($0) }) { throw refuse(.pronoun) }
  }

  /// T4: what a side is not said to assert: what the author only supposes of it, or an if-part.
  func notAsserted(_ statement: Handle<Statement>) throws(Refusal) -> QuizDraft {
    let value = graph[statement]
    guard !value.id.isAdded, !value.id.isTitle, !value.spans.isEmpty else { throw refuse(.words) }
    let isIf = value.isIfPart
    let holder = value.guessedHolder ?? value.holder
    guard isIf || !isAuthor(holder), value.subject?.pronoun == nil || isIf else { throw refuse(.pronoun) }
    guard isSure(statement) || value.guessedHolder != nil else { throw refuse(.confidence) }
    if isIf, !isAuthor(holder) { try checkNamed(statement) }
    if opensByPointing(statement) { throw refuse(.pronoun) }
    let marks = value.guessedHolder == nil ? value.spans : (value.shownSpans ?? value.spans)
    let words: [Span]
    if isIf {
      let found = Conditionals(of: [statement], in: graph, by: lexicon, names)
      words = (found.all + found.guessed).first?.cue ?? []
      guard !words.isEmpty else { throw refuse(.words) }
    } else {
      words = value.attribution.map { graph[$0].cue } ?? []
    }
    let right = try passage(statement, marking: marks)
    var wrong: [(statement: Handle<Statement>, passage: QuizPassage)] = []
    for other in around(statement).filter({ graph.holder(of: $0) == holder }).prefix(Self.mostTried) {
      guard wrong.count < 2, let passage = try? asserted(other),
        passage.sentence != right.sentence, !wrong.contains(where: { $0.passage.sentence == passage.sentence })
      else { continue }
      wrong.append((other, passage))
    }
    guard let contrast = wrong.first?.statement, wrong.count == 2 || !isAuthor(holder) else { throw refuse(.noOptions) }
    return QuizDraft(
      template: .notAsserted, about: [statement], holder: holder, right: .passage(right),
      wrong: wrong.map { .passage($0.passage) }, deciding: deciding(statement, words), contrast: contrast)
  }

  /// What its holder plainly asserts, in its sentence.
  private func asserted(_ statement: Handle<Statement>) throws(Refusal) -> QuizPassage {
    let value = graph[statement]
    guard value.shownSpans == nil, value.subject == nil, !value.isHedged, !value.isNegated,
      value.roles.isDisjoint(with: [.conditional, .prediction, .concession])
    else { throw refuse(.notPlain) }
    try check(statement)
    if isAuthor(value.holder) {
      guard isPlainlyTheAuthors(statement) else { throw refuse(.unclearHolder) }
    } else {
      try checkNamed(statement)
    }
    return try passage(statement, marking: value.spans)
  }
}
