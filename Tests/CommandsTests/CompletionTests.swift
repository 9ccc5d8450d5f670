import Testing

@testable import Commands

/// What Tab offers, and what the hint on the right says.
@Suite struct CompletionTests {
  /// The candidates at the end of a line, or at the bar in it.
  private func offered(_ line: String, _ desk: Desk? = nil) throws -> [String] {
    let session = try (desk ?? Desk.dam()).session
    let before = line.prefix { $0 != "¦" }
    return session.completion(of: line.filter { $0 != "¦" }, at: before.utf8.count).candidates.map(\.text)
  }

  @Test func theFirstWordIsACommand() throws {
    #expect(try offered("comp") == ["compare"])
    #expect(try offered("un") == ["unload", "unanswered", "undercut", "unlink", "undo"])
    #expect(try offered("") == CommandTable.all.map(\.name))
    #expect(try offered("zz") == [])
    #expect(try offered("load dam.txt --l") == ["--lines"])
    #expect(try offered("paste --l") == ["--lines"])
    #expect(try Desk.dam().session.completion(of: "comp", at: 4).ending == " ")
  }

  @Test func idsComeByParagraphThenByStatement() throws {
    #expect(try offered("go A") == ["A0", "A1.", "A2.", "A3."])
    #expect(try offered("go a3.1") == ["A3.1a", "A3.1b"])
    #expect(try offered("support A1.2 by A3.") == ["A3.1a", "A3.1b", "A3.2", "A3.3", "A3.4"])
    var desk = try Desk.dam()
    try desk.type("claim \"x\" by Norrland")
    #expect(try offered("show N", desk) == ["N1"])
  }

  @Test func sidesComeWithTheirQuotes() throws {
    #expect(try offered("compare Su") == ["Sudmark"])
    #expect(try offered("compare Sudmark N") == ["Norrland"])
    #expect(try offered("voice many") == ["\"many in Sudmark\""])
    #expect(try offered("voice \"many in") == ["\"many in Sudmark\""])
    #expect(try offered("unanswered Sudmark b") == ["by"])
    #expect(try offered("unanswered Sudmark by E") == ["Estmark"])
  }

  @Test func qualifiersAndTheirValues() throws {
    #expect(try offered("list b") == ["by:"])
    #expect(try offered("list by:N") == ["by:Norrland"])
    #expect(try offered("list by:many") == ["by:\"many in Sudmark\""])
    #expect(try offered("list is:una") == ["is:unanswered"])
    #expect(try offered("list in:") == ["in:A"])
    #expect(try offered("compare Sudmark Norrland about:t") == ["about:toll"])
    #expect(try offered("by:Sudmark role:pr") == ["role:premise", "role:prediction"])
    #expect(try Desk.dam().session.completion(of: "list b", at: 6).ending == "", "a value follows at once")
  }

  @Test func afterAPipeStagesComeFirst() throws {
    let all = try offered("by:Sudmark | ")
    #expect(all.first == "premises")
    #expect(try offered("by:Sudmark | una") == ["unanswered"])
    #expect(try offered("by:Sudmark | cou") == ["count"])
    #expect(try offered("by:Sudmark | sort ho") == ["holder"])
  }

  @Test func inAGroupTermsAreOffered() throws {
    #expect(try offered("compare (by:S") == ["by:Sudmark"])
    #expect(try offered("compare (g") == ["guess:"])
    #expect(try offered("compare (by:Sudmark | l") == ["leaves", "load", "list", "log"])
  }

  @Test func settingsFilesLettersAndNames() throws {
    #expect(try offered("set ro") == ["rows"])
    #expect(try offered("set links ") == ["found", "reviewed", "all"])
    #expect(try offered("read A3.1") == ["A3.1a", "A3.1b"])
    #expect(try offered("unload ") == ["A"])
    var desk = try Desk.dam(["texts/a b.txt": "x", "texts/c.txt": "y"])
    #expect(try offered("load te", desk) == ["texts/"])
    #expect(try offered("load texts/", desk) == ["\"texts/a b.txt\"", "texts/c.txt"])
    #expect(try offered("load \"texts/a b", desk) == ["\"texts/a b.txt\""])
    #expect(try offered("save --f", desk) == ["--force"])
    try desk.type("$keep = by:Sudmark")
    #expect(try offered("list $k", desk) == ["$keep"])
    #expect(try offered("help prem", desk) == ["premises"])
    #expect(try offered("undercut L", desk) == ["L1", "L2", "L3", "L4", "L5", "L6"])
    #expect(try offered("role A1.1 ba", desk) == ["background"])
  }

  @Test func inTheMiddleOfALineThePartBeforeTheCursorCounts() throws {
    #expect(try offered("comp¦ Sudmark") == ["compare"])
    #expect(try offered("compare Su¦ Norrland") == ["Sudmark"])
    let found = try Desk.dam().session.completion(of: "voice “é” Su", at: "voice “é” Su".utf8.count)
    #expect(found.start == "voice “é” ".utf8.count, "places are UTF-8 offsets")
  }

  @Test func theHintSaysWhatACommandTakes() throws {
    let session = try Desk.dam().session
    #expect(session.hint(for: "compare ", at: 8) == "[X Y] [about:TOPIC] [all]")
    #expect(session.hint(for: "by:Sudmark | premises ", at: 22) == "[ID] [all|N] [TERMS]")
    #expect(session.hint(for: "by:Sudmark | sort ", at: 18) == "KEY")
    #expect(session.hint(for: "compare", at: 7) == nil)
    #expect(session.hint(for: "articles ", at: 9) == nil)
    #expect(session.hint(for: "compare Su", at: 10) == nil)
    #expect(session.hint(for: "", at: 0) == nil)
  }
}
