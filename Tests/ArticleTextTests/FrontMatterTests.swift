import ArticleText
import Testing

@Suite struct FrontMatterTests {
  private func problem(_ text: String) throws -> String? {
    do {
      _ = try read(text)
      return nil
    } catch let error as ArticleError {
      return error.description
    }
  }

  @Test func readsKeysAndParties() throws {
    let article = try read(
      """
      ---
      Title: "The Dam: Ours"
      author: [R. Tal, M. Oster]
      date: 2024-03-12
      parties:
        Sudmark: [Sudmark officials, the Lock Office]
        Norrland: the upstream state
        Estmark:
      source: A paper
      nested: {a: [1, 2]}
      ---
      The lock leaks. It is old.
      """)
    #expect(article.title == "The Dam: Ours")
    #expect(article.author == "R. Tal, M. Oster")
    #expect(article.frontMatter.date == "2024-03-12")
    #expect(article.frontMatter.parties.map(\.name) == ["Sudmark", "Norrland", "Estmark"])
    #expect(
      article.frontMatter.parties.map(\.aliases)
        == [["Sudmark officials", "the Lock Office"], ["the upstream state"], []])
    #expect(article.frontMatter.other.map(\.key) == ["source"])
    #expect(article.frontMatter.other.map(\.value) == ["A paper"])
    #expect(article.titleSpan == nil)
    #expect(article.sentenceTexts == ["The lock leaks.", "It is old."])
    #expect(article.furniture.isEmpty)
    #expect(article.text.string.hasPrefix("---\nTitle"))
  }

  @Test func partiesMayBeAList() throws {
    let article = try read("---\nparties: [Sudmark, {Norrland: [the north]}]\ntitle: ~\n...\nThe lock leaks.\n")
    #expect(article.frontMatter.parties.map(\.name) == ["Sudmark", "Norrland"])
    #expect(article.frontMatter.parties.map(\.aliases) == [[], ["the north"]])
    #expect(article.title == nil)
  }

  @Test func emptyFrontMatterIsAllowed() throws {
    let article = try read("---\n# nothing\n---\r\nThe lock leaks.\n")
    #expect(article.frontMatter == FrontMatter())
    #expect(article.sentenceTexts == ["The lock leaks."])
  }

  @Test func printedTitleKeepsItsSpan() throws {
    let article = try read("---\ntitle: Who Pays?\n---\n\nWho Pays?\n\nWe do. We always did.\n")
    #expect(article.titleSpan.map { article.text[$0] } == "Who Pays?")
    #expect(article.sentenceTexts == ["We do.", "We always did."])
  }

  @Test func anUnclosedRuleIsNoFrontMatter() throws {
    let article = try read("---\nThe lock leaks: it is old.\n")
    #expect(article.frontMatter == FrontMatter())
    #expect(article.sentenceTexts == ["The lock leaks: it is old."])
    #expect(article.furnitureTexts == ["---"])
  }

  private static let advice =
    "; mend the YAML between the two --- lines, or put an empty line above the first --- if it is no front matter"

  @Test(arguments: [
    ("title: a: b", "front matter, line 2: mapping values are not allowed in this context"),
    ("title: x\nauthor: [R. Tal", "front matter, line 4: did not find expected ',' or ']'"),
    ("just words", "front matter, line 2: lines of the form “key: value” are needed"),
    ("title: x\nTitle: y", "front matter, line 3: “Title” is given twice"),
    ("title: {a: b}", "front matter, line 2: “title” must be one line of text"),
    ("parties: 5\nx: y\n", nil),
    ("x: &a y\ntitle: *a", "front matter, line 3: “*a” is not followed; write the value out"),
    ("parties:\n  Sudmark: {a: b}", "front matter, line 3: “Sudmark” must have a list of aliases"),
    ("x: \(String(repeating: "[", count: 40))", "front matter, line 2: a value is nested more than 32 deep"),
    ("title: x\nbell: \u{7}", "front matter, line 3: control characters are not allowed"),
  ])
  func refusesBadYAML(yaml: String, wanted: String?) throws {
    let wanted = wanted ?? "front matter, line 2: “parties” must be names with their aliases, or a list of names"
    #expect(try problem("---\n\(yaml)\n---\nThe lock leaks.\n") == wanted + Self.advice)
  }
}
