import ArgumentGraph
import Lexicon

/// What a statement does in the text, and whether it is hedged, loaded or negated.
struct RoleMarks: Sendable, Equatable {
  var roles: Roles
  /// The words that weaken it, that press it, and that take a side by themselves.
  var hedges: [Range<Int>] = []
  var boosters: [Range<Int>] = []
  var loaded: [Range<Int>] = []
  var isNegated = false
  /// What it denies while it asserts the rest.
  var denied: [Range<Int>] = []
}

/// Gives roles by cue words of the lexicon.
struct RuleRoles {
  let passage: Passage
  let findings: [Finding]

  /// One for each draft.
  func marks(of drafts: [Draft], _ leg: Leg = Leg()) -> [RoleMarks] {
    var marks: [RoleMarks] = []
    marks.reserveCapacity(drafts.count)
    for draft in drafts {
      if leg.isOver(after: marks.count, of: drafts.count) { return drafts.map { _ in RoleMarks(roles: []) } }
      marks.append(self.marks(of: draft))
    }
    for index in granted(drafts) { marks[index].roles.insert(.concession) }
    for (index, draft) in drafts.enumerated() {
      guard let relation = draft.relation else { continue }
      switch relation.kind {
      case .reason, .ground: marks[index].roles.insert(.premise)
      case .concession: marks[index].roles.insert(.concession)
      case .condition:
        marks[index].roles = .conditional
        let main = index + relation.offset
        if marks.indices.contains(main) { marks[main].roles.insert(.conditional) }
      }
    }
    return marks
  }

  /// "Of course X. But Y": the author's first statement of a sentence that grants what the next one answers.
  private func granted(_ drafts: [Draft]) -> [Int] {
    drafts.indices.filter { index in
      guard let sentence = drafts[index].sentence, drafts[index].finding == nil, drafts[index].relation == nil,
        index == 0 || drafts[index - 1].sentence != sentence, sentence + 1 < passage.sentences.count
      else { return false }
      let next = passage.withoutStop(passage.sentences[sentence + 1].tokens)
      return opens(passage.withoutStop(passage.sentences[sentence].tokens), .concession)
        && opens(next, .contrast)
    }
  }

  private func opens(_ range: Range<Int>, _ relation: Connective.Relation) -> Bool {
    Cues.read(range, in: passage, isWhole: false).opening.contains {
      $0.relation == relation && $0.connective.certainty >= 0.4
    }
  }

  private func marks(of draft: Draft) -> RoleMarks {
    var marks = RoleMarks(roles: [])
    let finding = draft.finding.map { findings[$0] }
    let range = draft.pieces
    marks.denied = Correction.denied(in: range, passage)
    marks.isNegated = draft.isNegated || marks.denied.isEmpty && hasMainNegation(range)
    let wording = Wording(passage: passage)
    marks.hedges = wording.hedges(in: range)
    marks.boosters = wording.boosters(in: range)
    marks.loaded = wording.loaded(in: range)
    if isQuestion(draft, finding) { marks.roles.insert(.question) }
    if contains(passage.lexicon.predictions, .prediction, range) { marks.roles.insert(.prediction) }
    if contains(passage.lexicon.evaluations, .evaluation, range) { marks.roles.insert(.evaluation) }
    if let first = range.first?.lowerBound, isConditional(range, first) { marks.roles.insert(.conditional) }
    if marks.roles.isDisjoint(with: [.question]) {
      if finding == nil, marks.roles.isEmpty, isBackground(range) {
        marks.roles.insert(.background)
      } else {
        marks.roles.insert(.claim)
      }
    }
    return marks
  }

  private func isQuestion(_ draft: Draft, _ finding: Finding?) -> Bool {
    if finding?.isQuestion == true { return true }
    guard let sentence = draft.sentence, finding == nil else { return false }
    let tokens = passage.sentences[sentence].tokens
    if tokens.suffix(3).contains(where: { passage.isMark($0, "?") }) { return true }
    guard let piece = draft.pieces.first, let first = piece.first else { return false }
    // "The question is whether …" asks too, and so does "Whether … is the question".
    let isIndirect = passage.folded[first] == "whether"
    guard let noun = piece.first(where: { Self.asking.contains(passage.folded[$0]) }) else { return false }
    if isIndirect { return (first..<noun).reversed().prefix(3).contains { passage.has($0, .be) } }
    // "The question was settled" asks nothing.
    let verb = noun + 1
    guard noun - first <= 5, verb + 1 < piece.upperBound, passage.has(verb, [.be, .verbThird]) else { return false }
    return passage.has(verb + 1, .question) || ["if", "whether"].contains(passage.folded[verb + 1])
      || passage.isMark(verb + 1, ":")
  }

  private static let asking: Set<String> = ["question", "questions"]

  /// "if" and "unless" inside, or a condition without "if" at the head: "Failure to pay …", "As long as …".
  private func isConditional(_ range: [Range<Int>], _ first: Int) -> Bool {
    if ["if", "unless"].contains(passage.folded[first]) { return true }
    let opening = range.first.flatMap { Cues.read($0, in: passage, isWhole: false).first(.condition) }
    if let opening, opening.connective.certainty >= 0.5,
      opening.words.count > 1 || opening.connective.phrase == "without"
    {
      return true
    }
    if isNominalCondition(range) { return true }
    return range.contains { piece in
      piece.contains { place in
        (passage.folded[place] == "if" && (place == 0 || passage.folded[place - 1] != "as")
          || passage.folded[place] == "unless") && place > piece.lowerBound
      }
    } && !range.contains { piece in piece.contains { passage.folded[$0] == "whether" } }
  }

  /// "Continued attacks would bring raids", "Without a treaty, tolls would rise".
  private func isNominalCondition(_ range: [Range<Int>]) -> Bool {
    guard let piece = range.first else { return false }
    let start = piece.first { !passage.has($0, .connective) && passage.isWord($0) } ?? piece.lowerBound
    let phrases = passage.lexicon.connectives.longest(in: passage.folded[..<piece.upperBound], at: start)
    guard !passage.has(start, .auxiliary),
      let phrase = phrases.first(where: { $0.entry.relation == .condition && $0.entry.position == .initial })
    else { return false }
    // "Failure to pay invites a fine" needs no modal to be a condition.
    if phrase.count > 1, passage.firstFiniteVerb(in: start + phrase.count..<piece.upperBound) != nil { return true }
    return piece.contains { passage.folded[$0] == "would" || passage.folded[$0] == "will" }
  }

  /// Told as having happened, without a word that judges or foresees.
  private func isBackground(_ range: [Range<Int>]) -> Bool {
    guard let piece = range.first, let verb = passage.firstFiniteVerb(in: piece) else { return false }
    let kind = passage.classes[verb]
    if kind.contains(.verbPast), !kind.contains(.verbBase) { return true }
    if ["was", "were", "had"].contains(passage.folded[verb]) { return true }
    return kind.contains(.have) && piece.contains { passage.tokens[$0].kind == .number }
  }

  private func hasMainNegation(_ range: [Range<Int>]) -> Bool {
    guard let piece = range.first, let verb = passage.firstFiniteVerb(in: piece) else { return false }
    if passage.has(verb, .negation) { return true }
    let next = verb + 1
    guard next < piece.upperBound, passage.folded[next] == "not" || passage.folded[next] == "never" else {
      return false
    }
    // "were not only justified": what is asserted stands behind it.
    return next + 1 >= piece.upperBound || !["only", "just", "merely", "simply"].contains(passage.folded[next + 1])
  }

  private func contains<Entry>(_ table: PhraseTable<Entry>, _ mark: Passage.Marks, _ range: [Range<Int>]) -> Bool {
    range.contains { piece in
      piece.contains {
        passage.marks[$0].contains(mark) && !table.longest(in: passage.folded[..<piece.upperBound], at: $0).isEmpty
      }
    }
  }
}
