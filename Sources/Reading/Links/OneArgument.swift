import ArgumentGraph
import Lexicon

/// The links of statements that are given as one argument, one a line: one of them is the claim, and every other one
/// serves it or an objection to it. A link without a cue is only suggested.
struct OneArgument {
  let input: LinkInput
  let signs: [Signs]
  /// What the others argue for.
  let claim: Int

  init(input: LinkInput) {
    self.input = input
    let drafts = input.drafts.indices
    var signs = drafts.map { Signs(of: $0, in: input) }
    for index in drafts { Self.addPlace(of: index, to: &signs) }
    // Of several conclusions the last is what the others lead to.
    let conclusions = drafts.filter { signs[$0].shows(.therefore) }
    for index in conclusions.dropLast() { signs[index].remove(.therefore) }
    self.signs = signs
    let weights = input.passage.lexicon.argumentWeights
    let share = Self.shares(of: input.content)
    var best: (score: Float, index: Int) = (-.infinity, 0)
    for index in drafts {
      let score = signs[index].sum(.claim, weights) + weights[.claim, .overlap] * share[index]
      if score > best.score { best = (score, index) }
    }
    claim = best.index
  }

  private static func addPlace(of index: Int, to signs: inout [Signs]) {
    if index == 0 { signs[index].add(.first) }
    if index == 1 { signs[index].add(.second) }
    guard index + 1 < signs.count else {
      if index > 0 { signs[index].add(.last) }
      return
    }
    let next = signs[index + 1]
    if next.cues.opening.first?.relation == .because || next.cues.opening.first?.relation == .concession {
      signs[index].add(.leads)
    }
    if leadsIn(signs[index], to: next) {
      signs[index + 1].remove(.continues)
      signs[index + 1].add(.leads)
    }
    // "X, and Y, as Z. But …": the answer meets X and Y.
    var answer = index + 1
    while answer < signs.count, let cue = signs[answer].cues.opening.first,
      cue.connective.phrase == "and" || [.because, .example].contains(cue.relation)
    {
      answer += 1
    }
    guard answer < signs.count, opens(signs[answer], .contrast) else { return }
    signs[index].add(.met)
    // "Indeed X, but Y" grants X.
    if signs[index].cues.opening.first?.connective.phrase == "indeed" {
      signs[index].remove(.addition)
      signs[index].add(.concession)
    }
  }

  /// "Since the toll is high," goes with the clause that follows.
  static func leadsIn(_ signs: Signs, to next: Signs) -> Bool {
    guard signs.isOpen, !signs.shows(.continues), next.cues.opening.isEmpty,
      let cue = signs.cues.opening.first(where: { $0.relation != .addition && $0.relation != .contrast })
    else { return false }
    return cue.connective.phrase != "for" && [.because, .concession, .condition].contains(cue.relation)
  }

  static func opens(_ signs: Signs, _ relation: Connective.Relation) -> Bool {
    signs.cues.opening.contains { $0.relation == relation }
  }

  /// How much of its content a statement shares with the others, from 0 to about 1.
  private static func shares(of content: Content) -> [Float] {
    content.stems.map { stems in
      guard !stems.isEmpty else { return 0 }
      let shared = stems.count { content.counts[Int($0)] > 1 }
      return Float(shared) / Float(stems.count).squareRoot()
    }
  }
}
