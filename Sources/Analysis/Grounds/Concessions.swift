import ArgumentGraph
import ArticleText
import Lexicon

/// What is granted against the granter's own line, and whom that benefits (F11), after Toulmin (1958) on rebuttals and
/// Wolfe, Britt and Butler (2009) on my-side bias.
///
/// Granted: a premise of a concession link that counts, a statement with the role of a concession, or one reported by
/// a word of granting ("admits"). One that is only guessed at is in no count.
public struct Concessions: Sendable {
  /// How it is known that something is granted.
  public enum Sign: String, Sendable, CaseIterable {
    case link, role, verb
  }

  public struct Entry: Sendable, Equatable {
    public let statement: Handle<Statement>
    /// The first way in which it shows.
    public let sign: Sign
    /// The concession links from it.
    public let links: [Handle<Link>]
    /// The words that grant; empty where only the link tells.
    public let cue: String
    /// The side whose claim it supports or says again, or who is at odds with what it is conceded against; `nil` where
    /// that is nobody.
    public let beneficiary: String?
    /// The statement that tells who benefits: what it supports, says again, or what is at odds.
    public let reason: Handle<Statement>?
  }

  /// In the order of the text.
  public let all: [Entry]
  /// Granted only as the author guesses.
  public let guessed: [Handle<Statement>]

  /// Those without a concession link.
  public var unlinked: [Entry] { all.filter(\.links.isEmpty) }

  /// - Parameter counts: which links show that something is granted.
  /// - Complexity: O(statements and links).
  public init(
    of graph: ArgumentGraph, counting counted: LinksCounted = .found,
    along counts: ((LinkStatus) -> Bool)? = nil, by lexicon: Lexicon, stop: () -> Bool = { false }
  ) {
    let counts = counts ?? counted.includes
    var links: [Handle<Statement>: [Handle<Link>]] = [:]
    graph.forEachLink { link in
      guard graph.kind(of: link) == .attack, counts(graph.status(of: link)), graph[link].isConcession else { return }
      graph.forEachDistinctPremise(of: link) { links[$0, default: []].append(link) }
    }
    let admits = graph.verbs.map { lexicon.concessions.entries(of: $0).contains(.admission) }
    var entries: [Entry] = []
    var guessed: [Handle<Statement>] = []
    for (count, statement) in graph.statements.enumerated() {
      if count % 1024 == 0, stop() { break }
      let own = links[statement] ?? []
      let isAdmitted =
        graph.reporting(of: statement).map { admits[$0.verb] } == true && !graph[statement].isNegated
      guard !own.isEmpty || isAdmitted || graph.roles(of: statement).contains(.concession) else { continue }
      if graph.guessedHolder(of: statement) != nil {
        guessed.append(statement)
        continue
      }
      if graph.isIfPart(statement) || graph.roles(of: statement).contains(.question) { continue }
      let helped = graph.benefit(of: statement, granting: own, counting: counted)
      entries.append(
        Entry(
          statement: statement, sign: !own.isEmpty ? .link : isAdmitted ? .verb : .role, links: own,
          cue: graph.cue(ofGranting: statement, isAdmitted: isAdmitted, lexicon), beneficiary: helped?.side,
          reason: helped?.reason))
    }
    all = entries
    self.guessed = guessed
  }

  /// Whom the concessions benefit, each with how often, the most often first, then by the alphabet.
  public static func beneficiaries(_ entries: [Entry]) -> [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    for entry in entries { if let name = entry.beneficiary { counts[name, default: 0] += 1 } }
    return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension ArgumentGraph {
  /// The side that gains by what is granted, and the statement that tells so.
  fileprivate func benefit(
    of granted: Handle<Statement>, granting links: [Handle<Link>], counting counted: LinksCounted
  ) -> (side: String, reason: Handle<Statement>)? {
    let own = sideName(of: holder(of: granted))
    func other(_ statement: Handle<Statement>?) -> (side: String, reason: Handle<Statement>)? {
      guard let statement, isLive(statement), guessedHolder(of: statement) == nil else { return nil }
      let side = sideName(of: holder(of: statement))
      return side == own ? nil : (side, statement)
    }
    // It supports a claim of theirs.
    for link in self.links(from: granted) where counted.includes(status(of: link)) && kind(of: link) == .support {
      if let found = other(targetStatement(of: link)) { return found }
    }
    // It says what they say.
    if let found = other(restated(by: granted)) { return found }
    // They are at odds with what it is conceded against.
    for link in links {
      guard let against = targetStatement(of: link) else { continue }
      if let found = other(against) {
        // It weakens a claim of another: whoever else is against that claim gains, or the granter alone.
        return opponent(of: found.reason, besides: [own, found.side], counting: counted)
      }
      if let found = opponent(of: against, besides: [own], counting: counted) { return found }
    }
    return nil
  }

  /// Who speaks against a statement, or is spoken against by it.
  private func opponent(
    of statement: Handle<Statement>, besides sides: [String], counting counted: LinksCounted
  ) -> (side: String, reason: Handle<Statement>)? {
    var ends: [Handle<Statement>] = []
    for link in links(into: statement) where kind(of: link) == .attack && counted.includes(status(of: link)) {
      forEachPremise(of: link) { ends.append($0) }
    }
    for link in links(from: statement) where kind(of: link) == .attack && counted.includes(status(of: link)) {
      if let target = targetStatement(of: link) { ends.append(target) }
    }
    for end in ends where guessedHolder(of: end) == nil && !sides.contains(sideName(of: holder(of: end))) {
      return (sideName(of: holder(of: end)), end)
    }
    return nil
  }

  /// The words that grant: those of the report, or what opens the words granted.
  fileprivate func cue(ofGranting statement: Handle<Statement>, isAdmitted: Bool, _ lexicon: Lexicon) -> String {
    guard let id = id(of: statement).article, let article = article(id)?.article else { return "" }
    if isAdmitted, let attribution = self[statement].attribution { return words(self[attribution].cue, in: id) }
    guard let range = tokenRanges(of: statement).first else { return "" }
    let start = max(0, range.lowerBound - 4)
    let text = TokenWords(article, [start..<min(range.upperBound, range.lowerBound + 6)])
    for place in text.words.indices {
      for phrase in lexicon.concessions.longest(in: text.words, at: place) where phrase.entry == .opener {
        return words(text.spans(place..<place + phrase.count), in: id)
      }
    }
    return ""
  }
}
