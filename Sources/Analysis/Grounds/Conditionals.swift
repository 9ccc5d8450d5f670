import ArgumentGraph
import ArticleText
import Lexicon

/// The conditionals of a graph with both parts, and who must act (F10). One for each statement that is said to follow.
///
/// What the reading marked as conditional, and what would happen "without an if" by its first words. Guesses,
/// questions and restatements are left out.
public struct Conditionals: Sendable {
  /// In the order of the text.
  public let all: [Conditional]
  /// Those that the author only supposes somebody to hold; in no count.
  public let guessed: [Conditional]

  /// - Parameter statements: those to look at, in the order of the text.
  /// - Complexity: linear in the statements and their words; few words are cut of those that are no conditionals.
  public init(
    of statements: [Handle<Statement>], in graph: ArgumentGraph, by lexicon: Lexicon, stop: () -> Bool = { false }
  ) {
    self.init(of: statements, in: graph, by: lexicon, NamesInText(graph, lexicon), stop: stop)
  }

  /// The same, where names are known already.
  init(
    of statements: [Handle<Statement>], in graph: ArgumentGraph, by lexicon: Lexicon, _ names: NamesInText,
    stop: () -> Bool = { false }
  ) {
    let finder = ConditionalFinder(graph: graph, lexicon: lexicon, names: names)
    var found: [Conditional] = []
    // By what follows, the place among those found.
    var places: [Handle<Statement>: Int] = [:]
    for (count, statement) in statements.enumerated() {
      if count % 1024 == 0, stop() { break }
      guard let conditional = finder.conditional(at: statement) else { continue }
      if let place = places[conditional.statement] {
        if found[place].ifParts.isEmpty {
          found[place] = conditional
        } else if !conditional.ifParts.isEmpty {
          found[place].ifParts += conditional.ifParts.filter { !found[place].ifParts.contains($0) }
          found[place].actor = found[place].actor ?? conditional.actor
        }
      } else {
        places[conditional.statement] = found.count
        found.append(conditional)
      }
    }
    found.sort { graph.id(of: $0.statement) < graph.id(of: $1.statement) }
    all = found.filter { graph.guessedHolder(of: $0.statement) == nil }
    guessed = found.filter { graph.guessedHolder(of: $0.statement) != nil }
  }

  private init(all: [Conditional], guessed: [Conditional]) {
    self.all = all
    self.guessed = guessed
  }

  /// Those of a side: what follows is asserted by it, or an if-part from which nothing is read to follow is put by it.
  public func held(by side: ComparedSide, in graph: ArgumentGraph) -> Conditionals {
    func isHeld(_ conditional: Conditional) -> Bool {
      side.asserts(conditional.statement)
        || graph.isIfPart(conditional.statement) && side.contains(graph.holder(of: conditional.statement))
    }
    return Conditionals(
      all: all.filter(isHeld), guessed: guessed.filter { side.contains(graph.holder(of: $0.statement)) })
  }

  /// How many of each kind, in the order of `Kind`.
  public func count(_ kind: Conditional.Kind) -> Int { all.count { $0.kind == kind } }

  /// Who must act, each with how often, the most often first, then by the alphabet.
  public var actors: [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    for conditional in all { if let actor = conditional.actor { counts[actor, default: 0] += 1 } }
    return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
