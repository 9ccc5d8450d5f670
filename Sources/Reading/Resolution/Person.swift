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
