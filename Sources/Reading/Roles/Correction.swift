/// "not X but Y", "Y and not X", "Y rather than X": what a statement denies while it asserts the rest.
enum Correction {
  private static let turns: Set<String> = ["not", "no", "never", "rather", "instead"]

  /// The words denied, without the negation; none where the whole is denied or nothing is.
  static func denied(in pieces: [Range<Int>], _ passage: Passage) -> [Range<Int>] {
    guard pieces.contains(where: { $0.contains { Self.turns.contains(passage.folded[$0]) } }) else { return [] }
    let places = pieces.flatMap { Array($0) }
    guard let last = pieces.last else { return [] }
    for (order, place) in places.enumerated() {
      let word = passage.folded[place]
      let rest = places[(order + 1)...]
      if word == "not" || word == "no" || word == "never", let first = rest.first {
        if ["only", "just", "merely", "simply", "solely", "until"].contains(passage.folded[first]) { return [] }
        if let but = rest.prefix(30).first(where: { isTurn($0, last, passage) }) {
          return cut(from: first, to: but, pieces, passage)
        }
        // "a warning and not a threat", "with militants, not with farmers".
        let before = order > 0 ? places[order - 1] : place
        if word != "no", order > 1, passage.folded[before] == "and" || passage.isMark(before, ","),
          !passage.has(first, .auxiliary)
        {
          return cut(from: first, to: end(of: rest, passage), pieces, passage)
        }
      }
      if word == "rather" || word == "instead", let next = rest.first,
        passage.folded[next] == (word == "rather" ? "than" : "of"), order > 1, let first = rest.dropFirst().first
      {
        return cut(from: first, to: end(of: rest.dropFirst(), passage), pieces, passage)
      }
    }
    return []
  }

  /// A "but" behind which no clause of its own begins.
  private static func isTurn(_ place: Int, _ last: Range<Int>, _ passage: Passage) -> Bool {
    guard passage.folded[place] == "but", passage.isWord(place), place + 1 < last.upperBound else { return false }
    let tail = place + 1..<last.upperBound
    guard passage.isMark(place - 1, ","), passage.isClause(tail), let verb = passage.firstFiniteVerb(in: tail) else {
      return true
    }
    // "not at the people, but at assets believed to be …": the verb stands in a clause within the phrase.
    return passage.has(tail.lowerBound, .preposition) || verb - tail.lowerBound > 6
  }

  /// The place of the next comma or semicolon, or the end.
  private static func end(of rest: ArraySlice<Int>, _ passage: Passage) -> Int {
    rest.first { passage.isMark($0, ",") || passage.isMark($0, ";") } ?? (rest.last.map { $0 + 1 } ?? 0)
  }

  private static func cut(
    from first: Int, to end: Int, _ pieces: [Range<Int>], _ passage: Passage
  ) -> [Range<Int>] {
    pieces.map { passage.trimmed(max($0.lowerBound, first)..<max(first, $0.lowerBound, min($0.upperBound, end))) }
      .filter { !$0.isEmpty }
  }
}
