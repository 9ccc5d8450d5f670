import Lexicon

/// What a noun phrase is made of: "the | Norrland | foreign minister | of | …".
struct PhraseParts {
  struct OfficeMatch {
    var office: Office
    var words: Range<Int>
  }

  let whole: Range<Int>
  /// Up to the first preposition that belongs to no office: the head stands at its end.
  let core: Range<Int>
  /// What stands behind it, with the preposition.
  let tail: Range<Int>
  let preposition: String?
  /// The last office of the core.
  let office: OfficeMatch?
  let group: VoiceGroup?

  private static let prepositions: Set<String> = [
    "of", "in", "from", "for", "at", "on", "with", "between", "among", "within", "near", "across", "inside", "over",
    "to", "by", "under", "against", "throughout",
  ]

  init(_ phrase: Range<Int>, in passage: Passage, bodies: BodyNames) {
    whole = phrase
    var end = phrase.upperBound
    var found: OfficeMatch?
    var group: VoiceGroup?
    var place = phrase.lowerBound
    scan: while place < phrase.upperBound {
      if let body = bodies.mention(at: place), body.words.upperBound <= phrase.upperBound {
        place = body.words.upperBound
        continue
      }
      let words = passage.folded[..<phrase.upperBound]
      let match = passage.lexicon.groups.longest(in: words, at: place).first
      if let match, match.entry.kind != .indefinite || group == nil { group = match.entry }
      if let match = passage.lexicon.offices.longest(in: words, at: place).first {
        found = OfficeMatch(office: match.entry, words: place..<place + match.count)
        place += match.count
        continue
      }
      if place > phrase.lowerBound, Self.prepositions.contains(passage.folded[place]) {
        // "one of the ministers": what is counted is the head.
        if passage.folded[place] == "of", passage.has(place - 1, .quantifier),
          found == nil || place - 1 == phrase.lowerBound
        {
          found = nil
          place += 1
          continue
        }
        end = place
        break scan
      }
      place += 1
    }
    core = phrase.lowerBound..<end
    tail = end..<phrase.upperBound
    preposition = tail.isEmpty ? nil : passage.folded[end]
    office = found
    self.group = group
  }

  /// Whether the office is the head: "the foreign minister", and not "the ministry letter".
  var isOfficeHead: Bool { office.map { $0.words.upperBound == core.upperBound } ?? false }
}
