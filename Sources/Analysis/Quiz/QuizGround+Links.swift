import ArgumentGraph
import ArticleText

extension QuizGround {
  /// Refuses a link that keys must not rest on.
  private func check(_ link: Handle<Link>) throws(Refusal) {
    guard counted.includes(graph.status(of: link)) else { throw refuse(.suggested) }
    guard !graph[link].isConcession else { throw refuse(.notPlain) }
  }

  /// The two ends of a link, both fit to be shown.
  private func ends(of link: Handle<Link>) throws(Refusal) -> (premise: Handle<Statement>, target: Handle<Statement>) {
    try check(link)
    guard let target = graph.targetStatement(of: link), let premise = graph[link].premises.first, premise != target
    else { throw refuse(.words) }
    try check(premise)
    try check(target)
    guard graph[target].shownSpans == nil else { throw refuse(.words) }
    return (premise, target)
  }

  /// Refuses a link that one may argue about: "that anger is real" backs what it takes up, but is it its reason?
  func checkReason(_ link: Handle<Link>) throws(Refusal) {
    let value = graph[link]
    if value.kind == .attack, !value.isReviewed, let target = value.targetStatement {
      // Who replies names no sentence; a paragraph away another may be meant.
      let here = id(target)
      guard value.premises.allSatisfy({ id($0).article == here.article && id($0).paragraph == here.paragraph }) else {
        throw refuse(.severalRight)
      }
    }
    guard value.kind != .support || value.isReviewed || value.confidence >= Self.floor else {
      throw refuse(.confidence)
    }
  }

  /// The words that show a link: its cue, or none where a person made it.
  private func decidingWords(_ link: Handle<Link>, _ premise: Handle<Statement>) -> QuizItem.Deciding {
    let value = graph[link]
    guard let article = value.article, let start = value.cue.first?.start, let loaded = graph.article(article),
      let sentence = loaded.sentence(at: start)
    else { return deciding(premise, []) }
    return QuizItem.Deciding(article: article, sentence: sentence, spans: value.cue)
  }

  // MARK: T2

  /// T2: the claim that a premise is given for. Wrong are claims of the same sentence, and such of other paragraphs as
  /// share no word with the premise: a neighbour may be meant, too.
  func premise(_ link: Handle<Link>) throws(Refusal) -> QuizDraft {
    let (premise, target) = try ends(of: link)
    let wrong = try wrongClaims(for: premise, target) { other in
      id(other).wholeSentence == id(premise).wholeSentence && id(other).wholeSentence == id(target).wholeSentence
        || isFar(other, from: premise, target)
    }
    return QuizDraft(
      template: .premise, about: [premise, target], link: link, right: .statement(target),
      wrong: wrong.map(QuizOption.statement), deciding: decidingWords(link, premise),
      contrast: contrast(to: target, except: [premise]))
  }

  /// Claims that make wrong options beside a target: joined to neither, and no central claim, which all of an article
  /// supports.
  private func wrongClaims(
    for premise: Handle<Statement>, _ target: Handle<Statement>, where isWrong: (Handle<Statement>) -> Bool
  ) throws(Refusal) -> [Handle<Statement>] {
    var found: [Handle<Statement>] = []
    let thesis = id(target).article.flatMap { graph.article($0) }?.thesis
    for other in around(target) where found.count < 6 {
      guard other != premise, !graph.roles(of: other).contains(.conditional), other != thesis,
        !leadsOn(from: premise, to: other), isWrong(other), passes(other), standsByItself(other)
      else { continue }
      found.append(other)
    }
    let wrong = Array(distinct(found, from: target).prefix(2))
    guard !wrong.isEmpty else { throw refuse(.noOptions) }
    return wrong
  }

  /// Whether a claim stands where nobody would take a premise to be meant for it: what is said refers back, a paragraph
  /// or two, and it shares no word of content with the premise.
  private func isFar(
    _ other: Handle<Statement>, from premise: Handle<Statement>, _ target: Handle<Statement>
  ) -> Bool {
    let (own, here) = (id(other).paragraph, id(premise).paragraph)
    return own != id(target).paragraph && (own > here || own < here - 2)
      && content(other).isDisjoint(with: content(premise))
  }

  /// Whether a premise leads to a claim, by whatever links, within a few steps.
  private func leadsOn(from premise: Handle<Statement>, to claim: Handle<Statement>) -> Bool {
    var known = Marks([premise])
    var waiting = [premise]
    for _ in 0..<3 {
      var next: [Handle<Statement>] = []
      for statement in waiting {
        if areJoined(statement, claim) { return true }
        graph.forEachLink(from: statement) { link in
          if let target = graph.targetStatement(of: link), known.insert(target) { next.append(target) }
        }
      }
      waiting = next
    }
    return false
  }

  // MARK: T3

  /// T3: the claim of a side that another's words answer. Wrong are claims of the same side in other paragraphs, on the
  /// same subject where there are such, without a link and without a word in common with the answer.
  func answer(_ link: Handle<Link>) throws(Refusal) -> QuizDraft {
    let (premise, target) = try ends(of: link)
    try checkReason(link)
    guard graph[link].premises.count == 1 else { throw refuse(.severalRight) }
    let holder = graph.holder(of: target)
    guard !isSameSide(holder, graph.holder(of: premise)), !isAuthor(holder) else { throw refuse(.notPlain) }
    let subject = content(target)
    var wrong = try wrongClaims(for: premise, target) { other in
      isSameSide(graph.holder(of: other), holder) && isFar(other, from: premise, target) && !areJoined(premise, other)
    }
    let places = wrong.enumerated().sorted { left, right in
      let (near, far) = (
        content(left.element).isDisjoint(with: subject), content(right.element).isDisjoint(with: subject)
      )
      return near == far ? left.offset < right.offset : !near
    }
    wrong = places.map(\.element)
    return QuizDraft(
      template: .answer, about: [premise, target], link: link, holder: holder, right: .statement(target),
      wrong: wrong.map(QuizOption.statement), deciding: decidingWords(link, premise),
      contrast: wrong.first)
  }

  // MARK: T8

  /// T8: the claim that loses its only reason when a premise is rejected. Wrong are claims that stand on another
  /// reason, or on none.
  func fall(_ link: Handle<Link>) throws(Refusal) -> QuizDraft {
    let (premise, target) = try ends(of: link)
    try checkReason(link)
    // One that is only suggested may be seen by whoever answers, too.
    let reasons = graph.links(into: target).count {
      graph.kind(of: $0) == .support && !graph.status(of: $0).isRejected
    }
    guard reasons == 1, support.reasons(into: target.offset).count == 1, isFirstSaying(premise), isFirstSaying(target),
      standing.contains(premise.offset), standing.contains(target.offset),
      graph.links(into: premise).allSatisfy({ graph.targetLink(of: $0) == nil }), let above = above(premise)
    else { throw refuse(.severalRight) }
    let wrong = try wrongClaims(for: premise, target) { other in
      !above.contains(Handle(support.first[other.offset])) && isFar(other, from: premise, target)
    }
    return QuizDraft(
      template: .fall, about: [premise, target], link: link, right: .statement(target),
      wrong: wrong.map(QuizOption.statement), deciding: decidingWords(link, premise),
      contrast: contrast(to: target, except: [premise]))
  }
}

extension QuizGround {
  /// Whether no statement before it says the same.
  private func isFirstSaying(_ statement: Handle<Statement>) -> Bool {
    support.first[statement.offset] == statement.offset
  }

  /// All that a statement is given for, directly or through others; `nil` where that is too much to follow.
  private func above(_ statement: Handle<Statement>) -> Marks<Statement>? {
    var above = Marks([statement])
    var waiting = [statement.offset]
    var seen = 0
    while let next = waiting.popLast() {
      seen += 1
      if seen > Self.mostAbove { return nil }
      for reason in support.reasons(from: next) {
        let conclusion = support.reasons[Int(reason)].conclusion
        if above.insert(Handle(conclusion)) { waiting.append(conclusion) }
      }
    }
    return above
  }

  private static let mostAbove = 1000
}

extension LoadedArticle {
  /// The id of the sentence in which an offset lies; `nil` outside the body. Complexity: O(log sentences).
  func sentence(at offset: Int) -> StatementID? {
    var low = 0
    var high = article.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if article.sentences[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < article.sentences.count, article.sentences[low].span.start <= offset else { return nil }
    let sentence = article.sentences[low]
    return StatementID(article: id, paragraph: sentence.paragraph, sentence: sentence.number)
  }
}
