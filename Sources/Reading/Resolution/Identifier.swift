import ArgumentGraph
import Lexicon

/// Reads noun phrases as voices, by what the text says of its persons, bodies and polities.
struct Identifier {
  let passage: Passage
  let bodies: BodyNames
  let polities: PolityNames
  let people: People
  let mentions: Mentions

  /// Who was heard before, for phrases that point back.
  struct Heard {
    let identity: Identity
    let sentence: Int
  }

  /// Learns the names of the text; `nil` where it is stopped.
  ///
  /// Complexity: O(tokens).
  init?(_ passage: Passage, findings: [Finding], _ leg: Leg = Leg()) {
    func isOver() -> Bool { leg.isOver(at: 0, of: 1) }
    self.passage = passage
    bodies = BodyNames(passage)
    if isOver() { return nil }
    let runs = NameRun.all(in: passage, bodies: bodies, findings: findings)
    if isOver() { return nil }
    let named = NamedPolities.find(in: passage, findings: findings, runs: runs, bodies: bodies)
    polities = PolityNames(passage, bodies: bodies, named: named)
    if isOver() { return nil }
    people = People(runs, polities)
    if isOver() { return nil }
    mentions = Mentions(polities)
  }

  func identity(of phrase: Range<Int>, apposition: Range<Int>?, after heard: [Heard]) -> Identity {
    let parts = PhraseParts(phrase, in: passage, bodies: bodies)
    if let person = person(in: parts, apposition) { return person }
    if let body = body(in: parts.core), body.words.upperBound == parts.core.upperBound {
      return identity(of: body)
    }
    if let own = properName(in: parts) { return own }
    if let (polity, evidence) = owner(of: parts) { return voice(of: polity, parts, evidence) }
    return described(parts, after: heard) ?? group(parts)
  }

  /// "Tehreek-e-Labbaik Pakistan", "Radio Norrland": a name that has a polity's in it is another's.
  private func properName(in parts: PhraseParts) -> Identity? {
    guard parts.office == nil, parts.group == nil, let match = polities.first(in: parts.core) else { return nil }
    var words = match.words
    while words.lowerBound > parts.core.lowerBound, passage.isName(words.lowerBound - 1) {
      words = words.lowerBound - 1..<words.upperBound
    }
    while words.upperBound < parts.core.upperBound, passage.isName(words.upperBound) {
      words = words.lowerBound..<words.upperBound + 1
    }
    guard words.count > match.words.count, words.upperBound == parts.core.upperBound, match.kind != .people,
      passage.tokens[words.lowerBound].kind == .word
    else { return nil }
    let name = polities.name(of: match.polity)
    var own = Identity(
      key: "organisation:" + passage.text(words), name: passage.text(words), kind: .organisation,
      polity: match.polity, tie: "a name of its own, though \(name) is in it")
    own.joinsParty = false
    // "Iranian Kurds": people of a country under their own name.
    if match.kind == .adjective, passage.isPlural(words.upperBound - 1) {
      own.kind = .public
      own.tie = "people of \(name), by its demonym"
      own.joinsParty = true
    }
    return own
  }

  // MARK: Whose it is

  /// The polity or body that a phrase names as the one it belongs to, with how.
  private func owner(of parts: PhraseParts) -> (Identity.Polity, Evidence)? {
    if let body = body(in: parts.core) { return owner(bodies.bodies[body.body]) }
    if let match = polities.first(in: parts.core) { return (match.polity, evidence(match)) }
    if let index = parts.core.lazy.compactMap({ people.person(at: $0, in: passage) }).first,
      let polity = people.persons[index].polity
    {
      return (polity, .of(people.persons[index].shown))
    }
    guard let preposition = parts.preposition,
      ["of", "in", "for", "from", "at", "within", "across", "inside"]
        .contains(preposition)
    else { return nil }
    if let body = body(in: parts.tail) { return owner(bodies.bodies[body.body]) }
    guard let match = polities.first(in: parts.tail) else { return nil }
    // Diplomats and reporters in a capital are often another's.
    if preposition != "of", preposition != "for", parts.office?.office.bearer == .abroad { return nil }
    return (match.polity, evidence(match))
  }

  private func owner(_ body: Body) -> (Identity.Polity, Evidence) {
    let polity = polities.polity(of: body)
    if case .body = polity { return (polity, .named) }
    return (polity, .of(body.name))
  }

  private func evidence(_ match: PolityNames.Match) -> Evidence {
    match.spelling == polities.name(of: match.polity) ? .named : Evidence(match)
  }

  private func body(in range: Range<Int>) -> BodyNames.Mention? {
    range.lazy.compactMap { bodies.mention(at: $0) }.last { $0.words.upperBound <= range.upperBound }
  }

  func identity(of mention: BodyNames.Mention) -> Identity {
    let body = bodies.bodies[mention.body]
    var identity = Identity(
      key: body.key, name: body.name, kind: .organisation, polity: polities.polity(of: body), because: mention.because)
    let polity = polities.polity(of: body)
    if case .body = polity { identity.joinsParty = false } else { identity.joinsParty = true }
    let kind = body.armOf == nil ? "an agency" : "an arm"
    identity.tie = identity.joinsParty ? "\(kind) of \(polities.name(of: polity))" : "a body of its own"
    return identity
  }

  // MARK: Persons

  /// The person whom the head of a phrase or its apposition names.
  private func person(in parts: PhraseParts, _ apposition: Range<Int>?) -> Identity? {
    for range in [apposition, parts.core].compactMap({ $0 }) {
      let inner = range == parts.core ? range : PhraseParts(range, in: passage, bodies: bodies).core
      // "Holm's critics" are not Holm; "Holm" and "army chief Holm" are.
      guard let last = inner.last, let index = people.person(at: last, in: passage) else { continue }
      let person = people.persons[index]
      let isName = inner.filter { passage.isName($0) }.allSatisfy { people.person(at: $0, in: passage) == index }
      if inner.count > person.name.count, !isName, parts.office == nil, !person.isFull { continue }
      return identity(of: person, in: range)
    }
    // "The head of the bargemen's union Ada Holm": the name closes the phrase; "critics of Ada Holm" are not she.
    guard parts.office != nil, let last = parts.tail.last, let index = people.person(at: last, in: passage) else {
      return nil
    }
    var first = last
    while first > parts.tail.lowerBound, people.person(at: first - 1, in: passage) == index { first -= 1 }
    guard people.persons[index].isFull, first > parts.tail.lowerBound, !passage.has(first - 1, .preposition) else {
      return nil
    }
    return identity(of: people.persons[index], in: first..<last + 1)
  }

  func identity(of person: Person, in phrase: Range<Int>? = nil) -> Identity {
    var identity = Identity(key: person.key, name: person.shown, kind: .person, polity: person.polity)
    if let polity = person.polity {
      let name = polities.name(of: polity)
      identity.tie = person.office.map { "\($0.noun) of \(name)" } ?? "named with \(name), \(person.statedIn ?? "")"
      if case .body = polity { identity.joinsParty = false }
      if person.office?.speaks == Office.Speaks.none { identity.joinsParty = false }
    } else {
      identity.tie = "no country or side is named with this person"
    }
    let words = phrase.map { $0.filter { passage.isName($0) } } ?? []
    if person.isFull, words.count == 1, let word = words.first {
      let part = passage.folded[word] == person.surname ? "last" : "first"
      identity.because = "the \(part) name of \(person.shown)"
    }
    return identity
  }
}

/// How a phrase shows to whom it belongs.
enum Evidence {
  case named, demonym, capital
  /// It stands before, in the sentence with this id.
  case before(String)
  /// The sentence opens with this place.
  case place(String)
  case of(String)

  init(_ match: PolityNames.Match) {
    self =
      switch match.kind {
      case .adjective, .people: .demonym
      case .capital: .capital
      case .name, .government: .named
      }
  }

  /// After "officials of Pakistan".
  var words: String {
    switch self {
    case .named: ""
    case .demonym: ", by its demonym"
    case .capital: ", by its capital"
    case .before(let place): ", named before it in \(place)"
    case .place(let name): ", in \(name)"
    case .of(let name): ", by \(name)"
    }
  }
}
