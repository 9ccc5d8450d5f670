/// A word or phrase that joins statements: "because", "yet", "not only … but".
public struct Connective: Hashable, Sendable {
  /// What a connective does to the statements on either side of it.
  public enum Relation: String, CaseIterable, Hashable, Sendable {
    /// What follows is the premise: because.
    case because
    /// What follows is the conclusion: therefore.
    case therefore
    /// What follows speaks against what precedes: however.
    case contrast
    /// What follows is granted and outweighed: although.
    case concession
    /// What follows is the if-part, never asserted.
    case condition
    /// What follows says the same again: in other words.
    case restatement
    /// What follows goes along with what precedes: moreover.
    case addition
    /// What follows is an instance: for example.
    case example
    /// What stands in the first place is denied, what stands in the second asserted: not X but Y.
    case correction
    /// Begins a question, direct or not: whether.
    case question
    /// What follows is an aim: so that, in order to.
    case purpose
    /// What follows denies that what precedes is a reason: that does not mean.
    case undercut
    /// What follows is a moment or an order of events; no reason: after, meanwhile.
    case time
  }

  /// Where in a sentence these words are this connective.
  public enum Position: String, CaseIterable, Hashable, Sendable {
    case initial, medial, any
  }

  /// Another sense of the same words that a reader must rule out first.
  public enum Trap: String, CaseIterable, Hashable, Sendable {
    case none, temporal, preposition, comparison, manner, degree, adverb, noun, complement
  }

  /// The words as listed, with `…` where a gap stands.
  public let phrase: String
  /// Folded words after the gap; empty where there is none.
  public let second: [String]
  public let relation: Relation
  public let position: Position
  /// How sure the relation is where these words stand, in [0, 1].
  public let certainty: Double
  public let trap: Trap
}

extension PhraseTable where Entry == Connective {
  static func connectives(from source: WordSource) throws(LexiconError) -> Self {
    let columns = ["phrase", "relation", "position", "certainty", "trap"]
    let table = try WordTable("connectives", columns: columns, from: source)
    var phrases = Self(capacity: table.rows.count)
    var relation = WordChoice<Connective.Relation>(1, as: "relation")
    var position = WordChoice<Connective.Position>(2, as: "position")
    var trap = WordChoice<Connective.Trap>(4, as: "trap")
    for row in table.rows {
      let words = Words.cut(row[0])
      let gap = words.firstIndex(of: "…") ?? words.endIndex
      guard let certainty = Double(row[3]), (0...1).contains(certainty) else {
        throw row.error("certainty \"\(row[3])\" is no number from 0 to 1", "write one such as 0.8")
      }
      let connective = Connective(
        phrase: row[0], second: Array(words[gap...].dropFirst()), relation: try relation.read(row),
        position: try position.read(row), certainty: certainty, trap: try trap.read(row))
      phrases.add(words: words[..<gap], connective)
    }
    return phrases
  }
}
