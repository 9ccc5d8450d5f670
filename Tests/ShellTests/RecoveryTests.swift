import Foundation
import Glibc
import PseudoTerminal
import Testing

@Suite(.serialized) struct RecoveryTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  private var journals: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: moot.state + "/sessions"))?.sorted() ?? []
  }

  /// A session with work in it, which ends as if the machine had.
  private func crash(_ lines: [String], _ last: String) throws {
    let terminal = try moot.terminal(["dam.txt", "-q"])
    for line in lines { try terminal.enter(line, expecting: line) }
    try terminal.expect(last)
    terminal.signal(SIGKILL)
    #expect(try terminal.exitStatus() == 128 + SIGKILL)
  }

  @Test func whatACrashLeftCanBeRestored() throws {
    try crash(
      [
        "party Lockers = Sudmark", "claim \"The lock leaks\" by Lockers", "support A0 by N1",
        "claim \"Pipes rust\" by Norrland", "attack A0 by N2", "undo", "red", "undo",
      ], "Taken back: attack A0 by N2")
    let terminal = try moot.terminal([])
    try terminal.expect("A session of 9 commands ended without being saved: recover restores it.")
    try terminal.enter("recover", expecting: "Recovered 9 of 9 commands. save FILE keeps them.")
    try terminal.enter("list N1 or N2", expecting: "Pipes rust")
    #expect(terminal.screen.text.contains("N1 Sudmark: The lock leaks"))
    try terminal.enter("premises A0", expecting: "1 N1 Sudmark")
    try terminal.enter("attackers A0", expecting: "nothing speaks against it")
    try terminal.enter("redo", expecting: "Made again: attack A0 by N2")
    try terminal.enter("save work.moot", expecting: "Saved")
    terminal.press(.ctrlD)
    #expect(try terminal.exitStatus() == 0)
    #expect(journals == [])
    let replayed = try moot.run(["work.moot", "-c", "list N1 or N2", "-c", "premises A0"])
    #expect(replayed.out.contains("N1 Sudmark: The lock leaks"))
    #expect(replayed.status == 0)
  }

  @Test func whatStoodOnATextThatChangedFollowsItsWords() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"])
    try terminal.enter("hold A1.2 by Estmark", expecting: "A1.2 Estmark")
    let later = Moot.dam.replacingOccurrences(of: "Sudmark maintains", with: "The lock is old. Sudmark maintains")
    try moot.folder.write(later, to: "dam.txt")
    try terminal.enter("reload A", expecting: "A was read again: 1 statement gained, 0 lost.")
    try terminal.enter("claim \"Pipes rust\" by Norrland", expecting: "N1")
    try terminal.enter("undo", expecting: "Taken back: claim")
    terminal.signal(SIGKILL)
    _ = try terminal.exitStatus()
    let next = try moot.terminal()
    try next.expect("A session of 5 commands ended without being saved")
    try next.enter("recover", expecting: "Recovered 5 of 5 commands.")
    try next.enter("list by:Estmark", expecting: "A1.3 Estmark: the toll is illegal")
    try next.enter("list A1.2a", expecting: "A1.2a Sudmark")
    try next.enter("log", expecting: "3 reload A")
  }

  @Test func pastedTextComesBackToo() throws {
    let terminal = try moot.terminal(["-q"])
    terminal.enter("paste as C")
    try terminal.expect("Paste the text")
    terminal.type("Bread\n\nBy Q. Ort\n\nSudmark says that bread is dear.\n\n..and so on, it says.\n.\n")
    try terminal.expect("C: \"Bread\" by Q. Ort")
    try terminal.expect(line: "moot>")
    terminal.signal(SIGKILL)
    _ = try terminal.exitStatus()
    let next = try moot.terminal()
    try next.expect("A session of 1 command ended without being saved: recover restores it.")
    try next.enter("recover", expecting: "Recovered 1 of 1 commands.")
    try next.enter("read C", expecting: "C2.1 .and so on, it says.")
  }

  @Test func whatWasSavedOrOnlyLoadedIsNotOffered() throws {
    let saved = try moot.terminal(["dam.txt", "-q"])
    try saved.enter("party Lockers = Sudmark", expecting: "Lockers:")
    #expect(journals.count == 1)
    try saved.enter("save work.moot", expecting: "Saved")
    #expect(journals == [])
    saved.signal(SIGKILL)
    _ = try saved.exitStatus()
    let loaded = try moot.terminal(["dam.txt", "-q"])
    try loaded.enter("load work.moot as B", expecting: "B: ")
    loaded.signal(SIGKILL)
    _ = try loaded.exitStatus()
    let next = try moot.terminal()
    #expect(!next.screen.text.contains("recover"))
    try next.enter("recover", expecting: "No unsaved session was left.")
  }

  @Test func leavingWithoutSavingKeepsTheWork() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"])
    try terminal.enter("party Lockers = Sudmark", expecting: "Lockers:")
    terminal.press(.ctrlD)
    try terminal.expect("Not saved; the next session can recover it.")
    #expect(try terminal.exitStatus() == 0)
    let next = try moot.terminal()
    try next.expect("A session of 2 commands ended without being saved")
    try next.enter("recover --drop", expecting: "Dropped a session of 2 commands.")
    try next.enter("recover", expecting: "No unsaved session was left.")
    #expect(journals == [])
  }

  @Test func livingSessionsAreLeftAlone() throws {
    let one = try moot.terminal(["dam.txt", "-q"])
    try one.enter("party Lockers = Sudmark", expecting: "Lockers:")
    let two = try moot.terminal(["dam.txt"])
    #expect(!two.screen.text.contains("recover"))
    try two.enter("recover", expecting: "No unsaved session was left.")
    try two.enter("party Bargemen = Norrland", expecting: "Bargemen:")
    #expect(journals.count == 2)
    one.signal(SIGKILL)
    _ = try one.exitStatus()
    try two.enter("recover", expecting: "error: this session has changes of its own")
    two.enter("quit")
    #expect(try two.exitStatus() == 0)
    let three = try moot.terminal(["-q"])
    try three.enter("recover", expecting: "Recovered 2 of 2")
    try three.enter("parties", expecting: "Bargemen")
  }

  @Test func whatCannotBeRestoredIsNotThrownAway() throws {
    try crash(["party Lockers = Sudmark", "claim \"The lock leaks\" by Lockers"], "N1")
    try FileManager.default.removeItem(atPath: moot.home + "/dam.txt")
    let terminal = try moot.terminal(["-q"], columns: 200)
    try terminal.enter("recover", expecting: "Recovered 2 of 3 commands. save FILE keeps them.")
    try terminal.expect("The whole of it stays in \(moot.state)/sessions/")
    try terminal.expect("no file \(moot.home)/dam.txt")
    #expect(journals.contains { $0.hasSuffix(".kept") })
  }

  @Test func aFolderThatCannotBeWrittenIsToldOnce() throws {
    try moot.folder.write("a file where a folder should be", to: "state")
    let terminal = try moot.terminal(["dam.txt", "-q"], columns: 200)
    try terminal.enter("party Lockers = Sudmark", expecting: "moot: this session cannot be kept for recovery")
    try terminal.enter("claim \"The lock leaks\" by Lockers", expecting: "N1")
    try terminal.enter("parties", expecting: "Lockers 4")
    let text = terminal.screen.text
    #expect(text.components(separatedBy: "cannot be kept for recovery").count == 2)
    #expect(text.components(separatedBy: "cannot keep history").count == 2)
    terminal.press(.ctrlD)
    #expect(try terminal.exitStatus() == 0)
  }
}
