import ArgumentGraph

/// The central claim as read: what most speaks for the whole text. A title rarely is a claim, so it comes last.
struct Thesis {
  let input: LinkInput
  let links: [Link]

  func statement() -> Handle<Statement>? {
    let statements = input.statements
    guard !statements.isEmpty else { return nil }
    if input.passage.article.division == .lines { return Handle(OneArgument(input: input).claim) }
    let title = statements.firstIndex { $0.id.isTitle }
    let content = input.content
    var supports = [Float](repeating: 0, count: statements.count)
    for link in links where link.kind == .support {
      if let target = link.targetStatement { supports[target.offset] += 0.4 }
    }
    var best: (score: Float, index: Int)?
    for index in statements.indices where !statements[index].id.isTitle && input.isClaim(index) {
      var score: Float = 0
      if let title { score += content.overlap(index, title) }
      if statements[index].roles.contains(.evaluation) { score += 0.6 }
      if judgesRight(index) { score += 0.4 }
      if let sentence = input.drafts[index].sentence {
        let place = input.passage.sentences[sentence]
        if place.paragraph == 1 {
          score += 0.9
          // An opening paragraph ends on what it leads up to.
          let last = input.passage.article.paragraphs[0].sentences.upperBound - 1
          if sentence == last { score += 0.5 }
        }
        if place.paragraph == input.passage.article.paragraphs.count { score += 0.6 }
      }
      if let first = input.drafts[index].pieces.first?.lowerBound, input.passage.folded[first] == "it" { score -= 0.6 }
      if announces(index) { score -= 1.2 }
      // A reason serves the clause that it is given for.
      if case .reason? = input.drafts[index].relation?.kind { score -= 0.8 }
      score += supports[index]
      if statements[index].roles.contains(.background) || statements[index].roles.contains(.concession) { score -= 0.8 }
      if best == nil || score > best?.score ?? 0 { best = (score, index) }
    }
    return (best?.index ?? title).map { Handle($0) }
  }

  /// "It is worth setting out how …", "Let us consider …": says what the text will do, and claims nothing else.
  private func announces(_ index: Int) -> Bool {
    let passage = input.passage
    guard let piece = input.drafts[index].pieces.last, input.drafts[index].finding == nil else { return false }
    return piece.dropFirst(2).contains { place in
      passage.marks[place].contains(.inquiry)
        && !passage.lexicon.inquiries.longest(in: passage.folded[..<piece.upperBound], at: place).isEmpty
        && (["to", "worth", "us"].contains(passage.folded[place - 1]) || passage.has(place - 1, .modal))
        && piece.prefix(place - piece.lowerBound).suffix(6).contains {
          ["it", "us", "we"].contains(passage.folded[$0])
        }
    }
  }

  /// Whether it says what is right or must be: the words of a position rather than of a report.
  private func judgesRight(_ index: Int) -> Bool {
    let passage = input.passage
    return input.drafts[index].pieces.contains { piece in
      piece.contains { place in
        guard !passage.marks[place].isDisjoint(with: [.evaluation, .prescription]) else { return false }
        let words = passage.folded[..<piece.upperBound]
        return passage.lexicon.evaluations.longest(in: words, at: place).contains { $0.entry == .legitimacy }
          || !passage.lexicon.prescriptions.longest(in: words, at: place).isEmpty
      }
    }
  }
}
