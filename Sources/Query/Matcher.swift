import ArgumentGraph

/// What a term means: a test, and where it can be had without reading everything, the members.
struct Matcher {
  /// In the order of the text unless `hasOwnOrder`.
  private(set) var members: [Selection.Member]?
  /// Whether the order of the members says something: `_`, `$name`, a group.
  private(set) var hasOwnOrder = false
  let test: (Handle<Statement>) -> Bool

  /// A term whose members only a test of each statement gives.
  init(test: @escaping (Handle<Statement>) -> Bool) { self.test = test }

  /// A term whose members are known, in the order of the text, and are tested more cheaply than looked up.
  init(_ statements: [Handle<Statement>], test: @escaping (Handle<Statement>) -> Bool) {
    members = statements.map { Selection.Member($0) }
    self.test = test
  }

  /// A term whose members are known, in the order of the text.
  init(_ statements: [Handle<Statement>]) {
    self.init(statements, test: Marks(statements).contains)
  }

  init(_ selection: Selection, hasOwnOrder: Bool) {
    members = selection.members
    self.hasOwnOrder = hasOwnOrder
    test = selection.contains
  }
}

/// A set of statements as a row of bits.
struct Marks {
  private var words: [UInt64]

  /// Complexity: linear in the statements, and in the highest place among them by 64.
  init(_ statements: [Handle<Statement>]) {
    words = Array(repeating: 0, count: (statements.lazy.map(\.offset).max() ?? -1) / 64 + 1)
    for statement in statements { words[statement.offset / 64] |= 1 << UInt64(statement.offset % 64) }
  }

  /// Complexity: O(1).
  func contains(_ statement: Handle<Statement>) -> Bool {
    let place = statement.offset / 64
    return place < words.count && words[place] & (1 << UInt64(statement.offset % 64)) != 0
  }
}
