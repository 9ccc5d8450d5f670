import ArgumentGraph
import Lexicon

/// Sentences that begin with yet, but or however, and what they speak against.
struct ContrastLinks {
  let input: LinkInput
  let content: Content

  func links() -> [Link] {
    var links: [Link] = []
    for index in input.drafts.indices {
      guard let sentence = input.drafts[index].sentence, index == 0 || input.drafts[index - 1].sentence != sentence
      else { continue }
      let range = input.passage.withoutStop(input.passage.sentences[sentence].tokens)
      if let cue = cue(sentence) {
        let own = main(index)
        if let (target, confidence, isFound) = target(of: own, range) {
          // "Yet these measures …" goes on from what was done and denies none of it.
          if !pointsAtThings(range) || input.drafts[target].sentence != sentence - 1 {
            links.append(link(own, target, cue, confidence, isFound))
          }
        }
      }
      if let link = pointingConcession(index, range) { links.append(link) }
    }
    return links
  }

  private func main(_ index: Int) -> Int {
    guard let relation = input.drafts[index].relation, input.drafts.indices.contains(index + relation.offset) else {
      return index
    }
    return index + relation.offset
  }

  /// "Yet", "However,", "But" at the head, "…, however, …" inside.
  private func cue(_ sentence: Int) -> Range<Int>? {
    let cues = input.cues[sentence]
    let cue = (cues.opening + cues.inside).first {
      // "Contrary to what Sudmark says, …" has its far end in the words behind it.
      $0.relation == .contrast && $0.connective.certainty >= 0.75
        && !["contrary to", "unlike"].contains($0.connective.phrase)
    }
    return cue?.words
  }

  /// What it answers: of the sentences before, the one of another holder that shares most of its words; the sentence
  /// just before where a pointer ("these measures") leads to it.
  private func target(of index: Int, _ range: Range<Int>) -> (target: Int, confidence: Float, isFound: Bool)? {
    guard let sentence = input.drafts[index].sentence else { return nil }
    if let granted = granted(before: index) { return (granted, 0.85, true) }
    var best: (score: Float, target: Int)?
    for candidate in candidates(before: index, sentences: 4) {
      let shared = content.overlap(index, candidate)
      // The author who turns against what was just reported need not repeat its words.
      let isJustReported = isJustReported(candidate, before: index)
      guard shared > 0 || isJustReported else { continue }
      var score = shared + (isJustReported ? 1 : 0)
      if !input.areOnOneSide(candidate, index) { score += 1 }
      if let place = input.drafts[candidate].sentence { score -= 0.15 * Float(sentence - place) }
      if score > best?.score ?? 0 { best = (score, candidate) }
    }
    if let best, !input.areOnOneSide(best.target, index) || best.score > 0.5 {
      return answers(index, best.target) ? (best.target, 0.75, true) : (best.target, 0.4, false)
    }
    let near = candidates(before: index, sentences: 1)
    if pointsBack(range), let before = near.last { return (before, 0.7, true) }
    if let other = candidates(before: index, sentences: 2).last(where: { input.areOpposed(index, $0) }) {
      return (other, 0.45, false)
    }
    // A turn against what a side said much earlier, in the same words.
    let far = candidates(before: index, sentences: 40).filter {
      input.party($0) != nil && !input.areOnOneSide($0, index) && content.subjects[index] != nil
        && content.subjects[index] == content.subjects[$0]
    }
    let match = far.max { (content.overlap(index, $0), $0) < (content.overlap(index, $1), $1) }
    if let match, content.overlap(index, match) > 0.6 { return (match, 0.4, false) }
    return nil
  }

  /// Whether the text shows that a turn meets this statement: it stands right before, or its subject recurs, or more.
  private func answers(_ index: Int, _ target: Int) -> Bool {
    if content.sharesSubject(index, target) || content.sharedCount(index, target) > 1 { return true }
    guard let sentence = input.drafts[index].sentence, input.drafts[target].sentence == sentence - 1 else {
      return false
    }
    return input.passage.sentences[sentence].number > 1 || content.overlap(index, target) > 0
  }

  /// "Of course X. But Y": the point just granted in the same voice, which Y answers.
  private func granted(before index: Int) -> Int? {
    let passage = input.passage
    guard let sentence = input.drafts[index].sentence, sentence > 0,
      passage.sentences[sentence].paragraph == passage.sentences[sentence - 1].paragraph
    else { return nil }
    guard let cue = input.cues[sentence - 1].first(.concession), cue.connective.certainty >= 0.4 else { return nil }
    return candidates(before: index, sentences: 1).last { input.voice($0) == input.voice(index) }
  }

  private func isJustReported(_ candidate: Int, before index: Int) -> Bool {
    guard let sentence = input.drafts[index].sentence, let place = input.drafts[candidate].sentence else {
      return false
    }
    return sentence - place == 1 && input.voice(index) == 0 && input.party(candidate) != nil
  }

  private func candidates(before index: Int, sentences: Int) -> [Int] {
    guard let sentence = input.drafts[index].sentence else { return [] }
    var found: [Int] = []
    var place = index - 1
    while place >= 0, let other = input.drafts[place].sentence, sentence - other <= sentences {
      if other < sentence, input.isClaim(place) { found.append(place) }
      place -= 1
    }
    return found.reversed()
  }

  /// "Yet these measures …": a demonstrative in the first words.
  private func pointsBack(_ range: Range<Int>) -> Bool {
    range.prefix(9).contains { place in
      ["this", "these", "such", "those"].contains(input.passage.folded[place])
    }
  }

  /// "these measures" names things done; "such claims" names what was said.
  private func pointsAtThings(_ range: Range<Int>) -> Bool {
    let passage = input.passage
    let pointer = range.prefix(9).first { ["these", "such", "those"].contains(passage.folded[$0]) }
    guard let noun = pointer.map({ $0 + 1 }), noun < range.upperBound, passage.isWord(noun) else { return false }
    return passage.lexicon.reportingNoun(form: passage.folded[noun]) == nil
  }

  private func link(_ index: Int, _ target: Int, _ cue: Range<Int>, _ confidence: Float, _ isFound: Bool) -> Link {
    Link(
      kind: .attack, premises: [Handle(index)], target: .statement(Handle(target)),
      origin: isFound ? .found : .suggested, cue: isFound ? [input.passage.span(cue)] : [],
      rule: isFound ? "contrast: " + input.passage.text(cue).lowercased() : "contrast, far end inferred",
      confidence: confidence)
  }

  /// "While such claims are contested, …": grants a point against the claims before.
  private func pointingConcession(_ index: Int, _ range: Range<Int>) -> Link? {
    let passage = input.passage
    guard let relation = input.drafts[index].relation, relation.kind == .concession, input.drafts[index].finding == nil,
      let first = input.drafts[index].pieces.first?.lowerBound, passage.has(first, .demonstrative),
      passage.marks.indices.contains(first + 1), passage.marks[first + 1].contains(.noun),
      let target = candidates(before: index, sentences: 2).last(where: { input.voice($0) != 0 })
    else { return nil }
    return Link(
      kind: .attack, premises: [Handle(index)], target: .statement(Handle(target)), origin: .found, isConcession: true,
      cue: [passage.span(relation.cue.lowerBound..<first + 2)], rule: "concession that points back", confidence: 0.8)
  }
}
