import ArgumentGraph
import Lexicon

/// What the stage `link` works on.
struct LinkInput: Sendable {
  let passage: Passage
  let findings: [Finding]
  let drafts: [Draft]
  /// One for each draft, in the same order.
  let statements: [Statement]
  let resolution: Resolution
  /// What the statements speak of, counted once for links and thesis.
  let content: Content
  /// The connectives of each sentence.
  let cues: [Cues]

  init(
    passage: Passage, findings: [Finding], drafts: [Draft], statements: [Statement], resolution: Resolution
  ) {
    self.passage = passage
    self.findings = findings
    self.drafts = drafts
    self.statements = statements
    self.resolution = resolution
    content = Content(of: drafts, in: passage)
    cues = passage.sentences.map { Cues.read(passage.withoutStop($0.tokens), in: passage) }
  }

  func voice(_ index: Int) -> Int { statements[index].holder.offset }

  /// The side of a statement's holder; none for the author and for voices on no side.
  func party(_ index: Int) -> Int? { resolution.voices[voice(index)].party?.offset }

  /// Whether two statements are of different sides, neither of them the author's.
  func areOpposed(_ first: Int, _ second: Int) -> Bool {
    guard let one = party(first), let other = party(second) else { return false }
    return one != other
  }

  /// Two voices of whom one may answer the other: both reported, and not of one side.
  func mayAnswer(_ first: Int, _ second: Int) -> Bool {
    voice(first) != 0 && voice(second) != 0 && !areOnOneSide(first, second)
  }

  /// One voice, or two voices of one side.
  func areOnOneSide(_ first: Int, _ second: Int) -> Bool {
    if voice(first) == voice(second) { return true }
    guard let one = party(first), let other = party(second) else { return false }
    return one == other
  }

  func finding(_ index: Int) -> Finding? { drafts[index].finding.map { findings[$0] } }

  /// Whether it counts as a claim of somebody: no question, guess or if-part.
  func isClaim(_ index: Int) -> Bool {
    let statement = statements[index]
    return statement.guessedHolder == nil && !statement.isIfPart && !statement.roles.contains(.question)
  }
}
