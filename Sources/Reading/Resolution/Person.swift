import ArgumentGraph
import Lexicon

/// Somebody whom the text names, with what it says of who that is.
struct Person: Sendable {
  /// Folded, without titles: ["ada", "holm"].
  var name: [String]
  /// The name as first written in full, with its title.
  var shown: String
  var office: Office?
  var polity: Identity.Polity?
  /// The sentence that says so.
  var statedIn: String?
  /// Where it is first named.
  var first: Int

  var surname: String { name.last ?? "" }
  var isFull: Bool { name.count > 1 }
  var key: String { "person:" + ([name.first ?? ""] + (isFull ? [surname] : [])).joined(separator: " ") }

  /// Whether two names may be one person's: "Mr Holm" and "Ada Holm", not "Jan Holm" and "Ada Holm".
  func mayBe(_ other: Person) -> Bool {
    surname == other.surname && (!isFull || !other.isFull || name.first == other.name.first)
  }
}

/// The persons of a text and the places of their names.
struct People: Sendable {
  private(set) var persons: [Person] = []
  /// The person of each token of a name that stands in full or with a title or office.
  private var personAt: [Int: Int] = [:]
  private var bySurname: [String: [Int]] = [:]
  /// Where names stand in full, by last name, in the order of the text.
  private var fullNames: [String: [(place: Int, person: Int)]] = [:]
  private var byGivenName: [String: [Int]] = [:]
  private(set) var byOffice: [String: [Int]] = [:]

  /// Complexity: O(names).
  init(_ runs: [NameRun], _ polities: PolityNames) {
    let passage = polities.passage
    // Full names first, so that "Mr Holm" before "Ada Holm" is she.
    for run in runs where run.name.count > 1 { add(run, passage, polities) }
    for run in runs where run.name.count == 1 { add(run, passage, polities) }
    for (index, person) in persons.enumerated() {
      if let office = person.office { byOffice[office.noun, default: []].append(index) }
    }
  }

  private mutating func add(_ run: NameRun, _ passage: Passage, _ polities: PolityNames) {
    let stated = Standing(of: run, in: polities)
    let person = Person(
      name: run.name.map { passage.folded[$0] }, shown: passage.text(run.whole), office: stated.office,
      polity: stated.polity, statedIn: stated.isEmpty ? nil : passage.sentenceID(of: run.whole.lowerBound),
      first: run.whole.lowerBound)
    let same = (bySurname[person.surname] ?? []).filter { persons[$0].mayBe(person) }
    let index =
      same.count == 1 ? same[0] : nearest(person.surname, before: run.whole.lowerBound, person) ?? persons.count
    if index == persons.count {
      persons.append(person)
      bySurname[person.surname, default: []].append(index)
      if person.isFull, let given = person.name.first { byGivenName[given, default: []].append(index) }
    } else {
      if persons[index].office == nil { persons[index].office = person.office }
      if persons[index].polity == nil {
        (persons[index].polity, persons[index].statedIn) = (person.polity, person.statedIn)
      }
      persons[index].first = min(persons[index].first, person.first)
    }
    for place in run.whole { personAt[place] = index }
    if person.isFull { fullNames[person.surname, default: []].append((run.whole.lowerBound, index)) }
  }

  /// Of several with one last name, the one who was last named in full.
  private func nearest(_ surname: String, before place: Int, _ person: Person? = nil) -> Int? {
    if let person, person.isFull { return nil }
    return fullNames[surname]?.last { $0.place < place }?.person
  }

  /// The person whose name stands at a place, in full or not.
  func person(at place: Int, in passage: Passage) -> Int? {
    if let known = personAt[place] { return known }
    guard passage.isName(place) else { return nil }
    let word = passage.folded[place]
    if let same = bySurname[word] { return same.count == 1 ? same[0] : nearest(word, before: place) }
    if let same = byGivenName[word] { return same.count == 1 ? same[0] : nil }
    return nil
  }
}

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
