import ArgumentGraph
import Lexicon

/// Reasons across sentences: "this is why", "therefore", "for example", "this sentiment is real".
struct ReasonLinks {
  let input: LinkInput
  let content: Content

  func links() -> [Link] {
    input.drafts.indices.filter(isFirstOfSentence).flatMap { index -> [Link] in
      guard let sentence = input.drafts[index].sentence else { return [] }
      let range = input.passage.withoutStop(input.passage.sentences[sentence].tokens)
      let links = isWhy(index, range) ?? byCue(index, range, input.cues[sentence])
      return links.isEmpty ? confirmation(index, range).map { [$0] } ?? [] : links
    }
  }

  static let confirms = "this … is real"

  private func isFirstOfSentence(_ index: Int) -> Bool {
    index == 0 || input.drafts[index - 1].sentence != input.drafts[index].sentence
  }

  /// "Therefore …", "… should therefore …", "The answer lies in …", "For example, …".
  private func byCue(_ index: Int, _ range: Range<Int>, _ cues: Cues) -> [Link] {
    for cue in cues.opening + cues.inside {
      let (phrase, certainty) = (cue.connective.phrase, cue.connective.certainty)
      guard certainty >= 0.45 else { continue }
      switch cue.relation {
      case .therefore where input.finding(index) == nil || cue.words.lowerBound == range.lowerBound:
        guard !input.statements[main(index)].roles.contains(.question) else { return [] }
        return conclusion(main(index), range, cue.words, phrase, certainty)
      case .because where cues.opening.contains(cue) && isReason(cue):
        guard let before = previous(index) else { return [] }
        return [support(premises: [main(index)], target: before, cue.words, phrase, certainty)]
      case .example where certainty >= 0.9:
        // Further in, it is an instance of what the sentence itself says.
        guard cue.words.lowerBound - range.lowerBound < 6, let before = previous(index) else { return [] }
        return [support(premises: [main(index)], target: before, cue.words, phrase, certainty * 0.9)]
      case .undercut:
        guard let before = previous(index) else { return [] }
        return [
          Link(
            kind: .attack, premises: [Handle(main(index))], target: .statement(Handle(before)), origin: .found,
            cue: [input.passage.span(cue.words)], rule: RuleLinks.doesNotFollow, confidence: Float(certainty))
        ]
      default: continue
      }
    }
    return []
  }

  /// A whole sentence of reason: "For tolls are legal.", "The reason is …".
  private func isReason(_ cue: Cue) -> Bool {
    cue.words.count >= 3 || ["after all", "because", "for"].contains(cue.connective.phrase)
  }

  /// "This poverty is why the bishops urged calm": the reason stands before.
  private func isWhy(_ index: Int, _ range: Range<Int>) -> [Link]? {
    let passage = input.passage
    guard let why = range.prefix(12).first(where: { passage.folded[$0] == "why" }), why > range.lowerBound,
      passage.has(why - 1, .be),
      passage.has(range.lowerBound, .demonstrative) || passage.folded[range.lowerBound] == "which"
    else { return nil }
    let sentence = input.drafts[index].sentence
    let target = input.drafts[index...].prefix { $0.sentence == sentence }.indices.last ?? index
    return conclusion(target, range, why - 1..<why + 1, "is why", 0.8)
  }

  // MARK: Grounds

  /// The support of a conclusion by what its opening words point at.
  private func conclusion(
    _ index: Int, _ range: Range<Int>, _ cue: Range<Int>, _ rule: String, _ certainty: Double
  ) -> [Link] {
    let opening = range.prefix(max(6, cue.upperBound - range.lowerBound)).map { input.passage.folded[$0] }
    let first = input.drafts[..<index].lastIndex { $0.sentence != input.drafts[index].sentence }.map { $0 + 1 } ?? 0
    let isPlain = certainty >= 0.8 && cue.lowerBound - range.lowerBound < 4
    guard let before = previous(first) ?? (isPlain ? lastOfParagraphBefore(first) : nil),
      input.voice(before) == input.voice(index) || input.voice(index) == 0 || rule == "is why"
    else { return [] }
    if opening.contains(where: ["shared", "common", "mutual", "joint"].contains), let pair = parallel(before: first) {
      return [support(premises: pair, target: index, cue, rule, certainty)]
    }
    if opening.contains(where: ["together", "combined"].contains), let pair = pair(before: first) {
      return [support(premises: pair, target: index, cue, rule, certainty)]
    }
    if opening.contains("reasons") {
      // Several reasons, each good by itself.
      let reasons = run(before: first, limit: 3)
      if !reasons.isEmpty { return reasons.map { support(premises: [$0], target: index, cue, rule, certainty * 0.9) } }
    }
    return [support(premises: [before], target: index, cue, rule, certainty)]
  }

  /// "Norrland is poor. Sudmark, too, is poor. … This shared poverty": the two that are likened.
  private func parallel(before index: Int) -> [Int]? {
    let run = run(before: index, limit: 8)
    let likened = run.lastIndex { candidate in
      input.drafts[candidate].pieces.joined().contains {
        ["too", "also", "likewise"].contains(input.passage.folded[$0])
      }
    }
    guard let likened, likened > run.startIndex else { return pair(before: index) }
    return [run[likened - 1], run[likened]]
  }

  private func pair(before index: Int) -> [Int]? {
    let run = run(before: index, limit: 2)
    return run.count == 2 ? run : nil
  }

  /// The main claims of the sentences before, of one voice and within the paragraph, in the order of the text.
  private func run(before index: Int, limit: Int) -> [Int] {
    guard var sentence = input.drafts[index].sentence else { return [] }
    let paragraph = input.passage.sentences[sentence].paragraph
    var found: [Int] = []
    for candidate in (0..<index).reversed() where found.count < limit {
      guard let other = input.drafts[candidate].sentence, sentence - other <= 1,
        input.passage.sentences[other].paragraph == paragraph
      else { break }
      if other == sentence { continue }
      let claim = main(candidate)
      guard input.isClaim(claim), found.last.map({ input.voice($0) == input.voice(claim) }) ?? true else { break }
      found.append(claim)
      sentence = other
    }
    return found.reversed()
  }

  /// What a conclusion that opens a paragraph follows from.
  private func lastOfParagraphBefore(_ index: Int) -> Int? {
    guard let sentence = input.drafts[index].sentence, sentence > 0,
      input.passage.sentences[sentence].number == 1, index > 0, input.drafts[index - 1].sentence == sentence - 1
    else { return nil }
    return main(index - 1)
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
    return support(premises: [index], target: target, range.lowerBound..<range.lowerBound + 4, Self.confirms, 0.7)
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
