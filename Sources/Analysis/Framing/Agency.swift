import ArgumentGraph
import Lexicon

/// Mentions of violence and whether they name who acts and who suffers (F8), after Trew 1979, Fowler 1991,
/// van Leeuwen 1996 and Henley, Miller & Beazley 1995.
///
/// The unit is mentions in statements; one between statements belongs to nobody and is only named. The rate of absent
/// agents is mentions without an agent in their sentence / all mentions.
public struct Agency: Sendable {
  /// What a mention must be to count.
  public enum Narrowing: String, Sendable, CaseIterable {
    case active, passive, nominal, agentless, victimless, initiating, responding, neutral, harm
  }

  /// A mention in a statement.
  public struct Mention: Sendable, Equatable {
    public let facts: ViolenceMention
    public let statement: Handle<Statement>
  }

  /// How many mentions some part of them has, and how many of these name nobody.
  public struct Tally: Sendable, Equatable {
    public var all = 0
    public var agentless = 0
    public var victimless = 0
    public var initiating = 0
    public var responding = 0

    public init() {}

    public mutating func add(_ other: Tally) {
      all += other.all
      agentless += other.agentless
      victimless += other.victimless
      initiating += other.initiating
      responding += other.responding
    }

    mutating func add(_ mention: ViolenceMention) {
      all += 1
      if mention.agent == nil { agentless += 1 }
      if mention.victim == nil { victimless += 1 }
      if mention.kind == .initiating { initiating += 1 }
      if mention.kind == .responding { responding += 1 }
    }
  }

  /// In the order of the text.
  public let mentions: [Mention]
  /// How many there are before narrowing.
  public let allCount: Int
  public let total: Tally
  /// One for each form, in the order active, passive, nominal.
  public let byForm: [(form: ViolenceMention.Form, tally: Tally)]
  /// One for each side that is heard to speak of violence: most mentions first, then in the order of the text.
  public let bySide: [(side: Side, authorOf: ArticleID?, tally: Tally)]
  /// The sentences that speak of violence between statements.
  public let outside: [StatementID]

  /// - Parameter statements: those whose mentions count; all without it.
  /// - Complexity: O(mentions, articles and voices).
  public init(
    of graph: ArgumentGraph, in statements: Marks<Statement>? = nil, only narrowings: [Narrowing] = [],
    stop: () -> Bool = { false }
  ) {
    var mentions: [Mention] = []
    var outside: [StatementID] = []
    var allCount = 0
    for article in graph.articles {
      if stop() { break }
      for facts in article.violence {
        guard let statement = facts.statement else {
          if statements == nil { outside.append(contentsOf: article.sentence(at: facts.words.start)) }
          continue
        }
        guard graph.isLive(statement), statements?.contains(statement) ?? true else { continue }
        allCount += 1
        if narrowings.allSatisfy(facts.is) { mentions.append(Mention(facts: facts, statement: statement)) }
      }
    }
    self.mentions = mentions
    self.allCount = allCount
    self.outside = outside
    var total = Tally()
    var forms: [ViolenceMention.Form: Tally] = [:]
    var sides = SidesMet(in: graph)
    var tallies: [Tally] = []
    for mention in mentions {
      total.add(mention.facts)
      forms[mention.facts.form, default: Tally()].add(mention.facts)
      let place = sides.place(of: graph.holder(of: mention.statement))
      if place == tallies.count { tallies.append(Tally()) }
      tallies[place].add(mention.facts)
    }
    self.total = total
    byForm = ViolenceMention.Form.allCases.map { ($0, forms[$0] ?? Tally()) }
    let order = tallies.indices.sorted { (tallies[$1].all, $0) < (tallies[$0].all, $1) }
    bySide = order.map { (sides.sides[$0].side, sides.sides[$0].authorOf, tallies[$0]) }
  }

  /// The statements in which the mentions stand, each once, in the order of the text.
  public var statements: [Handle<Statement>] {
    var seen = Marks<Statement>()
    return mentions.map(\.statement).filter { seen.insert($0) }
  }
}

extension ViolenceMention {
  /// Whether it is what a narrowing asks for.
  public func `is`(_ narrowing: Agency.Narrowing) -> Bool {
    switch narrowing {
    case .active: form == .active
    case .passive: form == .passive
    case .nominal: form == .nominal
    case .agentless: agent == nil
    case .victimless: victim == nil
    case .initiating: kind == .initiating
    case .responding: kind == .responding
    case .neutral: kind == .neutral
    case .harm: kind == .harm
    }
  }
}

extension LoadedArticle {
  /// The sentence in which an offset lies, as an id; none outside the body.
  fileprivate func sentence(at offset: Int) -> [StatementID] {
    var low = 0
    var high = article.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if article.sentences[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < article.sentences.count else { return [] }
    let sentence = article.sentences[low]
    return [StatementID(article: id, paragraph: sentence.paragraph, sentence: sentence.number)]
  }
}
