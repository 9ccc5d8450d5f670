import ArgumentGraph
import ArticleText

/// One article of a file while its rows come in; voices count within the file until `part(of:)`.
struct ArticleDraft {
  let id: ArticleID
  let article: Article
  let author: Handle<Voice>
  var thesis: JSONPlace?
  var sentenceHolders: [Handle<Voice>] = []
  var neverHeard: [String] = []
  var namings: [Naming] = []
  /// A mention of violence, and the statement in which it stands.
  typealias Violence = (mention: ViolenceMention, statement: JSONPlace?)
  var violence: [Violence] = []
  var attributions: [Attribution] = []
  var statements: [Statement] = []
  /// Places in `attributions` by their ids.
  var attributionIDs: [String: Handle<Attribution>] = [:]

  var length: Int { article.text.scalarCount }

  /// The reading with voices of its own: the author first, then whoever its rows mention, in the order of the file.
  func part(of file: FrozenReading, thesis: Handle<Statement>?, violence: [ViolenceMention]) -> FrozenReading.Part {
    var used = Set(sentenceHolders)
    used.formUnion(attributions.map(\.voice) + namings.map(\.voice))
    for statement in statements {
      used.formUnion([statement.holder] + statement.reporters)
      if let guess = statement.guessedHolder { used.insert(guess) }
    }
    used.remove(author)
    let order = [author] + used.sorted()
    var own: [Handle<Voice>: Handle<Voice>] = [:]
    for (index, voice) in order.enumerated() { own[voice] = Handle(index) }
    let handle = { (voice: Handle<Voice>) in own[voice] ?? Handle(0) }

    var reading = ArticleReading(voices: order.map { file.voices[$0.offset] })
    reading.parties = file.parties
    reading.attributions = attributions.map { attribution in
      var joined = attribution
      joined.voice = handle(attribution.voice)
      return joined
    }
    reading.statements = statements.map { statement in
      var joined = statement
      joined.holder = handle(statement.holder)
      joined.reporters = statement.reporters.map(handle)
      joined.guessedHolder = statement.guessedHolder.map(handle)
      return joined
    }
    reading.thesis = thesis
    reading.sentenceHolders = sentenceHolders.map(handle)
    reading.neverHeard = neverHeard
    reading.namings = namings.map { naming in
      var joined = naming
      joined.voice = handle(naming.voice)
      return joined
    }
    reading.violence = violence
    return FrozenReading.Part(id: id, article: article, reading: reading)
  }
}

extension Article {
  /// The article with the sentences that a file gives it, whatever today's rules make of its text.
  ///
  /// - Complexity: linear in tokens and sentences.
  func frozen(
    path: String?, sha256: String, title: String?, author: String?, titleSpan: Span?, bylineSpan: Span?,
    sentences spans: [(span: Span, paragraph: Int, number: Int)]
  ) -> Article {
    var sentences: [Sentence] = []
    var token = titleTokens.upperBound
    for row in spans {
      while token < tokens.count, tokens[token].span.start < row.span.start { token += 1 }
      let first = token
      while token < tokens.count, tokens[token].span.end <= row.span.end { token += 1 }
      sentences.append(
        Sentence(span: row.span, paragraph: row.paragraph, number: row.number, tokens: first..<token))
    }
    var matter = frontMatter
    if (matter.title ?? titleSpan.map { text[$0] }) != title { matter.title = title }
    if (matter.author ?? bylineSpan.map { text[$0] }) != author { matter.author = author }
    return Article(
      path: path, sha256: sha256, text: text, division: division, frontMatter: matter, titleSpan: titleSpan,
      bylineSpan: bylineSpan,
      paragraphs: Self.paragraphs(of: sentences), sentences: sentences, tokens: tokens, titleTokens: titleTokens,
      furniture: furniture)
  }

  private static func paragraphs(of sentences: [Sentence]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var first = 0
    for (index, sentence) in sentences.enumerated() {
      let isLast = index + 1 == sentences.count || sentences[index + 1].paragraph != sentence.paragraph
      guard isLast else { continue }
      let span = Span(sentences[first].span.start, sentence.span.end)
      paragraphs.append(Paragraph(span: span, sentences: first..<index + 1))
      first = index + 1
    }
    return paragraphs
  }
}
