import ArticleText
import Testing

@Suite struct SentenceTests {
  /// Each text is written with `|` where a sentence ends inside it.
  @Test(arguments: [
    // Plain stops.
    "Sudmark owns the lock. | Norrland uses it.",
    "Who pays? | Nobody knows! | The toll stays.",
    "The toll rose; the barges left; nobody asked.",
    "The lock is clear—it must pay. | Norrland — as ever — objects.",
    // Abbreviations.
    "Dr. Tal met Gen. Oster and Mr. Ros. | They spoke.",
    "The U.S. Army left the U.S. last year. | It came back.",
    "He lives in the U.S. | The lock does not.",
    "The U.S. withdrawal in 2021 mattered. | It cost little.",
    "It opens at 5 p.m. Monday. | It shuts at 9 p.m. | Norrland sleeps then.",
    "Sudmark Inc. owns it. | Norrland Ltd. | The rest is ours.",
    "Some goods, e.g. Norrland timber, i.e. Estmark oak, pay double. | Others do not.",
    "See No. 5 of the list. | The answer is no. | But 5 barges came.",
    "The answer was no. | Then came vol. 3 of the report.",
    "The case of Tal v. Norrland ended. | Barges, tolls, etc. | The rest followed.",
    "Barges, tolls, etc. were discussed. | Nothing came of it.",
    "He came on Sept. 5 of that year. | The toll came in Sept. | Norrland paid.",
    // Initials.
    "J. R. Smith wrote it. | J.R. Smith signed it.",
    "It was plan B. | The others failed.",
    "So said I. | Norrland laughed.",
    // Ellipses.
    "Well... the toll stays. | So be it… | Norrland pays . . . and pays. | Then . . . | Nothing.",
    // Quotations and brackets.
    "“The lock is ours.” | Norrland shrugged.",
    "“Who pays?” he asked. | “Stop!” shouted the guard.",
    "“Who pays?” Tal asked. | “Stop!” | The guard ran.",
    "\"Who pays?\" she asked. | \"We do.\" | They did.",
    "They call it “unable or unwilling”. | It is neither.",
    "The slogan “Pay now. Ask later.” hung on every gate. | It fell.",
    "The minister said: “We pay. | We leave.” | Nobody left.",
    "The gates (see Fig. 3. They leak.) are old. | They hold.",
    "(The gates leak. | They are old.) | Nobody cares.",
    "He asked (again!) for it. | He left [sic]. | They paid.",
    "“‘We pay,’ they say.” | Norrland smiled.",
    "It was “over.” and then it began.",
    // Numbers.
    "It rose by 1.5 percent to 3,200.50 crowns. | In 2021. | Then it fell.",
    "The toll doubled in 2021. | 5,000 barges left.",
    "There are two reasons: 1. The lock is old. | 2. The toll is high.",
    // Notes, links, emphasis.
    "The lock is old.[12] | The toll is high. [3, 5] | So it goes (1821). [7] [8] | Yes [it] does.",
    "2.1. The lock is old. | 2021. | The toll is high.",
    "The lock is [old.](https://example.org/a.b) | The toll is *high.* | **Norrland pays.** | So it goes.",
    "Ask example.org or www.sudmark.example/toll.html for it. | They answer.",
    // Lost spaces and odd spaces.
    "The lock leaks.|The toll rose. | Nobody asked.",
    "The lock leaks.|\u{A0} The toll rose.",
    // Without capitals at all.
    "the lock leaks. | who pays? | norrland does, e.g. with tolls.",
    // Capitals beyond ASCII.
    "The lock leaks. | Élan is gone. | Östmark pays.",
    "Yahoo! pays too. | Why? because it must.",
  ])
  func sentenceEnds(_ marked: String) throws {
    let wanted = marked.split(separator: "|").map { $0.trimming() }
    // A second paragraph keeps the first from being the whole text.
    let article = try read(wanted.isEmpty ? "" : marked.unmarked() + "\n\nThis is the second paragraph of the text.\n")
    #expect(article.sentences.filter { $0.paragraph == 1 }.map { article.text[$0.span] } == wanted)
  }

  @Test func numbersCountFromOne() throws {
    let article = try read("One came. Two came.\n\nThree came.\n")
    #expect(article.sentences.map(\.paragraph) == [1, 1, 2])
    #expect(article.sentences.map(\.number) == [1, 2, 1])
    #expect(article.paragraphs.map(\.sentences) == [0..<2, 2..<3])
    #expect(article.sentences.map(\.span) == [Span(0, 9), Span(10, 19), Span(21, 32)])
  }

  @Test func spansCountScalars() throws {
    let article = try read("Élan—“ja”. Ö🙂 came.")
    #expect(article.sentences.map(\.span) == [Span(0, 10), Span(11, 19)])
    #expect(article.text.bytes.count == 30)
  }

  @Test func wrappedLinesAreOneSentence() throws {
    let article = try read("The toll at the lock is\nold. The barges\r\npay it.\n\nThis is the end.\n")
    #expect(article.sentenceTexts == ["The toll at the lock is\nold.", "The barges\r\npay it.", "This is the end."])
  }
}

extension String {
  fileprivate func unmarked() -> String { replacing(" | ", with: " ").replacing("|", with: "") }
}

extension Substring {
  fileprivate func trimming() -> String {
    let space: (Character) -> Bool = { $0 == " " || $0 == "\u{A0}" }
    return String(drop(while: space).reversed().drop(while: space).reversed())
  }
}
