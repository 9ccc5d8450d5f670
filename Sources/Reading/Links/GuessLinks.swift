import ArgumentGraph

/// "What Norrland may have taken for a prank, Sudmark saw as sabotage": one thing under two names, so that the guess
/// speaks against the claim.
struct GuessLinks {
  let input: LinkInput

  func links() -> [Link] {
    input.drafts.indices.compactMap { index in
      guard input.statements[index].guessedHolder != nil, let finding = input.finding(index),
        let sentence = input.drafts[index].sentence, isFronted(finding, sentence),
        let claim = input.drafts.indices.dropFirst(index + 1).first(where: { answers(index, $0) })
      else { return nil }
      return Link(
        kind: .attack, premises: [Handle(index)], target: .statement(Handle(claim)), origin: .found,
        cue: finding.cue.map { input.passage.span($0) }, rule: "two names for one thing", confidence: 0.7)
    }
  }

  private func isFronted(_ finding: Finding, _ sentence: Int) -> Bool {
    let first = input.passage.sentences[sentence].tokens.first { input.passage.isWord($0) }
    return first.map { input.passage.folded[$0] == "what" } ?? false
  }

  /// The next claim of the same sentence, in another voice than the one guessed at.
  private func answers(_ guess: Int, _ other: Int) -> Bool {
    input.drafts[other].sentence == input.drafts[guess].sentence && input.isClaim(other)
      && input.statements[other].holder != input.statements[guess].guessedHolder && input.voice(other) != 0
  }
}
