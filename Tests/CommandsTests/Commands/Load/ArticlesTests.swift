import Testing

@testable import Commands

@Suite struct ArticlesTests {
  @Test func eachArticleIsListedWithWhatWasRead() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type("load barge.txt")
    let shown = try desk.type("articles")
    #expect(shown.hasPrefix("A: \"The Dam Is Ours\" by R. Tal, 3 paragraphs, 10 sentences:\n12 statements, "))
    #expect(shown.contains("\nB: \"Barges First\" by E. Lund, 1 paragraph, 3 sentences:\n4 statements, "))
    #expect(try desk.count("articles") == 2)
  }

  @Test func withoutOneItSaysWhatToDo() throws {
    var desk = Desk()
    #expect(try desk.type("articles") == "No article is loaded; load FILE reads one.")
    #expect(
      desk.refusal(of: "articles all of them") == """
        error: articles does not take all … here
          articles all of them
                   ^^^^^^^^^^^
          try: write articles
        """)
  }
}
