import Lexicon

/// Perspective phrases: "according to X", "in X's view", "from X's standpoint", "in this reading".
struct PerspectiveRule {
  let passage: Passage
  let sentence: Int
  let range: Range<Int>
  /// The finding whose holder "in this reading" carries on, and how many sentences ago it was made.
  let carried: (finding: Int, distance: Int)?

  func findings() -> [Finding] {
    var found: [Finding] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if passage.isWord(place), let finding = finding(at: place) {
        found.append(finding)
        place = max(place + 1, finding.cue.last?.upperBound ?? place + 1)
      } else {
        place += 1
      }
    }
    return found
  }

  private func finding(at place: Int) -> Finding? {
    guard passage.marks[place].contains(.perspective) else { return nil }
    var best: (match: PatternMatch, kind: Perspective.Kind)?
    for entry in passage.lexicon.perspectives.startingWith(passage.folded[place]) {
      guard let match = passage.match(entry.pattern, at: place, limit: range.upperBound) else { continue }
      if match.words.count > best?.match.words.count ?? 0 { best = (match, entry.kind) }
    }
    guard let (match, kind) = best else { return nil }
    switch kind {
    case .notholder: return nil
    case .holder: return passage.folded[place] == "according" ? according(match) : held(match)
    case .carried: return carriedOn(match)
    }
  }

  private func held(_ match: PatternMatch) -> Finding? {
    guard let name = match.holder, let content = content(around: match.words), isHolder(name),
      isSetOff(match.words) || isPlainly(match)
    else { return nil }
    var phrase = passage.trimmed(name)
    // "according to X, the army chief": the name ends at the comma; a leading determiner stays with it.
    if let relative = phrase.first(where: { passage.folded[$0] == "who" || passage.folded[$0] == "which" }) {
      phrase = phrase.lowerBound..<relative
    }
    let last = passage.folded[match.words.upperBound - 1]
    let isPronoun = phrase.count == 1 && passage.has(phrase.lowerBound, .possessive)
    let holder: Finding.Holder =
      isPronoun
      ? .pronoun(phrase.lowerBound, antecedent: nil)
      : isOfPlace(match) ? .publicOf(phrase) : .named(phrase, apposition: nil)
    return Finding(
      sentence: sentence, holder: holder, source: [phrase], cue: [match.words], content: content,
      word: match.words.lowerBound < phrase.lowerBound && last == passage.folded[phrase.upperBound - 1]
        ? passage.folded[match.words.lowerBound] : last,
      stance: passage.folded[match.words.lowerBound] == "according" ? .neutral : .mental,
      rule: "perspective phrase", confidence: 0.9)
  }

  /// "According to early returns, she lost": whatever is named counts as the source, to the comma before a clause.
  private func according(_ match: PatternMatch) -> Finding? {
    let start = match.words.lowerBound + 2
    var end = start
    while end < min(range.upperBound, start + 30) {
      let kind = passage.tokens[end].kind
      if kind == .openingQuote || kind == .closingQuote || passage.isMark(end, ";") { break }
      if passage.isMark(end, ","), end + 1 < range.upperBound {
        let follows = end + 1
        let isRelative = passage.has(follows, .question)
        let clauseEnd = (follows..<range.upperBound).first { passage.isMark($0, ",") } ?? range.upperBound
        let opens = match.words.lowerBound <= range.lowerBound + 2
        if !isRelative, opens ? !isApposition(follows..<clauseEnd) : passage.isClause(follows..<clauseEnd) { break }
        if !opens, passage.has(follows, .coordinator) || passage.tree.tags[follows] == .gerund { break }
      }
      end += 1
    }
    let name = passage.trimmed(start..<end)
    let words = match.words.lowerBound..<max(name.upperBound, match.words.lowerBound + 2)
    guard !name.isEmpty, let content = content(around: words) else { return nil }
    let phrase = name.lowerBound..<(name.first { passage.isMark($0, ",") } ?? name.upperBound)
    let isPronoun = phrase.count == 1 && passage.has(phrase.lowerBound, [.possessive, .objectPronoun])
    return Finding(
      sentence: sentence,
      holder: isPronoun ? .pronoun(phrase.lowerBound, antecedent: nil) : .named(phrase, apposition: nil),
      source: [name], cue: [words], content: content, word: passage.folded[match.words.lowerBound], stance: .neutral,
      rule: "perspective phrase", confidence: 0.9)
  }

  /// A stretch between commas that has no verb of its own: it belongs to the name before it.
  private func isApposition(_ stretch: Range<Int>) -> Bool {
    stretch.upperBound < range.upperBound && !passage.isClause(stretch)
      && (passage.has(stretch.lowerBound, .article) || passage.isName(stretch.lowerBound))
      && passage.isClause(stretch.upperBound + 1..<range.upperBound)
  }

  /// "in Estmarkian discourse" within a clause tells where, not who; between commas it tells who.
  private func isSetOff(_ words: Range<Int>) -> Bool {
    let opens =
      words.lowerBound == range.lowerBound || !passage.isWord(words.lowerBound - 1)
      || passage.has(words.lowerBound - 1, .connective)
    let closes = words.upperBound == range.upperBound || !passage.isWord(words.upperBound)
    return opens && closes && words.count < range.count
  }

  /// "in X's view", "according to X" need no commas.
  private func isPlainly(_ match: PatternMatch) -> Bool {
    passage.folded[match.words.lowerBound] == "according"
      || match.words.contains { passage.tokens[$0].kind == .possessive || passage.has($0, .possessive) }
      || passage.has(match.words.upperBound - 1, .be)
  }

  /// "within Sudmark the prevailing view is": its people, not its government.
  private func isOfPlace(_ match: PatternMatch) -> Bool {
    ["within", "among", "inside"].contains(passage.folded[match.words.lowerBound])
  }

  private func carriedOn(_ match: PatternMatch) -> Finding? {
    guard let carried, let content = content(around: match.words) else { return nil }
    // "leans on this argument" names a thing; "in this argument," at the edge of a clause tells whose words these are.
    if passage.has(match.words.lowerBound, .preposition), !isSetOff(match.words) { return nil }
    // "the message is", "the hope is": their complement follows, a clause and no thing.
    if passage.has(match.words.upperBound - 1, .be) {
      guard let rest = content.last, rest.lowerBound >= match.words.upperBound, passage.isClause(skippingThat(rest))
      else {
        return nil
      }
    }
    var finding = Finding(
      sentence: sentence, holder: .carried(carried.finding), cue: [match.words], content: content,
      word: passage.folded[match.words.upperBound - 1], stance: .mental, rule: "holder carried on by a pointing phrase")
    finding.distance = carried.distance
    finding.confidence = max(0.4, 0.8 - 0.1 * Float(carried.distance))
    return finding
  }

  private func skippingThat(_ range: Range<Int>) -> Range<Int> {
    passage.folded[range.lowerBound] == "that" ? range.lowerBound + 1..<range.upperBound : range
  }

  private func isHolder(_ name: Range<Int>) -> Bool {
    guard let first = name.first else { return false }
    if name.count == 1, passage.has(first, .possessive) { return true }
    return passage.hasSpeaker(name) || passage.has(first, [.article, .possessive])
      || passage.isPlural(name.upperBound - 1)
  }

  /// The clause without the phrase: what stands before it and after it, its commas left out.
  private func content(around words: Range<Int>) -> [Range<Int>]? {
    var start = words.lowerBound
    while start > range.lowerBound, !passage.isMark(start - 1, ";") { start -= 1 }
    let stop = (words.upperBound..<range.upperBound).first { passage.isMark($0, ";") } ?? range.upperBound
    var head = passage.trimmed(start..<words.lowerBound)
    while let first = head.first,
      passage.has(first, [.connective, .coordinator]) || passage.isAdverb(first) && passage.isMark(first + 1, ",")
    {
      head = passage.trimmed(first + 1..<head.upperBound)
    }
    let tail = passage.trimmedContent(words.upperBound..<stop)
    var content: [Range<Int>] = []
    if !head.isEmpty { content.append(head) }
    if !tail.isEmpty { content.append(tail) }
    return content.reduce(0, { $0 + $1.count }) >= 2 ? content : nil
  }
}
