/// The eight forms of a quiz question, in the order in which help lists them.
public enum QuizTemplate: Int, Sendable, CaseIterable {
  /// T1: who holds what a sentence says.
  case holder = 1
  /// T2: which claim a premise is given for.
  case premise
  /// T3: which claim of a side another's words answer.
  case answer
  /// T4: what a side is not reported to assert: a guess of the author, an if-part.
  case notAsserted
  /// T5: which words show a link, or that none do.
  case cue
  /// T6: which reporting words keep the author at a distance.
  case distance
  /// T7: who does a deed, by the words alone.
  case actor
  /// T8: which claim loses its only reason when another is rejected.
  case fall

  /// `T1`.
  public var name: String { "T\(rawValue)" }

  /// The form of that name, in capitals or small letters.
  public init?(named name: String) {
    guard let template = Self.allCases.first(where: { $0.name == name.uppercased() }) else { return nil }
    self = template
  }
}

/// Why a place in the text makes no question: more than one answer could be defended, or it reads badly.
public enum QuizDoubt: Int, Sendable, CaseIterable {
  /// Its holder is read with less confidence than `QuizGround.floor`.
  case confidence
  /// The sentence does not name who holds it, or the author's own words stand where they may be another's.
  case unclearHolder
  /// A pronoun, or no words at all, stand for who or what it is about.
  case pronoun
  /// Only suggested, or not among the links that count.
  case suggested
  /// Several options would be right, or read the same.
  case severalRight
  /// Nothing near makes a wrong option that is surely wrong.
  case noOptions
  /// Words too short, too long, or no clause by themselves.
  case words
  /// It is put as a question, under a condition, hedged or conceded.
  case notPlain
}
