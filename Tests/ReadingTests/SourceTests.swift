import ArgumentGraph
import Testing

@testable import Reading

/// Where a source ends, and how far quoted words go on.
@Suite struct SourceTests {
  @Test(arguments: [
    // Before the verb.
    ("Ada Holm, the mayor of Sudmark, said the lock would stay shut.", "Ada Holm, the mayor of Sudmark"),
    ("Ada Holm, who keeps the upper lock, said the lock would stay shut.", "Ada Holm, who keeps the upper lock"),
    ("Ada Holm, whose father built it, said the lock would stay shut.", "Ada Holm, whose father built it"),
    // Behind it.
    ("“The lock would stay shut,” said Ada Holm.", "Ada Holm"),
    ("“The lock would stay shut,” said Ada Holm, an engineer.", "Ada Holm, an engineer"),
    ("“The lock would stay shut,” said Ada Holm, a keeper of the gates.", "Ada Holm, a keeper of the gates"),
    (
      "“The lock would stay shut,” said Ada Holm, who has kept the gates for years.",
      "Ada Holm, who has kept the gates for years"
    ),
    (
      "“The lock would stay shut,” said Ada Holm, the engineer who built the gates.",
      "Ada Holm, the engineer who built the gates"
    ),
    ("“The lock would stay shut,” Ada Holm, a keeper of the gates, said.", "Ada Holm, a keeper of the gates"),
  ])
  func aSourceHasItsAppositionsAndClauses(_ text: String, _ source: String) throws {
    let read = try Read.body(text)
    let attribution = try #require(read.reading.attributions.first)
    #expect(read.reading.attributions.count == 1)
    #expect(attribution.source.map { read.article.text[$0] } == [source])
    #expect(read.name(attribution.voice) == "Ada Holm")
    #expect(attribution.content.map { read.article.text[$0].lowercased() } == ["the lock would stay shut"])
    #expect(read.lines.count == 1)
  }

  @Test(arguments: [
    ("Ada Holm (the keeper of the lock) said the gates were rotten.", "the gates were rotten"),
    ("Ada Holm (an engineer from Estmark) said that the gates were rotten.", "the gates were rotten"),
    ("“The gates are rotten,” said Ada Holm (mayor since 2010).", "The gates are rotten"),
  ])
  func bracketsBelongToTheSource(_ text: String, _ content: String) throws {
    let read = try Read.body(text)
    #expect(read.lines == ["Ada Holm: " + content])
    let source = try #require(read.reading.attributions.first?.source.first)
    #expect(read.article.text[source].hasPrefix("Ada Holm ("))
  }

  @Test(arguments: [
    (
      "“The gates are rotten,” says Ada Holm, the mayor of Sudmark, “and the toll is theft.”",
      ["Ada Holm: The gates are rotten … and the toll is theft"]
    ),
    (
      "“The gates,” said Ada Holm, who has kept the lock for years, “are rotten.”",
      ["Ada Holm: The gates … are rotten"]
    ),
    (
      "“The gates are rotten,” said Ada Holm, “and the toll is theft.” The bargemen cheered.",
      ["Ada Holm: The gates are rotten … and the toll is theft", "author: The bargemen cheered"]
    ),
    (
      "“The gates are rotten,” Ada Holm said. “Nobody pays for them. The river does not wait.” The council rose.",
      [
        "Ada Holm: The gates are rotten", "Ada Holm: Nobody pays for them", "Ada Holm: The river does not wait",
        "author: The council rose",
      ]
    ),
    (
      "“The gates are rotten. The toll is theft,” says Ada Holm. “We pay nothing.” The council rose.",
      [
        "Ada Holm: The gates are rotten", "Ada Holm: The toll is theft", "Ada Holm: We pay nothing",
        "author: The council rose",
      ]
    ),
    (
      "“The gates are rotten,” says Ada Holm. “The toll is theft,” says Rolf Tal.",
      ["Ada Holm: The gates are rotten", "Rolf Tal: The toll is theft"]
    ),
    (
      "“The gates are rotten,” said Ada Holm. The barges waited below the bridge.",
      ["Ada Holm: The gates are rotten", "author: The barges waited below the bridge"]
    ),
    (
      "“The gates are rotten,” said Ada Holm on Monday, as the barges waited below the bridge.",
      ["Ada Holm: The gates are rotten"]
    ),
  ])
  func quotedWordsGoOnAndStopWithTheQuotation(_ text: String, _ lines: [String]) throws {
    #expect(try Read.body(text).lines == lines)
  }

  @Test(arguments: ["“", "\"", "''", "«"])
  func anyQuotationMarksWillDo(_ mark: String) throws {
    let close = ["“": "”", "«": "»"][mark, default: mark]
    let read = try Read.body(
      "\(mark)The gates are rotten,\(close) said Ada Holm, \(mark)and nobody pays.\(close) The council rose.")
    #expect(
      read.lines == ["Ada Holm: The gates are rotten … and nobody pays", "author: The council rose"], "\(mark)")
  }
}
