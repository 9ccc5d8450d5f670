import PseudoTerminal
import Testing

/// A quiz at a terminal: one question at a time.
@Suite(.serialized) struct QuizTests {
  let moot: Moot

  init() throws { moot = try Moot() }

  private func terminal() throws -> PseudoTerminal {
    try moot.folder.write(Self.text, to: "lock.txt")
    return try moot.terminal(["lock.txt", "-q"], rows: 60)
  }

  static let text = """
    The Price of the Lock

    By R. Tal

    Sudmark argues that the toll pays for repairs. Norrland claims that the money goes to the army.

    Prices rise slowly along the whole valley. Norrland says that the attack broke an old promise.

    """
}
