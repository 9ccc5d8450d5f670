import ArgumentGraph
import Lexicon

extension OneArgument {
  /// A link from every statement but the claim; one without a cue is only suggested.
  func links() -> [Link] {
    var ties = [Tie?](repeating: nil, count: signs.count)
    for index in signs.indices where index != claim { ties[index] = tie(of: index, after: ties) }
    gather(&ties)
    return ties.enumerated().compactMap { index, tie in tie.map { link(index, $0) } }
  }

  /// What a statement serves, and how.
  private struct Tie {
    var kind: Link.Kind
    var target: Int
    var rule: String
    var cue: Cue?
    /// Whether it speaks for the other side.
    var isObjection: Bool
    var isConcession = false
    /// Whether it is a clause within the sentence of another, after which the argument goes on from that.
    var isAside = false
  }

  /// "although", "unless", "as long as" at the head of a clause.
  private static func limit(_ sign: Signs) -> Cue? {
    guard let cue = sign.cues.opening.first else { return nil }
    if cue.relation == .concession { return cue }
    // "if" as often explains what is claimed as it limits it.
    return cue.relation == .condition && !cue.connective.phrase.hasPrefix("if") ? cue : nil
  }

  private func isObjection(_ index: Int, _ ties: [Tie?]) -> Bool { ties[index]?.isObjection ?? false }

  private func tie(of index: Int, after ties: [Tie?]) -> Tie {
    let sign = signs[index]
    // What leads in to this statement is nothing that it could serve in turn.
    let before = index > 0 && ties[index - 1]?.target == index ? -1 : index - 1
    let opening = sign.cues.opening
    if index + 1 < signs.count, Self.leadsIn(sign, to: signs[index + 1]), let cue = sign.cues.any(.because) {
      return Tie(kind: .support, target: index + 1, rule: cue.connective.phrase, cue: cue, isObjection: false)
    }
    if before >= 0, sign.shows(.continues), let cue = Self.limit(sign) {
      // "…, although Y", "…, unless Y": speaks against the clause that it hangs on.
      return Tie(
        kind: .attack, target: before, rule: cue.connective.phrase, cue: cue, isObjection: !isObjection(before, ties),
        isConcession: cue.relation == .concession, isAside: true)
    }
    if before >= 0, opening.last?.relation == .because, let cue = opening.last {
      return stay(index, on: before, ties, rule: cue.connective.phrase, cue)
    }
    if before >= 0, let cue = sign.cues.any(.example) {
      return stay(index, on: before, ties, rule: cue.connective.phrase, cue)
    }
    let objects = isObjection(index, sign, ties)
    if objects { return objection(index, sign, ties) }
    return defence(index, sign, ties)
  }

  /// A reason or an instance of the statement before, on its side.
  private func stay(_ index: Int, on target: Int, _ ties: [Tie?], rule: String, _ cue: Cue?) -> Tie {
    Tie(kind: .support, target: target, rule: rule, cue: cue, isObjection: isObjection(target, ties))
  }

  private func isObjection(_ index: Int, _ sign: Signs, _ ties: [Tie?]) -> Bool {
    let weights = input.passage.lexicon.argumentWeights
    let last = index > 0 ? ties[index - 1] : nil
    let wasObjection = last?.isObjection ?? false
    if sign.shows(.contrast), wasObjection { return false }
    if let first = sign.cues.opening.first, first.connective.phrase == "and" { return wasObjection }
    // After "But the noise is great." one goes on against the claim, until a word turns back.
    if let last, last.isObjection, !last.isAside, sign.cues.opening.isEmpty, sign.cues.inside.isEmpty,
      last.cue == nil && last.kind == .support || last.cue?.relation == .contrast
    {
      return true
    }
    return sign.sum(.objection, weights) > 0.5
  }

  private func objection(_ index: Int, _ sign: Signs, _ ties: [Tie?]) -> Tie {
    let cue = sign.cues.any(.concession) ?? sign.cues.any(.contrast)
    let before = index - 1
    if before >= 0, isObjection(before, ties), let last = ties[before] {
      if let and = sign.cues.first(.addition) {
        return Tie(
          kind: last.kind, target: last.target, rule: and.connective.phrase, cue: and, isObjection: true,
          isAside: last.isAside)
      }
      if cue == nil {
        return Tie(kind: .support, target: before, rule: "goes on with an objection", cue: nil, isObjection: true)
      }
    }
    let isConcession = cue?.relation == .concession
    return Tie(
      kind: .attack, target: claim, rule: rule(cue, "objection"), cue: cue, isObjection: true,
      isConcession: isConcession)
  }

  private func defence(_ index: Int, _ sign: Signs, _ ties: [Tie?]) -> Tie {
    let before = index - 1
    if before >= 0, let last = ties[before], last.isObjection {
      let cue = sign.cues.any(.contrast)
      if cue != nil || !last.isAside && sign.cues.first(.addition) == nil {
        return Tie(
          kind: .attack, target: head(of: before, ties), rule: rule(cue, "answers an objection"), cue: cue,
          isObjection: false)
      }
    }
    if before >= 0, before != claim, let and = sign.cues.opening.first, and.connective.phrase == "and",
      let last = ties[before]
    {
      return Tie(kind: last.kind, target: last.target, rule: "and", cue: and, isObjection: last.isObjection)
    }
    return Tie(
      kind: .support, target: claim, rule: rule(sign.cues.any(.addition), "serves the claim"),
      cue: sign.cues.any(.addition), isObjection: false)
  }

  private func rule(_ cue: Cue?, _ other: String) -> String { cue.map(\.connective.phrase) ?? other }

  /// The objection itself, of those and their reasons that stand in a row.
  private func head(of index: Int, _ ties: [Tie?]) -> Int {
    var head = index
    while let tie = ties[head], tie.kind == .support, tie.target < head, isObjection(tie.target, ties) {
      head = tie.target
    }
    return head
  }

  /// What stands before a conclusion on the way to the claim serves that conclusion.
  private func gather(_ ties: inout [Tie?]) {
    for index in signs.indices where index != claim && index > 0 && Self.opens(signs[index], .therefore) {
      guard let cue = signs[index].cues.any(.therefore), var tie = ties[index - 1], tie.target == claim else {
        continue
      }
      guard tie.isObjection == isObjection(index, ties), ties[index]?.target != index - 1 else { continue }
      (tie.kind, tie.target, tie.rule, tie.cue) = (.support, index, cue.connective.phrase, cue)
      ties[index - 1] = tie
    }
  }

  private func link(_ index: Int, _ tie: Tie) -> Link {
    Link(
      kind: tie.kind, premises: [Handle(index)], target: .statement(Handle(tie.target)),
      origin: tie.cue == nil ? .suggested : .found, isConcession: tie.isConcession,
      cue: tie.cue.map { [input.passage.span($0.words)] } ?? [], rule: tie.rule,
      confidence: tie.cue.map { Float($0.connective.certainty) * 0.9 } ?? 0.4)
  }
}
