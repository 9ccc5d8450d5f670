import ArgumentGraph
import Lexicon
import Syntax

extension ViolenceRule {
  /// "Pakistan's strikes on the camps", "attacks by gunmen", "civilian casualties".
  func nominal(_ match: Match, _ word: ViolenceWord, at noun: Int) -> FoundViolence {
    var found = FoundViolence(words: match.range, form: .nominal, kind: word.kind)
    for child in children(of: noun) where !match.range.contains(child) {
      let role = role(of: child, for: word)
      if role == .agent, found.agent == nil { found.agent = actor(child, besides: match) }
      guard role == .victim, found.victim == nil else { continue }
      found.victim = actor(child, besides: match)
      // "the killing of guards by rebels": the tree may hang the rebels on the guards.
      if found.agent == nil, child > noun { found.agent = agentPhrase(of: child).flatMap { actor($0, besides: match) } }
    }
    if word.kind != .harm, let lent = lent(to: noun, match) {
      if found.agent == nil { found.agent = lent.agent }
      if lent.isAnswer { found.kind = .responding }
    }
    if found.victim == nil { found.victim = described(behind: match) }
    return found
  }

  /// "on what it called militant camps".
  private func described(behind match: Match) -> Range<Int>? {
    let (start, end) = (match.range.upperBound, sentence(match).upperBound)
    guard start + 3 < end, ["on", "against"].contains(passage.folded[start]), passage.folded[start + 1] == "what",
      let stop = (start + 2..<end).first(where: { !passage.isWord($0) }), stop - start <= 10
    else { return nil }
    return start + 1..<stop
  }

  /// Whom a word that hangs on a noun of violence names.
  private func role(of child: Int, for word: ViolenceWord) -> ViolenceWord.Names {
    switch tree.relations[child] {
    case .possessor:
      // "the minister's murder" may be either.
      if word.kind == .harm { return .victim }
      return word.names == .victim ? .neither : .agent
    case .nominalModifier, .oblique:
      switch preposition(of: child) {
      case "by": return .agent
      case "on", "against", "upon": return .victim
      case "of", "to": return preposition(of: child) == "of" ? word.names : .neither
      case "among": return word.kind == .harm ? .victim : .neither
      default: return .neither
      }
    case .adjectival, .compound:
      if isArmed(child) { return word.kind == .harm ? .victim : .agent }
      // "Pakistani strikes", but not "the Afghan war" nor "the Kabul bombing".
      if isPeople(child) { return word.kind == .harm ? .victim : word.kind == .neutral ? .neither : .agent }
      return word.kind == .harm && isHuman(child) ? .victim : .neither
    default: return .neither
    }
  }

  /// An adjective of a country: "Pakistani".
  private func isPeople(_ place: Int) -> Bool {
    guard passage.tokens[place].isCapitalized, passage.marks[place].contains(.country) else { return false }
    return passage.lexicon.countryAliases.entries(of: passage.folded[place]).contains {
      $0.kind == .adjective || $0.kind == .government
    }
  }

  /// People under arms, or a body of them: "army raids", "militant attacks", "TTP attacks".
  private func isArmed(_ place: Int) -> Bool {
    let word = passage.folded[place]
    let kinds: Set<Office.Kind> = [.military, .police, .armed]
    if passage.lexicon.offices.entries(of: word).contains(where: { kinds.contains($0.kind) }) { return true }
    if passage.lexicon.groups.entries(of: word + "s").contains(where: { $0.kind == .armed }) { return true }
    return passage.tokens[place].isCapitalized
      && passage.lexicon.organisations.entries(of: word).contains { $0.kind == .armed }
  }

  private func isHuman(_ place: Int) -> Bool {
    ["civilian", "soldier", "troop", "child", "military", "refugee", "police"].contains(passage.folded[place])
  }

  /// Who does it where a verb without a sense of its own lends its subject: "launched raids"; "replied with raids"
  /// also says that they are an answer.
  private func lent(to noun: Int, _ match: Match) -> (agent: Range<Int>?, isAnswer: Bool)? {
    var noun = noun
    if tree.relations[noun] == .conjunct, tree.heads[noun] >= 0, tree.tags[Int(tree.heads[noun])].isNoun {
      noun = Int(tree.heads[noun])
    }
    let verb = Int(tree.heads[noun])
    guard verb >= 0, tree.tags[verb].isVerb else { return nil }
    let words = passage.folded[verb..<min(verb + 2, sentence(match).upperBound)]
    switch tree.relations[noun] {
    case .object:
      guard isLight(words) else { return nil }
      return (doer(of: verb).flatMap { actor($0, besides: match) }, false)
    case .oblique:
      guard let preposition = preposition(of: noun), isLight([passage.folded[verb], preposition]) else { return nil }
      return (doer(of: verb).flatMap { actor($0, besides: match) }, true)
    case .passiveSubject:
      guard isLight(words) else { return nil }
      return (agentPhrase(of: verb).flatMap { actor($0, besides: match) }, false)
    default: return nil
    }
  }

  private func isLight(_ words: ArraySlice<String>) -> Bool {
    !passage.lexicon.violence.lightVerbs.longest(in: words).isEmpty
  }
}
