extension Article {
  /// The tokens of a text that is one sentence, cut as an article's sentences are.
  package static func tokens(ofSentence text: [UInt8], rules: TextRules) -> [Token] {
    var tokenizer = Tokenizer(GlyphReader(text), rules: rules)
    _ = tokenizer.tokenize(0..<text.count)
    return tokenizer.tokens
  }
}
