import ArticleText
import Testing

/// Whatever a text holds, nothing of it is lost and everything keeps its order.
@Suite struct PropertyTests {
  /// A small seeded generator, so that a failure can be had again.
  struct Generator {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }

    mutating func text() -> String {
      (0..<(1 + next(120))).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
    }

    static let pieces = [
      "Sudmark", "pays", " ", " ", " ", "The", "lock", "é", "Östmark", "🙂", "e\u{301}", "中文", "לא", "\u{A0}", "\u{AD}",
      "\u{200B}", "\u{FEFF}", ".", ". ", "? ", "! ", "…", ". . .", ",", ";", ": ", "—", " – ", "-", "--", "“", "”", "‘",
      "’", "’s", "'", "\"", "(", ")", "[", "]", "](x.y)", "[1]", "*", "_", "`", "> ", "# ", "- ", "1. ", "\n", "\n\n",
      "\r\n", "\r", "\t", "---", "***", "U.S.", "Dr. ", "No. ", "5", "1.5", "2021", "p.m. ", "By R. Tal", "(R. Tal)",
      "Scroll to Top", "12 March 2024", "https://a.b/c", "www.x.y", "|", "```", "<!-- x -->", "&", "@", "\u{2028}",
    ]
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func nothingIsLost(seed: UInt64) throws {
    var generator = Generator(state: seed &* 7_919 &+ 17)
    var articles = 0
    for _ in 0..<150 {
      let text = generator.text()
      do {
        check(try read(text), of: text)
        articles += 1
      } catch is ArticleError {
        continue
      }
    }
    #expect(articles > 100, "most of the texts hold prose")
  }

  private func check(_ article: Article, of text: String) {
    let scalars = text.unicodeScalars
    let printed = scalars.first == "\u{FEFF}" ? scalars.dropFirst() : scalars[...]
    #expect(article.text.string.unicodeScalars.elementsEqual(printed))
    checkOrder(of: article)
    checkWords(of: article)
  }

  private func checkOrder(of article: Article) {
    #expect(!article.paragraphs.isEmpty)
    var end = 0
    var sentence = 0
    var token = article.titleTokens.upperBound
    for (index, paragraph) in article.paragraphs.enumerated() {
      #expect(paragraph.sentences.lowerBound == sentence && !paragraph.sentences.isEmpty)
      sentence = paragraph.sentences.upperBound
      for (number, sentence) in article.sentences[paragraph.sentences].enumerated() {
        #expect(sentence.paragraph == index + 1 && sentence.number == number + 1)
        #expect(end <= sentence.span.start && !sentence.span.isEmpty && paragraph.span.contains(sentence.span))
        #expect(sentence.tokens.lowerBound == token)
        checkTokens(article, sentence)
        token = sentence.tokens.upperBound
        end = sentence.span.end
      }
    }
    #expect(sentence == article.sentences.count && token == article.tokens.count)
    #expect(end <= article.text.scalarCount)
  }

  private func checkTokens(_ article: Article, _ sentence: Sentence) {
    var end = sentence.span.start
    for token in article.tokens[sentence.tokens] {
      #expect(end <= token.span.start && !token.span.isEmpty && sentence.span.contains(token.span))
      #expect(article.text.byteOffset(ofScalar: token.span.start) == Int(token.bytes.lowerBound))
      #expect(article.text.byteOffset(ofScalar: token.span.end) == Int(token.bytes.upperBound))
      end = token.span.end
    }
  }

  /// Every letter and digit of the page is in one place: a sentence, the title, the byline's line or furniture.
  private func checkWords(of article: Article) {
    let scalars = Array(article.text.string.unicodeScalars)
    var covers = [Int](repeating: 0, count: scalars.count)
    let spans = article.sentences.map(\.span) + article.furniture + (article.titleSpan.map { [$0] } ?? [])
    for span in spans { for index in span.start..<span.end { covers[index] += 1 } }
    #expect(covers.allSatisfy { $0 <= 1 })
    for paragraph in article.paragraphs {
      for index in paragraph.span.start..<paragraph.span.end where isWord(scalars[index]) {
        #expect(covers[index] == 1)
      }
    }
    var inToken = [Bool](repeating: false, count: scalars.count)
    for token in article.tokens { for index in token.span.start..<token.span.end { inToken[index] = true } }
    for (index, scalar) in scalars.enumerated() where isWord(scalar) && covers[index] == 0 {
      #expect(isHead(index, article) || isMark(index, scalars))
    }
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// On the byline's own line or in front matter.
  private func isHead(_ index: Int, _ article: Article) -> Bool {
    guard let byline = article.bylineSpan else { return article.text.string.hasPrefix("---") }
    return abs(index - byline.start) < 200
  }

  /// A digit of a list's mark.
  private func isMark(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    ("0"..."9").contains(scalars[index])
      && scalars[index...].prefix(5).contains { $0 == "." || $0 == ")" }
  }

  @Test func readingTwiceGivesTheSame() throws {
    var generator = Generator(state: 5)
    let text = "The lock leaks. " + generator.text() + generator.text()
    #expect(try read(text) == read(text))
  }
}
