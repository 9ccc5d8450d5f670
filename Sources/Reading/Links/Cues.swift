import Lexicon

/// A connective where it stands, with the senses that do not fit its place ruled out.
struct Cue: Sendable, Equatable {
  var connective: Connective
  var words: Range<Int>

  var relation: Connective.Relation { connective.relation }
}

/// The connectives of a clause: those that open it, and those that stand inside.
struct Cues: Sendable {
  /// "And yet", "But since": up to three, in order.
  let opening: [Cue]
  let inside: [Cue]

  /// The connectives of a clause; without `isWhole` those at its head only.
  ///
  /// No initializer: one would take a copy of the passage.
  static func read(_ range: Range<Int>, in passage: Passage, isWhole: Bool = true) -> Cues {
    var opening: [Cue] = []
    var place = range.lowerBound
    while opening.count < 3, let cue = Self.opening(at: place, in: range, passage) {
      opening.append(cue)
      place = cue.words.upperBound
      if place < range.upperBound, passage.isMark(place, ",") { place += 1 }
    }
    return Cues(opening: opening, inside: isWhole ? inside(place..<range.upperBound, passage) : [])
  }

  func first(_ relation: Connective.Relation) -> Cue? { opening.first { $0.relation == relation } }

  /// The first of a relation, be it at the head or inside.
  func any(_ relation: Connective.Relation) -> Cue? { first(relation) ?? inside.first { $0.relation == relation } }

  // MARK: Opening

  private static func opening(at place: Int, in range: Range<Int>, _ passage: Passage) -> Cue? {
    guard place < range.upperBound, passage.marks[place].contains(.connective) else { return nil }
    for match in passage.lexicon.connectives.all(in: passage.folded[..<range.upperBound], at: place) {
      let cue = Cue(connective: match.entry, words: place..<place + match.count)
      if cue.connective.second.isEmpty, fits(cue, in: range, passage) { return cue }
    }
    return nil
  }

  /// Whether the words are this connective where they open a clause.
  private static func fits(_ cue: Cue, in range: Range<Int>, _ passage: Passage) -> Bool {
    let next = cue.words.upperBound
    guard next < range.upperBound else { return false }
    let rest = next..<range.upperBound
    let isBeforeComma = passage.isMark(next, ",")
    let phrase = cue.connective.phrase
    let goesOn = cue.words.lowerBound == range.lowerBound && !passage.tokens[cue.words.lowerBound].isCapitalized
    if !goesOn, isWithin(cue, rest, passage) { return false }
    if phrase == "for" || phrase == "as" {
      // "For years", "as a port" are none; what goes on from a clause before has a verb of its own.
      if isBeforeComma || goesOn { return isBeforeComma || passage.firstFiniteVerb(in: rest) != nil }
      return !passage.has(next, .time) && passage.subject(ofClause: rest)?.lowerBound == next
        || phrase == "for" && passage.has(next, [.preposition, .subjectPronoun]) && passage.isClause(rest)
    }
    guard cue.connective.position != .medial || goesOn else { return false }
    switch cue.connective.trap {
    case .none, .complement: return cue.connective.certainty >= 0.3
    case .temporal:
      if phrase == "yet" || phrase == "still" { return true }
      if cue.relation == .time { return false }
      // "Since the vote in 2019": a time.
      return cue.connective.certainty >= 0.5 && (isBeforeComma || passage.isClause(rest))
        && !rest.prefix(8).contains { passage.tokens[$0].kind == .number }
    case .preposition: return phrase == "but" || isBeforeComma || passage.isClause(rest)
    case .degree:
      // "However small": a degree.
      if phrase == "however" {
        return isBeforeComma || !passage.has(next, .quantifier) && !passage.marks[next].contains(.manner)
      }
      return cue.words.count > 1 || isBeforeComma || passage.isClause(rest) || passage.has(next, .auxiliary)
    case .adverb:
      return cue.words.count > 1 || isBeforeComma || cue.relation == .example
        || cue.relation == .concession && cue.connective.certainty >= 0.4 && passage.isAdverb(cue.words.lowerBound)
    case .manner: return cue.connective.certainty >= 0.5
    case .comparison, .noun: return isBeforeComma && cue.connective.certainty >= 0.5
    }
  }

  /// "Since the toll is high, barges wait": the reason is given for the main clause behind it.
  private static func isWithin(_ cue: Cue, _ rest: Range<Int>, _ passage: Passage) -> Bool {
    guard cue.connective.phrase != "for", [.because, .concession, .condition].contains(cue.relation),
      passage.has(cue.words.lowerBound, [.subordinator, .preposition]) || cue.relation == .condition
    else { return false }
    return rest.dropFirst().contains { passage.isMark($0, ",") && passage.isClause($0 + 1..<rest.upperBound) }
  }

  // MARK: Inside

  /// "…, however, …", "… should therefore …": words that mean this wherever they stand.
  private static func inside(_ range: Range<Int>, _ passage: Passage) -> [Cue] {
    var found: [Cue] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard mayBeParenthesis(place, passage) else {
        place += 1
        continue
      }
      let cue = passage.lexicon.connectives.all(in: passage.folded[..<range.upperBound], at: place).lazy
        .map { Cue(connective: $0.entry, words: place..<place + $0.count) }
        .first { isParenthesis($0, in: range, passage) }
      if let cue {
        found.append(cue)
        place = cue.words.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// Whether a word's classes let it begin such a connective; most words are sorted out by them without a search.
  private static func mayBeParenthesis(_ place: Int, _ passage: Passage) -> Bool {
    passage.marks[place].contains(.connective)
      && (passage.has(place, [.adverb, .connective, .preposition, .subordinator])
        || passage.marks[place].contains(.manner))
  }

  private static func isParenthesis(_ cue: Cue, in range: Range<Int>, _ passage: Passage) -> Bool {
    guard cue.connective.second.isEmpty, cue.connective.position == .any else { return false }
    let (before, next) = (cue.words.lowerBound - 1, cue.words.upperBound)
    let isBeforeMark = next >= range.upperBound || !passage.isWord(next)
    let isSet = isBeforeMark || before >= range.lowerBound && passage.isMark(before, ",")
    switch cue.relation {
    case .therefore where before >= range.lowerBound && passage.has(before, .coordinator):
      // "… and thus wait": follows within its own sentence.
      return false
    case .therefore where cue.connective.phrase == "thus" && next < range.upperBound:
      return passage.folded[next] != "far"
    case .therefore, .example: return cue.connective.certainty >= 0.8
    case .contrast:
      // "however much": a degree.
      if cue.connective.trap == .degree { return isSet || !passage.has(next, [.quantifier, .adverb]) }
      return cue.connective.certainty >= 0.85 && cue.connective.trap == .none
    case .concession:
      // "…, though.", "…, of course, …" stand apart; "although" opens a clause.
      return isBeforeMark && cue.words.count < 4 && cue.connective.certainty >= 0.6
    case .addition: return cue.connective.phrase == "also"
    default: return false
    }
  }
}
