import Testing

@testable import Commands

@Suite struct CommonTests {
  /// Both say that the lock is old; the decoys share its words and say another thing.
  static let bridge = """
    Two Banks
    By O. Lind

    Sudmark says that the old lock leaks. Norrland admits that the old lock leaks. Norrland adds that the new bridge \
    is safe. Sudmark maintains that the bridge is not safe.

    Sudmark argues that the harbour pays the bargemen. Norrland argues that the bargemen pay the harbour. Sudmark \
    says that the ice is early. Estmark says that the barges must stop, because the ice is early.

    """

  private func desk() throws -> Desk {
    var desk = Desk(["bridge.txt": Self.bridge])
    try desk.type("load bridge.txt")
    return desk
  }

  @Test func wordsOfOneSubjectAreAlikeAndSharedWordsAreNot() throws {
    var desk = try desk()
    let shown = try desk.type("common Sudmark Norrland")
    #expect(shown.hasPrefix("Common ground of Sudmark and Norrland, in A\nBasis: A. "))
    #expect(shown.contains("\nStated by both (0): none\nAlike in their words, only suggested (1)\n"))
    #expect(try desk.ids("common Sudmark Norrland alike") == "A1.1 A1.2", "neither the denied one nor the turned one")
    #expect(try desk.count("common Sudmark Norrland alike") == 1, "pairs")
  }

  @Test func whatAPersonJoinsIsStatedByBoth() throws {
    var desk = try desk()
    try desk.type("same A1.1 A1.2")
    let shown = try desk.type("common Sudmark Norrland")
    #expect(shown.contains("\nStated by both (1)\n  A1.1 Sudmark: the old lock leaks\n"))
    #expect(shown.contains("\nAlike in their words, only suggested (0): none\n"))
    #expect(try desk.type("compare Sudmark Norrland").contains("\nAgreed (1)   rows: common Sudmark Norrland\n"))
  }

  @Test func aReasonForTheOtherCountsUntilSomebodySpeaksAgainstIt() throws {
    var desk = try desk()
    try desk.type("support A1.3 by A2.3")
    #expect(try desk.ids("common Sudmark Norrland other") == "A2.3")
    #expect(try desk.type("common Sudmark Norrland other").contains("  A2.3 Sudmark: the ice is early\n    supports ["))
    try desk.type("attack A2.3 by A2.2")
    #expect(try desk.ids("common Sudmark Norrland other") == "")
  }

  @Test func aMediatorIsNamedAndAChainIsTold() throws {
    var desk = try desk()
    try desk.type("support A2.1 by A2.3")
    try desk.type("support A2.4a by A2.1")
    let shown = try desk.type("common Sudmark Norrland mediator")
    #expect(shown.contains("  A2.3 Sudmark: the ice is early\n    supports, through A2.1, [L"), "\(shown)")
    #expect(shown.contains("\n    A2.4a Estmark: the barges must stop"), "\(shown)")
    try desk.type("set links reviewed")
    #expect(try desk.type("common Sudmark Norrland").contains("Links: reviewed only."))
  }
}
