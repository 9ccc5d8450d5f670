import Foundation
import PseudoTerminal
import Testing

/// `--check` and `--update` on scripts, transcripts and pages.
@Suite(.serialized) struct CheckTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  @Test func aFolderIsCheckedWithAllThatIsInIt() throws {
    try moot.folder.write("load ../dam.txt\nby:Norrland\nexpect count 2\n", to: "all/good.moot")
    try moot.folder.write("load ../../dam.txt\nby:Norrland\nexpect count 3\n", to: "all/in/bad.moot")
    try moot.folder.write("# Notes\n\n```\nmoot> say hi\nhi\n```\n", to: "all/page.md")
    try moot.folder.write("# Nothing typed here\n", to: "all/other.md")
    try moot.folder.write("moot> say hi\nhi\n", to: "all/talk.txt")
    try moot.folder.write(Moot.dam, to: "all/dam.txt")
    let run = try moot.run(["--check", "all"])
    #expect(run.out == "3 of 4 as they stand\n")
    #expect(run.err.hasPrefix("all/in/bad.moot:3:1: error: expectation not met by: by:Norrland\n"))
    #expect(run.status == 1)
    #expect(try moot.run(["--check", "all/good.moot", "all/page.md", "all/talk.txt"]).status == 0)
    #expect(try moot.run(["--check", "--update", "all"]).status == 1, "what a script expects cannot be updated")
    try moot.folder.write("nothing", to: "none/at-all")
    let none = try moot.run(["--check", "none"])
    #expect(none.err.hasPrefix("moot: nothing to check\n"))
    #expect(none.status == 1)
    let article = try moot.run(["--check", "dam.txt"])
    #expect(article.err == "moot: dam.txt holds nothing to check\n  try: a conversation begins with moot> or $ moot\n")
    #expect(article.status == 1)
    #expect(try moot.run(["--check", "gone.txt"]).status == 3)
  }

  @Test func aDifferenceStandsUnderItsPrompt() throws {
    let text = "A talk.\n\nmoot> load dam.txt\nread\nmoot> count\n7 statements\nmoot> say hi\nhi\n"
    try moot.folder.write(text, to: "t.txt")
    let run = try moot.run(["--check", "t.txt"])
    let head = "t.txt: differs (- as it stands, + as it comes out)\n"
    #expect(run.out.hasPrefix(head + "  3:   moot> load dam.txt\n  4: - read\n"))
    #expect(run.out.contains("\n  5:   moot> count\n  6: - 7 statements\n  7: + 6 statements\n"), "\(run.out)")
    #expect(run.out.hasSuffix("\n0 of 1 as they stand\n"))
    let update = try moot.run(["--check", "--update", "t.txt"])
    #expect(update.out.hasSuffix("1 of 1 good now\n"))
    #expect(update.status == 0)
    let now = try moot.folder.read("t.txt")
    #expect(now.hasPrefix("A talk.\n\nmoot> load dam.txt\nA: \"The Dam Is Ours\""))
    #expect(now.hasSuffix("moot> count\n6 statements\nmoot> say hi\nhi\n"))
    #expect(try moot.run(["--check", "t.txt"]).out == "1 of 1 as they stand\n")
  }

  @Test func proseIsLeftAsItIs() throws {
    let page = "# A\r\n\r\n~~~~ text\r\nmoot> say a\r\nb\r\n```\r\n~~~~\r\nEnd  \r\n\r\n```\nmoot> say c\nc"
    try moot.folder.write(page, to: "p.md")
    #expect(try moot.run(["--check", "--update", "p.md"]).status == 0)
    #expect(
      try moot.folder.read("p.md")
        == "# A\r\n\r\n~~~~ text\r\nmoot> say a\r\na\r\n~~~~\r\nEnd  \r\n\r\n```\r\nmoot> say c\r\nc")
  }
}
