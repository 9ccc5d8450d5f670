import ArgumentGraph
import ArticleText

extension QuizGround {
  private static let mentionsAround = 40

  /// T7: who does a deed, by the words of one statement alone; nobody may be named.
  func actor(_ letter: ArticleID, _ number: Int) throws(Refusal) -> QuizDraft {
    guard let article = graph.article(letter) else { throw refuse(.words) }
    let mention = article.violence[number]
    guard let statement = mention.statement, graph.isLive(statement) else { throw refuse(.words) }
    try check(statement)
    guard graph[statement].subject == nil, graph.roles(of: statement).isDisjoint(with: [.conditional, .prediction]),
      mention.kind != .neutral
    else { throw refuse(.notPlain) }
    let near = max(0, number - Self.mentionsAround)..<min(article.violence.count, number + Self.mentionsAround)
    guard near.count(where: { article.violence[$0].statement == statement }) == 1 else { throw refuse(.severalRight) }
    var passage = try passage(statement, marking: [mention.words])
    // Who says it is no hint at who did it.
    if mention.agent == nil, let first = graph[statement].spans.first, let last = graph[statement].spans.last {
      passage = QuizPassage(
        article: letter, sentence: id(statement), span: Span(first.start, last.end), marks: [mention.words])
    }
    let wrong: [QuizOption]
    let right: QuizOption
    if let agent = mention.agent {
      (right, wrong) = (.words([agent], letter), try others(mention, agent, statement, passage))
    } else {
      (right, wrong) = (.nobody, try suspects(mention, statement, passage))
    }
    let hasAgent = mention.agent != nil
    let contrast = near.sorted { abs($0 - number) < abs($1 - number) }.map { article.violence[$0] }.first {
      ($0.agent != nil) != hasAgent && $0.statement.map { $0 != statement && passes($0) } ?? false
    }?
    .statement
    return QuizDraft(
      template: .actor, about: [statement], passages: [passage], right: right, wrong: wrong,
      deciding: deciding(statement, [mention.agent ?? mention.words]),
      contrast: contrast ?? self.contrast(to: statement))
  }

  /// Wrong options beside a named agent: who speaks, and who suffers.
  private func others(
    _ mention: ViolenceMention, _ agent: Span, _ statement: Handle<Statement>, _ passage: QuizPassage
  ) throws(Refusal) -> [QuizOption] {
    let words = text([agent], passage.article)
    guard passage.span.contains(agent), names.first(in: PhrasePlaces(words).words[...]) != nil,
      mention.form == .active || words.contains(" ")
    else { throw refuse(.pronoun) }
    var found: [Span] = []
    if let victim = mention.victim, isPhrase(victim, passage.article) { found.append(victim) }
    if let source = graph.attribution(of: statement).map({ graph[$0].source })?.first,
      passage.span.contains(source), isPhrase(source, passage.article)
    {
      found.append(source)
    }
    let near = found.filter { !$0.overlaps(agent) && text([$0], passage.article) != words }.prefix(2)
    var wrong = near.map { QuizOption.words([$0], passage.article) }
    if wrong.isEmpty {
      let acting = names.first(in: PhrasePlaces(words).words[...])?.name
      let other = governments(around: statement).first { graph.party(of: $0).map { graph[$0].name } != acting }
      guard let other else { throw refuse(.noOptions) }
      wrong.append(.voice(other))
    }
    return wrong + [.nobody]
  }

  /// Those who speak for parties in the statements around, each party once.
  private func governments(around statement: Handle<Statement>) -> [Handle<Voice>] {
    var found: [Handle<Voice>] = []
    for other in around(statement) {
      let voice = graph.holder(of: other)
      guard graph.party(of: voice) != nil, graph.kind(of: voice) == .government, isSure(other),
        !found.contains(where: { isSameSide($0, voice) })
      else { continue }
      found.append(voice)
    }
    return found
  }

  /// A few words that stand for somebody: no clause, no pronoun.
  private func isPhrase(_ span: Span, _ letter: ArticleID) -> Bool {
    let words = PhrasePlaces(text([span], letter)).words
    return (1...4).contains(words.count) && !words.allSatisfy(lexicon.stopwords.contains) && words.first != "what"
  }

  /// Wrong options where nobody is named: those who are elsewhere in the article. Refused where any name stands in the
  /// words, or something that could say by whom; and where no certain deed is meant.
  private func suspects(
    _ mention: ViolenceMention, _ statement: Handle<Statement>, _ passage: QuizPassage
  ) throws(Refusal) -> [QuizOption] {
    guard mention.form == .nominal, let article = graph.article(passage.article)?.article else {
      throw refuse(.notPlain)
    }
    let words = PhrasePlaces(text(graph[statement].spans, passage.article)).words
    guard names.first(in: words[...]) == nil, !words.contains("by"), !words.contains("from"), !words.contains("whether")
    else { throw refuse(.severalRight) }
    let before = PhrasePlaces(article.text[Span(min(passage.span.start, mention.words.start), mention.words.start)])
      .words.suffix(2)
    guard before.contains("the") || before.contains("these") || before.contains("those") else {
      throw refuse(.notPlain)
    }
    let found = governments(around: statement).prefix(2)
    guard !found.isEmpty else { throw refuse(.noOptions) }
    return found.map(QuizOption.voice)
  }
}
