import ArgumentGraph
import Testing

@testable import Reading

/// Boundaries and roles inside a sentence.
@Suite struct RoleTests {
  private func roles(_ text: String) throws -> [Roles] {
    try Read.body(text).reading.statements.dropFirst().map(\.roles)
  }

  @Test(arguments: [
    ("Should Norrland close the gates, the barges would wait.", "Should Norrland close the gates"),
    ("Were the treaty to fall, tolls would rise.", "Were the treaty to fall"),
    ("As long as the lock is shut, no barge will pass.", "the lock is shut"),
    ("Barges can pass provided that the gates hold.", "the gates hold"),
    ("Unless the council pays, the dam will fail.", "the council pays"),
  ])
  func anIfPartIsNotAsserted(_ text: String, _ condition: String) throws {
    let read = try Read.body(text)
    let part = try #require(read.reading.statements.first { read.content($0) == condition }, "\(read.lines)")
    #expect(part.isIfPart && part.roles == .conditional)
    #expect(read.reading.statements.count(where: \.isIfPart) == 1)
  }

  @Test(arguments: [
    "Failure to pay invites a fine.", "Continued leaks would force the council to act.",
    "Without a treaty, tolls would rise.", "The lock pays only if barges come.",
  ])
  func aConditionWithoutAClauseOfItsOwnMarksTheWhole(_ text: String) throws {
    let roles = try roles(text)
    #expect(roles.count == 1 && roles[0].isSuperset(of: [.claim, .conditional]), "\(roles)")
  }

  @Test(arguments: [
    ("The question is whether Norrland pays.", true), ("Whether it pays is the question of the summer.", true),
    ("Whether it pays or not, the dam stands.", false), ("Who pays?", true), ("The question was settled.", false),
  ])
  func questions(_ text: String, _ asks: Bool) throws {
    #expect(try roles(text).contains { $0.contains(.question) } == asks)
  }

  @Test func whatIsGrantedIsAConcession() throws {
    #expect(try roles("Of course the toll is high. But it pays for the gates.")[0].contains(.concession))
    #expect(try !roles("Of course the toll is high. It rose in May.")[0].contains(.concession))
  }

  @Test(arguments: [
    ("Their brutality shut the lock.", true), ("The council shut the lock.", false),
    ("Norrland's envoy lied about the gates.", true), ("The answer lies in the gates.", false),
  ])
  func wordsThatTakeASide(_ text: String, _ isLoaded: Bool) throws {
    #expect(try Read.body(text).reading.statements.dropFirst().contains(where: \.isLoaded) == isLoaded)
  }

  /// Adverbs, modals and phrases wherever they stand, verbs where they are the verb; the longest phrase counts.
  @Test(arguments: [
    ("The toll may well clearly be blackmail.", ["may well"], ["clearly"], ["blackmail"]),
    ("The toll seems high.", ["seems"], [], []),
    ("The claims of the town are old.", [], [], []),
  ])
  func wordsAreMarkedWhereTheyStand(_ text: String, _ hedges: [String], _ boosters: [String], _ loaded: [String]) throws
  {
    let read = try Read.body(text)
    let statement = try #require(read.reading.statements.last)
    #expect(statement.hedges.map { read.article.text[$0] } == hedges)
    #expect(statement.boosters.map { read.article.text[$0] } == boosters)
    #expect(statement.loadedWords.map { read.article.text[$0] } == loaded)
    #expect(statement.isHedged == !hedges.isEmpty && statement.isLoaded == !loaded.isEmpty)
  }

  @Test(arguments: [
    ("The levy is not a tax but a fee.", ["a tax"], false),
    ("The raids were aimed not at farms, nor at towns, but at camps.", ["at farms, nor at towns"], false),
    ("The raids were aimed at camps and not at farms.", ["at farms"], false),
    ("The town wants a lock rather than a bridge.", ["a bridge"], false),
    ("The levy is not only a tax but a burden.", [], false),
    ("The toll is not high.", [], true),
  ])
  func whatIsDenied(_ text: String, _ denied: [String], _ isNegated: Bool) throws {
    let read = try Read.body(text)
    let statement = read.reading.statements[1]
    #expect(statement.deniedSpans.map { read.article.text[$0] } == denied)
    #expect(statement.isNegated == isNegated)
  }

  @Test(arguments: [
    ("Barges wait at the lock, and the farmers pay for it.", ["Barges wait at the lock", "the farmers pay for it"]),
    ("The river, the lock, and the dam are old.", ["The river, the lock, and the dam are old"]),
    ("If the gates leak, barges wait, and farmers pay.", ["the gates leak", "barges wait, and farmers pay"]),
    (
      "The town, which owns the lock, and the farmers pay for it.",
      ["The town, which owns the lock, and the farmers pay for it"]
    ),
  ])
  func coordination(_ text: String, _ statements: [String]) throws {
    #expect(try Read.body(text).lines == statements.map { "author: " + $0 })
  }
}
