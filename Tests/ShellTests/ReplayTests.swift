import Foundation
import PseudoTerminal
import Testing

/// A script saved by one program and replayed by another, whose word lists differ.
@Suite(.serialized) struct ReplayTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  /// Replays in the program that does not know these verbs.
  private func otherwise(_ arguments: String, without verbs: String) throws -> Moot.Outcome {
    try moot.shell("\"${MOOT%/*}/moot-otherwise\" \(arguments)", environment: ["WITHOUT": verbs])
  }

  @Test func whatIsReadOtherwiseIsListedFirst() throws {
    let saved = try moot.run([
      "dam.txt", "-c", "reject attack A1.1b by A1.2", "-c", "support A2.2 by A1.2", "-c", "$k = A1.2 or A2.1", "-c",
      "save s.moot",
    ])
    #expect(saved.status == 0)
    let same = try otherwise("s.moot", without: "")
    #expect(!same.out.contains("otherwise") && same.status == 0)
    let run = try otherwise("s.moot -c '$k | list' -c 'premises A2.2'", without: "counter")
    #expect(run.err == "")
    #expect(run.status == 0)
    let lists = """
      A is read otherwise than when this script was saved by Moot 0.1: 1 re-held and 1
        in other words.
      Re-held (1)
        A1.2 the author: Norrland counters that the toll is illegal
          was held by Norrland
      In other words (1)
        A1.2 the author: Norrland counters that the toll is illegal
          was A1.2 the toll is illegal
      A1.2 has other words now: Norrland counters that the toll is illegal
      There is no such link; nothing to reject.
      """
    #expect(run.out.contains(lists), "\(run.out)")
    // What is asked of the ids rests on the statements that they mean now.
    #expect(run.out.contains("2 statements\n  A1.2 the author: Norrland counters that the toll is illegal\n  A2.1 "))
    #expect(run.out.contains("1 A1.2 the author: Norrland counters that the toll is illegal"))
  }

  @Test func aRecordedTestOfWhatIsReadFails() throws {
    let lines = "record r.moot\nby:Norrland\nrecord off\n"
    #expect(try moot.run(["dam.txt", "-q"], input: lines).status == 0)
    #expect(try otherwise("r.moot", without: "").status == 0)
    let run = try otherwise("r.moot", without: "counter")
    #expect(run.status == 1)
    #expect(
      run.err.hasSuffix(
        """
          expected: has A1.2 A2.1
          got:      count 1: A2.1
          went:     A1.2 the author: Norrland counters that the toll is illegal
          try: trace A1.2

        """), "\(run.err)")
  }

  @Test func aFrozenReadingIsReadAlikeByBoth() throws {
    let lines = "accept L1\n$k = by:Norrland\nsave --reading r.json\n"
    #expect(try moot.run(["dam.txt", "-q"], input: lines).status == 0)
    let here = try moot.run(["r.json", "-c", "$k | list", "-c", "export json"])
    let there = try otherwise("r.json -c '$k | list' -c 'export json'", without: "counter,say,maintain")
    #expect(here.out == there.out)
    #expect(here.out.contains("A1.2 Norrland: the toll is illegal"))
  }

  @Test func lostWordsStopTheReplayUnlessItIsToGoOn() throws {
    _ = try moot.run(["dam.txt", "-c", "hold A2.2 by Norrland", "-c", "support A1.2 by A2.1", "-c", "save s.moot"])
    let text = try moot.folder.read("dam.txt")
    try moot.folder.write(text.replacingOccurrences(of: " Sudmark denied the charge.", with: ""), to: "dam.txt")
    let run = try moot.run(["s.moot"])
    #expect(run.status == 1)
    #expect(run.out.contains("Lost (1)\n  A2.2 Sudmark: denied the charge\n"), "\(run.out)")
    let lost = "s.moot:12:13: error: A2.2 is lost: no statement begins \"denied the charge\"\n"
    #expect(run.err.hasPrefix(lost), "\(run.err)")
    let on = try moot.run(["--keep-going", "s.moot", "-c", "premises A1.2"])
    #expect(on.status == 1)
    #expect(on.out.hasSuffix("1 A2.1 Norrland's ministers: barges pay twice\n"), "\(on.out)")
  }
}
