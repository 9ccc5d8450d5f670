import ArgumentGraph
import Lexicon

/// "The flood has reinforced these concerns": what bears on a claim, fear or view that is pointed at.
struct BearingLinks {
  let input: LinkInput

  func links() -> [Link] {
    var links: [Link] = []
    for index in input.drafts.indices where input.drafts[index].finding == nil && input.isClaim(index) {
      guard let piece = input.drafts[index].pieces.first else { continue }
      if let link = link(index, piece) { links.append(link) }
    }
    return links
  }

  private func link(_ index: Int, _ piece: Range<Int>) -> Link? {
    let passage = input.passage
    let words = passage.folded[..<piece.upperBound]
    for place in piece.dropFirst() where passage.marks[place].contains(.bearing) {
      guard let verb = passage.lexicon.bearings.longest(in: words, at: place).first,
        passage.isFiniteVerb(place, in: piece) || passage.has(place - 1, .auxiliary)
      else { continue }
      let pointer = place + verb.count
      guard pointer + 1 < piece.upperBound, ["these", "those", "such", "this", "that"].contains(words[pointer]),
        let noun = viewNoun(at: pointer + 1), let target = target(before: index, noun)
      else { continue }
      return Link(
        kind: verb.entry == .supports ? .support : .attack, premises: [Handle(index)],
        target: .statement(Handle(target)), origin: .found, cue: [passage.span(place..<noun + 1)],
        rule: "bears on what was said", confidence: 0.75)
    }
    return nil
  }

  /// A noun for what somebody holds, an adjective before it aside: "such old claims".
  private func viewNoun(at place: Int) -> Int? {
    [place, place + 1].first { $0 < input.passage.marks.count && input.passage.marks[$0].contains(.noun) }
  }

  /// The last claim of a voice other than the author before it, within the paragraph or the sentence before.
  private func target(before index: Int, _ noun: Int) -> Int? {
    guard let sentence = input.drafts[index].sentence else { return nil }
    for candidate in (0..<index).reversed() {
      guard let other = input.drafts[candidate].sentence, sentence - other <= 5 else { return nil }
      if other < sentence, input.voice(candidate) != 0, input.isClaim(candidate), !isDenial(candidate) {
        return candidate
      }
    }
    return nil
  }

  private func isDenial(_ index: Int) -> Bool { input.finding(index)?.isReactive == true }
}
