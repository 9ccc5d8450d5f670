import ArgumentGraph
import ArticleText
import Lexicon

extension QuizGround {
  /// T5: which words show a link. Of a link that a person saw where no word shows it, that none do.
  func cue(of link: Handle<Link>) throws(Refusal) -> QuizDraft {
    let value = graph[link]
    guard counted.includes(value.status) else { throw refuse(.suggested) }
    guard !value.isConcession else { throw refuse(.notPlain) }
    guard let target = value.targetStatement, value.premises.count == 1, let premise = value.premises.first,
      id(premise).article == id(target).article, let letter = id(premise).article, premise != target
    else { throw refuse(.words) }
    try checkReason(link)
    try check(premise)
    try check(target)
    let ends = id(premise) < id(target) ? [premise, target] : [target, premise]
    func marks(_ statement: Handle<Statement>) -> [Span] { graph[statement].shownSpans ?? graph[statement].spans }
    var passages = [try passage(ends[0], marking: marks(ends[0]))]
    if id(ends[0]).wholeSentence != id(ends[1]).wholeSentence {
      passages.append(try passage(ends[1], marking: marks(ends[1])))
    } else {
      passages = [try passage(ends[0], marking: marks(ends[0]) + marks(ends[1]))]
    }
    let shown = passages.map(\.span)
    let others = connectives(in: shown, letter).filter { other in !value.cue.contains(where: other.span.overlaps) }
    // Another word that could show it makes two right answers; "for" and "as" seldom do, but then none at all is sure.
    let most = value.cue.isEmpty ? 0 : 0.35
    guard others.allSatisfy({ $0.telling <= most }) else { throw refuse(.severalRight) }
    let wrong = distinct(others.filter(\.isJoining).map(\.span), letter, from: value.cue).prefix(2).map {
      QuizOption.words([$0], letter)
    }
    let right: QuizOption
    if value.cue.isEmpty {
      guard value.isReviewed else { throw refuse(.suggested) }
      // "Replies that", "if so" and "that is" may be taken to show it.
      guard ends.allSatisfy({ graph.reporting(of: $0)?.isReactive != true }), !opensByPointing(ends[1]),
        others.allSatisfy({ !$0.isConditional })
      else { throw refuse(.severalRight) }
      guard !wrong.isEmpty else { throw refuse(.noOptions) }
      right = .noWords
    } else {
      guard value.article == letter, value.cue.allSatisfy({ cue in shown.contains { $0.contains(cue) } }) else {
        throw refuse(.words)
      }
      // "That anger is real" is the premise itself, and no word beside it.
      let own = graph[premise].spans
      let inside = value.cue.filter { cue in own.contains { $0.overlaps(cue) } }.reduce(0) { $0 + $1.count }
      guard inside * 2 < own.reduce(0, { $0 + $1.count }) else { throw refuse(.words) }
      right = .words(value.cue, letter)
    }
    return QuizDraft(
      template: .cue, about: [premise, target], link: link, passages: passages, right: right,
      wrong: wrong + (value.cue.isEmpty ? [] : [.noWords]),
      deciding: QuizItem.Deciding(
        article: letter,
        sentence: value.cue.first.flatMap { graph.article(letter)?.sentence(at: $0.start) }
          ?? id(premise).wholeSentence,
        spans: value.cue), contrast: contrast(to: premise, except: [target]))
  }

  private struct Found {
    let span: Span
    /// How sure it shows, where it stands, that something is a reason or an objection; 0 where it never does.
    let telling: Double
    /// Whether it joins clauses in another way, so that somebody could take it for such a word.
    let isJoining: Bool
    let isConditional: Bool
  }

  /// The connectives in some sentences, in the order of the text.
  private func connectives(in sentences: [Span], _ letter: ArticleID) -> [Found] {
    guard let article = graph.article(letter)?.article else { return [] }
    var found: [Found] = []
    for range in ArgumentGraph.tokenRanges(of: sentences, in: article.tokens) {
      let text = TokenWords(article, [range])
      var place = 0
      while place < text.words.count {
        let here = lexicon.connectives.longest(in: text.words, at: place).filter { phrase in
          phrase.entry.second.isEmpty || phrase.entry.second.allSatisfy(text.words[place...].contains)
        }
        guard let first = here.first else {
          place += 1
          continue
        }
        let span = Span(text.tokens[place].span.start, text.tokens[place + first.count - 1].span.end)
        let telling = here.filter {
          [.because, .therefore, .contrast, .concession, .undercut].contains($0.entry.relation)
        }
        let isJoining = here.contains {
          [.addition, .condition, .example, .purpose, .time].contains($0.entry.relation)
            && $0.entry.second.isEmpty && ($0.entry.position != .initial || place == 0)
        }
        // "Depend on" makes a condition, but nobody takes it for a joint of the sentence.
        let isJoint = !lexicon.grammar.classes(of: text.words[place]).isDisjoint(with: [
          .coordinator, .subordinator, .preposition, .connective,
        ])
        found.append(
          Found(
            span: span, telling: telling.map(\.entry.certainty).max() ?? 0, isJoining: isJoining && isJoint,
            isConditional: here.contains { $0.entry.relation == .condition }))
        place += first.count
      }
    }
    return found
  }

  private func distinct(_ spans: [Span], _ letter: ArticleID, from cue: [Span]) -> [Span] {
    var known = [Words.folded(text(cue, letter))]
    return spans.filter { span in
      let words = Words.folded(text([span], letter))
      if known.contains(words) { return false }
      known.append(words)
      return true
    }
  }
}
