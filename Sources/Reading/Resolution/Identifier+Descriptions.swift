import ArgumentGraph
import Lexicon

/// Phrases that point back: "the ministry", "its envoys", "these officials", "the union".
extension Identifier {
  /// Whom a phrase without a name means, where exactly one was named before that fits.
  func described(_ parts: PhraseParts, after heard: [Heard]) -> Identity? {
    let place = parts.whole.lowerBound
    let opening = passage.folded[place]
    let isOwned = ["its", "their", "his", "her"].contains(opening)
    let isDefinite = isOwned || passage.has(place, [.article, .demonstrative]) && !["a", "an"].contains(opening)
    if !isDefinite, let side = local(parts) { return side }
    guard isDefinite, let head = parts.core.last, parts.tail.isEmpty || parts.preposition == "of" else { return nil }
    if isOwned { return owned(parts, after: heard) }
    if let office = parts.office?.office, parts.isOfficeHead {
      let named = persons(in: office, before: place)
      if named.count == 1 { return self.identity(ofOnly: named[0], office) }
      // Of several senators one does not know which.
      if named.count > 1 { return nil }
    }
    if let body = body(called: passage.folded[head], before: place) { return body }
    guard let match = parts.office, parts.isOfficeHead else { return nil }
    return side(of: match.office, parts, after: heard)
  }

  /// "The mayor", when one mayor has been named.
  private func persons(in office: Office, before place: Int) -> [Person] {
    guard office.bearer != .body, !office.isPlural else { return [] }
    return (people.byOffice[office.noun] ?? []).prefix(9).map { people.persons[$0] }.filter { $0.first < place }
  }

  private func identity(ofOnly person: Person, _ office: Office) -> Identity {
    var identity = identity(of: person)
    identity.because = "the only \(office.noun) named before, \(passage.sentenceID(of: person.first))"
    return identity
  }

  /// "The union" after "the River Transport Union"; "the group" when one body was named a few sentences before.
  private func body(called noun: String, before place: Int) -> Identity? {
    guard let entry = passage.lexicon.bodies.entries(of: noun).first else { return nil }
    let before = bodies.mentions(before: place)
    var found: Set<Int> = []
    let sentence = mentions.sentences[place]
    let near = before.filter { sentence - mentions.sentences[$0.words.lowerBound] <= 4 }
    for mention in before where bodies.bodies[mention.body].noun == noun { found.insert(mention.body) }
    if found.count > 1 { found = Set(near.map(\.body)).intersection(found) }
    if found.isEmpty {
      let fitting = near.filter { entry.kind == nil || bodies.bodies[$0.body].kind == entry.kind }
      // Of those in the nearest sentence that has any.
      let last = fitting.last.map { mentions.sentences[$0.words.lowerBound] }
      for mention in fitting where mentions.sentences[mention.words.lowerBound] == last { found.insert(mention.body) }
    }
    guard found.count == 1, let body = found.first,
      let mention = before.first(where: { $0.body == body })
    else { return nil }
    var identity = identity(of: mention)
    identity.because = "the only \(noun) named before, \(passage.sentenceID(of: mention.words.lowerBound))"
    return identity
  }

  /// "The army chief": of the one polity whose office was spoken of, or else of the one that was just named.
  private func side(of office: Office, _ parts: PhraseParts, after heard: [Heard]) -> Identity? {
    guard office.speaks == .party || office.kind == .court || office.kind == .parliament else { return nil }
    let place = parts.whole.lowerBound
    let before = mentions.offices(before: place)
    let same = before.filter { $0.office.noun == office.noun || $0.office.noun.hasSuffix(" " + office.noun) }
    let alike = same.isEmpty ? before.filter { $0.office.kind == office.kind } : same
    if let last = alike.last, alike.allSatisfy({ $0.polity == last.polity }) {
      // "The court" after "the supreme court of Norrland" is that court.
      return voice(
        of: last.polity, parts, .before(passage.sentenceID(of: last.place)), as: same.isEmpty ? nil : last.office)
    }
    // A president or a minister may be of any country that the text speaks of; an army is mostly of the last one.
    let isGeneral =
      office.bearer == .body || office.kind == .military || office.isPlural || office.noun.hasPrefix("spokes")
    let isOwned = parts.core.contains { passage.tokens[$0].kind == .possessive }
    guard office.speaks == .party, isGeneral, !isOwned, let near = near(place, after: heard) else { return nil }
    return voice(of: near.polity, parts, .before(near.statedIn))
  }

  /// "In Kabul, officials said": the place that opens the sentence tells whose officials they are.
  private func local(_ parts: PhraseParts) -> Identity? {
    let first = parts.whole.lowerBound
    guard let office = parts.office?.office, office.isPlural, office.bearer == .one, parts.isOfficeHead,
      office.kind != .critics, mentions.sentences[first] >= 0
    else { return nil }
    let sentence = passage.sentences[Int(mentions.sentences[first])].tokens
    guard sentence.count > 3, passage.folded[sentence.lowerBound] == "in",
      let match = polities.match(at: sentence.lowerBound + 1, before: sentence.upperBound),
      match.words.upperBound < sentence.upperBound, passage.isMark(match.words.upperBound, ",")
    else { return nil }
    return voice(of: match.polity, parts, .place(match.spelling))
  }

  /// "Its envoys": of whom was heard last, or of the one polity just named.
  private func owned(_ parts: PhraseParts, after heard: [Heard]) -> Identity? {
    guard parts.isOfficeHead || parts.office == nil && parts.group != nil else { return nil }
    if ["his", "her"].contains(passage.folded[parts.whole.lowerBound]) {
      guard let last = heard.last?.identity, last.kind == .person, last.joinsParty, let polity = last.polity else {
        return nil
      }
      return voice(of: polity, parts, .of(last.name))
    }
    guard let near = near(parts.whole.lowerBound, after: heard) else { return nil }
    return voice(of: near.polity, parts, .before(near.statedIn))
  }

  /// The one polity of the nearest sentence that names any; of several the one that was heard last.
  private func near(_ place: Int, after heard: [Heard]) -> (polity: Identity.Polity, statedIn: String)? {
    let sentence = mentions.sentences[place]
    let before = mentions.polities(before: place)
    guard sentence >= 0, let nearest = before.last, sentence - nearest.sentence <= 3 else { return nil }
    let there = before.filter { $0.sentence == nearest.sentence }
    let statedIn = passage.sentenceID(of: nearest.place)
    if there.allSatisfy({ $0.polity == nearest.polity }) { return (nearest.polity, statedIn) }
    guard let last = heard.last, Int(sentence) - last.sentence <= 2, let polity = last.identity.polity,
      last.identity.joinsParty, there.contains(where: { $0.polity == polity })
    else { return nil }
    return (polity, statedIn)
  }

  /// A voice that no name ties to anybody.
  func group(_ parts: PhraseParts) -> Identity {
    let text = shown(parts)
    let first = parts.whole.lowerBound
    let opensWithName = passage.isName(first) || parts.whole.dropFirst().first.map(passage.isName) ?? false
    let kind: Voice.Kind =
      switch (parts.group?.kind, parts.office?.office.kind) {
      case (.critics, _), (_, .critics): .critics
      case (.public, _): .public
      case (.experts, _), (_, .analysts): .analysts
      case (.officials, _), (_, .officials), (_, .head): .officials
      case (_, .military): .military
      default: parts.group == nil && passage.isName(first) ? .organisation : .group
      }
    var identity = Identity(
      key: "group:" + Lexicon.folded(text), name: opensWithName ? text : shown(parts), kind: kind)
    identity.tie = "no side is named with it"
    identity.joinsParty = false
    return identity
  }
}
