import ArgumentGraph
import Testing

@testable import Reading

/// Where a text speaks of violence: agent | WORDS | victim, form and kind.
@Suite struct ViolenceTests {
  @Test(arguments: [
    ("Four guards were shot by Sudmark troops.", ["Sudmark troops | shot | Four guards, passive neutral"]),
    ("The town was bombed on Friday.", ["- | bombed | The town, passive initiating"]),
    ("Gunmen who attacked fled.", ["Gunmen | attacked | -, active initiating"]),
    ("Norrland denied attacking the lock.", ["Norrland | attacking | the lock, active initiating"]),
    ("Sudmark forced the militia to raid the mill.", ["the militia | raid | the mill, active initiating"]),
    ("Critics accused Norrland of bombing farms.", ["Norrland | bombing | farms, active initiating"]),
    ("Sudmark launched raids on the camps.", ["Sudmark | raids | the camps, nominal initiating"]),
    ("Norrland replied with raids on the camps.", ["Norrland | raids | the camps, nominal responding"]),
    ("The raids were carried out by its marines.", ["its marines | raids | -, nominal initiating"]),
    ("The killing of the guards by rebels angered Sudmark.", ["rebels | killing | the guards, nominal initiating"]),
    (
      "Villagers killed in the shelling were buried.",
      [
        "- | killed | Villagers, passive harm",
        "- | shelling | -, nominal initiating",
      ]
    ),
    ("Sudmark says that it has no wish to invade the valley.", ["it | invade | the valley, active initiating"]),
    (
      "Civilian deaths rose after the raid.",
      ["- | deaths | Civilian, nominal harm", "- | raid | -, nominal initiating"]
    ),
  ])
  func namesAgentAndVictim(text: String, mentions: [String]) throws {
    #expect(try Self.mentions(text) == mentions)
  }

  /// An act is no agent, a place no doer, and a war has no side of its own.
  @Test(arguments: [
    ("The raids killed nine villagers.", "- | killed | nine villagers, active harm"),
    ("The Halm attacks shocked the valley.", "- | attacks | -, nominal initiating"),
    ("The raid was over by Friday.", "- | raid | -, nominal initiating"),
  ])
  func aWrongAgentIsWorseThanNone(text: String, mention: String) throws {
    #expect(try Self.mentions(text).contains(mention))
  }

  @Test(arguments: [
    "The lorry drivers' strike began on Monday.", "The minister attacked the problem of debt.",
    "Norrland struck a deal with Sudmark.", "Its response to the offer was cool.", "The trade war hurt both.",
    "He died of a heart attack.",
  ])
  func otherSensesAreNoViolence(text: String) throws { #expect(try Self.mentions(text) == []) }

  /// "strike" counts beside a word that has no other sense.
  @Test func anUnsureWordCountsInAParagraphWithASureOne() throws {
    let found = try Self.mentions("The raid failed. Norrland may strike the depots.")
    #expect(found == ["- | raid | -, nominal initiating", "Norrland | strike | the depots, active initiating"])
  }

  @Test func aMentionBelongsToTheStatementOfItsWords() throws {
    let read = try Read.body("Norrland raided the mill. Sudmark says that the raid was a crime.")
    let holders = read.reading.violence.map { mention in
      mention.statement.map { read.name(read.reading.statements[$0.offset].holder) }
    }
    #expect(holders == ["author", "Sudmark"])
  }

  private static func mentions(_ text: String) throws -> [String] {
    let read = try Read.body(text)
    return read.reading.violence.map { mention in
      let (agent, victim) = (mention.agent.map { read.article.text[$0] }, mention.victim.map { read.article.text[$0] })
      return "\(agent ?? "-") | \(read.article.text[mention.words]) | \(victim ?? "-"), \(mention.form) \(mention.kind)"
    }
  }
}
