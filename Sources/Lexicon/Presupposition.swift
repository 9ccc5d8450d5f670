/// A word that takes something for granted, and what it takes.
public struct Presupposition: Hashable, Sendable {
  /// The trigger, after Levinson (1983).
  public enum Kind: String, CaseIterable, Sendable {
    case response, `repeat`, change, factive, definite, question
  }

  public let kind: Kind
  /// What is taken for granted where words follow: `{X}` stands for them, `{W}` for the trigger.
  public let template: String
  /// The same where none follow; "" where it then takes nothing that can be said.
  public let bare: String

  /// Whether what follows is a whole clause.
  public var takesClause: Bool { kind == .factive || kind == .question }
}

extension PhraseTable where Entry == Presupposition {
  static func presuppositions(from source: WordSource) throws(LexiconError) -> Self {
    let table = try WordTable(
      "presuppositions", columns: ["phrase", "class", "kind", "template", "bare", "forms"], from: source)
    var phrases = Self(capacity: table.rows.count * 2)
    var kinds = WordChoice<Presupposition.Kind>(2, as: "kind")
    for row in table.rows {
      let entry = Presupposition(kind: try kinds.read(row), template: row[3], bare: row[4])
      guard let (first, rest) = Words.parted(row[0]) else { throw row.error("no phrase", "write it first") }
      switch row[1] {
      case "": phrases.add(first, rest, entry)
      case "n":
        phrases.add(first, rest, entry)
        phrases.add(Inflection.plural(of: row[0]), entry)
      case "v":
        let irregular = row.list(5, separator: UInt8(ascii: " "))
        Inflection.forms(of: first, irregular: irregular) { spelling, _ in phrases.add(spelling, rest, entry) }
      default: throw row.error("unknown class \"\(row[1])\"", "use one of: -, n, v")
      }
    }
    return phrases
  }
}
