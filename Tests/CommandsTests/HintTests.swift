import Testing

@testable import Commands

/// What the right-hand edge says is expected at the cursor.
@Suite struct HintTests {
  @Test(arguments: [
    ("compare ", "[X Y] [about:TOPIC] [all]"), ("compare Sudmark ", "Y"),
    ("compare Sudmark Norrland ", "[about:TOPIC] [all]"), ("compare (by:Sudmark) ", "Y"),
    ("unanswered ", "X [by Y] [others] [about:TOPIC]"), ("unanswered Sudmark ", "[by Y] [others] [about:TOPIC] [all]"),
    ("unanswered Sudmark by ", "Y"),
    ("support ", "ID by ID…"), ("support A1.1 ", "by ID…"), ("support A1.1 by ", "ID…"),
    ("support A1.1 by A1.2 ", "[ID…]"), ("claim \"x\" ", "by NAME"), ("role A1.1 ", "ROLE…"),
    ("load dam.txt ", "[FILE…] [as LETTER] [--lines] [--sha256]"), ("set rows ", "[VALUE]"),
    ("save x.moot ", "[--force] [--reading]"), ("accept support A1.1 ", "by ID…"), ("undercut L1 ", "by ID…"),
    ("expect has \"toll\" ", "[by NAME]"), ("help search ", "WORD"), ("party X ", "= ALIAS…"),
    // Stages, and terms within them.
    ("by:Sudmark | ", "STAGE"), ("by:Sudmark | premises ", "[all|N] [TERMS]"), ("premises ", "[ID] [all|N] [TERMS]"),
    ("by:Sudmark | premises all ", "[TERMS]"), ("by:Sudmark | sort ", "KEY"), ("by:Sudmark | top ", "N"),
    ("by:Sudmark | except ", "SELECTION"), ("by:Sudmark | answered by ", "X"),
    ("by:Sudmark | answered by Norrland ", "[TERMS]"),
    ("by:Sudmark ", "[TERMS] [| STAGE]"), ("by:Sudmark or ", "TERM"), ("list not ", "TERM"),
    ("$k ", "[= SELECTION] [TERMS] [| STAGE]"), ("$k = ", "SELECTION"),
    // Groups.
    ("compare (", "TERMS )"), ("compare (by:Sudmark ", "[TERMS] [| STAGE] )"), ("compare (by:Sudmark | ", "STAGE"),
    ("compare (by:Sudmark | top ", "N"),
    // Qualifiers.
    ("by:", "party or voice"), ("list -by:", "party or voice"), ("list (about:", "topic or word"),
    ("in:", "article, paragraph or sentence: A, A3, A3.2"),
    ("links:", "found, suggested, added, reviewed …"), ("is:", "claim, answered, unanswered, supported …"),
  ]) func theHintSaysWhatComesNext(_ line: String, _ expected: String) throws {
    let session = try Desk.dam().session
    #expect(session.hint(for: line, at: line.utf8.count) == expected, "\(line)")
  }

  @Test(arguments: [
    "", "compare", "compare Su", "articles ", "by:Su", "unanswered Sudmark by Norrland all ", "zzz ", "# x ", "say ",
  ])
  func elsewhereThereIsNothingToSay(_ line: String) throws {
    let hint = try Desk.dam().session.hint(for: line, at: line.utf8.count)
    #expect(hint == nil || line == "say ", "\(line)")
  }
}
