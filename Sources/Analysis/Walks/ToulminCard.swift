import ArgumentGraph
import Lexicon

/// A claim laid out as Toulmin (1958) lays out arguments: its grounds, the warrant that makes them grounds, what backs
/// the warrant, how strongly the claim is put, and what rebuts it. What the articles leave unsaid stays empty.
public struct ToulminCard: Sendable {
  /// A reason with its warrant, where one is stated.
  public struct Reason: Sendable {
    public let link: Handle<Link>
    public let premises: [Handle<Statement>]
    public let warrant: Handle<Statement>?

    /// The premises without the warrant.
    public var grounds: [Handle<Statement>] { premises.filter { $0 != warrant } }
  }

  /// What is given for a warrant.
  public struct Backing: Sendable, Equatable {
    public let premise: Handle<Statement>
    public let warrant: Handle<Statement>
    public let link: Handle<Link>
  }

  public let statement: Handle<Statement>
  /// One for each support link that counts, in the order of the links.
  public let reasons: [Reason]
  public let backing: [Backing]
  /// Words that weaken it, and words that press it, in the order of the text.
  public let hedges: [String]
  public let boosters: [String]
  /// The conditions under which alone it is said.
  public let conditions: [Conditional.Part]
  /// What speaks against it: attacks, concessions, and undercuts of a reason for it.
  public let objections: [Objection]
  /// What only the author supposes that somebody would say against it.
  public let guessed: [Objection]

  /// The statements that fill its slots, each once, in the order of the slots.
  public var shown: [Handle<Statement>] {
    let filled = reasons.flatMap(\.premises) + backing.map(\.premise) + (objections + guessed).flatMap(\.premises)
    return Selection(filled).statements
  }

  /// - Complexity: O(links of the statement and of its warrants), and the names in the graph where it has a condition.
  public init(
    of statement: Handle<Statement>, in graph: ArgumentGraph, counting counted: LinksCounted = .found,
    by lexicon: Lexicon, stop: () -> Bool = { false }
  ) {
    self.statement = statement
    let words = Words.cut(graph.words(of: statement)).map { String(WordEdges.bare($0[...])) }
    hedges = Self.phrases(lexicon.hedges, words)
    boosters = Self.phrases(lexicon.boosters, words)
    let grounds = GroundWords(lexicon.grounds)
    var reasons: [Reason] = []
    graph.forEachSupport(of: statement, counting: counted) { link in
      let premises = graph[link].premises
      reasons.append(Reason(link: link, premises: premises, warrant: grounds.warrant(among: premises, of: graph)))
    }
    self.reasons = reasons
    var backing: [Backing] = []
    for warrant in Selection(reasons.compactMap(\.warrant)).statements {
      graph.forEachSupport(of: warrant, counting: counted) { link in
        backing += graph[link].premises.map { Backing(premise: $0, warrant: warrant, link: link) }
      }
    }
    self.backing = backing
    conditions = graph.conditions(of: statement, by: lexicon, stop)
    let against = graph.replies(to: statement, counting: counted)
    objections = against.filter { !graph.isOnlyGuessed($0) }
    guessed = against.filter(graph.isOnlyGuessed)
  }

  private static func phrases<Entry>(_ table: PhraseTable<Entry>, _ words: [String]) -> [String] {
    var found: [String] = []
    var place = 0
    while place < words.count {
      let phrase = table.longest(in: words, at: place).first
      if let phrase { found.append(phrase.words.joined(separator: " ")) }
      place += phrase?.count ?? 1
    }
    return found
  }
}

extension ArgumentGraph {
  /// The reasons for a statement, by links that count.
  fileprivate func forEachSupport(
    of statement: Handle<Statement>, counting counted: LinksCounted, _ body: (Handle<Link>) -> Void
  ) {
    forEachLink(into: statement) { link in
      if kind(of: link) == .support, counted.includes(status(of: link)) { body(link) }
    }
  }

  /// The if-parts of the conditional that a statement is, or that it follows from in its sentence.
  fileprivate func conditions(
    of statement: Handle<Statement>, by lexicon: Lexicon, _ stop: () -> Bool
  ) -> [Conditional.Part] {
    if isIfPart(statement) { return [] }
    let id = id(of: statement)
    let sentence: [Handle<Statement>] =
      if let article = id.article {
        statements(matching: .sentence(article, paragraph: id.paragraph, sentence: id.sentence))
      } else { [statement] }
    let found = Conditionals(of: sentence, in: self, by: lexicon, stop: stop)
    return (found.all + found.guessed).first { $0.statement == statement }?.ifParts ?? []
  }

  /// Whether nobody is reported to make an objection: the author supposes that somebody would.
  func isOnlyGuessed(_ objection: Objection) -> Bool {
    !objection.premises.isEmpty && objection.premises.allSatisfy { guessedHolder(of: $0) != nil }
  }
}
