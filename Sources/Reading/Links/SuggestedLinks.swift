import ArgumentGraph
import Lexicon

/// Links without a cue, offered as suggestions: sides that speak of the same thing, reasons beside their claim.
struct SuggestedLinks {
  let input: LinkInput
  let content: Content
  let found: [Link]

  func links() -> [Link] {
    let made = oppositions() + supports()
    let limit = input.statements.count / 4
    return made.sorted {
      ($1.confidence, $0.premises[0].offset) < ($0.confidence, $1.premises[0].offset)
    }.prefix(limit).map { $0 }
  }

  private func isLinked(_ first: Int, _ second: Int) -> Bool {
    found.contains { link in
      let ends = link.premises.map(\.offset) + [link.targetStatement?.offset ?? -1]
      return ends.contains(first) && ends.contains(second)
    }
  }

  /// Two sides on one topic: the later claim against the earlier one.
  private func oppositions() -> [Link] {
    let claims = input.drafts.indices.filter { input.party($0) != nil && input.isClaim($0) && input.statements[$0].guessedHolder == nil }
    var links: [Link] = []
    for (place, index) in claims.enumerated() {
      var best: (score: Float, other: Int)?
      for other in claims[..<place].suffix(60) where input.areOpposed(index, other) && input.drafts[other].sentence != input.drafts[index].sentence {
        let score = content.overlap(index, other)
        if score > best?.score ?? 0.55 { best = (score, other) }
      }
      guard let best, !isLinked(index, best.other) else { continue }
      links.append(suggestion(.attack, index, best.other, "two sides on one topic", min(0.55, 0.3 + best.score / 10)))
    }
    return links
  }

  /// Neighbours of one holder that share words, the later a reason for an evaluation just made.
  private func supports() -> [Link] {
    input.drafts.indices.dropFirst().compactMap { index in
      let target = index - 1
      guard let sentence = input.drafts[index].sentence, let before = input.drafts[target].sentence, sentence == before + 1,
        input.passage.sentences[sentence].paragraph == input.passage.sentences[before].paragraph,
        input.voice(index) == input.voice(target), input.isClaim(index), input.isClaim(target), !isLinked(index, target),
        input.statements[target].roles.contains(.evaluation) || input.statements[target].roles.contains(.prediction),
        !input.statements[index].roles.contains(.evaluation), !opensAnew(index)
      else { return nil }
      let score = content.overlap(index, target)
      guard score > 0.5 else { return nil }
      return suggestion(.support, index, target, "neighbours on one topic", min(0.5, 0.25 + score / 10))
    }
  }

  /// "It …", "And …", "For Norrland, …": goes on beside what was said, not below it.
  private func opensAnew(_ index: Int) -> Bool {
    guard let sentence = input.drafts[index].sentence, let first = input.passage.sentences[sentence].tokens.first else { return true }
    return input.passage.has(first, [.subjectPronoun, .connective, .coordinator, .preposition])
  }

  private func suggestion(_ kind: Link.Kind, _ premise: Int, _ target: Int, _ rule: String, _ confidence: Float) -> Link {
    Link(
      kind: kind, premises: [Handle(premise)], target: .statement(Handle(target)), origin: .suggested, rule: rule,
      confidence: confidence)
  }
}
