import Lexicon

/// Names that are in no table and that the text uses as a side: with an office, or heard by themselves.
enum NamedPolities {
  static func find(in passage: Passage, findings: [Finding], runs: [NameRun], bodies: BodyNames) -> Set<String> {
    var names: Set<String> = []
    let people = Set(runs.flatMap { run in run.name.map { passage.folded[$0] } })
    func isCandidate(_ place: Int, _ passage: Passage) -> Bool {
      Self.isCandidate(place, passage) && !people.contains(passage.folded[place]) && bodies.mention(at: place) == nil
    }
    for place in passage.tokens.indices where isCandidate(place, passage) {
      if hasOffice(after: place, passage) || isCrowdOf(place, passage) { names.insert(passage.folded[place]) }
    }
    for finding in findings {
      for phrase in finding.source
      where phrase.count == 1 || phrase.count == 2 && passage.has(phrase.lowerBound, .article) {
        let place = phrase.upperBound - 1
        if isCandidate(place, passage) { names.insert(passage.folded[place]) }
      }
    }
    return names
  }

  private static func isCandidate(_ place: Int, _ passage: Passage) -> Bool {
    guard passage.isName(place), !passage.marks[place].contains(.country), passage.tokens[place].kind == .word else {
      return false
    }
    let isPart = place > 0 && passage.isName(place - 1) && !passage.has(place - 1, Passage.closed)
    guard !isPart, passage.classes[place].isDisjoint(with: [.quantifier, .time]) else { return false }
    if isCompound(passage.folded[place], passage) || !passage.lexicon.times.startingWith(passage.folded[place]).isEmpty
    {
      return false
    }
    if passage.marks[place].contains(.verb) || passage.marks[place].contains(.noun) { return false }
    let word = passage.folded[place]
    return passage.lexicon.groups.startingWith(word).isEmpty && passage.lexicon.offices.startingWith(word).isEmpty
      && passage.lexicon.titles.startingWith(word).isEmpty && passage.lexicon.organisations.startingWith(word).isEmpty
  }

  /// "Norrland-backed", "African-American": not the polity that is named in it.
  private static func isCompound(_ word: String, _ passage: Passage) -> Bool {
    guard word.contains("-") else { return false }
    return word.hasSuffix("ed")
      || word.split(separator: "-").contains { !passage.lexicon.countries(named: String($0)).isEmpty }
  }

  /// "Sudmark officials", "Sudmark’s envoys".
  private static func hasOffice(after place: Int, _ passage: Passage) -> Bool {
    var next = place + 1
    guard next < passage.tokens.count else { return false }
    if passage.tokens[next].kind == .possessive { next += 1 }
    guard next < passage.tokens.count, !passage.tokens[next].isCapitalized else { return false }
    return !passage.lexicon.offices.longest(in: passage.folded, at: next).isEmpty
      || passage.lexicon.groups.longest(in: passage.folded, at: next).contains {
        [.sources, .officials, .critics].contains($0.entry.kind)
      }
  }

  /// "many in Sudmark".
  private static func isCrowdOf(_ place: Int, _ passage: Passage) -> Bool {
    place >= 2 && ["in", "across"].contains(passage.folded[place - 1]) && passage.has(place - 2, .quantifier)
  }
}
