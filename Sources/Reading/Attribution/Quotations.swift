import ArticleText

/// Quotations that run over several sentences of a paragraph: “… . …,” says X. “….”
struct Quotations {
  let passage: Passage

  /// The other sentences of a finding's quotation, in the order of the text.
  func further(of finding: Finding) -> [Finding.Further] {
    let sentence = passage.sentences[finding.sentence]
    let paragraph = passage.article.paragraphs[sentence.paragraph - 1].sentences
    return before(finding, paragraph) + after(finding, paragraph)
  }

  /// The quotation closes here and opened in a sentence before.
  private func before(_ finding: Finding, _ paragraph: Range<Int>) -> [Finding.Further] {
    guard let cue = finding.cue.first,
      balance(near(cue, in: finding.sentence).lowerBound..<cue.lowerBound) < 0
    else { return [] }
    var found: [Finding.Further] = []
    var index = finding.sentence - 1
    while index >= paragraph.lowerBound, finding.sentence - index < 12 {
      let tokens = passage.sentences[index].tokens
      guard let open = tokens.last(where: { passage.tokens[$0].kind == .openingQuote }) else {
        found.append(Finding.Further(sentence: index, words: passage.trimmed(tokens)))
        index -= 1
        continue
      }
      guard balance(tokens) > 0 else { return [] }
      found.append(Finding.Further(sentence: index, words: passage.trimmed(open + 1..<tokens.upperBound)))
      return found.reversed().filter { !$0.words.isEmpty }
    }
    return []
  }

  /// The sentences after it that stand in quotation marks whole, and those of a quotation that has not closed.
  private func after(_ finding: Finding, _ paragraph: Range<Int>) -> [Finding.Further] {
    guard let last = finding.content.last?.upperBound else { return [] }
    let cue = finding.cue.first ?? last..<last
    var isOpen = balance(near(cue, in: finding.sentence)) > 0 && last > cue.lowerBound
    var found: [Finding.Further] = []
    for index in finding.sentence + 1..<max(finding.sentence + 1, min(paragraph.upperBound, finding.sentence + 12)) {
      let tokens = passage.sentences[index].tokens
      guard let first = tokens.first else { break }
      if !isOpen, passage.tokens[first].kind != .openingQuote { break }
      let start = isOpen ? first : first + 1
      guard let close = (start..<tokens.upperBound).first(where: { passage.tokens[$0].kind == .closingQuote }) else {
        isOpen = true
        found.append(Finding.Further(sentence: index, words: passage.trimmed(start..<tokens.upperBound)))
        continue
      }
      // What follows the closing mark speaks for somebody else: "…,” says Y".
      guard passage.trimmed(close..<tokens.upperBound).isEmpty else { break }
      found.append(Finding.Further(sentence: index, words: passage.trimmed(start..<close)))
      isOpen = false
    }
    return found.filter { !$0.words.isEmpty }
  }

  /// The sentence about a cue: all of it unless it runs on for hundreds of words, so that time grows with the text.
  private func near(_ cue: Range<Int>, in sentence: Int) -> Range<Int> {
    passage.sentences[sentence].tokens.clamped(to: cue.lowerBound - 500..<cue.upperBound + 500)
  }

  private func balance(_ range: Range<Int>) -> Int {
    range.reduce(0) { sum, place in
      switch passage.tokens[place].kind {
      case .openingQuote: sum + 1
      case .closingQuote: sum - 1
      default: sum
      }
    }
  }
}
