import ArgumentGraph
import Lexicon

/// What a statement does in the text, and whether it is hedged or negated.
struct RoleMarks: Sendable, Equatable {
  var roles: Roles
  var isHedged = false
  var isNegated = false
}

/// Gives roles by cue words of the lexicon.
struct RuleRoles {
  let passage: Passage
  let findings: [Finding]

  func marks(of drafts: [Draft]) -> [RoleMarks] {
    var marks = drafts.map(marks(of:))
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

  private func marks(of draft: Draft) -> RoleMarks {
    var marks = RoleMarks(roles: [])
    let finding = draft.finding.map { findings[$0] }
    let range = draft.pieces
    marks.isNegated = draft.isNegated || hasMainNegation(range)
    marks.isHedged = isHedged(range)
    if isQuestion(draft, finding) { marks.roles.insert(.question) }
    if contains(passage.lexicon.predictions, range) { marks.roles.insert(.prediction) }
    if contains(passage.lexicon.evaluations, range) { marks.roles.insert(.evaluation) }
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

  /// A hedging verb counts where it is the verb: "claims" may be a noun.
  private func isHedged(_ range: [Range<Int>]) -> Bool {
    range.contains { piece in
      piece.contains { place in
        passage.lexicon.hedges.longest(in: passage.folded[..<piece.upperBound], at: place).contains { match in
          switch match.entry {
          case .modal, .adverb, .phrase: true
          case .verb: passage.isFiniteVerb(place, in: piece)
          case .adjective, .noun, .approximator: false
          }
        }
      }
    }
  }

  private func isQuestion(_ draft: Draft, _ finding: Finding?) -> Bool {
    if finding?.isQuestion == true { return true }
    guard let sentence = draft.sentence, finding == nil else { return false }
    let tokens = passage.sentences[sentence].tokens
    if tokens.suffix(3).contains(where: { passage.isMark($0, "?") }) { return true }
    // "The question is whether …" asks too.
    guard let piece = draft.pieces.first else { return false }
    let opening = piece.prefix(6).map { passage.folded[$0] }
    return opening.contains("question") && opening.contains("is")
  }

  private func isConditional(_ range: [Range<Int>], _ first: Int) -> Bool {
    if ["if", "unless"].contains(passage.folded[first]) { return true }
    return range.contains { piece in
      piece.contains { place in
        (passage.folded[place] == "if" && (place == 0 || passage.folded[place - 1] != "as")
          || passage.folded[place] == "unless") && place > piece.lowerBound
      }
    } && !range.contains { piece in piece.contains { passage.folded[$0] == "whether" } }
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
    // "were not only justified", "not X but Y": what is asserted stands behind it.
    let rest = next + 1..<piece.upperBound
    if let after = rest.first, ["only", "just", "merely"].contains(passage.folded[after]) { return false }
    return !rest.contains { passage.folded[$0] == "but" }
  }

  private func contains<Entry>(_ table: PhraseTable<Entry>, _ range: [Range<Int>]) -> Bool {
    range.contains { piece in
      piece.contains { !table.longest(in: passage.folded[..<piece.upperBound], at: $0).isEmpty }
    }
  }
}
