import Lexicon
import Reading
import Testing

@testable import Commands

/// A script saved by one reader and replayed by another: it says what is read otherwise, and goes on.
@Suite struct ReplayTests {
  /// The word lists with rows of the reporting verbs changed; `nil` takes a row out.
  private static func words(_ change: @escaping @Sendable (_ verb: String, _ row: String) -> String?) -> WordSource {
    WordSource { table in
      guard table == "reporting-verbs", let bytes = WordSource.embedded.bytes(of: table) else { return nil }
      let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { row in
        change(String(row.prefix { $0 != "\t" }), String(row))
      }
      return Array((rows.joined(separator: "\n") + "\n").utf8)
    }.falling(back: .embedded)
  }

  /// Replays what was typed on the dam with other words.
  private func replay(_ words: WordSource, _ lines: String...) throws -> (shown: String, desk: Desk) {
    var desk = try Desk.dam()
    for line in lines { try desk.type(line) }
    try desk.type("save s.moot")
    var again = Desk(["dam.txt": Texts.dam, "s.moot": desk.files["s.moot"] ?? ""], words: words)
    let shown = try again.run("s.moot", keepGoing: true)
    return (shown, again)
  }

  @Test func aVerbTheReaderForgotIsTold() throws {
    let (shown, desk) = try replay(
      Self.words { $0 == "maintain" ? nil : $1 }, "accept L1", "support A2.2 by A1.2", "$k = A1.2 or A1.3")
    #expect(
      shown.contains(
        """
        A is read otherwise than when this script was saved by Moot 0.1: 1 re-held and 1
          in other words.
        Re-held (1)
          A1.2 the author: Norrland maintains that the toll is illegal
            was held by Norrland
        In other words (1)
          A1.2 the author: Norrland maintains that the toll is illegal
            was A1.2 the toll is illegal
        A1.2 has other words now: Norrland maintains that the toll is illegal
        """), "\(shown)")
    #expect(!shown.contains("error"), "it goes on: \(shown)")
    #expect(desk.session.picture.contains("attack A1.2 by A1.3 added -"), "an accepted link that is not read is added")
    #expect(shown.contains("No such link was read; it is added."))
    #expect(desk.session.picture.contains("support A2.2 by A1.2 added -"))
    #expect(desk.session.picture.contains("$k = A1.2 A1.3"))
  }

  @Test func aRejectedLinkThatIsNotReadIsNoError() throws {
    let (shown, _) = try replay(Self.words { $0 == "counter" ? nil : $1 }, "reject attack A2.1 by A3.1a")
    #expect(shown.contains("There is no such link; nothing to reject."), "\(shown)")
    #expect(!shown.contains("error"))
  }

  @Test func theSameReaderSaysNothing() throws {
    let (shown, _) = try replay(Self.words { $1 }, "accept L1", "support A2.2 by A1.2")
    #expect(!shown.contains("otherwise") && !shown.contains("error"))
  }

  @Test func wordsThatAreGoneAreLostAndNothingIsPutInTheirPlace() throws {
    var desk = try Desk.dam()
    try desk.type(all: "support A1.2 by A2.2", "hold A3.2 by Estmark", "$k = by:Norrland", "save s.moot")
    let text = Texts.dam.replacing(" The toll angers voters.", with: "").replacing("The Dam", with: "The Lock")
    var again = Desk(["dam.txt": text, "s.moot": desk.files["s.moot"] ?? ""])
    let shown = try again.run("s.moot", keepGoing: true)
    #expect(shown.contains("dam.txt differs from the text that the script was saved with"))
    #expect(shown.contains("1 lost, 1 in\n  other words and 1 under another id."), "\(shown)")
    #expect(
      shown.contains("s.moot:19:13: error: A2.2 is lost: no statement begins \"The toll angers voters\"\n"), "\(shown)")
    #expect(shown.contains("s.moot:20:17: error: A2.2 is lost"), "the line that needs it fails, too")
    #expect(!again.session.picture.contains { $0.hasPrefix("support A1.2 by") })
    #expect(again.session.picture.contains("A3.2 Estmark (claim): the treaty is old"), "what is there is corrected")
    var strict = Desk(["dam.txt": text, "s.moot": desk.files["s.moot"] ?? ""])
    try strict.run("s.moot")
    #expect(strict.session.variables.isEmpty, "without --keep-going the script stops at what is lost")
  }

  @Test func aRecordedScriptSaysWhatTheOtherReaderShows() throws {
    var desk = try Desk.dam()
    try desk.type(all: "record r.moot", "by:Norrland", "attackers A1.2", "record off")
    var again = Desk(
      ["dam.txt": Texts.dam, "r.moot": desk.files["r.moot"] ?? ""], words: Self.words { $0 == "maintain" ? nil : $1 })
    let shown = try again.run("r.moot")
    #expect(
      shown.hasSuffix(
        """
          expected: has A1.2 A2.1 A3.2
          got:      count 2: A2.1 A3.2
          went:     A1.2 the author: Norrland maintains that the toll is illegal
          try: trace A1.2
        """), "\(shown)")
  }

  @Test func theStepsOfACrashFollowTheWordsOfTheText() throws {
    var desk = try Desk.dam()
    try desk.type(all: "reject L1", "support A1.2 by A2.1")
    desk.files["dam.txt"] = Texts.damLater
    try desk.type(all: "reload A", "attack A1.2 by A2.2", "undo 2")
    var again = Desk(["dam.txt": Texts.damLater])
    again.files["left.moot"] = desk.session.log.steps.joined(separator: "\n") + "\n"
    let shown = try again.run("left.moot")
    #expect(!shown.contains("error"), "\(shown)")
    #expect(again.session.picture.contains("support A1.3 by A2.1 added -"))
    #expect(again.session.picture.contains { $0.hasPrefix("attack A1.3 by A1.4") && $0.hasSuffix("rejected") })
    #expect(!again.session.picture.contains { $0.hasPrefix("attack A1.2 by A2.2") })
    #expect(again.session.logLines.count == desk.session.logLines.count)
  }
}
