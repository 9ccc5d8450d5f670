extension Article {
  /// Reads an article from a file's bytes: checks them, sets furniture apart, cuts the body into sentences and tokens.
  ///
  /// - Complexity: linear in the number of bytes.
  public static func read(_ bytes: [UInt8], path: String?, rules: TextRules) throws(ArticleError) -> Article {
    let text = try Decoding.text(of: bytes)
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
    let body = sentences(of: layout.body, glyphs: glyphs, rules: rules, tokenizer: &tokenizer)
    return Article(
      path: path, sha256: sha256Hex(of: bytes), text: buffer, frontMatter: matter, titleSpan: layout.title.map(span),
      bylineSpan: layout.byline.map(span), paragraphs: body.paragraphs, sentences: body.sentences,
      tokens: tokenizer.tokens, titleTokens: titleTokens, furniture: layout.furniture.map(span))
  }

  private static func sentences(
    of body: [Range<Int>], glyphs: GlyphReader, rules: TextRules, tokenizer: inout Tokenizer
  ) -> (paragraphs: [Paragraph], sentences: [Sentence]) {
    let splitter = SentenceSplitter(glyphs: glyphs, rules: rules)
    var paragraphs: [Paragraph] = []
    var sentences: [Sentence] = []
    var ranges: [Range<Int>] = []
    for range in body {
      ranges.removeAll(keepingCapacity: true)
      splitter.split(range, into: &ranges)
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
