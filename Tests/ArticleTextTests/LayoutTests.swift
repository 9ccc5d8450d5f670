import ArticleText
import Testing

@Suite struct LayoutTests {
  private static let body = "Sudmark owns the lock. Norrland uses it.\n\nBoth need it, and both know it.\n"

  @Test func titleBylineAndDate() throws {
    let article = try read("The Dam Is Ours\n\nBy R. Tal\n\n12 March 2024\n\n" + Self.body)
    #expect(article.title == "The Dam Is Ours")
    #expect(article.author == "R. Tal")
    #expect(article.furnitureTexts == ["12 March 2024"])
    #expect(article.paragraphs.count == 2)
    #expect(article.titleSpan == Span(0, 15))
    #expect(article.bylineSpan == Span(20, 26))
  }

  @Test(arguments: [
    ("(Arne Tal Oster)", "Arne Tal Oster"),
    ("By R. Tal", "R. Tal"),
    ("BY RAGNA TAL", "RAGNA TAL"),
    ("by Ragna Tal and M. Oster", "Ragna Tal and M. Oster"),
    ("*By Ragna van der Tal*", "Ragna van der Tal"),
    ("**Ragna Tal**, 12 March 2024", "Ragna Tal"),
    ("Ragna Tal, March 12, 2024", "Ragna Tal"),
    ("Ragna Tal | 12.03.2024", "Ragna Tal"),
    ("Ragna Tal — 2024-03-12", "Ragna Tal"),
    ("By Ragna O’Tal, Sudmark Post", "Ragna O’Tal"),
    ("By Ragna Tal on 12 March 2024", "Ragna Tal"),
    ("Written by Ragna Tal", "Ragna Tal"),
    ("Author: Ragna Tal", "Ragna Tal"),
    ("By Ragna Tal Jr.", "Ragna Tal Jr."),
    ("Ragna Tal", "Ragna Tal"),
    ("By the river and after dark", nil),
    ("By 2030", nil),
    ("Sunday, 20 January 2008", nil),
    ("Published on Monday 5 May at 10:30 GMT", nil),
    ("A view from the north", nil),
  ])
  func bylines(line: String, name: String?) throws {
    let article = try read("The dam is ours\n\n\(line)\n\n\(Self.body)")
    #expect(article.author == name)
    #expect(article.title == "The dam is ours")
    #expect(article.paragraphs.count == 2)
    #expect(article.furniture.isEmpty == (name != nil))
  }

  @Test func aBylineBelowTheStandfirstOrTheText() throws {
    let head = try read("The Dam Is Ours\n\nWhy the toll must end now.\n\nBy R. Tal\n\n" + Self.body)
    #expect(head.author == "R. Tal")
    #expect(head.paragraphs.count == 3)
    let foot = try read("The Dam Is Ours\n\n" + Self.body + "\n(R. Tal)\n")
    #expect(foot.author == "R. Tal")
    #expect(foot.paragraphs.count == 2)
  }

  @Test func headWithoutBlankLines() throws {
    let article = try read("The Dam Is Ours\nBy R. Tal\n12 March 2024\n\n" + Self.body)
    #expect(article.title == "The Dam Is Ours")
    #expect(article.author == "R. Tal")
    #expect(article.furnitureTexts == ["12 March 2024"])
    #expect(article.paragraphs.count == 2)
  }

  @Test(arguments: [
    ("# The Dam Is Ours", "The Dam Is Ours"),
    ("# The Dam. Is It Ours? #", "The Dam. Is It Ours?"),
    ("The Dam Is Ours\n===", "The Dam Is Ours"),
    ("OPINION\n\n# The Dam Is Ours", "The Dam Is Ours"),
    ("Whose Dam Is It?", "Whose Dam Is It?"),
    ("Stop the Toll!", "Stop the Toll!"),
    ("The Trouble With the U.S.", "The Trouble With the U.S."),
    ("The Dam Is Ours:\nA View From Sudmark", "The Dam Is Ours:\nA View From Sudmark"),
    ("Enough. The Dam Is Ours", "Enough. The Dam Is Ours"),
  ])
  func titles(head: String, title: String) throws {
    let article = try read("\(head)\n\n\(Self.body)")
    #expect(article.title == title)
    #expect(article.paragraphs.count == 2)
  }

  @Test func aFirstSentenceIsNoTitle() throws {
    #expect(try read(Self.body).title == nil)
    #expect(try read("The lock leaks.\n\n" + Self.body).title == nil)
    #expect(try read("Who owns the lock? Sudmark does.\n\n" + Self.body).title == nil)
  }

  @Test(arguments: [
    "Scroll to Top", "↑ SCROLL TO TOP", "Share this", "Share this:", "Read more", "Read more »", "Advertisement",
    "— Advertisement —", "[Advertisement]", "Photo: R. Tal", "Photo: The lock at dawn. It leaks.",
    "Image credit: R. Tal", "Related articles", "Subscribe to our newsletter for more.", "© 2024 Sudmark Post.",
    "Copyright 2024 Sudmark Post. All rights reserved.", "Comments", "12 Comments", "1,204 views", "5 min read",
    "Tags: lock, toll", "Filed under: rivers", "***", "* * *", "---", "![The lock](lock.png)",
    "<!-- the lock -->", "| toll | crowns |", "```\nlet toll = 5.\n```",
  ])
  func pageFurniture(line: String) throws {
    let article = try read("The Dam Is Ours\n\nSudmark owns the lock.\n\n\(line)\n\nBoth need it.\n")
    #expect(article.paragraphTexts == ["Sudmark owns the lock.", "Both need it."])
    #expect(article.furniture.isEmpty == false)
  }

  @Test(arguments: [
    "Comments by the minister angered Norrland.", "Related articles of the treaty say the same.",
    "Read more of the treaty and you will find the toll in it, paragraph after paragraph of it.",
    "Share this river or lose it.", "The writer is wrong about the lock.",
  ])
  func proseThatSoundsLikeFurniture(line: String) throws {
    let article = try read("The Dam Is Ours\n\nSudmark owns the lock.\n\n\(line)\n\nBoth need it.\n")
    #expect(article.paragraphTexts == ["Sudmark owns the lock.", line, "Both need it."])
  }

  @Test func furnitureThatTouchesProse() throws {
    let article = try read("The Dam Is Ours\n\nSudmark owns\nthe lock.\nScroll to Top\n")
    #expect(article.paragraphTexts == ["Sudmark owns\nthe lock."])
    #expect(article.furnitureTexts == ["Scroll to Top"])
  }

  @Test func theWriterIsTakenLeaveOf() throws {
    let article = try read(Self.body + "\nThe writer is a pilot on the river.\n")
    #expect(article.paragraphs.count == 2)
    #expect(article.furnitureTexts == ["The writer is a pilot on the river."])
  }

  @Test(arguments: ["The price of water", "## What next?", "**The price of water**", "2. The price of water"])
  func subheadings(line: String) throws {
    let long = String(repeating: "Both banks need the lock, and both of them know it well. ", count: 4)
    let article = try read("The Dam Is Ours\n\nSudmark owns the lock.\n\n\(line)\n\n\(long)\n")
    #expect(article.paragraphs.count == 2)
    #expect(article.furniture.count == 1)
  }

  @Test func aLongLineWithoutAStopIsProse() throws {
    let line =
      "Both banks need the lock, and both of them know it well, but neither of them will be the first to say it"
    let article = try read("The Dam Is Ours\n\n" + Self.body + "\n\(line)\n")
    #expect(article.paragraphTexts.last == line)
  }

  @Test func listItemsAreParagraphs() throws {
    let article = try read(
      "Sudmark asks this:\n- lower tolls\n* a new\n  lock\n• peace\n\n1. The lock is old.\n2) The toll is high.\n")
    #expect(
      article.paragraphTexts
        == ["Sudmark asks this:", "lower tolls", "a new\n  lock", "peace", "The lock is old.", "The toll is high."])
    #expect(article.furniture.isEmpty)
  }

  @Test func aWrappedDashOpensNoList() throws {
    let article = try read("The toll was raised in\n1914. The lock\n- an old one - stayed.\n\nBoth need it.\n")
    #expect(article.paragraphs.count == 2)
    #expect(article.sentenceTexts.first == "The toll was raised in\n1914.")
  }

  @Test func oneParagraphPerLine() throws {
    let article = try read(
      "The Dam Is Ours\nBy R. Tal\nSudmark owns the lock. Norrland uses it.\nBoth need it.\nBoth know it.\n"
        + "Scroll to Top\n")
    #expect(article.title == "The Dam Is Ours")
    #expect(article.author == "R. Tal")
    #expect(article.paragraphTexts == ["Sudmark owns the lock. Norrland uses it.", "Both need it.", "Both know it."])
    #expect(article.furnitureTexts == ["Scroll to Top"])
  }

  @Test func longLinesAreParagraphsThoughBlankLinesExist() throws {
    let long = String(repeating: "Both banks need the lock, and both of them know it well. ", count: 4)
    let article = try read("The Dam Is Ours\n\n\(long)\n\(long)\nShort end.\n")
    #expect(article.paragraphs.map(\.sentences.count) == [4, 4, 1])
  }

  @Test func wrappedTextWithoutBlankLines() throws {
    let article = try read(
      """
      The Dam Is Ours
      Sudmark has owned the lock since the river was first dammed, and
      Norrland has used it for as long, paying a toll that both of them
      once called fair.
      Nobody calls it fair now. The barges wait at the gates, the crews
      wait with them, and the harvest waits for no one at all.
      """)
    #expect(article.title == "The Dam Is Ours")
    #expect(article.paragraphs.map(\.sentences.count) == [1, 2])
  }

  @Test func aTextWithoutStopsIsStillRead() throws {
    #expect(try read("the toll is illegal").paragraphTexts == ["the toll is illegal"])
    let article = try read("The Dam Is Ours\n\nthe toll is illegal\n")
    #expect(article.title == "The Dam Is Ours")
    #expect(article.paragraphTexts == ["the toll is illegal"])
  }
}
