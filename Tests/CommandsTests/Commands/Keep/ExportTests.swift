import Testing

@testable import Commands

@Suite struct ExportTests {
  @Test func withoutAFileItIsWrittenAsItStands() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("export json").hasPrefix("{\"moot\": 1,\n"))
    #expect(try desk.type("export markdown").hasPrefix("# A: The Dam Is Ours\n"))
    #expect(try desk.type("export JSON") == (try desk.type("export json")))
  }

  @Test func aFileIsNotWrittenOverUnlessForced() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("export json out.json") == "Wrote 12 statements to out.json.")
    try desk.type("reject L1")
    let old = desk.files["out.json"]
    #expect(
      desk.refusal(of: "export json out.json") == """
        error: out.json exists
          export json out.json
                      ^^^^^^^^
          try: add --force to write over it, or choose another name
        """)
    #expect(desk.files["out.json"] == old)
    try desk.type("export json out.json --force")
    #expect(desk.files["out.json"] != old)
  }

  @Test func whatWasExportedCanBeLoaded() throws {
    var desk = try Desk.dam()
    try desk.type(all: "reject L1", "claim \"x\" by Norrland", "support A1.2 by N1", "export json out.json")
    var again = Desk(["out.json": desk.files["out.json"] ?? ""])
    try again.type("load out.json")
    #expect(again.session.picture == desk.session.picture)
  }

  @Test func otherFormatsAreUnknown() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "export yaml") == """
        error: no format "yaml"
          export yaml
                 ^^^^
          try: formats are json and markdown
        """)
    #expect(desk.refusal(of: "export json out.json --forced").contains("try: did you mean --force?"))
  }
}
