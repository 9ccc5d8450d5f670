import Lexicon
import Reading
import Testing

@Suite struct OppositionTests {
  private let lexicon: Lexicon
  init() throws { lexicon = try Lexicon.embedded() }

  @Test func wordsStandOverAgainstTheirContraries() throws {
    let row = try #require(lexicon.opposites.first { $0.words.contains(["legal"]) })
    #expect(row.words.contains(["lawful"]))
    #expect(row.opposites.contains(["illegal"]))
    #expect(lexicon.opposites.contains { $0.words.contains(["air", "strike"]) && $0.opposites.isEmpty })
  }

  @Test func noWordIsItsOwnContrary() throws {
    let stemmer = try Stemmer()
    for row in lexicon.opposites {
      let words = Set(row.words.map { $0.map(stemmer.stem) })
      let contraries = Set(row.opposites.map { $0.map(stemmer.stem) })
      #expect(words.isDisjoint(with: contraries), "\(row.words)")
      #expect((row.words + row.opposites).allSatisfy { (1...2).contains($0.count) }, "\(row.words)")
    }
  }

  @Test func bodiesAndParticlesAreRead() {
    #expect(lexicon.bodies.entries(of: "commission").map(\.kind) == [.agency])
    #expect(lexicon.bodies.entries(of: "group").map(\.kind) == [nil])
    #expect(lexicon.nameParticles.contains("von"))
    #expect(lexicon.lightWords.contains("come"))
    #expect(!lexicon.lightWords.contains("deterrence"))
  }

  @Test func officesTellPeopleFromBodies() {
    #expect(lexicon.offices.entries(of: "army").map(\.bearer) == [.body])
    #expect(lexicon.offices.entries(of: "army chief").map(\.bearer) == [.one])
    #expect(lexicon.offices.entries(of: "diplomats").map(\.bearer) == [.abroad])
  }
}
