extension Article {
  /// Reads an article from a file's bytes: checks them, sets furniture apart, cuts the body into sentences and tokens.
  ///
  /// - Parameter stop: polled between paragraphs; once it holds, the rest of the text is left uncut.
  /// - Complexity: linear in the number of bytes.
  public static func read(
    _ bytes: [UInt8], path: String?, division: Division = .prose, rules: TextRules, stop: () -> Bool = { false }
  ) throws(ArticleError) -> Article {
    let text = try Decoding.text(of: bytes)
    return switch division {
    case .prose: try prose(text, of: bytes, path: path, rules: rules, stop)
    case .lines: try lines(text, of: bytes, path: path, rules: rules, stop)
    }
  }

  private static func prose(
    _ text: [UInt8], of bytes: [UInt8], path: String?, rules: TextRules, _ stop: () -> Bool
  ) throws(ArticleError) -> Article {
    var matter = FrontMatter()
    var start = 0
    if let (yaml, bodyStart) = FrontMatterFence.find(in: text) {
      matter = try FrontMatter(yaml: text[yaml])
      start = bodyStart
    }
    let glyphs = GlyphReader(text)
    let layout = LayoutReader(glyphs, rules: rules, givenTitle: matter.title).layout(of: start..<text.count)
    guard !layout.body.isEmpty else { throw .noBody }
    let buffer = TextBuffer(validUTF8: text)
    let span = { (range: Range<Int>) in
      Span(buffer.scalarOffset(ofByte: range.lowerBound), buffer.scalarOffset(ofByte: range.upperBound))
    }
    var tokenizer = Tokenizer(glyphs, rules: rules)
    let titleTokens = layout.title.map { tokenizer.tokenize($0).tokens } ?? 0..<0
    let splitter = SentenceSplitter(glyphs: glyphs, rules: rules)
    let body = sentences(of: layout.body, tokenizer: &tokenizer, stop) { splitter.split($0, into: &$1) }
    return Article(
      path: path, sha256: sha256Hex(of: bytes), text: buffer, frontMatter: matter, titleSpan: layout.title.map(span),
      bylineSpan: layout.byline.map(span), paragraphs: body.paragraphs, sentences: body.sentences,
      tokens: tokenizer.tokens, titleTokens: titleTokens, furniture: layout.furniture.map(span))
  }

  private static func lines(
    _ text: [UInt8], of bytes: [UInt8], path: String?, rules: TextRules, _ stop: () -> Bool
  ) throws(ArticleError) -> Article {
    let glyphs = GlyphReader(text)
    let runs = glyphs.lines(in: 0..<text.count).split(whereSeparator: \.isBlank)
    guard let end = runs.last?.last?.content.upperBound else { throw .noBody }
    var tokenizer = Tokenizer(glyphs, rules: rules)
    var next = 0
    let spans = runs.map { ($0.first?.content.lowerBound ?? 0)..<($0.last?.content.upperBound ?? end) }
    let body = sentences(of: spans, tokenizer: &tokenizer, stop) { _, ranges in
      for line in runs[next] {
        let marked = MarkedLine(line, in: glyphs)
        // The mark of a list is none of the words.
        ranges.append(marked.form == .item && !marked.content.isEmpty ? marked.content : line.content)
      }
      next += 1
    }
    return Article(
      path: path, sha256: sha256Hex(of: bytes), text: TextBuffer(validUTF8: text), division: .lines,
      paragraphs: body.paragraphs, sentences: body.sentences, tokens: tokenizer.tokens)
  }

  /// The sentences of paragraphs, as `split` parts each of them.
  private static func sentences(
    of body: [Range<Int>], tokenizer: inout Tokenizer, _ stop: () -> Bool,
    split: (Range<Int>, inout [Range<Int>]) -> Void
  ) -> (paragraphs: [Paragraph], sentences: [Sentence]) {
    var paragraphs: [Paragraph] = []
    var sentences: [Sentence] = []
    var ranges: [Range<Int>] = []
    for (place, range) in body.enumerated() {
      if place & 31 == 0, stop() { break }
      ranges.removeAll(keepingCapacity: true)
      split(range, &ranges)
      guard !ranges.isEmpty else { continue }
      tokenizer.beginParagraph()
      let first = sentences.count
      for (index, range) in ranges.enumerated() {
        let (span, tokens) = tokenizer.tokenize(range)
        sentences.append(Sentence(span: span, paragraph: paragraphs.count + 1, number: index + 1, tokens: tokens))
      }
      let span = Span(sentences[first].span.start, sentences[sentences.count - 1].span.end)
      paragraphs.append(Paragraph(span: span, sentences: first..<sentences.count))
    }
    return (paragraphs, sentences)
  }
}
