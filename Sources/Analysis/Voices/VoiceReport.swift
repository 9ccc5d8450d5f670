import ArgumentGraph

/// Who speaks, and how much (F4). The unit is statements: every one counts for its holder, guesses for the author.
public struct VoiceReport: Sendable, Equatable {
  /// A party, a voice on no side, or an author.
  public struct Row: Sendable, Equatable {
    public let heard: HeardSide
    /// The sentences that are on the whole this side's; the rows partition the sentences.
    public let sentences: Int
    /// Words and numbers in the spans of its statements.
    public let words: Int
    /// The sentences in which its statements stand, as ids.
    public let heardIn: [StatementID]
    /// Its statements in quotation marks.
    public let quoted: [Handle<Statement>]

    public var name: String { heard.side.name }
    public var statements: [Handle<Statement>] { heard.statements }
  }

  /// The two parties that are heard most, set beside each other.
  public struct Balance: Sendable, Equatable {
    /// Places in `rows`: the less heard, and the more heard.
    public let lesser: Int
    public let greater: Int
    public let basis: Basis
    /// The statements of the less heard for each of the more heard: 1 where both are heard alike.
    public let value: Double
    /// Where one meets statements of the other, as shown by the text or a person, or only suggested.
    public let lesserAnswers: [Answering]
    public let greaterAnswers: [Answering]
  }

  public let articles: [ArticleID]
  public let statementCount: Int
  public let sentenceCount: Int
  /// Words of the rows together.
  public let wordCount: Int
  /// Statements held by others than the authors; those added by hand for somebody are among them.
  public let reportedCount: Int
  /// Authors first, then the most heard.
  public let rows: [Row]
  /// `nil` with fewer than two parties heard.
  public let balance: Balance?
  /// How evenly the reported statements are spread over parties and voices on no side.
  public let evenness: Evenness
  /// Reported statements in quotation marks, in the order of the text.
  public let quoted: [Handle<Statement>]
  /// Statements of others within which somebody is heard at second hand.
  public let secondHand: [Handle<Statement>]
  /// Counted among the authors' statements, never among those of whom they are guessed of.
  public let guesses: [Guess]
  public let neverHeard: [String]

  /// - Parameter articles: letters; without it all loaded articles, and what was added by hand.
  /// - Complexity: O(n log n) for n statements.
  public init(
    of graph: ArgumentGraph, in letters: [ArticleID]? = nil, counting counted: LinksCounted = .found,
    stop: () -> Bool = { false }
  ) {
    let articles = letters.map { $0.compactMap { graph.article($0) } } ?? graph.articles
    let heard = graph.heardSides(in: articles, addedByHand: letters == nil)
    let sentences = Self.sentenceCounts(articles, graph)
    var rows: [Row] = []
    for side in heard {
      if stop() { break }
      rows.append(Self.row(side, sentences, graph))
    }
    self.articles = articles.map(\.id)
    self.rows = rows
    statementCount = heard.reduce(0) { $0 + $1.statements.count }
    sentenceCount = articles.reduce(0) { $0 + $1.article.sentences.count }
    wordCount = rows.reduce(0) { $0 + $1.words }
    reportedCount = heard.filter { !$0.isAuthor }.reduce(0) { $0 + $1.statements.count }
    balance = Self.balance(rows, graph, counted, stop)
    evenness = Evenness(heard.filter { !$0.isAuthor }.map(\.statements.count))
    quoted = rows.filter { !$0.heard.isAuthor }.flatMap(\.quoted).sorted { graph.id(of: $0) < graph.id(of: $1) }
    let nested = graph.nestedReports(in: articles, stop: stop).filter(\.isSecondHand)
    secondHand = Selection(nested.map(\.inside)).statements
    guesses = graph.guesses(in: articles)
    neverHeard = graph.neverHeard(in: articles, heard: heard)
  }

  /// The row of a side: its party's, or its voice's own.
  public func row(of side: Side) -> Row? {
    rows.first { row in
      side.party.map { $0 == row.heard.side.party } ?? row.heard.side.voices.contains(where: side.voices.contains)
    }
  }

  private static func row(_ side: HeardSide, _ sentences: [Handle<Voice>: Int], _ graph: ArgumentGraph) -> Row {
    let ids = side.statements.map(graph.id(of:)).filter { !$0.isTitle }
    return Row(
      heard: side, sentences: side.side.voices.reduce(0) { $0 + (sentences[$1] ?? 0) },
      words: graph.wordCount(of: side.statements), heardIn: Basis.sentences(ids),
      quoted: side.statements.filter { graph.reporting(of: $0)?.isQuoted ?? false })
  }

  /// Sentences by who speaks on the whole.
  private static func sentenceCounts(_ articles: [LoadedArticle], _ graph: ArgumentGraph) -> [Handle<Voice>: Int] {
    var counts: [Handle<Voice>: Int] = [:]
    for article in articles {
      for place in article.article.sentences.indices {
        // A reader may leave the end of an article without a word on its sentences: they are the author's.
        let speaker = article.sentenceHolders.indices.contains(place) ? article.sentenceHolders[place] : article.author
        counts[speaker, default: 0] += 1
      }
    }
    return counts
  }

  private static func balance(
    _ rows: [Row], _ graph: ArgumentGraph, _ counted: LinksCounted, _ stop: () -> Bool
  ) -> Balance? {
    let parties = rows.indices.filter { rows[$0].heard.side.party != nil && !rows[$0].statements.isEmpty }
    guard parties.count >= 2 else { return nil }
    let (greater, lesser) = (parties[0], parties[1])
    func answers(_ place: Int, to other: Int) -> [Answering] {
      let (own, others) = (Marks(rows[place].heard.side.voices), Marks(rows[other].heard.side.voices))
      return graph.answering(by: rows[place].statements, isOwn: own.contains, counting: counted, stop: stop)
        .filter { others.contains(graph.holder(of: $0.against)) }
    }
    return Balance(
      lesser: lesser, greater: greater,
      basis: Basis(named: [greater, lesser].map { (rows[$0].name, rows[$0].statements) }, in: graph),
      value: Double(rows[lesser].statements.count) / Double(rows[greater].statements.count),
      lesserAnswers: answers(lesser, to: greater), greaterAnswers: answers(greater, to: lesser))
  }
}

extension [Answering] {
  /// The statements that answer, each once; what is only suggested is not mixed with what is shown.
  public func statements(_ evidence: Evidence) -> [Handle<Statement>] {
    Selection(filter { $0.evidence == evidence }.map(\.statement)).statements
  }
}
