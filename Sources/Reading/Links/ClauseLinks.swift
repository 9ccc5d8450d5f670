import ArgumentGraph
import Lexicon

/// Links between clauses of one sentence: because, although, so.
struct ClauseLinks {
  let input: LinkInput

  func links() -> [Link] {
    input.drafts.indices.compactMap { index in
      guard let relation = input.drafts[index].relation, !input.drafts[index].joinsPremise else { return nil }
      let target = index + relation.offset
      guard input.drafts.indices.contains(target) else { return nil }
      let cue = [input.passage.span(relation.cue)]
      let word = input.passage.text(relation.cue).lowercased()
      switch relation.kind {
      case .condition: return nil
      case .reason, .ground:
        return Link(
          kind: .support, premises: premises(from: index), target: .statement(Handle(target)), origin: .found,
          cue: cue, rule: word, confidence: 0.9)
      case .concession:
        return Link(
          kind: .attack, premises: [Handle(index)], target: .statement(Handle(target)), origin: .found,
          isConcession: true, cue: cue, rule: "concession: " + word, confidence: 0.75)
      }
    }
  }

  /// "because A and B": one reason of two premises.
  private func premises(from index: Int) -> [Handle<Statement>] {
    let joined = input.drafts[(index + 1)...].prefix { $0.joinsPremise }.indices
    return [Handle(index)] + joined.map { Handle($0) }
  }
}
