/// A word that may name violence, in one of its forms.
public struct ViolenceWord: Hashable, Sendable {
  /// The part that a word gives the one who acts.
  public enum Kind: String, CaseIterable, Sendable {
    /// Begins it, answers it, neither, or names what is suffered.
    case initiating, responding, neutral, harm
    /// Has a word of violence in it and names none: "heart attack".
    case none
  }

  /// Whom the grammar of a word names: a noun by "of", a verb by its subject.
  public enum Names: String, CaseIterable, Sendable {
    case agent, victim
    case neither = "-"
  }

  public let kind: Kind
  public let isVerb: Bool
  /// Whether it has hardly another sense; others count only near one that is sure.
  public let isSure: Bool
  public let names: Names
}

/// The words by which mentions of violence are found.
public struct ViolenceWords: Sendable {
  public fileprivate(set) var words = PhraseTable<ViolenceWord>()
  /// Verbs that lend a noun their subject: "launched a strike".
  public fileprivate(set) var lightVerbs = PhraseTable<Bool>()
  /// Folded nouns that are attacked without violence: "the problem".
  public fileprivate(set) var things: Set<String> = []

  private enum Sort: String, CaseIterable {
    case noun = "n"
    case verb = "v"
    case fixed = "-"
    case light, thing
  }

  private enum Certainty: String, CaseIterable {
    case yes, no
  }

  init(from source: WordSource) throws(LexiconError) {
    let table = try WordTable(
      "violence", columns: ["phrase", "class", "kind", "sure", "grammar", "forms"], from: source)
    var sorts = WordChoice<Sort>(1, as: "class")
    var kinds = WordChoice<ViolenceWord.Kind>(2, as: "kind")
    var certainties = WordChoice<Certainty>(3, as: "answer to sure")
    var grammars = WordChoice<ViolenceWord.Names>(4, as: "grammar")
    for row in table.rows {
      let sort = try sorts.read(row)
      let word = ViolenceWord(
        kind: try kinds.read(row), isVerb: sort == .verb, isSure: try certainties.read(row) == .yes,
        names: try grammars.read(row))
      guard let (first, rest) = Words.parted(row[0]) else { throw row.error("no phrase", "write it first") }
      switch sort {
      case .thing:
        things.insert(Words.folded(row[0]))
        things.insert(Inflection.plural(of: Words.folded(row[0])))
      case .fixed: words.add(first, rest, word)
      case .noun:
        words.add(first, rest, word)
        words.add(Inflection.plural(of: row[0]), word)
      case .verb, .light:
        Inflection.forms(of: first, irregular: row.list(5, separator: UInt8(ascii: " "))) { spelling, _ in
          if sort == .light { lightVerbs.add(spelling, rest, true) } else { words.add(spelling, rest, word) }
        }
      }
    }
  }
}
