import ArgumentGraph
import Lexicon

/// Reasons across sentences: "this is why", "therefore", "the answer lies in", "this sentiment is real".
struct ReasonLinks {
  let input: LinkInput
  let content: Content

  func links() -> [Link] {
    var links: [Link] = []
    for index in input.drafts.indices where isFirstOfSentence(index) {
      guard let sentence = input.drafts[index].sentence else { continue }
      let range = input.passage.withoutStop(input.passage.sentences[sentence].tokens)
      if let link = opening(index, range) ?? isWhy(index, range) ?? confirmation(index, range) { links.append(link) }
    }
    return links
  }

  private func isFirstOfSentence(_ index: Int) -> Bool {
    index == 0 || input.drafts[index - 1].sentence != input.drafts[index].sentence
  }

  /// "Therefore …", "The answer lies in …".
  private func opening(_ index: Int, _ range: Range<Int>) -> Link? {
    let passage = input.passage
    guard let before = previous(index), let first = range.first else { return nil }
    for match in passage.lexicon.connectives.all(in: passage.folded[..<range.upperBound], at: first) {
      let connective = match.entry
      guard connective.second.isEmpty, connective.position != .medial, connective.certainty >= 0.45 else { continue }
      let cue = first..<first + match.words.count
      switch connective.relation {
      case .therefore where isConclusion(connective, cue, range):
        return support(premises: [before], target: main(index), cue, connective.phrase, connective.certainty)
      case .because where opensSentence(connective, cue):
        return support(premises: [main(index)], target: before, cue, connective.phrase, connective.certainty)
      default: continue
      }
    }
    return nil
  }

  private func isConclusion(_ connective: Connective, _ cue: Range<Int>, _ range: Range<Int>) -> Bool {
    guard cue.upperBound < range.upperBound else { return false }
    // "So far", "then again": only before a comma or a clause.
    if connective.trap == .none { return true }
    return input.passage.isMark(cue.upperBound, ",")
      || connective.phrase == "so" && input.passage.isClause(cue.upperBound..<range.upperBound)
  }

  /// A whole sentence of reason, not a because-clause with its main clause behind it.
  private func opensSentence(_ connective: Connective, _ cue: Range<Int>) -> Bool {
    cue.count >= 3 || ["after all"].contains(connective.phrase)
  }

  /// "This poverty is why the bishops urged calm": the reason stands before.
  private func isWhy(_ index: Int, _ range: Range<Int>) -> Link? {
    let passage = input.passage
    guard let why = range.prefix(12).first(where: { passage.folded[$0] == "why" }), why > range.lowerBound,
      passage.has(why - 1, .be),
      passage.has(range.lowerBound, .demonstrative) || passage.folded[range.lowerBound] == "which",
      let before = previous(index)
    else { return nil }
    let target = input.drafts.indices.filter { input.drafts[$0].sentence == input.drafts[index].sentence }.last ?? index
    var premises = [before]
    if target != index { premises = [index] }
    let cue = why - 1..<why + 1
    return support(premises: target == index ? premises : [before], target: target, cue, "is why", 0.8)
  }

  /// "This anger is real": grants what the words before say.
  private func confirmation(_ index: Int, _ range: Range<Int>) -> Link? {
    let passage = input.passage
    guard input.drafts[index].finding == nil, range.count >= 4,
      ["this", "that", "these", "those", "such"].contains(passage.folded[range.lowerBound]),
      passage.has(range.lowerBound + 2, .be),
      isGranting(range.lowerBound + 3)
    else { return nil }
    let noun = passage.folded[range.lowerBound + 1]
    let target =
      (max(0, index - 4)..<index).last { candidate in
        input.drafts[candidate].pieces.joined().contains { passage.folded[$0] == noun }
      } ?? previous(index)
    guard let target else { return nil }
    return support(premises: [index], target: target, range.lowerBound..<range.lowerBound + 4, "this … is real", 0.7)
  }

  /// real, true, justified.
  private func isGranting(_ place: Int) -> Bool {
    input.passage.lexicon.evaluations.longest(in: input.passage.folded, at: place).contains {
      $0.entry == .certain || $0.entry == .legitimacy
    }
  }

  // MARK: Ends

  /// The last claim of the sentence before, in the same paragraph.
  private func previous(_ index: Int) -> Int? {
    guard let sentence = input.drafts[index].sentence else { return nil }
    let candidate = (0..<index).last { place in
      input.drafts[place].sentence.map { $0 < sentence } ?? false
    }
    guard let candidate, let before = input.drafts[candidate].sentence,
      input.passage.sentences[before].paragraph == input.passage.sentences[sentence].paragraph
    else { return nil }
    return main(candidate)
  }

  /// The main clause where a draft is a part of one.
  private func main(_ index: Int) -> Int {
    guard let relation = input.drafts[index].relation, input.drafts.indices.contains(index + relation.offset) else {
      return index
    }
    return index + relation.offset
  }

  private func support(premises: [Int], target: Int, _ cue: Range<Int>, _ rule: String, _ certainty: Double) -> Link {
    Link(
      kind: .support, premises: premises.map { Handle($0) }, target: .statement(Handle(target)), origin: .found,
      cue: [input.passage.span(cue)], rule: rule, confidence: Float(certainty))
  }
}
