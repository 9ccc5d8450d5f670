import Foundation
import LineEditing
import PseudoTerminal
import Testing

@Suite struct HistoryTests {
  @Test func theEnvironmentSaysWhere() {
    func path(_ environment: [String: String]) -> String? {
      HistoryFile(program: "moot", environment: environment)?.path
    }
    #expect(path(["HOME": "/h"]) == "/h/.local/state/moot/history")
    #expect(path(["HOME": "/h", "XDG_STATE_HOME": "/s"]) == "/s/moot/history")
    #expect(path(["HOME": "/h", "XDG_STATE_HOME": "state"]) == "/h/.local/state/moot/history")
    #expect(path(["HOME": "/h", "XDG_STATE_HOME": "/s", "MOOT_HISTORY": "/f"]) == "/f")
    #expect(path(["HOME": "/h", "MOOT_HISTORY": ""]) == nil)
    #expect(path([:]) == nil)
  }

  @Test func linesAreKeptInAFileOfTheirOwnersAlone() throws {
    let folder = try TemporaryFolder()
    let file = HistoryFile(path: folder.path + "/state/moot/history")
    var history = History(file: file)
    #expect(history.entries.isEmpty)
    try history.add("clash Sudmark Norrland")
    try history.add("voice")
    #expect(try folder.read("state/moot/history") == "clash Sudmark Norrland\nvoice\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(History(file: file).entries == ["clash Sudmark Norrland", "voice"])
  }

  @Test func someLinesAreNotKept() throws {
    var history = History()
    #expect(try history.add("voice"))
    #expect(try !history.add("voice"))
    #expect(try !history.add(" secret"))
    #expect(try !history.add(""))
    #expect(try !history.add("  "))
    #expect(try history.add("find «café»\nlock"))
    #expect(try history.add("voice  "))
    #expect(history.entries == ["voice", "find «café» lock", "voice"])
  }

  @Test func twoSessionsLoseNothing() throws {
    let folder = try TemporaryFolder()
    let file = HistoryFile(path: folder.path + "/history")
    var (one, other) = (History(file: file), History(file: file))
    try one.add("a")
    try other.add("b")
    try one.add("c")
    #expect(one.entries == ["a", "c"])
    #expect(History(file: file).entries == ["a", "b", "c"])
  }

  @Test func onlyTheLastEntriesAreLoaded() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write((1...30).map { "line \($0)\n" }.joined(), to: "history")
    #expect(History(file: HistoryFile(path: path), limit: 2).entries == ["line 29", "line 30"])
  }

  @Test func aDamagedFileIsReadAsFarAsItGoes() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/history"
    // An invalid byte, an empty line, a control character, and a last line cut off by a crash.
    try Data(Array("a\u{1B}b\n\nx".utf8) + [0xFF] + Array("y\ncut".utf8)).write(to: URL(fileURLWithPath: path))
    var history = History(file: HistoryFile(path: path))
    #expect(history.entries == ["ab", "x\u{FFFD}y", "cut"])
    try history.add("next")
    #expect(History(file: HistoryFile(path: path)).entries == ["ab", "x\u{FFFD}y", "cut", "next"])
  }

  @Test func aFailureIsToldOnceAndTheSessionGoesOn() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    var history = History(file: HistoryFile(path: folder.path + "/file/history"))
    let failure = #expect(throws: HistoryFailure.self) { try history.add("voice") }
    #expect(
      failure?.description == "cannot keep history in \(folder.path)/file/history: Not a directory;"
        + " this session's lines stay in memory (set MOOT_HISTORY to another file, or to nothing to turn history off)")
    try history.add("parties")
    #expect(history.entries == ["voice", "parties"])
  }
}
