import ArgumentGraph
import Lexicon
import Testing

@testable import Reading

@Suite struct PartyTests {
  private let text = """
    Islamabad argues that the border must be watched. Kabul rejected the argument. Many in Pakistan believe that \
    talks have failed. Pakistani officials said that the envoys had left. Pakistan’s critics say that it waited too \
    long. The \
    TTP said that it would fight on. Gulf states have urged restraint.
    """

  @Test func countriesNeedNoConfiguration() throws {
    let read = try Read.body(text)
    func party(_ voice: String) throws -> String? {
      try #require(read.reading.voices.first { $0.name == voice }).party.map { read.reading.parties[$0.offset].name }
    }
    #expect(try party("Islamabad") == "Islamabad")
    #expect(try party("many in Pakistan") == "Islamabad")
    #expect(try party("Pakistani officials") == "Islamabad")
    #expect(try party("Kabul") == "Kabul")
    #expect(try party("Pakistan’s critics") == nil)
    #expect(try party("Tehreek-e-Taliban Pakistan") == nil)
    #expect(try party("Gulf states") == nil)
    #expect(read.reading.voices.first { $0.name == "Kabul" }?.tie == "capital of Afghanistan")
  }

  @Test func aDeclaredPartyWinsAndMayMergeTwo() throws {
    let side = PartyDeclaration(name: "The Gulf and Kabul", aliases: ["Kabul", "Gulf states"])
    let read = try Read.body(text)
    let again = try Read.body(text, parties: [side])
    let merged = again.reading.voices.filter { $0.party?.offset == 0 }.map(\.name)
    #expect(again.reading.parties[0].name == "The Gulf and Kabul")
    #expect(merged == ["Kabul", "Gulf states"])
    #expect(read.reading.statements.map(\.id) == again.reading.statements.map(\.id))
    #expect(read.reading.attributions.map(\.content) == again.reading.attributions.map(\.content))
  }

  @Test func resolvingAnOutlineAgainFitsALoadedArticle() throws {
    let read = try Read.body(text)
    let id = try #require(ArticleID("A"))
    let reader = Reader(lexicon: try Lexicon.embedded())
    let outline = reader.outline(read.article, as: id)
    #expect(reader.resolve(outline) == read.reading)
    var graph = read.graph
    let other = reader.resolve(outline, parties: [PartyDeclaration(name: "West", aliases: ["Islamabad", "Kabul"])])
    _ = try graph.apply(.reread([(id, other)]))
    #expect(graph.checkInvariants().isEmpty)
    // One side has nobody to answer.
    #expect(!other.links.contains { $0.rule.hasPrefix("reply") })
  }

  @Test func frontMatterNamesParties() throws {
    let read = try Read(
      "---\ntitle: T\nparties:\n  River: [Sudmark, Norrland]\n---\n"
        + "Sudmark says that it will wait. Norrland says that it will not.\n"
    )
    #expect(read.reading.parties.map(\.name) == ["River"])
    #expect(read.reading.parties[0].origin == .frontMatter)
    // Its title has no place in the text.
    #expect(read.reading.statements[0].id.description == "A0")
    #expect(read.words(read.reading.statements[0]) == "T")
    #expect(read.graph.checkInvariants().isEmpty)
  }

  @Test func neverHeardAreNamed() throws {
    let read = try Read.body("Pakistan says that India has envoys in Qatar. The talks went on.")
    #expect(read.reading.neverHeard == ["India", "Qatar"])
  }
}
