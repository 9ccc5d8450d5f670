import Testing

@testable import Commands

@Suite struct PresupposedTests {
  static func desk() throws -> Desk {
    var desk = Desk([
      "wait.txt": """
      The Wait

      Sudmark says that the levy must stop. Norrland says that it will respond. Critics ask why Sudmark waited so long. \
      The river is wide.
      """
    ])
    try desk.type("load wait.txt")
    return desk
  }

  @Test func theSentenceComesWithWhatItTakesForGranted() throws {
    var desk = try Self.desk()
    let shown = try desk.type("presupposed all")
    #expect(shown.hasPrefix("Taken for granted in A: 3 of "), "\(shown)")
    #expect(shown.contains("the levy must *stop*\n      takes for granted: it has gone on so far\n"))
    #expect(shown.contains("*respond*\n      takes for granted: something was done before, which this answers\n"))
    #expect(shown.contains("*why* Sudmark waited so long\n      takes for granted: it is so: Sudmark waited so long"))
  }

  @Test func kindsAndSelectionsNarrow() throws {
    var desk = try Self.desk()
    #expect(try desk.ids("presupposed question") == "A1.3")
    #expect(try desk.ids("presupposed by:Sudmark") == "A1.1")
    #expect(try desk.ids("by:Norrland | presupposed response") == "A1.2")
    #expect(try desk.type("presupposed by:Sudmark question").contains("statements: none"))
  }
}
