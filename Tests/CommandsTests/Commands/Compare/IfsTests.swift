import Testing

@testable import Commands

@Suite struct IfsTests {
  static func river() throws -> Desk {
    var desk = Desk([
      "river.txt": """
      Sudmark says that the levy falls only if Norrland opens the gates. If the river floods, trade will stop. \
      Norrland argues that a war would ruin both. The gates are old.

      """
    ])
    try desk.type("load river.txt")
    return desk
  }

  @Test func partsActorsAndTalliesAreShown() throws {
    var desk = try Self.river()
    #expect(
      try desk.type("ifs") == """
        Conditionals, in A: 3 (no if-part is asserted)
        Basis: A. Sudmark 1 claim, Norrland 1 claim: thin on Sudmark and Norrland.
          A1.1 Sudmark [only-if "only if"] must act: Norrland
            if: Norrland opens the gates
            then: the levy falls
          A1.2 the author [if "If"] must act: nobody named
            if: the river floods
            then: trade will stop
          A1.3 Norrland [would "would"] must act: nobody named
            if: a war
            then: would ruin both
        Kinds: if 1 only-if 1 would 1
        Held by: Sudmark 1 Norrland 1 the author 1
        Who must act: Norrland 1 nobody named 2
        Members: ifs for Norrland   by kind: ifs as only-if
        """)
    #expect(try desk.ids("_") == "A1.1 A1.2 A1.3")
  }

  /// "It" is whom alone the sentence before names; where that names two, nobody.
  @Test func aPronounIsTheOnlyOneNamedBefore() throws {
    var desk = Desk([
      "turn.txt": """
      Sudmark says that the levy is fair. Norrland says that the toll is old. Much depends on Norrland. If it opens \
      the gates, the levy may fall. Norrland and Sudmark share the lock. If it breaks, both will pay.

      """
    ])
    try desk.type("load turn.txt")
    let shown = try desk.type("ifs all")
    #expect(shown.contains("A1.4b the author [if \"If\"] must act: Norrland (\"it\")"), "\(shown)")
    #expect(shown.contains("A1.6b the author [if \"If\"] must act: nobody named (\"it\")"), "\(shown)")
    #expect(shown.contains("Who must act: Norrland 1 nobody named 1"), "\(shown)")
  }

  @Test func theyAreNarrowedBySideKindAndActor() throws {
    var desk = try Self.river()
    #expect(try desk.ids("ifs author") == "A1.2")
    #expect(try desk.ids("ifs as would") == "A1.3")
    #expect(try desk.ids("ifs for Norrland") == "A1.1")
    #expect(try desk.ids("ifs for nobody") == "A1.2 A1.3")
    #expect(try desk.ids("ifs Norrland for nobody") == "A1.3")
    #expect(
      try desk.type("ifs Norrland for Sudmark") == """
        Conditionals of Norrland in which Sudmark must act, in A: none of 1
        Basis: A. Norrland 1 claim: thin on Norrland.
        """)
  }

  @Test func wrongKindsAndNamesAreRefused() throws {
    var desk = try Self.river()
    #expect(
      desk.refusal(of: "ifs as onlyif") == """
        error: no kind of conditional "onlyif"
          ifs as onlyif
                 ^^^^^^
          try: did you mean only-if?
        """)
    #expect(
      desk.refusal(of: "ifs for Norland") == """
        error: no if-part names "Norland" as who must act
          ifs for Norland
                  ^^^^^^^
          try: did you mean Norrland?
        """)
  }
}
