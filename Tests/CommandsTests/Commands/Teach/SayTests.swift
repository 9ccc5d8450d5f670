import Testing

@testable import Commands

@Suite struct SayTests {
  @Test(arguments: [
    ("say Who speaks here?", "Who speaks here?"), ("say  one | two  # three", "one | two  # three"),
    ("say \"quoted\" (and not) -closed", "\"quoted\" (and not) -closed"), ("say", ""),
  ])
  func theRestOfTheLineIsTakenAsItStands(line: String, words: String) throws {
    var desk = Desk()
    #expect(try desk.reply(to: line).effect == .say(words))
  }
}
