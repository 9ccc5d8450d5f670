/// A noun that names of bodies carry, and by which a body is spoken of again: "union", "commission", "company".
public struct BodyNoun: Hashable, Sendable {
  public let noun: String
  /// The sort of body; `nil` where the noun fits every one.
  public let kind: Organisation.Kind?
}

extension PhraseTable where Entry == BodyNoun {
  static func bodies(from source: WordSource) throws(LexiconError) -> Self {
    let table = try WordTable("bodies", columns: ["noun", "kind"], from: source)
    var phrases = Self(capacity: table.rows.count)
    var kinds = WordChoice<Organisation.Kind>(1, as: "kind of body")
    for row in table.rows {
      phrases.add(row[0], BodyNoun(noun: row[0], kind: row[1] == "any" ? nil : try kinds.read(row)))
    }
    return phrases
  }
}
