import ArgumentGraph
import Query
import Testing

@testable import Commands

/// What Tab offers: lines with the cursor at the bar, or at the end, and the candidates.
@Suite struct CompletionTests {
  /// The candidates at the end of a line, or at the bar in it.
  private func offered(_ line: String, _ desk: Desk? = nil) throws -> [String] {
    let session = try (desk ?? Desk.dam()).session
    let before = line.prefix { $0 != "¦" }
    return session.completion(of: line.filter { $0 != "¦" }, at: before.utf8.count).candidates.map(\.text)
  }

  private static let keys = Qualifier.Key.allCases.map { "\($0.rawValue):" }

  @Test(arguments: [
    ("comp", "compare"), ("comp¦ Sudmark", "compare"), ("zz", ""),
    ("un", "unload unanswered undercut unlink undo unique"), ("CO", "count conclusions compare common concessions"),
    // Arguments stand where their declaration has them.
    ("compare Su", "Sudmark"), ("compare Sudmark N", "Norrland"), ("compare Su¦ Norrland", "Sudmark"),
    ("compare Sudmark Norrland a", "about: all"), ("compare Sudmark Norrland about:t", "about:toll"),
    ("compare Sudmark Norrland Su", ""), ("clash Sudmark Norrland l", "links:"),
    ("clash Sudmark Norrland links:f", "links:found"),
    ("unanswered Su", "Sudmark"), ("unanswered Sudmark ", "by others about: all"),
    ("unanswered Sudmark by E", "Estmark"),
    ("unanswered many in Sudmark ", "by others about: all"), ("unanswered Sudmark by Norrland ", "others about: all"),
    ("support A1.2 ", "by"), ("support A1.2 b", "by"), ("support A1.2 by A3.", "A3.1a A3.1b A3.2 A3.3 A3.4"),
    ("support A1.2 by A3.2 A3.3", "A3.3"), ("claim \"x\" ", "by"), ("claim \"x\" by N", "Norrland"),
    ("hold A1.1 by Es", "Estmark"), ("party ", "Sudmark Norrland Estmark \"many in Sudmark\" author"),
    ("party Sudmark ", "="), ("party Sudmark = Sudmark, Nor", "Norrland"),
    ("role A1.1 ba", "background"), ("role A1.1 background pr", "premise prediction"), ("role ba", ""),
    ("accept L", "L1 L2 L3 L4 L5 L6"), ("undercut L1 ", "by"), ("undercut L1 by A3.2", "A3.2"),
    ("accept s", "support"), ("accept support A1.1 ", "by"), ("unlink support A1.1 by A1.2", "A1.2"),
    ("go A", "A0 A1. A2. A3. about:"), ("go a3.1", "A3.1a A3.1b"), ("go a0", "A0"), ("path A1.1 A3.3", "A3.3"),
    ("near A1.1 l", "links:"), ("read A3.1", "A3.1a A3.1b"), ("unload ", "A"), ("unload a", "A"),
    ("trace many", "\"many in Sudmark\""), ("trace L1", "L1"), ("voice \"many in", "\"many in Sudmark\""),
    ("set ro", "rows"), ("set links ", "found reviewed all"), ("set pager o", "on off"), ("set rows 5 ", ""),
    ("export ", "json markdown"), ("export json out --", "--force --format"),
    ("export markdown o", "of"), ("export markdown page.md ", "of"), ("export markdown page.md of d", ""),
    ("load x --", "--lines --sha256 --format"), ("list --fo", "--format"),
    ("by:Sudmark --format ", "text json csv markdown"), ("list --format=j", "--format=json"),
    ("by:Sudmark --", "--format"),
    ("count by st", "stance"), ("table ho", "holder"), ("table holder wo", "words"), ("group ro", "role"),
    ("tree l", "links:"),
    ("record o", "off"), ("help is:una", "is:unanswered"),
    ("load x --lines --", "--sha256 --format"), ("load dam", "dam.txt"), ("load dam.txt ", "dam.txt as"),
    ("expect ", "count has none is"), ("expect count ", ">= <= > <"), ("expect has A3.2", "A3.2"),
    ("expect has \"toll\" ", "by"), ("expect has \"toll\" by N", "Norrland"), ("say com", ""), ("# com", ""),
    ("help sear", "search"), ("quit ", ""), ("find tol", ""), ("anchor A3.3", "A3.3"),
  ]) func anArgumentIsCompleted(_ line: String, _ expected: String) throws {
    #expect(try offered(line).joined(separator: " ") == expected, "\(line)")
  }

  @Test(arguments: [
    ("list b", "by:"), ("list by:N", "by:Norrland"), ("list by:many", "by:\"many in Sudmark\""),
    ("list by:\"many in S", "by:\"many in Sudmark\""), ("list by:“many", "by:\"many in Sudmark\""),
    ("list by:SUD", "by:Sudmark"), ("by:Sudmark role:pr", "role:premise role:prediction"),
    ("list is:una", "is:unanswered"), ("list in:", "in:A"), ("list in:A", "in:A in:A1 in:A2 in:A3"),
    ("list in:a3.1", "in:A3.1a in:A3.1b"), ("stance:d", "stance:distancing"), ("links:s", "links:suggested"),
    ("about:to", "about:toll"), ("verb:ins", "verb:insist"), ("guess:Nor", "guess:Norrland"), ("via:aut", "via:author"),
    // Behind a -, behind not, in parentheses, behind or and and.
    ("list -b", "by:"), ("list -by:N", "by:Norrland"), ("list not by:N", "by:Norrland"),
    ("compare (by:S", "by:Sudmark"), ("compare (g", "guess:"), ("list by:Sudmark or by:N", "by:Norrland"),
    ("list by:Sudmark and is:cl", "is:claim"), ("by:Sudmark o", "or"), ("by:Sudmark n", "not"), ("list o", ""),
    ("by:Sudmark not n", ""), ("list (by:Sudmark or (by:N", "by:Norrland"), ("list wrong:x", ""),
    ("by:Sudmark A3.4", "A3.4"),
    // Behind a pipe: stages, then what shows.
    ("by:Sudmark | una", "unanswered"), ("by:Sudmark | cou", "count"), ("by:Sudmark | l", "leaves list links:"),
    ("by:Sudmark | loa", ""), ("by:Sudmark | sort ho", "holder"), ("by:Sudmark | sort words ", ""),
    ("by:Sudmark | premises al", "all"), ("by:Sudmark | premises all by:N", "by:Norrland"),
    ("by:Sudmark | premises A1", ""), ("by:Sudmark | answered by N", "Norrland"), ("by:Sudmark | path A3.3", "A3.3"),
    ("by:Sudmark | except by:N", "by:Norrland"), ("by:Sudmark | by:N", "by:Norrland"),
    ("by:Sudmark | premises (by:N", "by:Norrland"), ("by:Sudmark | except (by:Norrland | l", "leaves links:"),
    ("compare (by:Sudmark | ro", "roots role:"), ("compare (by:Sudmark | sort ho", "holder"),
    ("roots by:N", "by:Norrland"), ("premises A3.1", "A3.1a A3.1b"), ("premises A3.1a ", "A0 A1. A2. A3. all"),
  ]) func aTermOrStageIsCompleted(_ line: String, _ expected: String) throws {
    let found = try offered(line).filter { line.hasSuffix(" ") ? !Self.keys.contains($0) && $0 != "not" : true }
    #expect(found.joined(separator: " ") == expected, "\(line)")
  }

  @Test func aSpaceOffersEverythingThatFits() throws {
    let commands = try offered("")
    #expect(commands == CommandTable.all.map(\.name))
    #expect(try offered("list ") == Self.keys + ["not", "all"])
    #expect(try offered("by:Sudmark ") == Self.keys + ["or", "and", "not"])
    #expect(try offered("by:Sudmark or ") == Self.keys + ["not"])
    #expect(try offered("compare (") == Self.keys + ["not"])
    let piped = try offered("by:Sudmark | ")
    #expect(piped.first == "premises")
    #expect(Set(piped).isSuperset(of: ["list", "count", "show", "trace"]))
    #expect(!piped.contains("compare"), "it takes nothing from a pipe")
    #expect(!(try offered("compare (by:Sudmark | ")).contains("list"), "parentheses hold a selection")
    #expect(try offered("help ").count > 90)
    #expect(try offered("compare ").first == "Sudmark")
  }

  @Test func namesOfSelectionsAreCompleted() throws {
    var desk = try Desk.dam()
    try desk.type(all: "$keep = by:Sudmark", "$kind = by:Norrland", "$other = A3.2", "claim \"x\" by Norrland")
    #expect(try offered("list $k", desk) == ["$keep", "$kind"])
    #expect(try offered("$ke", desk) == ["$keep"])
    #expect(try offered("$keep ", desk).first == "=")
    #expect(try offered("$x = by:N", desk) == ["by:Norrland"])
    #expect(try offered("$x = pre", desk) == ["premises"])
    #expect(try offered("$x = loa", desk) == [])
    #expect(try offered("$x = by:Sudmark | lis", desk) == [], "what is kept is a selection")
    #expect(try offered("premises $o", desk) == ["$other"])
    #expect(try offered("compare $ke", desk) == ["$keep"])
    #expect(try offered("by:Sudmark | except $", desk) == ["$keep", "$kind", "$other"])
    #expect(try offered("list -$o", desk) == ["$other"])
    #expect(try offered("show N", desk) == ["not", "N1"])
  }

  @Test func filesAreThoseThatTheCommandCanTake() throws {
    let desk = try Desk.dam([
      "texts/a b.txt": "x", "texts/c.txt": "y", "texts/run me.moot": "z", "my texts/é.txt": "w", "Notes.txt": "v",
    ])
    #expect(try offered("load te", desk) == ["texts/"])
    #expect(try offered("export markdown page.md of texts/", desk) == ["\"texts/run me.moot\""])
    #expect(desk.session.completion(of: "load te", at: 7).ending == "")
    #expect(try offered("load texts/", desk) == ["\"texts/a b.txt\"", "texts/c.txt"])
    #expect(try offered("run texts/", desk) == ["\"texts/run me.moot\""])
    #expect(try offered("load \"texts/a b", desk) == ["\"texts/a b.txt\""])
    #expect(try offered("load my", desk) == ["\"my texts/"], "the quote stays open for what is in the folder")
    #expect(try offered("load \"my texts/e", desk) == ["\"my texts/é.txt\""])
    #expect(try offered("load notes", desk) == ["Notes.txt"])
    #expect(try offered("load ~", desk) == ["~/"])
    #expect(try offered("save texts/", desk).count == 3)
    #expect(try offered("save --fo", desk) == ["--force", "--format"])
    let own = Desk(["/own/scripts/lessons/one.moot": "x"], home: "/own")
    #expect(try offered("run scripts/lessons/o", own) == ["scripts/lessons/one.moot"])
  }

  @Test func accentsCaseAndCurlyQuotesDoNotDecide() throws {
    var desk = try Desk.dam()
    try desk.type(all: "claim \"x\" by \"José d’Aro\"", "claim \"y\" by \"Élan Vital\"")
    #expect(try offered("list by:jose", desk) == ["by:\"José d’Aro\""])
    #expect(try offered("list by:\"jose d'a", desk) == ["by:\"José d’Aro\""])
    #expect(try offered("voice elan", desk) == ["\"Élan Vital\""])
    #expect(try offered("LIST BY:sud", desk) == ["by:Sudmark"])
  }

  @Test func otherNamesOfAVoiceAreOfferedOnceTyped() throws {
    var desk = try Desk.dam()
    try desk.type("party Sudmark = \"upper states\"")
    #expect(try offered("voice upp", desk) == ["\"upper states\""])
    let names = try offered("voice ", desk)
    #expect(!names.contains("\"upper states\""))
  }

  @Test func whatIsCompleteIsFollowedByASpace() throws {
    let session = try Desk.dam().session
    func ending(_ line: String) -> String { session.completion(of: line, at: line.utf8.count).ending }
    #expect(ending("comp") == " ")
    #expect(ending("list by:Sud") == " ")
    #expect(ending("list b") == "", "a value follows at once")
    #expect(ending("go A1.1") == " ")
    let found = session.completion(of: "list “é” by:Su", at: "list “é” by:Su".utf8.count)
    #expect(found.start == "list “é” ".utf8.count, "places are UTF-8 offsets")
  }

  @Test func manyArticlesAreOfferedByTheirLetters() throws {
    var desk = try Desk.dam()
    for _ in 0..<21 { try desk.type("paste", text: "Sudmark says that the lock is old.") }
    #expect(try offered("go ", desk).prefix(2) == ["A", "B"])
    #expect(try offered("go B", desk) == ["B1.1", "by:"])
    #expect(try offered("go B1", desk) == ["B1.1"])
  }

  @Test func anyBrokenLineIsSurvived() throws {
    let session = try Desk.dam().session
    let parts = [
      "list", " ", "by:", "\"", "“", "(", ")", "|", "=", "$", "--", "-", "#", ",", "A3.", "é", "not", "\\", "$1",
    ]
    var seed: UInt64 = 7
    for _ in 0..<3000 {
      var line = ""
      for _ in 0..<8 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        line += parts[Int((seed >> 33) % UInt64(parts.count))]
      }
      let found = session.completion(of: line, at: line.utf8.count)
      #expect((0...line.utf8.count).contains(found.start))
      _ = session.hint(for: line, at: line.utf8.count)
    }
  }
}
