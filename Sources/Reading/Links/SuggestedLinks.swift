import ArgumentGraph
import Lexicon

/// Links without a cue, offered as suggestions: sides that speak of the same thing, reasons beside their claim.
struct SuggestedLinks {
  let input: LinkInput
  let content: Content
  let found: [Link]
  private let linked: Set<[Int]>
  /// What answers or confirms another statement, by a cue.
  private let answering: Set<Int>
  /// What is a premise already, by a cue.
  private let serving: Set<Int>

  init(input: LinkInput, content: Content, found: [Link]) {
    self.input = input
    self.content = content
    self.found = found
    linked = Set(
      found.flatMap { link in
        link.premises.map {
          [min($0.offset, link.targetStatement?.offset ?? -1), max($0.offset, link.targetStatement?.offset ?? -1)]
        }
      })
    answering = Set(
      found.filter { $0.kind != .support && !$0.isConcession || $0.rule == ReasonLinks.confirms }
        .flatMap { $0.premises.map(\.offset) })
    serving = Set(found.flatMap { $0.premises.map(\.offset) })
  }

  func links() -> [Link] {
    let made = oppositions() + answers() + supports() + grounds()
    let limit = input.statements.count / 4
    var seen: Set<[Int]> = []
    return made.filter { seen.insert([$0.premises[0].offset, $0.targetStatement?.offset ?? -1]).inserted }.sorted {
      ($1.confidence, $0.premises[0].offset) < ($0.confidence, $1.premises[0].offset)
    }.prefix(limit).map { $0 }
  }

  private func isLinked(_ first: Int, _ second: Int) -> Bool {
    linked.contains([min(first, second), max(first, second)])
  }

  /// Two sides on one topic: the later claim against the earlier one.
  private func oppositions() -> [Link] {
    let claims = input.drafts.indices.filter {
      // To call for something contradicts nobody's claim.
      input.party($0) != nil && input.isClaim($0) && input.finding($0)?.isDemand != true
    }
    var links: [Link] = []
    for (place, index) in claims.enumerated() {
      var best: (score: Float, other: Int)?
      for other in claims[..<place].suffix(60)
      where input.areOpposed(index, other) && input.drafts[other].sentence != input.drafts[index].sentence {
        let score = content.overlap(index, other)
        guard isOneTopic(index, other) else { continue }
        if score > best?.score ?? 0.55, !isWordForWord(index, other) { best = (score, other) }
      }
      guard let best, !isLinked(index, best.other) else { continue }
      links.append(suggestion(.attack, index, best.other, "two sides on one topic", min(0.55, 0.3 + best.score / 10)))
    }
    return links
  }

  /// Whether one says just what the other says, which is no opposition.
  private func isWordForWord(_ first: Int, _ second: Int) -> Bool {
    func words(_ index: Int) -> [String] {
      input.drafts[index].pieces.joined().filter { input.passage.tokens[$0].kind == .word }
        .map { input.passage.folded[$0] }
    }
    return input.statements[first].isNegated == input.statements[second].isNegated && words(first) == words(second)
  }

  /// They share several words, or have one subject; or one denies something of what the other speaks of.
  private func isOneTopic(_ first: Int, _ second: Int) -> Bool {
    if content.sharedCount(first, second) > 1 { return true }
    if let subject = content.subjects[first], subject == content.subjects[second] { return true }
    guard
      [first, second].contains(where: { input.statements[$0].isNegated || !input.statements[$0].deniedSpans.isEmpty })
    else { return false }
    return content.sharesSubject(first, second)
      || content.stems[first].contains { content.counts[Int($0)] > 2 && content.stems[second].contains($0) }
  }

  /// After an accusation, what the accused side denies with "not" within a few sentences.
  private func answers() -> [Link] {
    let accusations = input.drafts.indices.filter {
      input.finding($0)?.rule == Complement.Kind.accusation.rawValue && input.isClaim($0)
    }
    return accusations.compactMap { target in
      guard let place = input.drafts[target].sentence else { return nil }
      let answer = input.drafts.indices.dropFirst(target + 1).prefix(12).first { index in
        guard let sentence = input.drafts[index].sentence, sentence - place <= 5, input.areOpposed(index, target) else {
          return false
        }
        guard input.finding(index)?.stance == .committed, input.isClaim(index), !isLinked(index, target) else {
          return false
        }
        return input.drafts[index].pieces.joined().contains {
          ["not", "never", "no"].contains(input.passage.folded[$0])
        }
      }
      return answer.map { suggestion(.attack, $0, target, "denial after an accusation", 0.5) }
    }
  }

  /// What follows a short claim that itself answers or confirms something, as its ground.
  private func grounds() -> [Link] {
    input.drafts.indices.dropFirst().compactMap { index in
      let target = index - 1
      guard follows(index, target), input.drafts[target].tokenCount <= 9, !opensAnew(index),
        !input.statements[index].roles.contains(.question), input.drafts[index].relation == nil,
        answering.contains(target), !serving.contains(index), !isLinked(index, target)
      else { return nil }
      return suggestion(.support, index, target, "follows a short claim", 0.4)
    }
  }

  /// Claims of one voice in two sentences of a paragraph that stand side by side.
  private func follows(_ index: Int, _ target: Int) -> Bool {
    guard let sentence = input.drafts[index].sentence, let before = input.drafts[target].sentence,
      sentence == before + 1
    else {
      return false
    }
    return input.passage.sentences[sentence].paragraph == input.passage.sentences[before].paragraph
      && input.voice(index) == input.voice(target) && input.isClaim(index) && input.isClaim(target)
  }

  /// Neighbours of one holder that share words, the later a reason for an evaluation just made.
  private func supports() -> [Link] {
    input.drafts.indices.dropFirst().compactMap { index in
      let target = index - 1
      guard follows(index, target), !isLinked(index, target),
        input.statements[target].roles.contains(.evaluation) || input.statements[target].roles.contains(.prediction),
        !input.statements[index].roles.contains(.evaluation), !opensAnew(index)
      else { return nil }
      let score = content.overlap(index, target)
      guard score > 0.7, content.sharedCount(index, target) > 1, content.sharesSubject(index, target) else {
        return nil
      }
      return suggestion(.support, index, target, "neighbours on one topic", min(0.5, 0.25 + score / 10))
    }
  }

  /// "It …", "And …", "For Norrland, …": goes on beside what was said, not below it.
  private func opensAnew(_ index: Int) -> Bool {
    guard let sentence = input.drafts[index].sentence, let first = input.passage.sentences[sentence].tokens.first else {
      return true
    }
    return input.passage.has(first, [.subjectPronoun, .connective, .coordinator, .preposition])
  }

  private func suggestion(_ kind: Link.Kind, _ premise: Int, _ target: Int, _ rule: String, _ confidence: Float) -> Link
  {
    Link(
      kind: kind, premises: [Handle(premise)], target: .statement(Handle(target)), origin: .suggested, rule: rule,
      confidence: confidence)
  }
}
