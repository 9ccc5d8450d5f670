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

    var restatements = Restatements(ofOneVoice: true)
    var claims: [Handle<Statement>] = []
    var claimMarks = Marks<Statement>(capacity: graph.statementCapacity)
    // By the first saying of each, where that is another: the claim it stands for here. The first saying may lie
    // outside a selection.
    var claimsByFirst: [Handle<Statement>: Handle<Statement>] = [:]
    var restated: [Handle<Statement>: Handle<Statement>] = [:]
    for statement in asserted {
      let first = restatements.first(of: statement, in: graph)
      let known = claimMarks.contains(first) ? first : claimsByFirst.isEmpty ? nil : claimsByFirst[first]
      if let known {
        restated[statement] = known
      } else if first == statement || !members.contains(first), !graph.roles(of: statement).contains(.question) {
        claims.append(statement)
        claimMarks.insert(statement)
        if first != statement { claimsByFirst[first] = statement }
      }
    }
    self.claims = claims
    self.restated = restated
    self.claimMarks = claimMarks
  }

  /// Whether the side asserts the statement.
  public func asserts(_ statement: Handle<Statement>) -> Bool { members.contains(statement) }

  public func contains(_ voice: Handle<Voice>) -> Bool { memberVoices.contains(voice) }

  /// The claims that it has in common with another side, because their selections overlap; a statement is not set
  /// against itself.
  public func claims(sharedWith other: ComparedSide) -> [Handle<Statement>] { claims.filter(other.asserts) }

  /// The claim that an asserted statement is or restates; `nil` for a question and for what the side does not assert.
  public func claim(saidBy statement: Handle<Statement>) -> Handle<Statement>? {
    if claimMarks.contains(statement) { return statement }
    return restated.isEmpty ? nil : restated[statement]
  }
}

/// Finds the first of several statements that say the same, remembering what it found. Linear over many look-ups.
struct Restatements {
  let ofOneVoice: Bool
  private var known: [Handle<Statement>: Handle<Statement>] = [:]

  init(ofOneVoice: Bool) { self.ofOneVoice = ofOneVoice }

  mutating func first(of statement: Handle<Statement>, in graph: ArgumentGraph) -> Handle<Statement> {
    // Most say what nobody said before.
    if earlier(statement, graph) == nil { return statement }
    var passed: [Handle<Statement>] = []
    var here = statement
    while known[here] == nil, let earlier = earlier(here, graph) {
      passed.append(here)
      here = earlier
    }
    let first = known[here] ?? here
    for statement in passed { known[statement] = first }
    return first
  }

  private func earlier(_ statement: Handle<Statement>, _ graph: ArgumentGraph) -> Handle<Statement>? {
    ofOneVoice ? graph.repeated(by: statement) : graph.restated(by: statement)
  }
}
