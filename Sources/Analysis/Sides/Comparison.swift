import ArgumentGraph

/// Two sides set against each other; the properties stand in the order in which `compare` prints them.
public struct Comparison: Sendable {
  public let first: ComparedSide
  public let second: ComparedSide
  public let basis: Basis
  /// Claims of both, where the sides overlap; they are set against nothing that both say.
  public let shared: [Handle<Statement>]
  /// Contested between the two, both ways: shown in the text, and only suggested.
  public let shown: [Clash.Row]
  public let suggested: [Clash.Row]
  /// By another voice, not by the party: the author or a third voice against one side. No side is credited with it.
  public let byOthersShown: [Clash.Row]
  public let byOthersSuggested: [Clash.Row]
  /// What the author supposes that one side holds against the other.
  public let guessed: [Clash.Row]
  public let talkedPast: TalkedPast
  public let agreed: [Agreement]
  /// The claims of the first side by the replies of the second, and the other way round.
  public let repliesToFirst: ReplyCount
  public let repliesToSecond: ReplyCount

  /// - Parameters:
  ///   - about: keeps a row when either of its ends is about it.
  ///   - words: how claims are compared by their words.
  ///   - topics: the topics of a statement.
  /// - Complexity: O(statements and links of the two sides), and sorting.
  public init(
    _ first: ComparedSide, _ second: ComparedSide, in graph: ArgumentGraph, counting counted: LinksCounted = .found,
    about: ((Handle<Statement>) -> Bool)? = nil, words: ClaimWords? = nil,
    topics: TopicNumbers = TopicNumbers(),
    stop: () -> Bool = { false }
  ) {
    self.first = first
    self.second = second
    basis = Basis(of: [first, second], in: graph, about: about)
    shared = first.claims(sharedWith: second)
    let clash = Clash(first, second, in: graph, counting: counted, about: about, stop: stop)
    shown = clash.rows(.shown)
    suggested = clash.rows(.suggested)
    byOthersShown = clash.byOthers(.shown)
    byOthersSuggested = clash.byOthers(.suggested)
    guessed = clash.guessed
    talkedPast = TalkedPast(first, second, in: graph, about: about, topics: topics)
    agreed = Agreement.between(first, second, in: graph, counting: counted, words: words, about: about)
    repliesToFirst = clash.repliesToFirst
    repliesToSecond = clash.repliesToSecond
  }
}
