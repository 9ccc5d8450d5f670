import ArticleText
import Testing

@Suite struct TokenTests {
  /// Tokens by kind: a number as `#5`, a mark as `.,`, quotes as `<“` and `>”`, a dash as `-—`, a possessive as `+’s`.
  private func tokens(_ text: String) throws -> [String] {
    let article = try read(text)
    return article.tokens.map { token in
      let sign =
        switch token.kind {
        case .word: ""
        case .number: "#"
        case .punctuation: "."
        case .openingQuote: "<"
        case .closingQuote: ">"
        case .dash: "-"
        case .possessive: "+"
        }
      return sign + article.text[token.span]
    }
  }

  @Test(arguments: [
    ("Sudmark pays, often.", ["Sudmark", "pays", ".,", "often", ".."]),
    // Possessives, plural too, and contractions.
    ("Sudmark’s and Norrland's locks.", ["Sudmark", "+’s", "and", "Norrland", "+'s", "locks", ".."]),
    ("The States’ two-year plan.", ["The", "States", "+’", "two-year", "plan", ".."]),
    ("The States' plan.", ["The", "States", "+'", "plan", ".."]),
    ("They don’t, can't and O’Brien won’t.", ["They", "don’t", ".,", "can't", "and", "O’Brien", "won’t", ".."]),
    (
      "The U.S.’s and the ‘lock’’s fate.",
      ["The", "U.S.", "+’s", "and", "the", "<‘", "lock", ">’", "+’s", "fate", ".."]
    ),
    // Single quotes.
    ("They said ‘we pay’ and left.", ["They", "said", "<‘", "we", "pay", ">’", "and", "left", ".."]),
    ("They said ‘no tolls’ and left.", ["They", "said", "<‘", "no", "tolls", ">’", "and", "left", ".."]),
    ("They said ‘the States’ plan’ fell.", ["They", "said", "<‘", "the", "States", "+’", "plan", ">’", "fell", ".."]),
    ("They said 'no tolls' again.", ["They", "said", "<'", "no", "tolls", ">'", "again", ".."]),
    ("’Tis the ’90s and the '80s.", ["’Tis", "the", "’90s", "and", "the", "'80s", ".."]),
    ("He kept goin’ on.", ["He", "kept", "goin’", "on", ".."]),
    // Double quotes, by their neighbours and else by their shape.
    (
      "The “unable or unwilling” rule—“ours”—holds.",
      ["The", "<“", "unable", "or", "unwilling", ">”", "rule", "-—", "<“", "ours", ">”", "-—", "holds", ".."]
    ),
    (
      "The \"old\" rule (\"ours\") holds, \"yes.\"",
      ["The", "<\"", "old", ">\"", "rule", ".(", "<\"", "ours", ">\"", ".)", "holds", ".,", "<\"", "yes", "..", ">\""]
    ),
    // Two typewriter apostrophes are a double quote.
    ("They say ''we pay'' and go.", ["They", "say", "<''", "we", "pay", ">''", "and", "go", ".."]),
    ("''We pay,'' they say.", ["<''", "We", "pay", ".,", ">''", "they", "say", ".."]),
    ("They call it ''the States''.", ["They", "call", "it", "<''", "the", "States", ">''", ".."]),
    ("They call it ''theft.''", ["They", "call", "it", "<''", "theft", "..", ">''"]),
    ("They can't say ''don't''.", ["They", "can't", "say", "<''", "don't", ">''", ".."]),
    (
      "They say (''we pay'')—''yes''.",
      ["They", "say", ".(", "<''", "we", "pay", ">''", ".)", "-—", "<''", "yes", ">''", ".."]
    ),
    (
      "They said 'we call it ''ours'' now' and left.",
      ["They", "said", "<'", "we", "call", "it", "<''", "ours", ">''", "now", ">'", "and", "left", ".."]
    ),
    ("Wrong ”ways“ too.", ["Wrong", "<”", "ways", ">“", "too", ".."]),
    ("A dash—\"ours\"—too.", ["A", "dash", "-—", "<\"", "ours", ">\"", "-—", "too", ".."]),
    ("They say «oui» and „ja“ here.", ["They", "say", "<«", "oui", ">»", "and", "<„", "ja", ">“", "here", ".."]),
    // Dashes and hyphens.
    ("The crisis—and why—is cross-border.", ["The", "crisis", "-—", "and", "why", "-—", "is", "cross-border", ".."]),
    (
      "Two- and three-day talks - or less -- end.",
      ["Two", "--", "and", "three-day", "talks", "--", "or", "less", "---", "end", ".."]
    ),
    ("The post-2021 anti\u{2011}toll line.", ["The", "post-2021", "anti\u{2011}toll", "line", ".."]),
    // Numbers.
    (
      "It rose 1.5% to 3,200 at 10:30, by 5.",
      ["It", "rose", "#1.5", ".%", "to", "#3,200", "at", "#10:30", ".,", "by", "#5", ".."]
    ),
    (
      "In the 1990s a 21-year-old won the 5th.",
      ["In", "the", "#1990s", "a", "21-year-old", "won", "the", "#5th", ".."]
    ),
    // Abbreviations keep their stop.
    (
      "Dr. J. Tal of the U.S. met No. 5, no. Yes.",
      ["Dr.", "J.", "Tal", "of", "the", "U.S.", "met", "No.", "#5", ".,", "no", "..", "Yes", ".."]
    ),
    ("It was plan B.", ["It", "was", "plan", "B", ".."]),
    ("He left the U.S.", ["He", "left", "the", "U.S."]),
    // Spaces, soft hyphens, ellipses.
    (
      "A\u{A0}lock is a dé\u{AD}marche… or not...",
      ["A", "lock", "is", "a", "dé\u{AD}marche", ".…", "or", "not", "...."]
    ),
    ("AT&T and/or Moot_2 at a@b.example.", ["AT&T", "and", "./", "or", "Moot_2", "at", "a@b.example", ".."]),
    // Markdown's marks are silent.
    (
      "The *old* **lock** is [ours](https://x.example/a_b), [they] say `so`.",
      ["The", "old", "lock", "is", "ours", ".,", ".[", "they", ".]", "say", "so", ".."]
    ),
    (
      "See https://x.example/a,b?c=d. It is there.",
      ["See", "https://x.example/a,b?c=d", "..", "It", "is", "there", ".."]
    ),
  ])
  func cuts(text: String, wanted: [String]) throws {
    #expect(try tokens(text) == wanted)
  }

  @Test func threeApostrophesAreNoQuotationMark() throws {
    for text in ["The '''lock''' pays.", "The ''''lock'''' pays."] {
      let found = try tokens(text)
      #expect(!found.contains { $0.hasSuffix("''") }, "\(found)")
      #expect(found.first == "The" && found.suffix(2) == ["pays", ".."])
    }
  }

  @Test func capitalsBeyondASCII() throws {
    let article = try read("Élan östmark Ödland ‘Ja’ 5A Ляля ляля.")
    let capitals = article.tokens.filter(\.isCapitalized).map { article.text[$0.span] }
    #expect(capitals == ["Élan", "Ödland", "Ja", "Ляля"])
  }

  @Test func bytesAndSpansAgree() throws {
    let article = try read("The “Élan” of dé\u{AD}marche—🙂 lasts.")
    for token in article.tokens {
      let bytes = article.text.bytes[Int(token.bytes.lowerBound)..<Int(token.bytes.upperBound)]
      #expect(String(decoding: bytes, as: UTF8.self) == article.text[token.span])
    }
  }

  @Test func titleTokensComeFirst() throws {
    let article = try read("The Dam Is Ours\n\nSudmark pays.\n")
    #expect(article.titleTokens == 0..<4)
    #expect(article.sentences[0].tokens == 4..<7)
    #expect(article.bodyTokens == ["Sudmark", "pays", "."])
  }

  @Test func blockQuoteMarksAreNoTokens() throws {
    let article = try read("The lock said:\n\n> We pay and\n> we leave.\n")
    #expect(article.paragraphTexts == ["The lock said:", "We pay and\n> we leave."])
    #expect(article.bodyTokens == ["The", "lock", "said", ":", "We", "pay", "and", "we", "leave", "."])
  }
}
