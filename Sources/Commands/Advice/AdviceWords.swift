import ArgumentGraph
import Lexicon
import Query

/// Words people try, and what they mean here: advice, not aliases.
enum AdviceWords {
  struct Entry: Sendable {
    /// Commands, stages and terms, of which the first that there is and that fits the place is advised; none for a
    /// word that says nothing.
    let advised: [String]
    /// What to type where the word stands alone.
    let alone: String?
  }

  /// Read when first asked for.
  private static let entries: [String: Entry] = {
    guard let table = try? WordTable("advice", columns: ["word", "advised", "alone"], from: .embedded) else {
      return [:]
    }
    let rows = table.rows.map { row in
      // What the list says of commands to come is not advised yet.
      let advised = row[1].split(separator: "|").map(String.init).filter(isThere)
      return (row[0], Entry(advised: advised, alone: row[2].isEmpty || !isThere(row[2]) ? nil : row[2]))
    }
    // A word all of whose commands are still to come is like any other.
    let meant = zip(table.rows, rows).filter { row, entry in row[1].isEmpty || !entry.1.advised.isEmpty }.map(\.1)
    return Dictionary(meant) { first, _ in first }
  }()

  /// What is known of a word, or of several with spaces.
  static func entry(_ word: String) -> Entry? { entries[word.lowercased()] }

  /// Every word with what is advised for it, sorted.
  static var all: [(word: String, entry: Entry)] {
    entries.sorted { $0.key < $1.key }.map { (word: $0.key, entry: $0.value) }
  }

  static func saysNothing(_ word: String) -> Bool { entry(word)?.advised.isEmpty ?? false }

  /// The page of help on what a word means.
  static func page(for word: String) -> String? {
    entry(word)?.advised.first.map { $0.hasPrefix("help ") ? String($0.dropFirst(5)) : $0.firstWord }
  }

  private static func isThere(_ advised: String) -> Bool {
    let name = advised.firstWord
    return name.contains(":") || CommandTable.command(named: name) != nil || QueryStage.named(name) != nil
  }
}

extension String {
  var firstWord: String { String(prefix { $0 != " " }) }
}
