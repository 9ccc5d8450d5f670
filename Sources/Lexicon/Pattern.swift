/// A row of words with places for a holder or a verb of thinking: "in X's view", "may have <thought>".
public struct Pattern: Hashable, Sendable {
  /// One place of a pattern.
  public enum Element: Hashable, Sendable {
    /// One of these folded words.
    case word([String])
    /// The name of a holder, or its adjective ("in X strategic thinking").
    case holder
    /// A holder in the possessive: "X's", "their".
    case possessive
    /// A mental reporting verb in this form.
    case thought(VerbForms)
    /// One word of any kind, or none.
    case anyWord
  }

  /// The pattern as its list writes it.
  public let text: String
  public let elements: [Element]

  init(_ text: String, row: WordTable.Row) throws(LexiconError) {
    self.text = text
    var elements: [Element] = []
    for part in Words.split(text) {
      switch part {
      case "X": elements.append(.holder)
      case "X's": elements.append(.possessive)
      case "*": elements.append(.anyWord)
      case "<think>": elements.append(.thought(.base))
      case "<thinks>": elements.append(.thought(.third))
      case "<thought>": elements.append(.thought(.participle))
      case "<thinking>": elements.append(.thought(.ing))
      case _ where part.hasPrefix("<"):
        throw row.error("unknown place \(part)", "use <think>, <thinks>, <thought> or <thinking>")
      default: elements.append(.word(Words.split(Words.folded(part), at: UInt8(ascii: "|"))))
      }
    }
    guard case .word = elements.first else {
      throw row.error("a pattern begins with a word", "write the words before X, or list it as a reporting noun")
    }
    self.elements = elements
  }

  /// The folded words that the pattern may begin with.
  var openings: [String] {
    if case .word(let words) = elements.first { words } else { [] }
  }
}

/// A perspective phrase: who holds a sentence, though no verb reports it.
public struct Perspective: Hashable, Sendable {
  /// What a perspective phrase says of the holder.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// X holds it: in X's view.
    case holder
    /// The holder of the sentences before holds it: in this reading.
    case carried
    /// Looks alike and gives no holder: for X, the challenge is.
    case notholder
  }

  public let pattern: Pattern
  public let kind: Kind
}

/// Patterns by the word they begin with, in the order of their file.
public struct PatternTable<Entry: Sendable>: Sendable {
  /// All entries in the order of their file.
  public private(set) var entries: [Entry] = []
  private var byFirstWord = WordMap<[Int]>()

  mutating func add(_ entry: Entry, pattern: Pattern) {
    for word in pattern.openings { byFirstWord.update(word, from: []) { $0.append(entries.count) } }
    entries.append(entry)
  }

  /// Whether any pattern may begin with a folded word.
  public func hasPattern(startingWith word: String) -> Bool { byFirstWord[word] != nil }

  /// The patterns that may begin with a folded word.
  public func startingWith(_ word: String) -> [Entry] {
    byFirstWord[word]?.map { entries[$0] } ?? []
  }
}

extension PatternTable where Entry == Perspective {
  static func perspectives(from source: WordSource) throws(LexiconError) -> Self {
    var table = Self()
    var kind = WordChoice<Perspective.Kind>(1, as: "kind")
    for row in try WordTable("perspective", columns: ["pattern", "kind"], from: source).rows {
      let pattern = try Pattern(row[0], row: row)
      table.add(Perspective(pattern: pattern, kind: try kind.read(row)), pattern: pattern)
    }
    return table
  }
}

extension PatternTable where Entry == Pattern {
  static func conjectures(from source: WordSource) throws(LexiconError) -> Self {
    var table = Self()
    for row in try WordTable("conjecture", columns: ["pattern"], from: source).rows {
      let pattern = try Pattern(row[0], row: row)
      table.add(pattern, pattern: pattern)
    }
    return table
  }
}
