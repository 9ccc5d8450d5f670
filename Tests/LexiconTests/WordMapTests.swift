import Testing

@testable import Lexicon

@Suite struct WordMapTests {
  @Test func aWordHasItsLastValueAndOthersHaveNone() {
    var map = WordMap<Int>()
    map.update("levy", from: 1) { $0 += 1 }
    map.update("levy", from: 1) { $0 += 5 }
    #expect(map["levy"] == 7)
    #expect(map["levies"] == nil)
    #expect(map[""] == nil)
    #expect(WordMap<Int>()["levy"] == nil)
  }

  @Test func itGrowsBeyondWhatWasForeseen() {
    var map = WordMap<Int>(capacity: 3)
    for number in 0..<5_000 { map.update("word \(number)", from: 0) { $0 = number } }
    let found = (0..<5_000).compactMap { (number: Int) in map["word \(number)"] }
    #expect(found == Array(0..<5_000))
    #expect(map["word 5000"] == nil)
  }

  @Test func oneWordInTwoSpellingsOfAnAccentIsOneWord() {
    var map = WordMap<String>()
    map.update("s\u{E3}o tom\u{E9}", from: "") { $0 = "found" }
    #expect(map["sa\u{303}o tome\u{301}"] == "found")
  }
}
