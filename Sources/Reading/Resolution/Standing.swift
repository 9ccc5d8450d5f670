import Lexicon

/// What the words around a name say of the person: office and polity.
struct Standing {
  private(set) var office: Office?
  private(set) var polity: Identity.Polity?
  var isEmpty: Bool { office == nil && polity == nil }

  init(of run: NameRun, in polities: PolityNames) {
    let passage = polities.passage
    var start = run.whole.lowerBound
    var end = start
    if end > 0, passage.isMark(end - 1, ",") { end -= 1 }
    if let match = Self.office(endingAt: end, passage), !match.office.isPlural, match.office.bearer != .body {
      office = match.office
      start = match.words.lowerBound
      // "Norrland's foreign ministry spokesman": whose ministry it is tells whose spokesman.
      if let inner = Self.office(endingAt: start, passage) { start = inner.words.lowerBound }
    } else if run.isTitled, let title = Self.office(endingAt: run.name.lowerBound, passage) {
      office = title.office
    }
    // "Norrland's foreign minister Ada Holm", "Peruvian General Diaz", "African Union envoy Ada Holm".
    let isOwned = start > 0 && passage.tokens[start - 1].kind == .possessive
    if office != nil || run.isTitled || isOwned { polity = Self.owner(endingAt: start, polities) }
    read(after: run, polities)
  }

  /// "Ada Holm, the mayor of Sudmark," and "Ada Holm of Sudmark".
  private mutating func read(after run: NameRun, _ polities: PolityNames) {
    let passage = polities.passage
    let next = run.whole.upperBound
    guard next + 1 < passage.tokens.count else { return }
    var end = next + 1
    let limit = min(passage.tokens.count, next + 14)
    while end < limit, passage.isWord(end) || passage.tokens[end].kind == .possessive { end += 1 }
    let range = next + 1..<end
    if passage.folded[next] == "of", polity == nil {
      polity = polities.match(at: next + 1, before: end)?.polity
      return
    }
    guard passage.isMark(next, ",") || passage.isMark(next, "("), !range.isEmpty else { return }
    let verb = passage.firstFiniteVerb(in: range) ?? end
    let parts = PhraseParts(next + 1..<max(next + 2, verb), in: passage, bodies: polities.bodies)
    guard let match = parts.office, !match.office.isPlural, match.office.bearer != .body, match.office.speaks != .none
    else { return }
    if office == nil { office = match.office }
    if polity == nil {
      polity =
        polities.first(in: parts.core)?.polity ?? polities.first(in: parts.tail)?.polity
        ?? Self.body(in: parts.whole, polities)
    }
  }

  private static func body(in range: Range<Int>, _ polities: PolityNames) -> Identity.Polity? {
    range.lazy.compactMap { polities.bodies.mention(at: $0) }.first.map {
      .body(polities.bodies.bodies[$0.body].name)
    }
  }

  /// The office whose words end at a place.
  static func office(endingAt end: Int, _ passage: Passage) -> PhraseParts.OfficeMatch? {
    for start in max(0, end - 4)..<max(0, end) {
      let match = passage.lexicon.offices.longest(in: passage.folded[..<end], at: start).first
      if let match, start + match.count == end {
        return PhraseParts.OfficeMatch(office: match.entry, words: start..<end)
      }
    }
    return nil
  }

  /// The polity or body whose name ends at a place, a possessive between them or not.
  static func owner(endingAt end: Int, _ polities: PolityNames) -> Identity.Polity? {
    let passage = polities.passage
    var end = end
    if end > 0, passage.tokens[end - 1].kind == .possessive { end -= 1 }
    for start in max(0, end - 5)..<max(0, end) {
      if let body = polities.bodies.mention(at: start), body.words.upperBound == end {
        return polities.polity(of: polities.bodies.bodies[body.body])
      }
      if let match = polities.match(at: start, before: end), match.words.upperBound == end { return match.polity }
    }
    return nil
  }
}
