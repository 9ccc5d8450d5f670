import Testing

@testable import Commands

@Suite struct FramesTests {
  static let text = """
    The Levy

    Sudmark says that the drought is a threat to the harvest because of the dam. Sudmark insists that Norrland must \
    negotiate. Sudmark argues that the levy is unjust. Norrland rejected the charge. Norrland says that the spill is a \
    danger.
    """

  static func desk() throws -> Desk {
    var desk = Desk(["levy.txt": text])
    try desk.type("load levy.txt")
    return desk
  }

  @Test func whatASideLeavesOutIsPrinted() throws {
    var desk = try Self.desk()
    let shown = try desk.type("frames")
    #expect(shown.hasPrefix("Frames in A (unit: claims; 6): what each side's claims name\nBasis: A. Sudmark"))
    #expect(shown.contains("thin on"))
    #expect(shown.contains("Norrland: no cause, no moral, no remedy, in A"))
    #expect(shown.contains("Episodic or thematic: not computed."))
  }

  @Test func aSideIsListedByElement() throws {
    var desk = try Self.desk()
    let shown = try desk.type("frames Sudmark")
    #expect(shown.contains("*must* *negotiate*"), "the deciding words are marked: \(shown)")
    #expect(shown.contains("problem: 1 of 3 claims"))
    #expect(try desk.ids("_") == "A1.1 A1.3 A1.2", "what was shown is the last answer")
  }

  @Test func aFrameOfTheNewsIsAskedByQuestions() throws {
    var desk = try Self.desk()
    let shown = try desk.type("frames conflict")
    #expect(shown.hasPrefix("The conflict frame (unit: questions): 1 of 3 answered yes\n"))
    #expect(shown.contains("does one side disagree with another? yes, 1 statement\n"))
    #expect(shown.contains("are there winners and losers? no\n"))
  }

  @Test func mistakesAreTold() throws {
    var desk = try Self.desk()
    #expect(desk.refusal(of: "frames Sudmrk").contains("no party or voice \"Sudmrk\""))
    var empty = Desk([:])
    #expect(empty.refusal(of: "frames").contains("nothing is loaded"))
  }
}
