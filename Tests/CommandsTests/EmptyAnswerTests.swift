import Testing

@testable import Commands

/// An answer without statements tells which term left none.
@Suite struct EmptyAnswerTests {
  @Test(arguments: [
    ("by:Norrland guess:Norrland", "by:Norrland 3, guess:Norrland none"),
    ("by:Norrland not by:author zebra", "by:Norrland 3, not by:author 3, zebra none"),
    ("by:Norrland | premises", "by:Norrland 3, premises none"),
    ("by:Sudmark | premises all by:Estmark", "by:Sudmark 5, premises all 1, by:Estmark none"),
    ("by:Sudmark | premises \"zebra\" by:Sudmark", "by:Sudmark 5, premises 1, \"zebra\" by:Sudmark none"),
    ("(by:Norrland or by:Estmark) zebra", "(by:Norrland or by:Estmark) 4, zebra none"),
  ])
  func theStepsAreCounted(_ line: String, _ steps: String) throws {
    var desk = try Desk.dam()
    #expect(try desk.type(line) == "none\nStep by step: \(steps)")
    #expect(try desk.type("\(line) | count") == "0 statements\nStep by step: \(steps)")
  }

  @Test(arguments: ["zebra or unicorn", "\"zebra\""])
  func oneStepNeedsNoAccount(_ line: String) throws {
    var desk = try Desk.dam()
    #expect(try desk.type("(\(line))") == "none")
  }

  @Test(arguments: ["by:Kabul", "about:tolls", "verb:say"])
  func withNothingLoadedTheAdviceIsToLoad(_ line: String) {
    var desk = Desk()
    #expect(desk.refusal(of: line).hasSuffix("\n  try: nothing is loaded yet: load FILE reads an article"))
  }

  @Test(arguments: ["is:claim", "list", "is:claim | count"])
  func withNothingLoadedAnEmptyAnswerSaysSo(_ line: String) throws {
    var desk = Desk()
    #expect(try desk.type(line).hasSuffix("\nNothing is loaded: load FILE reads an article."))
  }
}
