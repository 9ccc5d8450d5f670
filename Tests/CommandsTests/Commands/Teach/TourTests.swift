import Rendering
import Testing

@testable import Commands

@Suite struct TourTests {
  /// The lines that a tour offers to somebody who sits before it.
  private static func lines(_ desk: Desk) throws -> [String] {
    var session = desk.session
    guard case .tour(let steps)? = try session.execute("tour", LineContext(isAttended: true)).effect else { return [] }
    return steps.map(\.line)
  }

  /// Types the lines as they stand: each is answered, and not by nothing.
  private static func expectAnswers(_ desk: Desk) throws {
    var desk = desk
    for line in try lines(desk) {
      let reply = try desk.reply(to: line)
      #expect(reply.effect != nil || reply.answer.count > 0 || line.hasPrefix("help"), "\(line)")
    }
  }

  @Test func unattendedItListsItsLines() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("tour")
    #expect(
      shown.hasPrefix(
        """
        A first walk. Type these lines one by one:
          1 read A2
              A paragraph with its ids. Whose words are these?
          2 trace A2.1
              Which words say whose claim it is? Not always the author's.
          3 voice
              Who speaks, and how much? Who is named and never heard?

        """), "\(shown)")
    #expect(shown.hasSuffix("Next: save FILE keeps your session as a script"))
    #expect(shown.split(separator: "\n").count <= 24)
    #expect(try desk.reply(to: "tour").effect == nil)
  }

  @Test func everyLineCanBeTypedAsItStands() throws {
    let dam = try Desk.dam()
    let lines = try Self.lines(dam)
    #expect(lines.starts(with: ["read A2", "trace A2.1", "voice", "go A2.1", "attackers A2.1", "compare"]))
    #expect(lines.contains("by:Norrland is:claim") && lines.last == "help")
    try Self.expectAnswers(dam)
    try Self.expectAnswers(try ExampleTests.shipped.get())
  }

  @Test func oneVoiceHasNoSidesToCompare() throws {
    var desk = Desk(["one.txt": "The Lock\nBy A. Venn\n\nThe lock is old. It leaks, because the gates are worn.\n"])
    try desk.type("load one.txt")
    let lines = try Self.lines(desk)
    #expect(!lines.contains("compare") && lines.contains("by:author is:claim"))
    try Self.expectAnswers(desk)
  }

  @Test func ofSeveralArticlesItSaysWhatIsLoadedAndLooksAcrossThem() throws {
    var desk = try Desk.dam(["barge.txt": Texts.barge])
    try desk.type("load barge.txt")
    let lines = try Self.lines(desk)
    #expect(lines.first == "articles")
    #expect(lines.contains { $0.hasPrefix("across about:") }, "\(lines)")
    try Self.expectAnswers(desk)
  }

  @Test func inAnEmptySessionItOffersTheArticleThatComesWithMoot() throws {
    var desk = Desk()
    #expect(try desk.type("tour") == "Nothing is loaded yet: load FILE reads an article; then tour again.")
    #expect(try Self.lines(desk) == [])
    let own = Desk(
      ["/home/moot/seeds/a-hard-reset.md": Texts.dam, "/home/moot/scripts/lessons/first.moot": "voice\n"],
      home: "/home/moot")
    #expect(try Self.lines(own) == ["load /home/moot/seeds/a-hard-reset.md", "tour"])
    try Self.expectAnswers(own)
    var listed = own
    #expect(try listed.type("tour").hasSuffix("Next: a lesson, run scripts/lessons/first.moot"))
    var beside = Desk(["seeds/a-hard-reset.md": Texts.dam])
    #expect(try beside.type("tour").contains("1 load seeds/a-hard-reset.md\n"))
  }

  @Test func inAScriptItIsAList() throws {
    var session = try Desk.dam().session
    #expect(try session.execute("tour", LineContext(isScript: true, isAttended: true)).effect == nil)
  }
}
