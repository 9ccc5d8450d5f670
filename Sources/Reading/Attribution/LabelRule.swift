import ArticleText

/// Speakers and sources that stand beside a text as labels: "TAL: Will she come?", "“…” — R. Tal",
/// "The harbour at dawn. Image: R. Tal".
struct LabelRule {
  let passage: Passage
  let sentence: Int
  let range: Range<Int>

  func findings() -> [Finding] {
    [speaker(), signature(), credit()].compactMap { $0 }
  }

  private var here: Sentence { passage.sentences[sentence] }
  private var paragraph: Range<Int> { passage.article.paragraphs[here.paragraph - 1].sentences }

  /// A name and a colon at the start of a paragraph, in a dialogue: what follows is that speaker's, to the
  /// paragraph's end.
  private func speaker() -> Finding? {
    guard here.number == 1, range.lowerBound == here.tokens.lowerBound, let name = speakerLabel(of: here),
      name.upperBound + 1 < range.upperBound
    else { return nil }
    let near = max(0, here.paragraph - 7)..<min(passage.article.paragraphs.count, here.paragraph + 6)
    let isDialogue = near.contains { index in
      index != here.paragraph - 1
        && speakerLabel(of: passage.sentences[passage.article.paragraphs[index].sentences.lowerBound]) != nil
    }
    guard isDialogue else { return nil }
    let colon = name.upperBound
    var finding = label(name, cue: colon..<colon + 1, content: passage.trimmed(colon + 1..<range.upperBound))
    finding.further = (sentence + 1..<max(sentence + 1, paragraph.upperBound)).map {
      Finding.Further(sentence: $0, words: passage.trimmed(passage.sentences[$0].tokens))
    }.filter { !$0.words.isEmpty }
    finding.rule = "speaker's name before a colon"
    return finding
  }

  /// The name before a colon that a sentence begins with: in capitals, or before a quotation.
  private func speakerLabel(of sentence: Sentence) -> Range<Int>? {
    let start = sentence.tokens.lowerBound
    let reach = min(start + 7, sentence.tokens.upperBound)
    guard let colon = (start..<reach).first(where: { passage.isMark($0, ":") }), colon > start, passage.isWord(start)
    else { return nil }
    let name = start..<colon
    if name.allSatisfy({ !passage.isWord($0) || passage.isAllCapitals($0) }) { return name }
    let isQuoted = colon + 1 < reach && passage.tokens[colon + 1].kind == .openingQuote
    return isQuoted && name.allSatisfy({ passage.tokens[$0].isCapitalized }) ? name : nil
  }

  /// A quotation with a dash and a name behind it.
  private func signature() -> Finding? {
    let tokens = passage.tokens
    guard let dash = range.last(where: { tokens[$0].kind == .dash }), dash > here.tokens.lowerBound,
      tokens[dash - 1].kind == .closingQuote, dash + 1 < range.upperBound, range.upperBound - dash <= 14
    else { return nil }
    let name = passage.trimmed(dash + 1..<range.upperBound)
    guard let first = name.first, tokens[first].isCapitalized, passage.firstFiniteVerb(in: name) == nil else {
      return nil
    }
    let words = name.lowerBound..<(name.first { passage.isMark($0, ",") } ?? name.upperBound)
    guard let open = opening(before: dash - 1) else { return nil }
    let content = passage.trimmed(max(open + 1, here.tokens.lowerBound)..<dash - 1)
    guard !content.isEmpty else { return nil }
    var finding = label(words, cue: dash..<dash + 1, content: content)
    finding.source = [name]
    finding.further = (paragraph.lowerBound..<sentence).filter { passage.sentences[$0].tokens.upperBound > open }.map {
      let tokens = passage.sentences[$0].tokens
      return Finding.Further(sentence: $0, words: passage.trimmed(max(open + 1, tokens.lowerBound)..<tokens.upperBound))
    }.filter { !$0.words.isEmpty }
    finding.isQuoted = finding.further.isEmpty
    finding.rule = "name behind a quotation and a dash"
    return finding
  }

  /// Where the quotation opens that closes at `close`, in this paragraph.
  private func opening(before close: Int) -> Int? {
    let start = passage.sentences[paragraph.lowerBound].tokens.lowerBound
    var depth = 0
    for place in (start..<close).reversed() {
      switch passage.tokens[place].kind {
      case .closingQuote: depth += 1
      case .openingQuote:
        if depth == 0 { return place }
        depth -= 1
      default: break
      }
    }
    return nil
  }

  /// The credit of a picture: who shows what the caption says. It makes no statement of the text.
  private func credit() -> Finding? {
    guard
      let mark = range.last(where: { place in
        place > range.lowerBound && (passage.isMark(place, ":") || passage.isMark(place, ";"))
          && passage.has(place - 1, .credit)
      }), mark + 1 < range.upperBound, range.upperBound - mark <= 12
    else { return nil }
    let end =
      (mark + 1..<range.upperBound).first { passage.isMark($0, ",") || passage.isMark($0, "(") } ?? range.upperBound
    let name = passage.trimmed(mark + 1..<end)
    let caption = passage.trimmed(passage.sentences[paragraph.lowerBound].tokens.lowerBound..<mark - 1)
    guard let first = name.first, passage.tokens[first].isCapitalized, caption.count > 0, caption.count < 80 else {
      return nil
    }
    var finding = label(name, cue: mark - 1..<mark + 1, content: caption)
    finding.makesStatement = false
    finding.rule = "credit of a picture"
    return finding
  }

  private func label(_ name: Range<Int>, cue: Range<Int>, content: Range<Int>) -> Finding {
    Finding(
      sentence: sentence, holder: .named(name, apposition: nil), source: [name], cue: [cue], content: [content],
      word: passage.text(cue), rule: "label")
  }
}

extension Passage {
  /// A word of two letters or more, all of them capitals.
  func isAllCapitals(_ place: Int) -> Bool {
    let word = text(place..<place + 1)
    return word.count > 1 && !word.contains { $0.isLowercase }
  }
}
