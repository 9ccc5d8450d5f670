import Testing

@testable import Commands

@Suite struct ShowTests {
  static let card = """
    A3.1a Sudmark: any state may charge for upkeep
      claim, hedged, reported by the author
      supported by [L5 found "because"]
        A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
      attacks [L3 found "counters that"]
        A2.1 Norrland: the river belongs to both states
    """

  @Test func aStatementComesWithAllThatIsTiedToIt() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("show A3.1a") == Self.card)
    #expect(try desk.type("A3.1a | show") == Self.card)
    try desk.type("go A3.1a")
    #expect(try desk.type("show") == Self.card, "without an id, where one stands")
  }

  @Test func suggestedAndRejectedLinksAreMarkedAsSuch() throws {
    var desk = try Desk.dam()
    try desk.type("reject attack A1.1 by A2.1")
    #expect(
      try desk.type("show A1.1") == """
        A1.1 Sudmark: the river lock belongs to it
          claim, reported by the author
          attacked by [L2 rejected]
            A2.1 Norrland: the river belongs to both states
        """)
  }

  @Test func anUndercutStandsUnderItsLink() throws {
    var desk = try Desk.dam()
    try desk.type("undercut (support A3.1a by A3.1b) by A3.2")
    #expect(
      try desk.type("show A3.1a").contains(
        """
            A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
            this link is undercut by [L7 added]
              A3.2 Norrland: the treaty is old
        """))
  }

  @Test func wrongIdsAreToldApart() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "show A9.1") == """
        error: no paragraph A9
          show A9.1
               ^^^^
          try: the article ends with A3
        """)
    #expect(try desk.type("show zebra") == "none")
  }

  @Test func whatPerhapsSaysTheSameIsOffered() throws {
    let text = "The Levy\n\nThe levy is not a tax but a fee. Barges pay it. The levy was never a tax but a gift.\n"
    var desk = Desk(["levy.txt": text])
    try desk.type("load levy.txt")
    let offer = "\n  perhaps says again A1.1 [suggested]; to join them: same A1.1 A1.3"
    #expect(try desk.type("show A1.3").contains(offer))
    try desk.type("same A1.1 A1.3")
    #expect(try !desk.type("show A1.3").contains("perhaps"))
  }
}
