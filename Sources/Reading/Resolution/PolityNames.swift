import Lexicon

/// The polities of a text by every name it gives them: countries of the table, and names that are in no table and that
/// the text uses as a side, with their demonyms and capitals as far as the text shows them.
struct PolityNames: Sendable {
  /// A name of a polity within the text.
  struct Match: Sendable {
    /// What the name is to the polity.
    enum Kind: Sendable {
      case name, capital, adjective, people, government
    }

    var polity: Identity.Polity
    var kind: Kind
    var words: Range<Int>
    /// The name as the table, or the text, spells it.
    var spelling: String
  }

  let passage: Passage
  let bodies: BodyNames
  /// Names that stand with an office, or are heard, and are in no table: "Sudmark".
  let named: Set<String>
  /// "Norrlanders", "Norrlandic": words made of such a name, with its spelling.
  private var demonyms: [String: String] = [:]
  /// Agencies by their key, with whose they are: "Norrland's River Commission".
  private var agencies: [String: Identity.Polity] = [:]
  /// "Holmstad, Norrland's capital".
  private var capitals: [String: Identity.Polity] = [:]

  /// Complexity: O(tokens).
  init(_ passage: Passage, bodies: BodyNames, named: Set<String>) {
    self.passage = passage
    self.bodies = bodies
    self.named = named
    learnDemonyms()
    learnCapitals()
    learnAgencies()
  }

  /// The polity of which a body is an arm or an agency, else the body itself.
  func polity(of body: Body) -> Identity.Polity {
    body.armOf.map { .country($0) } ?? agencies[body.key] ?? .body(body.name)
  }

  /// The longest name of a polity that begins at a place and ends before another.
  func match(at place: Int, before end: Int) -> Match? {
    let token = passage.tokens[place]
    guard token.isCapitalized, token.kind == .word else { return nil }
    if passage.marks[place].contains(.country), let match = country(at: place, before: end) { return match }
    let word = passage.folded[place]
    func match(_ polity: Identity.Polity, _ kind: Match.Kind) -> Match {
      Match(polity: polity, kind: kind, words: place..<place + 1, spelling: passage.text(place..<place + 1))
    }
    if let name = demonyms[word] { return match(.named(name), word.hasSuffix("s") ? .people : .adjective) }
    guard passage.isName(place) else { return nil }
    if named.contains(word) { return match(.named(passage.text(place..<place + 1)), .name) }
    if let capital = capitals[word] { return match(capital, .capital) }
    return nil
  }

  private func country(at place: Int, before end: Int) -> Match? {
    let matches = passage.lexicon.countryAliases.longest(in: passage.folded[..<end], at: place)
    guard let first = matches.first else { return nil }
    let words = place..<place + first.count
    // "Peruvian" is adjective and noun: the adjective decides when a word follows.
    let isBefore = words.upperBound < end && passage.isWord(words.upperBound)
    let fitting = matches.first { ($0.entry.kind == .adjective) == isBefore } ?? first
    let kind: Match.Kind =
      switch fitting.entry.kind {
      case .name: .name
      case .capital: .capital
      case .adjective: .adjective
      // "The Afghan" before a noun left out is an adjective still; with an -s it is the people.
      case .noun: matches.contains { $0.entry.kind == .adjective } ? .adjective : .people
      case .government: .government
      }
    return Match(polity: .country(fitting.entry.country), kind: kind, words: words, spelling: fitting.entry.spelling)
  }

  /// The first name of a polity in a range.
  func first(in range: Range<Int>) -> Match? {
    var place = range.lowerBound
    while place < range.upperBound {
      if let body = bodies.mention(at: place) {
        place = body.words.upperBound
      } else if let match = match(at: place, before: range.upperBound) {
        return match
      } else {
        place += 1
      }
    }
    return nil
  }

  func name(of polity: Identity.Polity) -> String {
    switch polity {
    case .country(let index): passage.lexicon.countries[index].name
    case .named(let name), .body(let name): name
    }
  }

  // MARK: What the text shows

  private static let endings = ["ers", "er", "ians", "ian", "ans", "an", "ns", "n", "ish", "ic", "ese", "is", "i", "s"]

  private mutating func learnDemonyms() {
    guard !named.isEmpty else { return }
    var spellings: [String: String] = [:]
    for place in passage.tokens.indices where passage.isName(place) && named.contains(passage.folded[place]) {
      spellings[passage.folded[place]] = spellings[passage.folded[place]] ?? passage.text(place..<place + 1)
    }
    for place in passage.tokens.indices
    where passage.tokens[place].isCapitalized && !named.contains(passage.folded[place]) {
      let word = passage.folded[place]
      for ending in Self.endings where word.hasSuffix(ending) {
        let base = String(word.dropLast(ending.utf8.count))
        guard base.utf8.count >= 4, let name = spellings[base] ?? spellings[base + "a"] ?? spellings[base + "ia"] else {
          continue
        }
        demonyms[word] = name
        break
      }
    }
  }

  /// "Norrland's capital, Holmstad", "the Norrland capital Holmstad", "Holmstad, the capital of Norrland".
  private mutating func learnCapitals() {
    for place in passage.folded.indices where passage.folded[place] == "capital" && !passage.tokens[place].isCapitalized
    {
      let before = max(0, place - 2)..<place
      if let owner = first(in: before), owner.kind != .people {
        var next = place + 1
        if next < passage.tokens.count, passage.isMark(next, ",") { next += 1 }
        if next < passage.tokens.count, isNewName(next) { capitals[passage.folded[next]] = owner.polity }
        let start = owner.words.lowerBound
        if start >= 2, passage.isMark(start - 1, ","), isNewName(start - 2) {
          capitals[passage.folded[start - 2]] = owner.polity
        }
      }
      if place + 2 < passage.tokens.count, passage.folded[place + 1] == "of", place >= 3,
        let owner = match(at: place + 2, before: min(place + 6, passage.tokens.count)),
        passage.has(place - 1, .article), passage.isMark(place - 2, ","), isNewName(place - 3)
      {
        capitals[passage.folded[place - 3]] = owner.polity
      }
    }
  }

  /// "Norrland's River Commission", "the Norrland River Commission".
  private mutating func learnAgencies() {
    for mention in bodies.mentions where bodies.bodies[mention.body].kind == .agency {
      let body = bodies.bodies[mention.body]
      let start = mention.words.lowerBound
      let owner =
        start > 0 && passage.tokens[start - 1].kind == .possessive ? first(in: max(0, start - 4)..<start) : nil
      let own = match(at: start, before: mention.words.upperBound)
      if agencies[body.key] == nil, body.armOf == nil, let polity = (owner ?? own)?.polity {
        agencies[body.key] = polity
      }
    }
  }

  private func isNewName(_ place: Int) -> Bool {
    passage.isName(place) && !passage.marks[place].contains(.country) && bodies.mention(at: place) == nil
  }
}
