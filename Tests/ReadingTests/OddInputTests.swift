import ArgumentGraph
import Lexicon
import Testing

@testable import Reading

@Suite struct OddInputTests {
  @Test(arguments: [
    "Word.", "“", "…", "— — —", "He.", "\"Quote without an end", "Sudmark says", "that that that that that.",
    "and, but, or; yet: because (if) —", "According to", "In Sudmark’s view", "What Norrland may have",
    "says says says says says.", "1. 2. 3.", "’s ’s ’s", "It. It. It argued that.",
    "İstanbul says that “é” is é.", "HOLM: KRAL: TAL:", "HOLM:\n\nKRAL:\n\nTAL:", "Image:", "Image: Ada Holm.",
    "“…” — Ada Holm", "” — Ada Holm", "“The lock” — ", "''", "''''", "''The lock", "The lock''", "'''The lock'''",
    ". . .", "?!", "“” says Ada Holm.", "“The lock is shut. ‘The gates said ‘Ada Holm.", "” said Ada Holm “ ” “ “.",
    "The gates (said (Ada Holm (who (said (that.", "😀 says that 😀 is 😀.", "😀😀😀 — 😀", "“😀” — 😀", "(Photo: 😀)",
    "norrland says that the lock is shut. the mayor claims that it pays.",
    "THE LOCK IS SHUT. HOLM SAYS THAT THE GATES ARE OLD.",
  ])
  func neverFails(_ text: String) throws {
    let read = try Read.body(text)
    #expect(read.graph.checkInvariants().isEmpty)
    #expect(read.reading.sentenceHolders.count == read.article.sentences.count)
  }

  @Test func withoutCapitalsAndInCapitalsOnlyAVoiceIsHeard() throws {
    let small = try Read.body("norrland says that the lock is shut. the mayor claims that it pays.")
    #expect(small.lines == ["norrland: the lock is shut", "mayor: it pays"])
    let large = try Read.body("THE LOCK IS SHUT. HOLM SAYS THAT THE GATES ARE OLD.")
    #expect(large.reading.attributions.map { $0.content.map { large.article.text[$0] } } == [["THE GATES ARE OLD"]])
    #expect(large.lines.first == "author: THE LOCK IS SHUT")
  }

  @Test func aTextOfQuotationsOnlyIsTheAuthors() throws {
    let read = try Read.body("“The lock is shut.” “The gates are old.”\n\n“We wait.”")
    #expect(read.lines == ["author: The lock is shut", "author: The gates are old", "author: We wait"])
    #expect(read.attributed == [])
  }

  @Test func aQuotationThatNeverClosesStaysInItsParagraph() throws {
    let read = try Read.body("“The gates are rotten,” said Ada Holm. “We wait. We pay.\n\nThe council rose. It left.")
    #expect(
      read.lines == [
        "Ada Holm: The gates are rotten", "Ada Holm: We wait", "Ada Holm: We pay", "author: The council rose",
        "author: It left",
      ])
  }

  @Test func aTranscriptOfTwoHundredLines() throws {
    let names = ["HOLM", "KRAL", "LUND"]
    let text = (0..<200).map { "\(names[$0 % 3]): The lock has \($0 + 2) gates. They leak." }
    let read = try Read.body(text.joined(separator: "\n\n"))
    #expect(read.graph.checkInvariants().isEmpty)
    #expect(read.reading.attributions.count == 200)
    #expect(read.lines.count == 400)
    for (index, statement) in read.reading.statements.dropFirst().enumerated() {
      #expect(read.name(statement.holder) == names[index / 2 % 3])
      #expect(statement.id.description == "A\(index / 2 + 1).\(index % 2 + 1)")
    }
    #expect(read.reading.voices.map(\.name).filter(names.contains).sorted() == names)
  }

  /// What stands behind a sentence of 5,000 tokens keeps its id, and the text is read the same twice.
  @Test(arguments: ["the lock is shut and ", "gates, locks and ", "“gates” and ", "( ", "“ ", "HOLM: "])
  func aSentenceOfFiveThousandTokens(_ piece: String) throws {
    let count = 5_000 / piece.split(separator: " ").count
    let text = "Sudmark says that " + String(repeating: piece, count: count) + "the gates hold.\n\nRain fell."
    let read = try Read.body(text)
    #expect(read.article.tokens.count >= 5_000)
    #expect(read.graph.checkInvariants().isEmpty)
    #expect(read.reading.sentenceHolders.count == read.article.sentences.count)
    let last = try #require(read.reading.statements.last)
    #expect(last.id.description == "A2.1" && read.name(last.holder) == "author")
    #expect(try Read.body(text).reading == read.reading)
  }

  @Test func whatFollowsChangesNoIDBeforeIt() throws {
    let short = try Read.body(Self.mixed)
    let long = try Read.body(Self.mixed + "\n\nHOLM: The lock is shut.\n\nNorrland objects that the toll is theft.")
    let ids = short.reading.statements.map(\.id)
    #expect(Array(long.reading.statements.map(\.id).prefix(ids.count)) == ids)
    #expect(Array(long.lines.prefix(short.lines.count)) == short.lines)
  }

  private static let mixed = """
    Sudmark says that the lock pays. “The gates are rotten,” said Ada Holm, “and nobody pays.” You know that it rains.

    A poll shows that most bargemen dislike the toll. The upper lock at dawn. Image: Ada Holm.
    """

  /// Twice the text may not take four times as long, in one sentence as in many.
  @Test(arguments: [
    "Sudmark says that the lock is shut and the mayor claims that ", "officials of the lock of the river ", "A, B and ",
    "if the ", "the keeper who says the gates that ", "'' ", "Image: Holm ",
    "HOLM: ",
  ])
  func timeGrowsWithTheText(_ piece: String) throws {
    func time(_ words: Int) throws -> Duration {
      let text = String(repeating: piece, count: words / piece.split(separator: " ").count) + "all is well.\n"
      let clock = ContinuousClock()
      return try clock.measure { _ = try Read.body(text) }
    }
    _ = try time(100)
    let (short, long) = (try time(1_500), try time(6_000))
    #expect(long < short * 12 + .milliseconds(200), "\(short) for 1,500 words, \(long) for 6,000")
  }

  /// Many lines of speakers, signed quotations and credits, each with neighbours to look at.
  @Test(arguments: [
    "HOLM: The lock is shut.\n\n", "“The lock is shut. The gates are old.” — Ada Holm\n\n",
    "The lock at dawn. Image: Ada Holm.\n\n", "“The gates are rotten. ", "She said she hopes that it rains. ",
  ])
  func timeGrowsWithTheLines(_ line: String) throws {
    func time(_ lines: Int) throws -> Duration {
      let text = String(repeating: line, count: lines) + "All is well.\n"
      return try ContinuousClock().measure { _ = try Read.body(text) }
    }
    _ = try time(10)
    let (short, long) = (try time(150), try time(600))
    #expect(long < short * 12 + .milliseconds(200), "\(short) for 150 lines, \(long) for 600")
  }

  @Test func stopsWhenTold() throws {
    let read = try Read(Column.text)
    let id = try #require(read.reading.statements.first?.id.article)
    let outline = Reader(lexicon: try .embedded()).outline(read.article, as: id, watch: Watch(stop: { true }))
    #expect(outline.findings.isEmpty)
  }
}
