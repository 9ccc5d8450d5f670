import Testing

@testable import Commands

@Suite struct AproposTests {
  @Test func pagesThatHaveAWordAreListed() throws {
    var desk = Desk()
    let found = try desk.type("apropos Premise")
    #expect(found.contains("help premises"))
    #expect(found.contains("help is:bare"))
    #expect(try desk.type("apropos zebra") == "Nothing in help has \"zebra\".")
    #expect(desk.refusal(of: "apropos").hasPrefix("error: apropos needs a word\n"))
  }
}
