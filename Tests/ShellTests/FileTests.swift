import Foundation
import Glibc
import PseudoTerminal
import Testing

@Suite(.serialized) struct FileTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  private func path(_ name: String) -> String { moot.home + "/" + name }

  @Test func aFileThatIsNoArticleIsRefusedWithAReason() throws {
    try moot.folder.write("", to: "empty.txt")
    try Data([0x54, 0x0A, 0x63, 0x61, 0x66, 0xE9, 0x0A]).write(to: URL(fileURLWithPath: path("latin.txt")))
    try Data([0x54, 0x0A, 0x00, 0x61]).write(to: URL(fileURLWithPath: path("nul.txt")))
    try Data((0...255).map { UInt8($0) }).write(to: URL(fileURLWithPath: path("binary.txt")))
    try moot.folder.write("", to: "large.txt")
    #expect(truncate(path("large.txt"), 100 << 20) == 0)
    let cases = [
      ("damm.txt", "moot: no file damm.txt\n  try: did you mean dam.txt?\n"),
      ("/", "moot: / is a folder\n  try: name a file in it, /NAME\n"),
      ("empty.txt", "moot: empty.txt: no text: the file is empty"),
      ("latin.txt", "moot: latin.txt: not valid UTF-8 at byte offset 5 (line 2)\n  try: "),
      ("nul.txt", "moot: nul.txt: not a text file: NUL at byte offset 2\n"),
      ("binary.txt", "moot: binary.txt: not a text file: NUL at byte offset 0\n"),
      ("large.txt", "moot: large.txt is too large: 104857600 bytes, the limit is 67108864 (64 MB)\n"),
      ("dam.txt/x", "moot: no file dam.txt/x\n"),
    ]
    for (name, message) in cases {
      let run = try moot.run([name, "-c", "count"])
      #expect(run.err.hasPrefix(message))
      #expect(run.status == 3)
      let typed = try moot.run(["--keep-going", "dam.txt"], input: "load \"\(name)\"\ncount\n")
      #expect(typed.err.hasPrefix("stdin:1:"))
      #expect(typed.err.contains(message.dropFirst(6).prefix { $0 != "\n" }))
      #expect(typed.out == "6 statements\n")
    }
  }

  @Test func permissionsAreNamed() throws {
    guard getuid() != 0 else { return }
    chmod(path("dam.txt"), 0)
    #expect(try moot.run(["dam.txt"]).err.contains("no permission for"))
  }

  @Test func oneBadFileOfSeveralLoadsNone() throws {
    let run = try moot.run(["--keep-going"], input: "load dam.txt none.txt\narticles\n")
    #expect(run.err.contains("stdin:1:14: error: no file"))
    #expect(!run.out.contains("The Dam"))
  }

  @Test func savingKeepsWhatStandsThere() throws {
    try moot.folder.write("old\n", to: "old.moot")
    chmod(path("old.moot"), 0o640)
    let refused = try moot.run(["dam.txt", "-c", "save old.moot"])
    let message = "-c:1:6: error: old.moot exists\n  save old.moot\n       ^^^^^^^^\n  try: add --force"
    #expect(refused.err.hasPrefix(message))
    #expect(refused.status == 1)
    #expect(try moot.folder.read("old.moot") == "old\n")
    symlink("old.moot", path("link.moot"))
    #expect(try moot.run(["dam.txt", "-c", "save link.moot --force", "-c", "save"]).status == 0)
    #expect(try moot.folder.read("old.moot").hasPrefix("#!/usr/bin/env -S moot -f\n"))
    let kind = try FileManager.default.attributesOfItem(atPath: path("link.moot"))[.type] as? FileAttributeType
    #expect(kind == .typeSymbolicLink)
    let mode = try FileManager.default.attributesOfItem(atPath: path("old.moot"))[.posixPermissions] as? Int
    #expect(mode == 0o640)
    let left = try FileManager.default.contentsOfDirectory(atPath: moot.home).sorted()
    #expect(left == ["dam.txt", "link.moot", "old.moot"])
  }

  @Test func aFullDiskLosesNothing() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"], columns: 200)
    try terminal.enter("party Lockers = Sudmark", expecting: "Lockers:")
    try terminal.enter("save /dev/full", expecting: "error: no space left to write /dev/full")
    try terminal.enter("parties", expecting: "Lockers 3")
    try terminal.enter("save none/here.moot", expecting: "there is no folder")
    try terminal.enter("export json /dev/full", expecting: "no space left")
    try terminal.enter("save here.moot", expecting: "Saved 2 commands to here.moot.")
  }

  @Test func aFullFileSystemLeavesTheOldFile() throws {
    let disk = path("disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    // Only where a file system may be mounted.
    guard try moot.shell("mount -t tmpfs -o size=16k tmpfs disk 2>/dev/null").status == 0 else { return }
    defer { _ = try? moot.shell("umount disk") }
    try moot.folder.write("old\n", to: "disk/old.moot")
    _ = try moot.shell("cat /dev/zero > disk/fill 2>/dev/null")
    let run = try moot.run(["dam.txt", "-c", "save disk/old.moot --force"])
    #expect(run.err.contains("no space left to write"))
    #expect(run.status == 1)
    #expect(try moot.folder.read("disk/old.moot") == "old\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk).sorted() == ["fill", "old.moot"])
  }

  @Test func pathsStartWhereTheyShould() throws {
    let script = "load ../dam.txt\nload \"~/two words.txt\"\nsave \"~/all saved.moot\"\n"
    try moot.folder.write(script, to: "scripts/a.moot")
    try moot.folder.write("Bread\n\nSudmark says that bread is dear.\n", to: "two words.txt")
    let run = try moot.run(["scripts/a.moot"])
    #expect(run.err == "")
    #expect(run.out.contains("B: \"Bread\""))
    let again = try moot.shell("cd / && \"$MOOT\" \"$HOME/all saved.moot\" -c count")
    #expect(again.err == "")
    #expect(again.out.hasSuffix("statements\n"))
  }

  @Test func aFileThatVanishesIsTold() throws {
    let terminal = try moot.terminal(["dam.txt", "-q"])
    try FileManager.default.removeItem(atPath: path("dam.txt"))
    try terminal.enter("reload A", expecting: "error: no file")
    try terminal.enter("articles", expecting: "The Dam Is Ours")
  }
}
