import Lexicon

/// What follows a reporting verb and makes it one: a that-clause, a quotation, a demand.
struct Complement {
  enum Kind: String {
    case that = "reporting verb with a that-clause"
    case bare = "reporting verb with a bare clause"
    case question = "reporting verb with a question"
    case quotation = "reporting verb with a quotation"
    case colon = "reporting verb before a colon"
    case infinitive = "reporting verb with an infinitive"
    case demand = "verb of asking"
    case accusation = "verb of accusation"
    case predicate = "verb of seeing something as something"
    case noun = "reporting verb with a noun phrase"
  }

  var kind: Kind
  var content: Range<Int>
  /// Words that belong to the cue: "that".
  var cueEnd: Int
}

extension Passage {
  /// What follows a verb that its entry allows; `limit` is where the clause may end at the latest.
  func complement(of use: VerbUse, limit: Int) -> Complement? {
    let flags = use.verb.flags
    let after = use.words.upperBound
    guard after < limit else { return nil }
    if let quoted = quotation(after, limit) { return quoted }
    if isMark(after, ":"), after + 1 < limit, !flags.contains(.weak) {
      return Complement(kind: .colon, content: after + 1..<limit, cueEnd: after + 1)
    }
    if let that = thatClause(after, limit, flags) { return that }
    if flags.contains(.question) || flags.contains(.that), let question = questionClause(after, limit, flags) {
      return question
    }
    if flags.contains(.accuse), let accusation = accusation(after, limit) { return accusation }
    if flags.contains(.asPredicate), let predicate = predicate(after, limit, use) { return predicate }
    if let infinitive = infinitive(after, limit, flags, use) { return infinitive }
    let takesBare =
      flags.contains(.bare) || flags.contains(.quote) && !flags.contains(.weak)
      || flags.contains(.that) && has(after, .subjectPronoun) && !has(after, .determiner)
    if takesBare, let bare = bareClause(after, limit, flags, use) {
      return bare
    }
    return nounPhraseComplement(after, limit, flags, use)
  }

  private func quotation(_ after: Int, _ limit: Int) -> Complement? {
    guard let place = (after..<min(limit, after + 9)).first(where: { tokens[$0].kind == .openingQuote }) else {
      return nil
    }
    let between = after..<place
    // A hearer or a place may stand between, before a comma or colon: "told the crowd: “…”".
    if let last = between.last {
      guard isMark(last, ",") || isMark(last, ":"), firstFiniteVerb(in: between) == nil else { return nil }
    }
    let close = (place + 1..<limit).first { tokens[$0].kind == .closingQuote } ?? limit
    guard close - place > 4 || close == limit else { return nil }
    return Complement(kind: .quotation, content: place + 1..<close, cueEnd: after)
  }

  private func thatClause(_ after: Int, _ limit: Int, _ flags: ReportingFlags) -> Complement? {
    let reach = min(limit, after + (flags.contains(.hearer) ? 14 : 5))
    var place = after
    while place < reach, folded[place] != "that" {
      // Only an adverb, a hearer or a short phrase may stand between the verb and "that".
      if has(place, [.auxiliary, .coordinator]) || (!isWord(place) && !isMark(place, ",")) { return nil }
      if place > after, isFiniteVerb(place, in: after..<limit) { return nil }
      // "…,” she said, adding that": the clause is the participle's.
      if place > after, tree.tags[place] == .gerund { return nil }
      place += 1
    }
    guard place < reach, place + 1 < limit else { return nil }
    // "used that scope": of a verb of many senses the tagger has the say.
    // "charge for upkeep that it has done": the clause belongs to the upkeep.
    if flags.contains(.weak), tree.tags[place] == .questionDeterminer { return nil }
    if place > after, has(after, .preposition), tree.tags[place] != .preposition { return nil }
    if flags.contains(.weak), tree.tags[place] == .determiner, tree.tags[place + 1] == .noun { return nil }
    let between = after..<place
    if !between.isEmpty, !flags.contains(.hearer), !isAdverb(after), !has(after, .preposition), !isMark(after, ",") {
      return nil
    }
    var start = place + 1
    if start < limit, isMark(start, ",") { start += 1 }
    guard start < limit else { return nil }
    let isClause = firstFiniteVerb(in: start..<limit) != nil || (start..<limit).contains { tree.tags[$0].isFinite }
    guard isClause else { return nil }
    // "promised answers that are firm": the clause lacks a subject, so it tells of the answers.
    if !between.isEmpty, has(start, [.auxiliary, .be]) { return nil }
    // "rejected that claim": a pointer, not a clause.
    if flags.contains(.nounPhrase), between.isEmpty, start + 1 >= limit { return nil }
    return Complement(kind: .that, content: start..<limit, cueEnd: place + 1)
  }

  private func questionClause(_ after: Int, _ limit: Int, _ flags: ReportingFlags) -> Complement? {
    guard after + 2 < limit, isWord(after) else { return nil }
    let word = folded[after]
    let asks = flags.contains(.question)
    guard
      word == "whether" || (asks && ["why", "how", "what", "who", "when", "where", "which", "if"].contains(word))
        || (["why", "how"].contains(word) && !flags.contains(.weak))
    else { return nil }
    return Complement(kind: .question, content: after..<limit, cueEnd: after)
  }

  /// "accused X of …ing", "blamed X for …", also "charged that".
  private func accusation(_ after: Int, _ limit: Int) -> Complement? {
    let reach = min(limit, after + 14)
    guard let hinge = (after..<reach).first(where: { ["of", "for", "over"].contains(folded[$0]) && $0 > after }),
      hinge + 1 < limit, startsNounPhrase(after)
    else { return nil }
    return Complement(kind: .accusation, content: after..<limit, cueEnd: after)
  }

  /// "saw X as Y", "called it Y": what is seen and as what; for a fronted object only what stands after "as".
  private func predicate(_ after: Int, _ limit: Int, _ use: VerbUse) -> Complement? {
    if folded[after] == "as", after + 1 < limit {
      return Complement(kind: .predicate, content: after + 1..<limit, cueEnd: after + 1)
    }
    guard startsNounPhrase(after) else { return nil }
    let reach = min(limit, after + 16)
    if let hinge = (after + 1..<max(after + 1, reach)).first(where: {
      folded[$0] == "as" || !isWord($0) && tokens[$0].kind != .possessive
    }),
      folded[hinge] == "as", hinge + 1 < limit, firstFiniteVerb(in: after..<hinge) == nil
    {
      return Complement(kind: .predicate, content: after..<limit, cueEnd: after)
    }
    // "called the toll unfair": an object, and what it is called.
    if lexicon.grammar.classes(of: use.verb.lemma).contains(.naming), let named = named(by: use, limit) { return named }
    // "call it “creeping annexation”": two noun phrases, the second of them quoted.
    if lexicon.grammar.classes(of: use.verb.lemma).contains(.naming), use.verb.flags.contains(.asPredicate),
      (after..<min(limit, after + 6)).contains(where: { tokens[$0].kind == .openingQuote })
        || has(after, [.objectPronoun, .subjectPronoun])
    {
      return Complement(kind: .predicate, content: after..<limit, cueEnd: after)
    }
    return nil
  }

  private func named(by use: VerbUse, _ limit: Int) -> Complement? {
    let verb = use.words.lowerBound
    let children = children(of: verb).filter { $0 > verb && $0 < limit }
    guard let object = children.first(where: { tree.relations[$0] == .object }),
      let name = children.first(where: { tree.relations[$0] == .openComplement && $0 > object }),
      tree.tags[name].isNoun || tree.tags[name] == .adjective || tree.tags[name] == .participle
    else { return nil }
    let end = min(limit, tree.last(under: name) + 1)
    return Complement(kind: .predicate, content: use.words.upperBound..<end, cueEnd: use.words.upperBound)
  }

  private func infinitive(_ after: Int, _ limit: Int, _ flags: ReportingFlags, _ use: VerbUse) -> Complement? {
    guard flags.contains(.infinitive) else { return nil }
    if folded[after] == "to" || folded[after] == "not" && after + 1 < limit && folded[after + 1] == "to" {
      guard after + 2 < limit, !flags.contains(.ask) || !flags.contains(.weak) else { return nil }
      return Complement(kind: .infinitive, content: after..<limit, cueEnd: after)
    }
    guard flags.contains(.ask), flags.contains(.hearer) || !flags.contains(.weak), startsNounPhrase(after) else {
      return nil
    }
    let reach = min(limit, after + 12)
    guard let hinge = (after..<reach).first(where: { folded[$0] == "to" && $0 > after }), hinge + 1 < limit,
      has(hinge + 1, .verbBase)
        || !lexicon.grammar.classes(of: folded[hinge + 1]).contains(.article)
          && firstFiniteVerb(in: after..<hinge) == nil
    else { return nil }
    if flags.contains(.weak), !has(hinge + 1, .verbBase) { return nil }
    return Complement(kind: .demand, content: after..<limit, cueEnd: after)
  }

  /// "told the council the gates were rotten": the hearer stands outside the clause.
  private func toldClause(_ after: Int, _ limit: Int, _ use: VerbUse) -> Complement? {
    let children = children(of: use.words.lowerBound).filter { $0 >= after && $0 < limit }
    guard children.contains(where: { [.object, .indirectObject].contains(tree.relations[$0]) }),
      let clause = children.first(where: { tree.relations[$0] == .clausalComplement }),
      tree.first(under: clause) > after
    else { return nil }
    return Complement(kind: .bare, content: tree.first(under: clause)..<limit, cueEnd: after)
  }

  /// "I think by then we had …": whatever a speaker thinks aloud, to the end of his sentence.
  private func firstPersonClause(
    _ after: Int, _ limit: Int, _ flags: ReportingFlags, _ use: VerbUse
  ) -> Complement? {
    guard let subject = use.subject?.phrase, isFirstPerson(subject), use.verb.stance == .mental,
      flags.contains(.bare), !flags.contains(.weak), limit - after >= 3, isWord(after),
      !["of", "about", "so", "to", "it"].contains(folded[after]), firstFiniteVerb(in: after..<limit) != nil
    else { return nil }
    return Complement(kind: .bare, content: after..<limit, cueEnd: after)
  }

  private func bareClause(_ after: Int, _ limit: Int, _ flags: ReportingFlags, _ use: VerbUse) -> Complement? {
    if flags.contains(.hearer), let told = toldClause(after, limit, use) { return told }
    if let own = firstPersonClause(after, limit, flags, use) { return own }
    guard startsNounPhrase(after), isClause(after..<limit) else { return nil }
    guard let verb = firstFiniteVerb(in: after..<min(limit, after + 18)) else { return nil }
    // A mark between the words and the verb makes it another clause: "said little, and left".
    let between = after..<verb
    if between.contains(where: {
      !isWord($0) && tokens[$0].kind != .possessive && tokens[$0].kind != .openingQuote
        && tokens[$0].kind != .closingQuote
    }) {
      return nil
    }
    // A relative clause: its noun is an object, no subject.
    let opensWithPronoun = has(after, .subjectPronoun) && !has(after, .determiner) && flags.contains(.bare)
    if !opensWithPronoun,
      between.contains(where: { has($0, [.question, .subordinator]) && !has($0, .preposition) && $0 > after })
    {
      return nil
    }
    return Complement(kind: .bare, content: after..<limit, cueEnd: after)
  }

  private func nounPhraseComplement(
    _ after: Int, _ limit: Int, _ flags: ReportingFlags, _ use: VerbUse
  ) -> Complement? {
    guard flags.contains(.nounPhrase), startsNounPhrase(after) || has(after, .verbIng) else { return nil }
    if flags.contains(.weak) {
      // "encouraged de-escalation": a demand stands when what is asked for is a thing, not a person.
      guard flags.contains(.ask), !use.isPassive, use.verb.lemma != "seek", !isName(after) else { return nil }
    }
    if has(after, .objectPronoun) || folded[after] == "it" { return nil }
    return Complement(kind: flags.contains(.ask) ? .demand : .noun, content: after..<limit, cueEnd: after)
  }

  /// "he'll", "it's".
  func isContraction(_ place: Int) -> Bool {
    guard has(place, .auxiliary), let mark = folded[place].firstIndex(of: "'") else { return false }
    return !folded[place].hasSuffix("n't") && mark > folded[place].startIndex
  }

  /// Whether a noun phrase may begin here.
  func startsNounPhrase(_ place: Int) -> Bool {
    if tokens[place].kind == .openingQuote { return true }
    guard isWord(place) else { return false }
    // "he'll", "it's": a pronoun with its verb.
    if folded[place] == "there" || isContraction(place) { return true }
    if has(place, [.anyDeterminer, .subjectPronoun, .objectPronoun, .quantifier]) { return true }
    if has(place, [.preposition, .auxiliary, .coordinator, .subordinator]) { return false }
    return !isAdverb(place) || has(place, .quantifier)
  }
}
