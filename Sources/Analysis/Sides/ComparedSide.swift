import ArgumentGraph

/// A side as an analysis takes it: a party, a voice, or any selection, with what it asserts and claims.
public struct ComparedSide: Sendable {
  public let name: String
  /// Whether a name means it, and not a selection.
  public let isNamed: Bool
  public let voices: [Handle<Voice>]
  public let party: Handle<Party>?
  /// Its statements without guesses and if-parts, in the order of the text; questions and restatements too.
  public let asserted: [Handle<Statement>]
  /// Its claims, in the order of the text.
  public let claims: [Handle<Statement>]

  private let members: Marks<Statement>
  private let memberVoices: Marks<Voice>
  private let claimMarks: Marks<Statement>
  /// Of statements that are no claim themselves, the claim that they restate.
  private let restated: [Handle<Statement>: Handle<Statement>]

  /// The statements of a party, a voice or the author. Complexity: O(n log n) for n statements of the side.
  public init(_ side: Side, in graph: ArgumentGraph) {
    let statements = graph.statements(heldBy: side.voices)
    self.init(name: side.name, isNamed: true, voices: side.voices, party: side.party, statements, graph)
  }

  /// Any statements as a side; its voices are their holders. Complexity: O(n log n).
  public init(name: String, _ selection: Selection, in graph: ArgumentGraph) {
    let statements = selection.statements.filter(graph.isLive)
    var voices: [Handle<Voice>] = []
    var seen = Marks<Voice>()
    for statement in statements where seen.insert(graph.holder(of: statement)) {
      voices.append(graph.holder(of: statement))
    }
    self.init(name: name, isNamed: false, voices: voices, party: nil, Marks(statements), graph)
  }

  /// Some of the statements of a side. Complexity: O(n log n).
  init(named side: Side, _ statements: [Handle<Statement>], in graph: ArgumentGraph) {
    self.init(name: side.name, isNamed: false, voices: side.voices, party: side.party, Marks(statements), graph)
  }

  private init(
    name: String, isNamed: Bool, voices: [Handle<Voice>], party: Handle<Party>?, _ statements: Marks<Statement>,
    _ graph: ArgumentGraph
  ) {
    self.name = name
    self.isNamed = isNamed
    self.voices = voices
    self.party = party
    memberVoices = Marks(voices)
    var asserted: [Handle<Statement>] = []
    graph.forEachInTextOrder(statements) { if graph.isAsserted($0) { asserted.append($0) } }
    self.asserted = asserted
    members = Marks(asserted)

    var restatements = Restatements(ofOneVoice: true, in: graph)
    var claims: [Handle<Statement>] = []
    // By the first saying of each: the claim it stands for here. The first saying may lie outside a selection.
    var claimsByFirst: [Handle<Statement>: Handle<Statement>] = [:]
    var restated: [Handle<Statement>: Handle<Statement>] = [:]
    for statement in asserted {
      let first = restatements.first(of: statement)
      let isFirstHere = claimsByFirst[first] == nil && (first == statement || !members.contains(first))
      if isFirstHere, !graph.roles(of: statement).contains(.question) {
        claims.append(statement)
        claimsByFirst[first] = statement
      } else if let claim = claimsByFirst[first] {
        restated[statement] = claim
      }
    }
    self.claims = claims
    self.restated = restated
    claimMarks = Marks(claims)
  }

  /// Whether the side asserts the statement.
  public func asserts(_ statement: Handle<Statement>) -> Bool { members.contains(statement) }

  public func contains(_ voice: Handle<Voice>) -> Bool { memberVoices.contains(voice) }

  /// The claims that it has in common with another side, because their selections overlap; a statement is not set
  /// against itself.
  public func claims(sharedWith other: ComparedSide) -> [Handle<Statement>] { claims.filter(other.asserts) }

  /// The claim that an asserted statement is or restates; `nil` for a question and for what the side does not assert.
  public func claim(saidBy statement: Handle<Statement>) -> Handle<Statement>? {
    claimMarks.contains(statement) ? statement : restated[statement]
  }
}

/// Finds the first of several statements that say the same, remembering what it found. Linear over many look-ups.
struct Restatements {
  private let graph: ArgumentGraph
  private let ofOneVoice: Bool
  private var known: [Handle<Statement>: Handle<Statement>] = [:]

  init(ofOneVoice: Bool, in graph: ArgumentGraph) {
    self.graph = graph
    self.ofOneVoice = ofOneVoice
  }

  mutating func first(of statement: Handle<Statement>) -> Handle<Statement> {
    var passed: [Handle<Statement>] = []
    var here = statement
    while known[here] == nil, let earlier = ofOneVoice ? graph.repeated(by: here) : graph.restated(by: here) {
      passed.append(here)
      here = earlier
    }
    let first = known[here] ?? here
    for statement in passed { known[statement] = first }
    return first
  }
}
