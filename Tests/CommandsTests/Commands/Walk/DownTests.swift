import Testing

@testable import Commands

@Suite struct DownTests {
  @Test func oneGoesToAPremiseOfTheLastList() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A3.1a by A3.2", "go A3.1a", "premises")
    #expect(try desk.type("down 2").hasPrefix("A3.2 Norrland"))
    try desk.type(all: "go A2.2", "premises A3.1a")
    #expect(try desk.type("down 1").hasPrefix("A3.1b Sudmark"), "the list counts, wherever one stands")
  }

  @Test func withoutAListItIsTheOnlyPremise() throws {
    var desk = try Desk.dam()
    try desk.type(all: "premises A1.2", "go A3.1a")
    #expect(try desk.type("down").hasPrefix("A3.1b Sudmark"))
    #expect(try desk.type("down").hasSuffix("\n  no premise leads on from here"))
  }

  @Test func goingElsewhereForgetsTheList() throws {
    var desk = try Desk.dam()
    try desk.type(all: "premises A3.1a", "go A2.2")
    #expect(try desk.type("down").hasSuffix("\n  no premise leads on from here"))
  }

  @Test func ofSeveralNoneIsChosen() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A3.1a by A3.2", "go A3.1a")
    #expect(
      desk.refusal(of: "down")
        == "error: there are 2 premises\n  try: give its number, 1 to 2; premises lists them")
    #expect(
      desk.refusal(of: "down 7")
        == "error: no premise 7\n  down 7\n       ^\n  try: there are 2; premises lists them")
    #expect(desk.refusal(of: "down x") == "error: down does not take x here\n  down x\n       ^\n  try: write down [N]")
  }
}
