import ArgumentGraph
import Lexicon
import Syntax

extension ViolenceRule {
  /// "Pakistan bombed the camps", "the camps were bombed by Pakistan", "villagers killed in the raid".
  func verb(_ match: Match, _ word: ViolenceWord, at verb: Int) -> FoundViolence? {
    var found = FoundViolence(words: match.range, form: .active, kind: word.kind)
    if isPassive(verb) {
      found.form = .passive
      found.agent = agentPhrase(of: verb).flatMap { actor($0, besides: match) }
      found.victim = sufferer(of: verb).flatMap { actor($0, besides: match) }
      return found
    }
    // An adjective where no passive is read: "the wounded".
    guard tree.tags[verb].isVerb else { return nil }
    let subject = doer(of: verb)
    let objects = children(of: verb).filter { tree.relations[$0] == .object && $0 > verb }
    // "villagers killed in the shelling were buried": who kills, kills somebody.
    if word.kind == .harm, word.names == .neither, objects.isEmpty, isBarePast(verb) {
      found.form = .passive
      found.agent = agentPhrase(of: verb).flatMap { actor($0, besides: match) }
      found.victim = subject.flatMap { actor($0, besides: match) }
      return found
    }
    if word.names == .victim {
      found.victim = subject.flatMap { actor($0, besides: match) }
      return found
    }
    if let object = objects.first, passage.lexicon.violence.things.contains(passage.folded[object]) { return nil }
    found.agent = subject.flatMap { actor($0, besides: match) }
    let victim = objects.first ?? target(of: verb)
    found.victim = victim.flatMap { actor($0, besides: match) }
    return found
  }

  /// A participle with an auxiliary, behind the noun that it tells of, or before it.
  private func isPassive(_ verb: Int) -> Bool {
    let isParticiple = tree.tags[verb] == .participle || tree.tags[verb] == .pastVerb
    if children(of: verb).contains(where: { tree.relations[$0] == .passiveAuxiliary }) { return isParticiple }
    if tree.relations[verb] == .conjunct, isParticiple, !hasSubject(verb), tree.heads[verb] >= 0 {
      let head = Int(tree.heads[verb])
      return children(of: head).contains { tree.relations[$0] == .passiveAuxiliary }
    }
    switch tree.relations[verb] {
    case .adnominalClause: return tree.tags[verb] == .participle
    case .adjectival: return tree.tags[verb] == .participle || tree.tags[verb] == .adjective
    default: return false
    }
  }

  /// "killed", not "has killed".
  private func isBarePast(_ verb: Int) -> Bool {
    [.pastVerb, .participle].contains(tree.tags[verb])
      && !children(of: verb).contains { tree.relations[$0] == .auxiliary }
  }

  private func hasSubject(_ verb: Int) -> Bool { children(of: verb).contains { tree.relations[$0].isSubject } }

  /// The noun of "by" where it names who did it.
  func agentPhrase(of verb: Int) -> Int? {
    children(of: verb).first { place in
      place > verb && preposition(of: place) == "by" && !tree.tags[place].isVerb
        && [.agent, .oblique, .nominalModifier].contains(tree.relations[place])
    }
  }

  /// Who is acted on in a passive.
  private func sufferer(of verb: Int) -> Int? {
    if let subject = children(of: verb).first(where: { tree.relations[$0] == .passiveSubject }) {
      return antecedent(of: subject, in: verb)
    }
    switch tree.relations[verb] {
    case .adnominalClause, .adjectival:
      let head = Int(tree.heads[verb])
      return head >= 0 && tree.tags[head].isNoun ? head : nil
    case .conjunct:
      let head = Int(tree.heads[verb])
      return head >= 0 && !hasSubject(verb) && isPassive(head) ? sufferer(of: head) : nil
    default: return nil
    }
  }

  /// Who does it: the subject, or that of the verb on which this one hangs.
  func doer(of verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<4 {
      if let subject = children(of: verb).first(where: { tree.relations[$0] == .subject }) {
        return antecedent(of: subject, in: verb)
      }
      if hasSubject(verb) { return nil }
      let head = Int(tree.heads[verb])
      guard head >= 0 else { return nil }
      switch tree.relations[verb] {
      case .conjunct where tree.tags[head].isVerb && !isPassive(head): verb = head
      case .openComplement, .adverbialClause:
        // "accused Pakistan of bombing", "forced it to strike": whom the other verb acts on does this.
        let object = children(of: head).first { [.object, .indirectObject].contains(tree.relations[$0]) }
        if let object, object < verb, isControlled(verb) { return object }
        guard tree.tags[head].isVerb || tree.tags[head] == .adjective, !isPassive(head) else { return nil }
        verb = head
      case .adnominalClause:
        guard isMarked(verb, behind: head) else {
          return tree.tags[verb] == .gerund && tree.tags[head].isNoun ? head : nil
        }
        // "has no wish to invade": who has the wish.
        guard tree.relations[head] == .object, let holder = Optional(Int(tree.heads[head])), holder >= 0,
          passage.has(holder, .have)
        else { return nil }
        verb = holder
      default: return nil
      }
    }
    return nil
  }

  /// Whether the doer is the object before it: an infinitive, or an -ing form after "of" or "from".
  private func isControlled(_ verb: Int) -> Bool {
    if tree.relations[verb] == .openComplement { return true }
    return children(of: verb).contains {
      $0 < verb && [.marker, .caseMarker].contains(tree.relations[$0]) && ["of", "from"].contains(passage.folded[$0])
    }
  }

  /// Whether a preposition or "to" stands between a noun and the verb that hangs on it.
  private func isMarked(_ verb: Int, behind noun: Int) -> Bool {
    guard noun < verb else { return true }
    return (noun + 1..<verb).contains { passage.has($0, .preposition) || passage.folded[$0] == "to" }
  }

  /// The object of an -ing form that the tree takes for part of a noun: "of bombing civilians".
  func gerundObject(_ place: Int) -> Int? {
    guard passage.folded[place].hasSuffix("ing"), tree.relations[place] == .compound, place > 0,
      Int(tree.heads[place]) == place + 1, tree.tags[place + 1].isPlural, passage.has(place - 1, .preposition)
    else { return nil }
    return place + 1
  }

  func gerund(_ match: Match, _ word: ViolenceWord, _ object: Int) -> FoundViolence {
    var found = FoundViolence(words: match.range, form: .active, kind: word.kind)
    found.victim = actor(object, besides: match)
    let governor = Int(tree.heads[object])
    guard governor >= 0, tree.tags[governor].isVerb else { return found }
    let accused = children(of: governor).first {
      [.object, .indirectObject].contains(tree.relations[$0]) && $0 < match.range.lowerBound
    }
    let isOf = ["of", "from"].contains(passage.folded[match.range.lowerBound - 1])
    found.agent = (isOf ? accused : doer(of: governor)).flatMap { actor($0, besides: match) }
    return found
  }

  /// "fire at soldiers", "strike against camps".
  private func target(of verb: Int) -> Int? {
    children(of: verb).first { place in
      place > verb && tree.relations[place] == .oblique && ["at", "against"].contains(preposition(of: place) ?? "")
    }
  }
}
