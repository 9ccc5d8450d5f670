import Lexicon

/// Nouns that report: "X's claim that …", "the view in X is: …", "the message from X is plain: …".
struct NominalRule {
  let passage: Passage
  let sentence: Int
  let range: Range<Int>
  let carried: (finding: Int, distance: Int)?

  func findings() -> [Finding] {
    var place = range.lowerBound
    while place < range.upperBound {
      if passage.marks[place].contains(.noun), let made = finding(at: place) { return [made] }
      place += 1
    }
    return []
  }

  private func finding(at place: Int) -> Finding? {
    guard let match = passage.lexicon.nouns.longest(in: passage.folded[..<range.upperBound], at: place).first else {
      return nil
    }
    let noun = match.entry
    let isVerb = passage.verbUse(at: place, in: range).contains {
      !$0.isPassive && !$0.isParticiple && $0.subject != nil
    }
    if isVerb, place + 1 < range.upperBound, passage.folded[place + 1] == "that" { return nil }
    let after = place + match.words.count
    let start = passage.nounPhrase(endingAt: after, notBefore: range.lowerBound)?.lowerBound ?? place
    let (owner, next) = holder(of: place, start: start, after: after)
    guard let (content, cueEnd, kind) = content(of: noun, after: next, owner: owner?.source) else { return nil }
    guard let owner else { return carriedOn(noun, cue: start..<cueEnd, content: content) }
    if noun.lemma == "question" { return nil }
    var finding = Finding(
      noun, sentence: sentence, holder: owner.holder, source: [owner.source], cue: [start..<cueEnd],
      content: [content], rule: "reporting noun " + kind)
    finding.confidence = 0.85
    return finding
  }

  private func carriedOn(_ noun: ReportingWord, cue: Range<Int>, content: Range<Int>) -> Finding? {
    guard let carried, !["question", "answer", "point", "case", "debate", "idea", "sense"].contains(noun.lemma),
      passage.has(cue.lowerBound, [.article, .possessive]), cue.lowerBound <= range.lowerBound + 2
    else { return nil }
    var finding = Finding(
      noun, sentence: sentence, holder: .carried(carried.finding), source: [], cue: [cue], content: [content],
      rule: "reporting noun, holder carried on")
    finding.distance = carried.distance
    finding.confidence = max(0.4, 0.75 - 0.1 * Float(carried.distance))
    return finding
  }

  /// Whose noun it is, and where its phrase ends.
  private func holder(of place: Int, start: Int, after: Int) -> (
    owner: (holder: Finding.Holder, source: Range<Int>)?, next: Int
  ) {
    var next = after
    if after + 1 < range.upperBound,
      ["from", "of", "in", "among", "within", "by", "across"].contains(passage.folded[after])
    {
      var end = after + 1
      while end < range.upperBound,
        passage.isName(end) || passage.has(end, .article) || passage.tokens[end].kind == .possessive
          || passage.isNounLike(end) && !passage.isFiniteVerb(end, in: range)
      {
        end += 1
      }
      let name = after + 1..<end
      if !name.isEmpty, passage.hasSpeaker(name) {
        let isPlace = ["in", "among", "within", "across"].contains(passage.folded[after])
        return ((isPlace ? .publicOf(name) : .named(name, apposition: nil), name), end)
      }
      if !name.isEmpty { next = end }
    }
    let before = start..<place
    if let mark = before.last(where: { passage.tokens[$0].kind == .possessive }), mark > start {
      return ((.named(start..<mark, apposition: nil), start..<mark), next)
    }
    if before.contains(where: { passage.isName($0) && $0 > start || passage.marks[$0].contains(.country) }) {
      return ((.named(before, apposition: nil), before), next)
    }
    if let first = before.first, passage.has(first, .possessive) {
      return ((.pronoun(first, antecedent: nil), first..<first + 1), next)
    }
    return (opening(before: start), next)
  }

  /// "Within Sudmark, the prevailing view is …".
  private func opening(before start: Int) -> (holder: Finding.Holder, source: Range<Int>)? {
    guard start > range.lowerBound, passage.isMark(start - 1, ",") else { return nil }
    let opening = range.lowerBound..<start - 1
    guard opening.count <= 6,
      let place = opening.first(where: { ["within", "in", "inside", "among", "across"].contains(passage.folded[$0]) }),
      place + 1 < opening.upperBound
    else { return nil }
    let name = place + 1..<opening.upperBound
    guard name.contains(where: passage.isName) else { return nil }
    return (.publicOf(name), name)
  }

  /// What follows: a that-clause at once, or after a verb a that-clause, an infinitive, a colon or a dash.
  private func content(
    of noun: ReportingWord, after: Int, owner: Range<Int>?
  ) -> (content: Range<Int>, cueEnd: Int, kind: String)? {
    guard after < range.upperBound else { return nil }
    if owner != nil, passage.folded[after] == "that", noun.flags.contains(.that), after + 1 < range.upperBound,
      passage.isClause(after + 1..<range.upperBound)
    {
      let end = outerVerb(in: after + 1..<range.upperBound) ?? range.upperBound
      return (passage.trimmedContent(after + 1..<end), after + 1, "with a that-clause")
    }
    var place = after
    var hasVerb = false
    while place < min(range.upperBound, after + 14) {
      let next = place + 1
      if passage.isMark(place, ":") || passage.tokens[place].kind == .dash {
        // Without a verb it takes a name and a colon: "Sudmark's answer: no toll", not "Editor's note: …".
        let isNamed = passage.isMark(place, ":") && owner.map { $0.contains(where: passage.isName) } == true
        guard next < range.upperBound, hasVerb || place == after && isNamed else { return nil }
        let content = passage.trimmedContent(next..<range.upperBound)
        guard !content.isEmpty, passage.firstFiniteVerb(in: content) != nil else { return nil }
        return (content, next, "before a colon")
      }
      if hasVerb, passage.folded[place] == "that", next < range.upperBound, passage.isClause(next..<range.upperBound) {
        return (passage.trimmedContent(next..<range.upperBound), next, "with a that-clause")
      }
      if hasVerb, passage.folded[place] == "to", next < range.upperBound, passage.has(next, .verbBase),
        noun.flags.contains(.infinitive), passage.has(place - 1, .be)
      {
        return (passage.trimmedContent(place..<range.upperBound), place, "with an infinitive")
      }
      if passage.has(place, .be) || ["remains", "remained", "rests", "rested", "runs"].contains(passage.folded[place]) {
        hasVerb = true
      } else if hasVerb, passage.isFiniteVerb(place, in: range) {
        return nil
      } else if !hasVerb, passage.isFiniteVerb(place, in: range) {
        return nil
      }
      place = next
    }
    return nil
  }

  /// "X's claim [that locks are free] is old": a second verb without a subject of its own ends the clause.
  private func outerVerb(in content: Range<Int>) -> Int? {
    guard let first = passage.firstFiniteVerb(in: content) else { return nil }
    var place = first + 2
    while place < content.upperBound {
      if passage.has(place, [.subordinator, .question, .coordinator]) || !passage.isWord(place) { return nil }
      if passage.has(place, .subjectPronoun), !passage.has(place, .quantifier) { return nil }
      if passage.has(place, [.be, .have, .modal, .do]), !passage.has(place - 1, [.auxiliary, .nonfinite]) {
        return place
      }
      place += 1
    }
    return nil
  }
}
