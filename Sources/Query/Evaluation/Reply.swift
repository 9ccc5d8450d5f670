import ArgumentGraph

/// When what is said against a statement counts as a reply.
struct Reply {
  enum Kind {
    /// Whatever is said, by whomever.
    case anything
    /// Another party, or the side asked about, puts it forward.
    case answer
    /// That, or the author guesses that it would.
    case answerOrGuess
  }

  private let walk: Walk
  private let kind: Kind
  /// `nil` where anybody's reply counts.
  private let voices: Marks<Voice>?

  init(_ kind: Kind, by side: Side? = nil, along walk: Walk) {
    self.walk = walk
    self.kind = kind
    voices = side.map { Marks($0.voices) }
  }

  func holds(_ reply: Handle<Statement>, against statement: Handle<Statement>) -> Bool {
    if kind == .anything { return true }
    let graph = walk.graph
    if kind == .answerOrGuess, let guessed = graph.guessedHolder(of: reply) {
      return voices?.contains(guessed) ?? (guessed != graph.holder(of: statement))
    }
    return walk.isAnswer(reply, to: statement) && voices?.contains(graph.holder(of: reply)) ?? true
  }
}

/// The statements in which one voice says the same.
struct Sayings {
  private var firsts: [Handle<Statement>: Handle<Statement>] = [:]
  private var later: [Handle<Statement>: [Handle<Statement>]] = [:]

  /// Complexity: linear in the statements.
  init(_ graph: ArgumentGraph) {
    // What is restated stands before, so its own first saying is known already.
    graph.forEachRestatement { statement in
      guard let earlier = graph.restated(by: statement), graph.holder(of: earlier) == graph.holder(of: statement)
      else { return }
      let first = first(of: earlier)
      firsts[statement] = first
      later[first, default: []].append(statement)
    }
  }

  /// The first of them.
  func first(of statement: Handle<Statement>) -> Handle<Statement> { firsts[statement] ?? statement }

  func all(of statement: Handle<Statement>) -> [Handle<Statement>] {
    let first = first(of: statement)
    return [first] + (later[first] ?? [])
  }

  /// What is marked, and the other sayings of it.
  func spread(_ marks: Marks<Statement>) -> Marks<Statement> {
    var spread = marks
    for (first, others) in later where marks.contains(first) || others.contains(where: marks.contains) {
      spread.insert(first)
      for other in others { spread.insert(other) }
    }
    return spread
  }
}
