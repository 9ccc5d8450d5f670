import Lexicon

/// A person's name where it stands in the text: "Field Marshal Asif Khan", "Ada Holm", "Mr Berg".
struct NameRun {
  /// The title and the name.
  var whole: Range<Int>
  var name: Range<Int>
  var isTitled: Bool

  /// All names of persons in the order of the text. Complexity: O(tokens).
  static func all(in passage: Passage, bodies: BodyNames, findings: [Finding]) -> [NameRun] {
    let alone = namesAlone(passage)
    var runs = findings.compactMap { namedByPronoun($0, passage) }
    for range in [passage.article.titleTokens] + passage.sentences.map(\.tokens) {
      var place = range.lowerBound
      while place < range.upperBound {
        if let body = bodies.mention(at: place) {
          place = body.words.upperBound
        } else if let run = run(at: place, before: range.upperBound, passage, bodies, alone) {
          runs.append(run)
          place = run.whole.upperBound
        } else {
          place += 1
        }
      }
    }
    return runs.sorted { $0.whole.lowerBound < $1.whole.lowerBound }
  }

  /// "Berg said that he would stay": one name, and it is somebody.
  private static func namedByPronoun(_ finding: Finding, _ passage: Passage) -> NameRun? {
    guard case .named(let phrase, _) = finding.holder, phrase.count == 1, passage.isName(phrase.lowerBound),
      !passage.marks[phrase.lowerBound].contains(.country),
      let content = finding.content.first, phrase.upperBound <= content.lowerBound,
      content.prefix(2).contains(where: { ["he", "she", "his", "her"].contains(passage.folded[$0]) })
    else { return nil }
    return NameRun(whole: phrase, name: phrase, isTitled: false)
  }

  /// Names that stand somewhere without another before them: last names, mostly.
  private static func namesAlone(_ passage: Passage) -> Set<String> {
    var alone: Set<String> = []
    for place in passage.tokens.indices where passage.isName(place) {
      if place == 0 || !passage.tokens[place - 1].isCapitalized { alone.insert(passage.folded[place]) }
    }
    return alone
  }

  private static func run(
    at place: Int, before end: Int, _ passage: Passage, _ bodies: BodyNames, _ alone: Set<String>
  ) -> NameRun? {
    guard passage.tokens[place].kind == .word, passage.tokens[place].isCapitalized else { return nil }
    var first = place
    while let title = passage.lexicon.titles.longest(in: passage.folded[..<end], at: first).first {
      first += title.count
    }
    let isTitled = first > place
    var last = first
    if last + 2 < end, opensAsName(last, passage),
      alone.contains(passage.folded[last + 1]) || passage.isMark(last + 2, ",")
    {
      last += 1
    }
    while last < end, isPart(last, after: first, before: end, passage), bodies.mention(at: last) == nil { last += 1 }
    guard last > first, passage.tokens[first].isCapitalized else { return nil }
    let run = NameRun(whole: place..<last, name: first..<last, isTitled: isTitled)
    guard isTitled || run.isFullName(passage) || run.isNamedByOffice(passage) else { return nil }
    // "Paris Hilton" is a person where "Hilton" stands alone somewhere, too; "Kabul Airport" is none.
    let isDoubtful = !isTitled && passage.marks[first].contains(.country)
    return isDoubtful && !alone.contains(passage.folded[last - 1]) ? nil : run
  }

  /// A word at the start of a sentence that no list has, right before a name: "Mary" may be one as well.
  private static func opensAsName(_ place: Int, _ passage: Passage) -> Bool {
    passage.tokens[place].kind == .word && passage.tokens[place].isCapitalized && !passage.isName(place)
      && passage.isName(place + 1) && passage.classes[place].isEmpty && passage.marks[place].isEmpty
      && !passage.lexicon.stopwords.contains(passage.folded[place])
      && passage.lexicon.offices.startingWith(passage.folded[place]).isEmpty
      && passage.lexicon.groups.startingWith(passage.folded[place]).isEmpty
  }

  /// A name, or a small word within one: "von der", "al-Amr".
  private static func isPart(_ place: Int, after first: Int, before end: Int, _ passage: Passage) -> Bool {
    if passage.tokens[place].kind == .word, passage.isName(place) { return true }
    guard place > first, passage.tokens[place].kind == .word else { return false }
    let word = passage.folded[place]
    if let hyphen = word.firstIndex(of: "-"), passage.lexicon.nameParticles.contains(String(word[..<hyphen])) {
      return true
    }
    guard passage.lexicon.nameParticles.contains(word) else { return false }
    var next = place + 1
    while next < end, passage.lexicon.nameParticles.contains(passage.folded[next]) { next += 1 }
    return next < end && passage.isName(next)
  }

  /// Two names or more that are neither an office, a body nor a country; "the" stands before things.
  private func isFullName(_ passage: Passage) -> Bool {
    guard (2...5).contains(name.count) else { return false }
    let before = name.lowerBound - 1
    if before >= 0, passage.has(before, .article) || passage.isName(before) && passage.isWord(before) { return false }
    return name.allSatisfy { place in
      let word = passage.folded[place]
      // "Paris Hilton": a first name may be a place's; an adjective is none.
      if passage.marks[place].contains(.country) {
        let isGiven = passage.lexicon.countries(named: word).allSatisfy { $0.kind == .capital || $0.kind == .name }
        guard name.count == 2, isGiven, !passage.lexicon.countries(named: word).isEmpty,
          place == name.lowerBound || isCalledAPerson(passage)
        else { return false }
      }
      return (!passage.marks[place].contains(.office) || passage.lexicon.offices.entries(of: word).isEmpty)
        && passage.lexicon.bodies.entries(of: word).isEmpty
        && passage.classes[place].isDisjoint(with: [.time])
    }
  }

  /// "Ada Paris, a woman of …": an apposition that says it is a person, not a place.
  private func isCalledAPerson(_ passage: Passage) -> Bool {
    let next = name.upperBound
    guard next + 2 < passage.tokens.count, passage.isMark(next, ","), passage.has(next + 1, .article) else {
      return false
    }
    let words = (next + 2..<min(next + 7, passage.tokens.count)).prefix { passage.isWord($0) }
    return words.contains { place in
      ["woman", "man", "girl", "boy", "mother", "father"].contains(passage.folded[place])
        || passage.lexicon.offices.entries(of: passage.folded[place]).contains { $0.bearer != .body && !$0.isPlural }
    }
  }

  /// "spokesman Berg": one name right behind an office.
  private func isNamedByOffice(_ passage: Passage) -> Bool {
    guard name.count == 1, name.lowerBound > 0, !passage.marks[name.lowerBound].contains(.country) else { return false }
    let before = name.lowerBound - 1
    guard passage.isWord(before), !passage.tokens[before].isCapitalized else { return false }
    return passage.lexicon.offices.entries(of: passage.folded[before]).contains {
      $0.bearer != .body && !$0.isPlural && $0.speaks != .none
    }
  }
}
