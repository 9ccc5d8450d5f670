import Testing

@testable import Query

@Suite struct ClosestTests {
  @Test(arguments: [
    ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "abcd", 1), ("", "abc", 3),
    ("attackers", "atackres", 2), ("premises", "promises", 1),
  ])
  func slips(left: String, right: String, expected: Int) { #expect(distance(Array(left), Array(right)) == expected) }

  @Test func slipsAllowedGrowWithTheName() {
    #expect(closest(to: "lsit", among: ["list", "load"]) == "list")
    #expect(closest(to: "lxxt", among: ["list"]) == nil)
    #expect(closest(to: "Kabool", among: ["Kabul", "Islamabad"]) == "Kabul")
    #expect(closest(to: "Kaboool", among: ["Kabul"]) == nil)
    #expect(closest(to: "conculsoins", among: ["conclusions", "premises"]) == "conclusions")
    #expect(closest(to: "ISLAMABAD", among: ["Islamabad"]) == "Islamabad")
  }

  @Test func nothingFarFetchedIsOffered() {
    #expect(closest(to: "x", among: ["a", "b"]) == nil)
    #expect(closest(to: "", among: ["a"]) == nil)
    #expect(closest(to: "sovereignty", among: ["sanctuary", "list"]) == nil)
  }

  @Test func theFirstOfEquallyCloseOnesIsOffered() {
    #expect(closest(to: "rool", among: ["role", "roll", "root"]) == "roll")
    #expect(closest(to: "base", among: ["bare", "case"]) == "bare")
  }
}
