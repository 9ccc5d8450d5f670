import ArgumentGraph
import Testing

@testable import Query

@Suite struct ArgumentReaderTests {
  private func reader(_ line: String, usage: String = "USAGE") throws -> ArgumentReader {
    guard case .command(let call) = try Parser.parse(line).stages.first else {
      return ArgumentReader(Call(""), usage: usage)
    }
    return ArgumentReader(call, usage: usage)
  }

  private func error(_ line: String, _ body: (inout ArgumentReader) throws(QueryError) -> Void) throws -> String {
    var reader = try reader(line)
    do {
      try body(&reader)
      return "no error"
    } catch { return error.rendered(in: line) }
  }

  @Test func optionsStandAnywhere() throws {
    var quiz = try reader("quiz Kabul --n 8 --seed=7 --force all")
    let (n, seed, other) = (try quiz.number(option: "n"), try quiz.option("seed"), try quiz.option("other"))
    let (isForced, isForcedAgain) = (try quiz.flag("force"), try quiz.flag("force"))
    #expect(n == 8)
    #expect(seed?.value == "7")
    #expect(other == nil)
    #expect(isForced && !isForcedAgain)
    let isWhole = quiz.last("all")
    #expect(isWhole)
    let name = try quiz.text("a party")
    #expect(name.value == "Kabul")
    try quiz.finish()
  }

  @Test func linksAreWrittenByTheirEnds() throws {
    var support = try reader("support a4.3 by A4.4 A4.5")
    let target = try support.id().value
    try support.expect(keyword: "by")
    var premises: [String] = []
    while let premise = support.nextID() { premises.append("\(premise.value)") }
    #expect("\(target)" == "A4.3")
    #expect(premises == ["A4.4", "A4.5"])
    #expect(support.isAtEnd)
  }

  @Test(arguments: [
    ("accept L6", "L6"),
    ("accept l6", "L6"),
    ("accept support a4.3 by A4.4 A4.5", "support A4.3 by A4.4 A4.5"),
    ("accept (attack A4.3 by A4.4)", "attack A4.3 by A4.4"),
    ("accept undercut L6 by A5.1", "undercut L6 by A5.1"),
    (
      "accept undercut (undercut (support A4.3 by A4.4) by A5.1) by A5.2",
      "undercut (undercut (support A4.3 by A4.4) by A5.1) by A5.2"
    ),
  ])
  func linksAreNamedByNumberOrEnds(line: String, expected: String) throws {
    var accept = try reader(line)
    let link = try accept.link()
    #expect(link.value.description == expected)
    #expect(accept.isAtEnd)
    var again = try reader("accept \(link.value)")
    let same = try again.link()
    #expect(same.value == link.value)
  }

  @Test func linksMustBeWhole() throws {
    #expect(
      try error("accept support A4.3") { (r) throws(QueryError) in _ = try r.link() } == """
        accept support A4.3
                       ^^^^
        accept needs by; write USAGE
        """)
    #expect(
      try error("accept (attack A4.3 or A4.4)") { (r) throws(QueryError) in _ = try r.link() } == """
        accept (attack A4.3 or A4.4)
               ^^^^^^^^^^^^^^^^^^^^^
        accept needs a link; write USAGE
        """)
  }

  @Test func partiesAreListsOfNames() throws {
    var party = try reader("party Norrland = “the north”, Norrish officials")
    let name = party.words(upTo: "to")?.value
    let isDefinition = party.equals()
    var aliases: [String] = []
    repeat { aliases += party.words().map { [$0.value] } ?? [] } while party.comma()
    #expect(name == "Norrland" && isDefinition)
    #expect(aliases == ["the north", "Norrish officials"])
    #expect(party.isAtEnd)
  }

  @Test func selectionsEndAtKeywords() throws {
    var unanswered = try reader("unanswered by:Kabul in:A by Islamabad")
    let claims = try unanswered.nextSelection(upTo: "by")
    try unanswered.expect(keyword: "by")
    let name = try unanswered.text("a party")
    #expect(claims?.description == "by:Kabul in:A")
    #expect(name.value == "Islamabad")

    var compare = try reader("compare (by:Kabul in:A) (by:Kabul in:B) about:toll")
    let sides = [try compare.nextTerm(), try compare.nextTerm()].map { $0?.description }
    let (rest, nothing) = (try compare.nextSelection(), try compare.nextSelection())
    #expect(sides == ["(by:Kabul in:A)", "(by:Kabul in:B)"])
    #expect(rest?.description == "about:toll")
    #expect(nothing == nil)

    var list = try reader("list toll -by:Kabul or \"the lock\"")
    let listed = try list.nextSelection()
    #expect(listed?.description == "toll -by:Kabul or \"the lock\"")
  }

  @Test func filesStayAsTyped() throws {
    var load = try reader("load a3.2 http://x.example/a \"my column.txt\" as C")
    var files: [String] = []
    while !load.isNext("as"), let file = load.nextText() { files.append(file.value) }
    #expect(files == ["a3.2", "http://x.example/a", "my column.txt"])
  }

  @Test func errorsPointAndTellTheUsage() throws {
    #expect(
      try error("support A4.3") { (r) throws(QueryError) in
        _ = try r.id()
        try r.expect(keyword: "by")
      } == """
        support A4.3
                ^^^^
        support needs by; write USAGE
        """)
    #expect(
      try error("go Kabul now") { (r) throws(QueryError) in _ = try r.id() } == """
        go Kabul now
           ^^^^^
        go needs an id, not Kabul; write USAGE
        """)
    #expect(
      try error("save x --froce") { (r) throws(QueryError) in
        _ = try r.flag("force")
        try r.rejectOptions(known: ["force"])
      } == """
        save x --froce
               ^^^^^^^
        save has no option --froce; did you mean --force?
        """)
    #expect(
      try error("quiz --n") { (r) throws(QueryError) in _ = try r.number(option: "n") } == """
        quiz --n
             ^^^
        --n needs a value; write USAGE
        """)
    #expect(
      try error("here now then") { (r) throws(QueryError) in try r.finish() } == """
        here now then
             ^^^^^^^^
        here does not take now … here; write USAGE
        """)
  }
}
