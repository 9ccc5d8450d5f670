import ArgumentGraph
import Lexicon

/// What one statement shows of its part in an argument: its cues, its words and its place.
struct Signs: Sendable {
  let cues: Cues
  private(set) var shown: Set<ArgumentSign> = []
  /// Whether the words go on after it without a full stop: "Although the toll is high,".
  let isOpen: Bool

  func shows(_ sign: ArgumentSign) -> Bool { shown.contains(sign) }

  init(of index: Int, in input: LinkInput) {
    let passage = input.passage
    let sentence = input.drafts[index].sentence.map { passage.sentences[$0].tokens } ?? 0..<0
    let range = passage.trimmed(sentence)
    cues = Cues.read(range, in: passage)
    isOpen = sentence.last.map { passage.isMark($0, ",") || passage.isWord($0) } ?? false
    for cue in cues.opening + cues.inside {
      // "We should also": what stands inside adds to the sentence, not to the argument.
      if cue.relation == .addition, cues.first(.addition) == nil { continue }
      if let sign = Self.signs[cue.relation] { shown.insert(sign) }
    }
    guard let first = range.first else { return }
    // Though at the end of a clause turns; at its head it grants.
    if cues.inside.contains(where: { $0.connective.phrase == "though" }) {
      shown.remove(.concession)
      shown.insert(.contrast)
    }
    let body = (cues.opening.last?.words.upperBound ?? first)..<range.upperBound
    if contains(passage.lexicon.prescriptions, body, passage) { shown.insert(.prescription) }
    if contains(passage.lexicon.evaluations, body, passage) { shown.insert(.evaluation) }
    if input.statements[index].roles.contains(.question) { shown.insert(.question) }
    if body.prefix(10).contains(where: { ["may", "might", "perhaps"].contains(passage.folded[$0]) }) {
      shown.insert(.hedge)
    }
    if isReported(index, body, input) { shown.insert(.reported) }
    if isOpinion(body, passage) { shown.insert(.opinion) }
    if let start = body.first(where: passage.isWord) {
      if isImpersonal(start, body, passage) {
        shown.insert(.opinion)
      } else if passage.has(start, .demonstrative)
        || ["it", "they", "their", "its", "he", "she"].contains(passage.folded[start])
      {
        shown.insert(.pointer)
      }
    }
    if index > 0, !passage.tokens[first].isCapitalized, passage.tokens[first].kind == .word { shown.insert(.continues) }
  }

  mutating func remove(_ sign: ArgumentSign) { shown.remove(sign) }
  mutating func add(_ sign: ArgumentSign) { shown.insert(sign) }

  /// The sum of what the signs are worth.
  func sum(_ decision: ArgumentWeights.Decision, _ weights: ArgumentWeights) -> Float {
    ArgumentSign.allCases.reduce(0) { $0 + (shown.contains($1) ? weights[decision, $1] : 0) }
  }

  private static let signs: [Connective.Relation: ArgumentSign] = [
    .therefore: .therefore, .because: .because, .contrast: .contrast, .concession: .concession, .addition: .addition,
    .example: .example, .restatement: .restatement, .condition: .condition,
  ]

  private func contains<Entry>(_ table: PhraseTable<Entry>, _ range: Range<Int>, _ passage: Passage) -> Bool {
    range.contains { !table.longest(in: passage.folded[..<range.upperBound], at: $0).isEmpty }
  }

  /// What another voice says, or "some", "critics", "opponents" do.
  private func isReported(_ index: Int, _ body: Range<Int>, _ input: LinkInput) -> Bool {
    if let finding = input.finding(index), input.voice(index) != 0 {
      // One appeals to a report with "according to"; a speaker is quoted to be answered.
      return !finding.cue.contains { input.passage.folded[$0.lowerBound] == "according" }
    }
    let words = input.passage.folded[..<body.upperBound]
    return body.prefix(2).contains { place in
      input.passage.lexicon.groups.longest(in: words, at: place).contains { group in
        switch group.entry.kind {
        case .critics, .supporters: true
        case .indefinite:
          ["some", "many", "others", "few", "most"].contains(group.first) && place + group.count < body.upperBound
            && input.passage.isFiniteVerb(place + group.count, in: body)
        default: false
        }
      }
    }
  }

  /// "It would be fair to …": a judgement without a judge, which points at nothing.
  private func isImpersonal(_ start: Int, _ body: Range<Int>, _ passage: Passage) -> Bool {
    guard passage.folded[start] == "it" || passage.folded[start] == "it's" else { return false }
    let words = passage.folded[..<body.upperBound]
    let judged = body.prefix(6).first { !passage.lexicon.evaluations.longest(in: words, at: $0).isEmpty }
    guard let judged else { return false }
    return (judged + 1..<min(judged + 3, body.upperBound)).contains {
      ["to", "that", "if", "when"].contains(passage.folded[$0])
    }
  }

  private func isOpinion(_ body: Range<Int>, _ passage: Passage) -> Bool {
    guard let start = body.first(where: passage.isWord) else { return false }
    let words = passage.folded[..<body.upperBound]
    if passage.lexicon.hedges.longest(in: words, at: start).contains(where: { $0.entry == .phrase }) { return true }
    guard ["i", "we"].contains(passage.folded[start]) else { return false }
    return body.prefix(4).contains { passage.marks[$0].contains(.verb) || passage.marks[$0].contains(.adjective) }
  }
}
