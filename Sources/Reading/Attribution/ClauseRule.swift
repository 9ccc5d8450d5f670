import Lexicon
import Syntax

/// Verbs with a clause as complement, by the tree: "The ministry said Tal, who keeps the locks, had left".
///
/// It reads what the rules over words have not: clauses without "that" whose subject is long, and verbs of no list.
struct ClauseRule {
  let passage: Passage
  let sentence: Int
  let range: Range<Int>

  func findings() -> [Finding] {
    let rule = VerbRule(passage: passage, sentence: sentence, range: range)
    var found: [Finding] = []
    var depth = 0
    for place in range {
      if passage.tokens[place].kind == .openingQuote { depth += 1 }
      if passage.tokens[place].kind == .closingQuote { depth = max(0, depth - 1) }
      guard depth == 0, passage.tree.tags[place].isVerb, let use = use(at: place) else { continue }
      guard let subject = use.subject, let complement = complement(of: place, use: use) else { continue }
      if use.forms.isEmpty, !isAtItsSide(complement, of: use) { continue }
      found += rule.make(use, subject, complement).map {
        var finding = $0
        finding.isByTree = true
        return finding
      }
    }
    return found
  }

  /// A verb of no list takes "that" at its side, or a quotation that is a clause: not "painted “The Gates”".
  private func isAtItsSide(_ complement: Complement, of use: VerbUse) -> Bool {
    switch complement.kind {
    case .quotation: passage.firstFiniteVerb(in: complement.content) != nil
    case .that: complement.cueEnd <= use.words.upperBound + 1
    default: false
    }
  }

  private func use(at place: Int) -> VerbUse? {
    guard passage.tree.tags[place] != .participle || hasAuxiliary(place) else { return nil }
    let known = passage.lexicon.verbs.all(in: passage.folded[..<range.upperBound], at: place).first
    guard let subject = passage.subjectByTree(of: place, in: range) else { return nil }
    guard passage.canSpeak(subject.phrase, strong: known.map { !$0.entry.verb.flags.contains(.weak) } ?? false) else {
      return nil
    }
    let verb = known?.entry.verb ?? ReportingWord(unlisted: passage.folded[place])
    var use = VerbUse(
      verb: verb, words: place..<place + (known?.words.count ?? 1), forms: known?.entry.forms ?? [], subject: subject,
      cueStart: place)
    for child in passage.children(of: place) where child < place {
      switch passage.tree.relations[child] {
      case .auxiliary:
        if passage.has(child, .modal) { use.modal = child }
        use.cueStart = min(use.cueStart, child)
      case .passiveAuxiliary: return nil
      default: break
      }
      if passage.has(child, .negation) { use.isNegated = true }
    }
    if use.cueStart <= subject.phrase.upperBound - 1 { use.cueStart = place }
    return use
  }

  private func hasAuxiliary(_ place: Int) -> Bool {
    passage.children(of: place).contains { passage.tree.relations[$0] == .auxiliary }
  }

  /// A quotation right after the verb that begins like a sentence: "boasted “We built it”".
  private func quotation(after verb: Int) -> Complement? {
    var place = verb + 1
    if place < range.upperBound, passage.isMark(place, ",") || passage.isMark(place, ":") { place += 1 }
    guard place + 2 < range.upperBound, passage.tokens[place].kind == .openingQuote,
      passage.tokens[place + 1].isCapitalized
    else { return nil }
    let close = (place + 1..<range.upperBound).first { passage.tokens[$0].kind == .closingQuote } ?? range.upperBound
    guard close - place > 3 else { return nil }
    return Complement(kind: .quotation, content: place + 1..<close, cueEnd: verb + 1)
  }

  private func complement(of verb: Int, use: VerbUse) -> Complement? {
    if let quoted = quotation(after: use.words.upperBound - 1) { return quoted }
    let children = passage.children(of: verb)
    guard
      let clause = children.first(where: {
        $0 > verb && passage.tree.relations[$0] == .clausalComplement && passage.tree.first(under: $0) > verb
      })
    else { return nil }
    var start = passage.tree.first(under: clause)
    let end = min(passage.tree.last(under: clause) + 1, range.upperBound)
    guard end <= range.upperBound, start >= use.words.upperBound else { return nil }
    while start < end, !passage.isWord(start), passage.tokens[start].kind != .openingQuote { start += 1 }
    guard start + 1 < end else { return nil }
    if passage.folded[start] == "that" {
      guard passage.tree.relations[start] == .marker else { return nil }
      return Complement(kind: .that, content: start + 1..<end, cueEnd: start + 1)
    }
    if ["whether", "why", "how", "what", "who", "if", "when", "where", "which"].contains(passage.folded[start]) {
      return Complement(kind: .question, content: start..<end, cueEnd: use.words.upperBound)
    }
    guard passage.children(of: clause).contains(where: { passage.tree.relations[$0].isSubject }) else { return nil }
    return Complement(kind: .bare, content: start..<end, cueEnd: use.words.upperBound)
  }
}
