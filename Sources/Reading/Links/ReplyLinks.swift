import ArgumentGraph
import Lexicon

/// Replies: "Norrland denied the charge", "Sudmark counters that …", and the other side's claims they answer.
struct ReplyLinks {
  let input: LinkInput
  let content: Content

  func links() -> [Link] {
    input.drafts.indices.flatMap { index -> [Link] in
      guard let finding = input.finding(index), finding.isReactive, !finding.isGuess, !finding.isDemand,
        !input.statements[index].roles.contains(.question)
      else {
        return []
      }
      let targets =
        pointsAtDemand(finding)
        ? demand(before: index)
        : isPointing(finding) ? pointed(index, finding) : nearest(index)
      let isAssent = !input.passage.lexicon.assents.entries(of: finding.word).isEmpty
      return targets.compactMap { target in
        guard shows(finding, index, answers: target) else { return nil }
        return Link(
          kind: isAssent ? .support : .attack, premises: [Handle(index)], target: .statement(Handle(target)),
          origin: .found, cue: finding.cue.map { input.passage.span($0) }, rule: "reply: \(finding.word)",
          confidence: 0.8)
      }
    }
  }

  /// A word of reply shows that something is answered. What it is, shared words show, or a noun that points back; for a
  /// claim put against another ("counters that") its place does, but "condemned the blockade" answers no claim by it.
  private func shows(_ finding: Finding, _ index: Int, answers target: Int) -> Bool {
    let passage = input.passage
    guard let content = finding.content.first, let first = content.first else { return false }
    if passage.folded[first] == "to" || first > 0 && passage.folded[first - 1] == "to" && passage.has(first, .verbBase)
    {
      return false
    }
    if isPointing(finding) { return true }
    let isClause = finding.rule.contains("clause") || finding.isQuoted && passage.isClause(content)
    let isAnswer = isClause || finding.isNegated
    return isAnswer && self.content.overlap(index, target) > 0 || isClause && isNear(index, target)
  }

  private func isPointing(_ finding: Finding) -> Bool {
    finding.content.first.map { $0.prefix(4).contains(where: isPointer) } ?? false
  }

  private func isNear(_ index: Int, _ target: Int) -> Bool {
    guard let sentence = input.drafts[index].sentence, let other = input.drafts[target].sentence else { return false }
    return sentence - other <= 2
  }

  /// "the charge", "such allegations": a noun that points at what was said.
  private func isPointer(_ place: Int) -> Bool {
    let passage = input.passage
    guard passage.marks[place].contains(.noun), place > 0, place + 1 < passage.tokens.count else { return false }
    return passage.has(place - 1, [.article, .demonstrative, .possessive])
      && !["that", "of", "to"].contains(passage.folded[place + 1])
  }

  /// "the proposal", "the offer": what was asked for, by whomever but its own side.
  private func pointsAtDemand(_ finding: Finding) -> Bool {
    finding.content.joined().contains { place in
      isPointer(place)
        && input.passage.lexicon.nouns.longest(in: input.passage.folded, at: place).contains {
          !$0.entry.flags.isDisjoint(with: [.ask, .infinitive]) && !$0.entry.flags.contains(.reactive)
            && $0.entry.stance != .distancing && $0.entry.lemma != "claim"
        }
    }
  }

  private func demand(before index: Int) -> [Int] {
    guard let sentence = input.drafts[index].sentence else { return [] }
    for candidate in stride(from: index - 1, through: 0, by: -1) {
      guard let other = input.drafts[candidate].sentence, sentence - other <= 4 else { break }
      if input.finding(candidate)?.isDemand == true, !input.areOnOneSide(candidate, index) { return [candidate] }
    }
    return []
  }

  /// What the other side said before: of a plural, three at most, those put as fact and not as a view.
  private func pointed(_ index: Int, _ finding: Finding) -> [Int] {
    let isPlural = finding.content.joined().contains { isPointer($0) && input.passage.isPlural($0) }
    let sides = opposed(before: index, sentences: 10).filter { input.areOpposed(index, $0) }
    // Among voices on no side, a pointer reaches what was said just before.
    guard !sides.isEmpty else { return opposed(before: index, sentences: 3).suffix(1) }
    let candidates = sides.filter { candidate in
      guard let other = input.finding(candidate) else { return false }
      return !other.isQuestion && !other.isDemand && other.rule.contains("clause") && other.stance != .mental
    }
    if candidates.isEmpty { return sides.suffix(1) }
    guard isPlural else { return candidates.suffix(1) }
    var sentences: [Int] = []
    return candidates.reversed().filter { candidate in
      guard let sentence = input.drafts[candidate].sentence else { return false }
      if sentences.last != sentence { sentences.append(sentence) }
      return sentences.count <= 3
    }.reversed()
  }

  /// The other side's claim nearby that shares most words; one further back where it shares several; else the nearest.
  private func nearest(_ index: Int) -> [Int] {
    let candidates = opposed(before: index, sentences: 6)
    let best = candidates.max { (content.overlap(index, $0), $0) < (content.overlap(index, $1), $1) }
    if let best, content.overlap(index, best) > 0 { return [best] }
    let far = opposed(before: index, sentences: 30).filter { content.sharedCount(index, $0) > 1 }
    if let best = far.max(by: { (content.overlap(index, $0), $0) < (content.overlap(index, $1), $1) }) { return [best] }
    return candidates.suffix(1)
  }

  private func opposed(before index: Int, sentences: Int) -> [Int] {
    guard let sentence = input.drafts[index].sentence else { return [] }
    var found: [Int] = []
    var place = index - 1
    while place >= 0, let other = input.drafts[place].sentence, sentence - other <= sentences {
      if other < sentence || input.voice(place) != input.voice(index), input.isClaim(place),
        input.mayAnswer(index, place)
      {
        found.append(place)
      }
      place -= 1
    }
    return found.reversed()
  }
}
