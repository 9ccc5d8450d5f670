/// Words that may stand for each other in an argument, and those that mean the contrary.
public struct Opposition: Hashable, Sendable {
  /// Each as its folded words.
  public let words: [[String]]
  /// Empty where the list knows none.
  public let opposites: [[String]]
}

extension Opposition {
  static func all(from source: WordSource) throws(LexiconError) -> [Opposition] {
    let table = try WordTable("opposites", columns: ["words", "opposites"], from: source)
    return table.rows.map { row in
      Opposition(words: row.list(0).map(Words.cut), opposites: row.list(1).map(Words.cut))
    }
  }
}
