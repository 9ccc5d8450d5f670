import Testing

@testable import Commands

@Suite struct NeedTests {
  @Test func linkedPremisesMustAllHoldAndAnyReasonIsEnough() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A3.1a by A1.1 A2.3", "attack A2.3 by A3.2")
    #expect(
      try desk.type("need A3.1a") == """
        A3.1a Sudmark: any state may charge for upkeep
          rests on 3 statements, by any of 2 reasons, each enough by itself. Links:
            found or reviewed.
          without a premise: 3 of 3   spoken against: 1 of 3   rows: need A3.1a attacked
          1 of 2: this must hold [L5 found "because"] the warrant is not stated
            A3.1b Sudmark: the treaty leaves tolls to the owner of the lock
              asserted by Sudmark; kind of ground: document; no premise of its own;
                attacked by nobody
          2 of 2: all 2 of these must hold [L7 added] the warrant is not stated
            A1.1 Sudmark: the river lock belongs to it
              asserted by Sudmark; kind of ground: none; no premise of its own; attacked
                by nobody
            A2.3 many in Sudmark: patience has limits
              asserted by many in Sudmark; kind of ground: none; no premise of its own;
                attacked by A3.2 Norrland
        """)
    #expect(try desk.ids("_") == "A3.1a A3.1b A1.1 A2.3")
    #expect(try desk.ids("need A3.1a attacked") == "A2.3")
    #expect(try desk.ids("need A3.1a bare") == "A3.1b A1.1 A2.3")
    #expect(
      try desk.type("need A3.1a attacked") == """
        A3.1a Sudmark: any state may charge for upkeep
          of what it rests on, spoken against: 1 statement. Links: found or reviewed.
            A2.3 many in Sudmark: patience has limits
        """)
  }

  @Test func aCircleIsMarkedAndSuggestedReasonsAreFolded() throws {
    var desk = try Desk.dam()
    try desk.type("support A3.1b by A3.1a")
    let shown = try desk.type("need A3.1a")
    #expect(
      shown.hasSuffix(
        """
              this must hold [L7 added] the warrant is not stated
                A3.1a Sudmark: any state may charge for upkeep (a circle: it needs
                      itself)
        """), "\(shown)")
    try desk.type("set links reviewed")
    #expect(
      try desk.type("need A3.1a") == """
        A3.1a Sudmark: any state may charge for upkeep
          needs nothing here: no reason is given for it. Links: reviewed only.
        With every link, suggested ones too: 2 statements   rows: need A3.1a links:all
        """)
  }

  @Test func otherLinksAndNoPlaceAreRefused() throws {
    var desk = try Desk.dam()
    #expect(
      desk.refusal(of: "need A3.1a links:suggested") == """
        error: what follows cannot rest on links:suggested alone
          need A3.1a links:suggested
                     ^^^^^^^^^^^^^^^
          try: write links:found, links:reviewed or links:all
        """)
    #expect(
      desk.refusal(of: "need")
        == "error: need needs a statement\n  try: give an id, need A1.2, or stand on one first: go A1.2")
  }
}
