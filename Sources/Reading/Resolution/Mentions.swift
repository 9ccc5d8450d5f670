import Lexicon

/// Where a text speaks of polities, and of offices with whose they are, in its order: what "the ministry" may point at.
struct Mentions: Sendable {
  struct OfPolity: Sendable {
    let place: Int
    let sentence: Int32
    let polity: Identity.Polity
  }

  struct OfOffice: Sendable {
    let place: Int
    let office: Office
    let polity: Identity.Polity
  }

  /// Names that mean a side, not a place: "in Kabul" is none.
  private(set) var polities: [OfPolity] = []
  private(set) var offices: [OfOffice] = []
  let sentences: [Int32]

  private static let locations: Set<String> = [
    "in", "at", "near", "into", "inside", "outside", "across", "through", "around", "throughout", "over",
  ]

  /// Complexity: O(tokens).
  init(_ names: PolityNames) {
    let passage = names.passage
    sentences = passage.sentenceOfTokens()
    var place = 0
    while place < passage.tokens.count {
      if let body = names.bodies.mention(at: place) {
        place = body.words.upperBound
      } else if let match = names.match(at: place, before: min(place + 8, passage.tokens.count)) {
        if !Self.isPlace(match, passage) {
          polities.append(OfPolity(place: place, sentence: sentences[place], polity: match.polity))
        }
        place = match.words.upperBound
      } else if passage.marks[place].contains(.office),
        let match = passage.lexicon.offices.longest(in: passage.folded, at: place).first
      {
        let end = place + match.count
        if let owner = Standing.owner(endingAt: place, names) ?? Self.owner(after: end, names) {
          offices.append(OfOffice(place: place, office: match.entry, polity: owner))
        }
        place = end
      } else {
        place += 1
      }
    }
  }

  /// "In Kabul", "from the Norrland side" is none: a name after a word of place, which owns nothing.
  private static func isPlace(_ match: PolityNames.Match, _ passage: Passage) -> Bool {
    guard match.kind == .capital || match.kind == .name else { return false }
    let end = match.words.upperBound
    if end < passage.tokens.count, passage.tokens[end].kind == .possessive { return false }
    var before = match.words.lowerBound - 1
    if before >= 0, passage.has(before, .article) { before -= 1 }
    return before >= 0 && locations.contains(passage.folded[before])
  }

  /// "The army of Sudmark", "a spokesman for the African Union".
  private static func owner(after end: Int, _ names: PolityNames) -> Identity.Polity? {
    let passage = names.passage
    guard end + 1 < passage.tokens.count, ["of", "for"].contains(passage.folded[end]) else { return nil }
    var next = end + 1
    if passage.has(next, .article), next + 1 < passage.tokens.count { next += 1 }
    if let body = names.bodies.mention(at: next) { return names.polity(of: names.bodies.bodies[body.body]) }
    return names.match(at: next, before: min(next + 6, passage.tokens.count))?.polity
  }

  // MARK: Looking back

  /// How many mentions one looks back over: time grows with the text alone.
  private static let reach = 60

  /// The mentions before a place, the nearest last, as far as one looks back.
  func offices(before place: Int) -> ArraySlice<OfOffice> {
    offices[..<Self.index(in: offices, \.place, of: place)].suffix(Self.reach)
  }

  func polities(before place: Int) -> ArraySlice<OfPolity> {
    polities[..<Self.index(in: polities, \.place, of: place)].suffix(Self.reach)
  }

  private static func index<Element>(in list: [Element], _ key: KeyPath<Element, Int>, of place: Int) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle][keyPath: key] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
