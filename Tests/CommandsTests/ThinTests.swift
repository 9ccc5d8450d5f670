import Testing

@testable import Commands

/// What sets sides beside each other says on how little it rests, and on which links.
@Suite struct ThinTests {
  static let lines = [
    "compare", "clash", "unanswered Sudmark by Norrland", "answered Sudmark by Norrland", "common", "voice", "stance",
    "wording", "bare", "grounds", "concessions", "crux", "steelman Sudmark", "lean", "frames", "peace",
    "play Sudmark", "play Sudmark used A1.1",
  ]

  @Test(arguments: lines) func aSideOfThreeClaimsBesideEightIsThin(_ line: String) throws {
    var desk = try Self.winter()
    let answer = try desk.type(line).replacing("\n", with: " ")
    #expect(answer.contains("Sudmark 8 claims in 7 sentences, Norrland 3 claims: thin on Norrland."), "\(answer)")
  }

  /// The words alone tell which links an answer counts.
  @Test(arguments: lines) func theLinksThatCountAreSaid(_ line: String) throws {
    var desk = try Self.winter()
    for (links, words) in [
      ("found", "Links: found or reviewed."), ("all", "Links: all, suggested ones too."),
      ("reviewed", "Links: reviewed only."),
    ] {
      try desk.type("set links \(links)")
      #expect(try desk.type(line).split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words))
    }
  }

  private static func winter() throws -> Desk {
    var desk = Desk(["winter.txt": Texts.winter])
    try desk.type("load winter.txt")
    return desk
  }
}
