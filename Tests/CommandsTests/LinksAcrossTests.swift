import Testing

@testable import Commands

/// Claims that articles share or contradict each other in, as a session keeps them.
@Suite struct LinksAcrossTests {
  private static let north = """
    The North Bank
    By E. Lund

    Norrland says that the toll breaks the river treaty. Norrland argues that the levy harms the upper farmers. Snow \
    fell early.

    """

  private static let south = """
    The South Bank
    By R. Tal

    Sudmark insists that the toll does not harm the upper farmers. Sudmark says that the lock belongs to nobody else.

    """

  private static let east = """
    The East Bank
    By J. Kral

    Estmark says that the levy harms the upper farmers. The choir sang a psalm.

    """

  private func desk() -> Desk {
    Desk(["north.txt": Self.north, "south.txt": Self.south, "east.txt": Self.east])
  }

  private func across(_ desk: Desk) -> [String] {
    desk.session.picture.filter { $0.contains("suggested") && !$0.hasPrefix("links") }.filter { line in
      Set(line.split(separator: " ").compactMap { $0.first }.filter { "ABC".contains($0) }).count > 1
    }
  }

  @Test func theyComeAndGoWithTheArticles() throws {
    var desk = desk()
    try desk.type("load north.txt")
    #expect(across(desk).isEmpty)
    let shown = try desk.type("load south.txt")
    #expect(shown.hasSuffix("\n1 link between articles suggested; rows: links:suggested | list"))
    #expect(across(desk) == ["attack A1.2 by B1.1 suggested -"])
    try desk.type("load east.txt")
    let all = across(desk)
    #expect(
      all == [
        "attack A1.2 by B1.1 suggested -", "attack B1.1 by C1.1 suggested -", "support A1.2 by C1.1 suggested -",
      ])
    try desk.type("unload B")
    #expect(across(desk) == ["support A1.2 by C1.1 suggested -"])
    try desk.type("undo")
    #expect(across(desk) == all)
    try desk.type(all: "undo", "undo")
    #expect(across(desk).isEmpty)
    try desk.type(all: "redo", "redo")
    #expect(across(desk) == all)
  }

  @Test func inOneLoadOrOneByOneTheyAreTheSame() throws {
    var desk = desk()
    try desk.type("load north.txt south.txt east.txt")
    var other = self.desk()
    try other.type(all: "load north.txt", "load south.txt", "load east.txt")
    #expect(desk.session.picture == other.session.picture)
  }

  @Test func bothSentencesAreShown() throws {
    var desk = desk()
    try desk.type("load north.txt south.txt")
    let shown = try desk.type("trace attack A1.2 by B1.1")
    #expect(shown.contains("B1.1 Sudmark: the toll does not harm the upper farmers"))
    #expect(shown.contains("A1.2 Norrland: the levy harms the upper farmers"))
    #expect(shown.contains("\n  rule     contrary claim\n"))
    #expect(shown.hasSuffix("\n  origin   suggested"))
    #expect(try desk.type("show A1.2").contains("B1.1 Sudmark: the toll does not harm the upper farmers"))
    #expect(try desk.type("clash Norrland Sudmark links:suggested").contains("B1.1"))
  }

  @Test func aPersonsVerdictStays() throws {
    var desk = desk()
    try desk.type("load north.txt south.txt")
    try desk.type("reject attack A1.2 by B1.1")
    try desk.type("load east.txt")
    #expect(across(desk).contains("attack A1.2 by B1.1 suggested rejected"))
    try desk.type(all: "undo", "undo")
    #expect(across(desk) == ["attack A1.2 by B1.1 suggested -"])
  }

  @Test func partiesDecideWhoContradictsWhom() throws {
    var desk = desk()
    try desk.type("load north.txt south.txt")
    try desk.type("party The Banks = Norrland, Sudmark")
    #expect(across(desk).isEmpty)
    try desk.type("undo")
    #expect(across(desk) == ["attack A1.2 by B1.1 suggested -"])
  }

  @Test func aSavedReadingKeepsItsOwn() throws {
    var desk = desk()
    try desk.type("load north.txt south.txt")
    try desk.type("accept attack A1.2 by B1.1")
    try desk.type("export json both.json")
    var later = Desk(["both.json": desk.files["both.json"] ?? "", "east.txt": Self.east])
    try later.type("load both.json")
    #expect(later.session.picture.contains("attack A1.2 by B1.1 suggested accepted"))
    try later.type("load east.txt as C")
    #expect(across(later).contains("support A1.2 by C1.1 suggested -"))
  }

  @Test func manyArticlesAreComparedWhenALineAsks() throws {
    let names = (0..<30).map { "other\($0).txt" }
    let texts = names.map { ($0, "A Title\n\nEstmark says that mill \($0) grinds.\n") }
    let banks = [("north.txt", Self.north), ("south.txt", Self.south)]
    var desk = Desk(Dictionary(uniqueKeysWithValues: banks + texts))
    try desk.type("load north.txt south.txt \(names.joined(separator: " "))")
    #expect(across(desk).isEmpty)
    try desk.type("A1.2 | list")
    #expect(across(desk) == ["attack A1.2 by B1.1 suggested -"])
  }
}
