/// A statement before it has a voice: its words, whose finding made it, and how it hangs together with its neighbours.
struct Draft: Sendable, Equatable {
  /// How a clause hangs on the main clause of its sentence.
  enum Relation: Sendable, Equatable {
    case reason, condition, concession
    /// The main clause follows from this one: "…, so …".
    case ground
  }

  /// `nil` for the title.
  var sentence: Int?
  var pieces: [Range<Int>]
  var shown: [Range<Int>]?
  /// The words of a subject that is left out, or that a pronoun stands for.
  var subject: Range<Int>?
  var pronoun: Int?
  /// The finding it is the content of; `nil` where the author speaks.
  var finding: Int?
  var isIfPart = false
  var isNegated = false
  /// Whether it is one premise together with the draft before it: B of "because A and B".
  var joinsPremise = false
  /// Its relation to another draft, counted from itself, and the word that shows it.
  var relation: (kind: Relation, offset: Int, cue: Range<Int>)?

  var start: Int { pieces.first?.lowerBound ?? 0 }
  var tokenCount: Int { pieces.reduce(0) { $0 + $1.count } }

  static func == (left: Self, right: Self) -> Bool {
    left.sentence == right.sentence && left.pieces == right.pieces && left.shown == right.shown
      && left.finding == right.finding && left.subject == right.subject && left.pronoun == right.pronoun
  }
}
