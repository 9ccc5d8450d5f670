import Testing

@testable import Commands

/// What one makes of a session is in its log: a replay makes it again, and undo takes all of it back.
@Suite struct RoundTripTests {
  private func edited(_ seed: UInt64) throws -> Desk {
    var desk = try Desk.dam(Texts.words.merging(["barge.txt": Texts.barge]) { $1 })
    var edits = RandomEdits(seed: seed)
    for _ in 0..<40 {
      let line = edits.line(for: desk.session)
      // The first article stays, so that there is something to come back to.
      if line.hasPrefix("undo"), desk.session.log.entries.count < 5 { continue }
      _ = desk.refusal(of: line)
    }
    return desk
  }

  /// Lines that only one of them has, marked - and +: what to read when they differ.
  private func difference(_ left: [String], _ right: [String]) -> [String] {
    left.filter { !right.contains($0) }.map { "- " + $0 } + right.filter { !left.contains($0) }.map { "+ " + $0 }
  }

  @Test(arguments: 1...25) func aSavedSessionIsBuiltAgain(seed: UInt64) throws {
    var desk = try edited(seed)
    try desk.type("save work/session.moot")
    var again = Desk(Texts.words.merging(["dam.txt": Texts.dam, "barge.txt": Texts.barge]) { $1 })
    again.files["work/session.moot"] = desk.files["work/session.moot"]
    let shown = try again.run("work/session.moot")
    #expect(shown.split(separator: "\n").filter { $0.contains("error") } == [])
    #expect(difference(again.session.picture, desk.session.picture) == [])
    #expect(again.session.graph.checkInvariants() == [])
    // Saved again, it is the same script.
    try again.type("save work/again.moot")
    let saved = { (text: String?) in (text ?? "").split(separator: "\n").dropFirst(2).map(String.init) }
    #expect(difference(saved(again.files["work/again.moot"]), saved(desk.files["work/session.moot"])) == [])
  }

  @Test(arguments: 1...25) func theStepsOfACrashedSessionBuildItAgain(seed: UInt64) throws {
    var desk = try edited(seed)
    var again = Desk(Texts.words.merging(["dam.txt": Texts.dam, "barge.txt": Texts.barge]) { $1 })
    again.files["left.moot"] = desk.session.log.steps.joined(separator: "\n") + "\n"
    try again.run("left.moot")
    #expect(difference(again.session.picture, desk.session.picture) == [])
    try desk.type("undo 2")
    try again.type("undo 2")
    #expect(difference(again.session.picture, desk.session.picture) == [])
  }

  @Test(arguments: 1...25) func undoneToTheEndItIsAsItWasLoaded(seed: UInt64) throws {
    let loaded = try Desk.dam().session.picture
    var desk = try edited(seed)
    let made = desk.session.picture
    let count = desk.session.log.entries.count
    try desk.type("undo \(count - 1)")
    #expect(difference(desk.session.picture, loaded) == [])
    #expect(desk.session.graph.checkInvariants() == [])
    try desk.type("redo \(count - 1)")
    #expect(difference(desk.session.picture, made) == [])
    #expect(desk.session.graph.checkInvariants() == [])
    try desk.type("undo \(count)")
    #expect(desk.session.graph.articles.isEmpty && desk.session.graph.linkCount == 0)
  }
}
