import ArgumentGraph
import Testing

@testable import Reading

/// Clauses that verbs carry: without "that", behind long subjects, of verbs that no list has.
@Suite struct ClauseTests {
  @Test(arguments: [
    (
      "Rolf Tal, who has kept the upper lock for thirty years, said the gates were rotten.",
      "Rolf Tal (Rolf Tal, who has kept the upper lock for thirty years): the gates were rotten"
    ),
    (
      "The commissioner, an old hand at quarrels, said the treaty was dead.",
      "commissioner (The commissioner, an old hand at quarrels): the treaty was dead"
    ),
    (
      "Sudmark, the richer of the two river towns, believes the toll is fair.",
      "Sudmark (Sudmark, the richer of the two river towns): the toll is fair"
    ),
    (
      "The bargemen believe the toll on grain and timber is theft.",
      "bargemen (The bargemen): the toll on grain and timber is theft"
    ),
    (
      "The envoys of Sudmark and Norrland said the treaty was dead.",
      "envoys of Sudmark and Norrland (The envoys of Sudmark and Norrland): the treaty was dead"
    ),
  ])
  func withoutThat(_ text: String, _ line: String) throws {
    #expect(try Read.body(text).attributed == [line])
  }

  @Test(arguments: [
    ("The keeper scoffed that the gates were old.", "keeper (The keeper): the gates were old"),
    ("The bargemen chanted that the toll was theft.", "bargemen (The bargemen): the toll was theft"),
    ("Westmark objects that the toll is theft.", "Westmark (Westmark): the toll is theft"),
    (
      "Westmark objects that the treaty leaves tolls to the river towns.",
      "Westmark (Westmark): the treaty leaves tolls to the river towns"
    ),
  ])
  func anyVerbWithThatAtItsSide(_ text: String, _ line: String) throws {
    let read = try Read.body(text)
    #expect(read.attributed == [line])
    #expect(read.lines.count == 1)
  }

  @Test(arguments: [
    "The council passed a levy that harms bargemen.", "The levy that the council passed in May harms bargemen.",
    "Ada Holm built a lock that leaks.", "The gates were so old that they leaked.",
    "The treaty of the river towns died in May.",
  ])
  func aClauseOfSomethingElseIsNobodysWords(_ text: String) throws {
    #expect(try Read.body(text).attributed == [])
  }

  @Test(arguments: [
    ("The miller grumbled, “The river belongs to nobody who lives here.”", "miller (The miller)"),
    ("Ada Holm joked, “The river belongs to nobody who lives here.”", "Ada Holm (Ada Holm)"),
    ("Ada Holm quipped: “The river belongs to nobody who lives here.”", "Ada Holm (Ada Holm)"),
    ("The bargemen chanted, “The river belongs to nobody who lives here.”", "bargemen (The bargemen)"),
    ("The keeper muttered “The river belongs to nobody who lives here” and left.", "keeper (The keeper)"),
  ])
  func aQuotationAfterAnyVerbOfSaying(_ text: String, _ holder: String) throws {
    let read = try Read.body(text)
    #expect(read.attributed == ["\(holder): The river belongs to nobody who lives here"])
    #expect(read.reading.attributions.map(\.rule) == ["reporting verb with a quotation"])
  }

  @Test func wordsInQuotationMarksAreNoSpeech() throws {
    for text in ["The bargemen drank “Old River” by the barrel.", "The bargemen sold “Old River” to the mayor."] {
      #expect(try Read.body(text).attributed == [], "\(text)")
    }
  }

  @Test(arguments: [
    (
      "Sudmark argues that the lock pays and insists that the gates hold.",
      ["Sudmark (Sudmark): the lock pays", "Sudmark (Sudmark): the gates hold"]
    ),
    ("The envoys met in May and said the treaty was dead.", ["envoys (The envoys): the treaty was dead"]),
    (
      "Ada Holm met the bargemen in May and told them that the toll would fall.",
      ["Ada Holm (Ada Holm): the toll would fall"]
    ),
    (
      "Ada Holm crossed the river in May and argued that the treaty was dead.",
      ["Ada Holm (Ada Holm): the treaty was dead"]
    ),
  ])
  func aSubjectIsSharedOverAnd(_ text: String, _ lines: [String]) throws {
    #expect(try Read.body(text).attributed == lines)
  }

  @Test(arguments: [
    ("I think the lock pays for itself.", "I"), ("We believe that the lock pays for itself.", "We"),
    ("I have long argued that the lock pays for itself.", "I"),
    ("I told the council that the lock pays for itself.", "I"),
    ("My view is that the lock pays for itself.", "My"), ("In my view, the lock pays for itself.", "my"),
  ])
  func theAuthorsOwnWordsMakeNoStatementApart(_ text: String, _ source: String) throws {
    let read = try Read.body(text)
    #expect(read.attributed == ["[author (\(source)): the lock pays for itself]"])
    #expect(read.lines == ["author: " + text.dropLast()])
  }

  @Test func theFirstPersonOfAQuotationIsItsSpeaker() throws {
    for text in [
      "“I fear that the toll is theft,” said Ada Holm.", "Ada Holm said: “I fear that the toll is theft.”",
    ] {
      let read = try Read.body(text)
      #expect(read.lines == ["Ada Holm: I fear that the toll is theft"])
      #expect(read.attributed == ["Ada Holm (Ada Holm): I fear that the toll is theft"])
    }
  }

  /// A statement keeps the quotes and brackets that it opens, and not those that are around it.
  @Test(arguments: [
    ("The toll is \"simple theft\".", "The toll is \"simple theft\""),
    ("The treaty bans the toll in Article 2(4).", "The treaty bans the toll in Article 2(4)"),
    ("Norrland maintains that the levy is \"theft\".", "the levy is \"theft\""),
    ("\"People hear 'toll' and think 'theft',\" says a lawyer.", "People hear 'toll' and think 'theft'"),
    ("\"The toll is theft,\" says a lawyer.", "The toll is theft"),
    ("The toll is high (as all know).", "The toll is high (as all know)"),
  ])
  func whatOpensWithinIsClosed(_ text: String, _ words: String) throws {
    let graph = try Read.body(text).graph
    #expect(graph.statements.map { graph.words(of: $0) }.last == words)
  }

  /// An "it" that stands for nobody, or for none of several, gets no name put to it.
  @Test(arguments: [
    ("Sudmark broke the treaty. It does not follow that others may break it.", nil),
    ("Estmark and Westmark have warned that it ruins the harvest.", nil),
    ("Sudmark said that it would keep the toll.", "Sudmark"),
  ])
  func anItThatStandsForNobodyIsLeft(_ text: String, _ name: String?) throws {
    let read = try Read.body(text)
    let last = try #require(read.graph.statements.last)
    #expect(read.graph[last].subject?.name == name)
  }
}
