import ArgumentGraph

/// One side alone: how it is heard, whom it answers, what it is guessed to hold, and whom it names (F4).
///
/// The unit is statements: of each number they are given, in the order of the text.
public struct VoiceProfile: Sendable, Equatable {
  /// Statements that concern another side.
  public struct Concern: Sendable, Equatable {
    public let name: String
    public let statements: [Handle<Statement>]
  }

  public let statements: [Handle<Statement>]
  /// The voices of the side that are heard, the most heard first.
  public let parts: [HeardSide.Part]
  public let quoted: [Handle<Statement>]
  public let hedged: [Handle<Statement>]
  public let loaded: [Handle<Statement>]
  /// Where it meets statements of others, in the order of the text.
  public let answers: [Answering]
  /// What the author supposes that it holds.
  public let guesses: [Handle<Statement>]
  /// Statements of others that let it speak within them, at second hand.
  public let secondHand: [NestedReport]
  /// The other sides, and those never heard, whose names stand in its statements; the most named first.
  public let named: [Concern]

  /// - Complexity: O(n log n) for n statements of the side, O(the words of these), and O(statements loaded).
  public init(
    of side: Side, in graph: ArgumentGraph, counting counted: LinksCounted = .found, stop: () -> Bool = { false }
  ) {
    let statements = graph.statements(of: side)
    let own = Marks(side.voices)
    self.statements = statements
    var held: [Handle<Voice>: [Handle<Statement>]] = [:]
    for statement in statements { held[graph.holder(of: statement), default: []].append(statement) }
    let parts = side.voices.compactMap { voice in held[voice].map { HeardSide.Part(voice: voice, statements: $0) } }
    self.parts = parts.enumerated().sorted { left, right in
      let counts = (left.element.statements.count, right.element.statements.count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : left.offset < right.offset
    }.map(\.element)
    quoted = statements.filter { graph.reporting(of: $0)?.isQuoted ?? false }
    hedged = statements.filter(graph.isHedged)
    loaded = statements.filter(graph.isLoaded)
    answers = Self.answers(of: side, in: statements, of: graph, counting: counted, stop: stop)
    guesses = graph.guesses(in: graph.articles).filter { own.contains($0.of) }.map(\.statement)
    secondHand = graph.nestedReports(in: graph.articles, stop: stop).filter {
      $0.isSecondHand && own.contains(graph[$0.attribution].voice)
    }
    named = Self.named(by: side, in: statements, of: graph, stop: stop)
  }

  /// Where some statements of a side meet those of others, alone.
  ///
  /// - Complexity: O(links of the statements).
  public static func answers(
    of side: Side, in statements: [Handle<Statement>], of graph: ArgumentGraph, counting counted: LinksCounted,
    stop: () -> Bool
  ) -> [Answering] {
    graph.answering(by: statements, isOwn: Marks(side.voices).contains, counting: counted, stop: stop)
  }

  /// Whom some statements of a side name, alone.
  ///
  /// - Complexity: O(words of the statements).
  public static func named(
    by side: Side, in statements: [Handle<Statement>], of graph: ArgumentGraph, stop: () -> Bool
  ) -> [Concern] {
    NamedSides(besides: side, in: graph).concerns(of: statements, in: graph, stop)
  }

  /// The sides that it answers, by statements that do so as shown or as suggested; those most answered first.
  public func answered(_ evidence: Evidence, in graph: ArgumentGraph) -> [Concern] {
    var names: [String] = []
    var statements: [String: Selection] = [:]
    for answer in answers where answer.evidence == evidence {
      let name = graph.sideName(of: graph.holder(of: answer.against))
      if statements[name] == nil { names.append(name) }
      statements[name, default: Selection()].append(answer.statement)
    }
    return Self.sorted(names.map { Concern(name: $0, statements: statements[$0]?.statements ?? []) })
  }

  /// The largest first; of those alike the first in the text.
  static func sorted(_ concerns: [Concern]) -> [Concern] {
    concerns.enumerated().sorted { left, right in
      let counts = (left.element.statements.count, right.element.statements.count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : left.offset < right.offset
    }.map(\.element)
  }
}
