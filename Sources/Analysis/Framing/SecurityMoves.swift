import ArgumentGraph
import ArticleText
import Lexicon

/// Securitising moves (F15): something is said to threaten what must survive, and the same side's claims tell a measure
/// against it (Buzan, Wæver & de Wilde 1998; Balzacq 2005).
///
/// The unit is moves: one for each claim that names a threat, of a side with a claim that tells a measure, in the same
/// article. A slot that the words do not fill stays open. An index by word lists; whether the audience accepts the move,
/// which makes it one of securitisation, no text tells.
public struct SecurityMoves: Sendable {
  /// How the measure stands to the threat.
  public enum Tie: Sendable, Equatable {
    case sameClaim
    /// A link joins the two.
    case linked(Handle<Link>)
    /// It is the side's nearest in the text.
    case nearest
  }

  public struct Move: Sendable, Equatable {
    /// Names the threat; its holder is the actor.
    public let threat: Handle<Statement>
    public let measure: Handle<Statement>
    public let tie: Tie
  }

  /// In the order of the text.
  public let moves: [Move]
  /// Claims that name a threat where their side tells no measure in the article.
  public let threatsAlone: [Handle<Statement>]

  /// - Parameters:
  ///   - threats: the statements that name a threat; `measures` those that tell what to do.
  ///   - voices: whose claims count; everybody's but the authors' without it.
  /// - Complexity: O(n) for n statements and the links of those that name a threat.
  public init(
    of graph: ArgumentGraph, threats: Marks<Statement>, measures: Marks<Statement>, by voices: [Handle<Voice>]? = nil,
    counting counted: LinksCounted = .found, stop: () -> Bool = { false }
  ) {
    let wanted = voices.map { Marks($0) }
    var sides = SidesMet(in: graph)
    var moves: [Move] = []
    var alone: [Handle<Statement>] = []
    for article in graph.articles {
      if stop() { break }
      // By side, in the order of the text.
      var told: [[Handle<Statement>]] = []
      var named: [(place: Int, claim: Handle<Statement>)] = []
      for offset in article.statements {
        let statement = Handle<Statement>(offset)
        guard threats.contains(statement) || measures.contains(statement), graph.isLive(statement),
          graph.isClaim(statement)
        else { continue }
        let holder = graph.holder(of: statement)
        guard wanted?.contains(holder) ?? (graph.kind(of: holder) != .author) else { continue }
        let place = sides.place(of: holder)
        while told.count <= place { told.append([]) }
        if measures.contains(statement) { told[place].append(statement) }
        if threats.contains(statement) { named.append((place, statement)) }
      }
      for (place, claim) in named {
        guard let move = Self.move(claim, told[place], graph, counted) else {
          alone.append(claim)
          continue
        }
        moves.append(move)
      }
    }
    self.moves = moves
    threatsAlone = alone
  }

  private static func move(
    _ threat: Handle<Statement>, _ measures: [Handle<Statement>], _ graph: ArgumentGraph, _ counted: LinksCounted
  ) -> Move? {
    guard let nearest = nearest(to: threat, measures) else { return nil }
    if nearest == threat { return Move(threat: threat, measure: threat, tie: .sameClaim) }
    if let (measure, link) = linked(threat, measures, graph, counted) {
      return Move(threat: threat, measure: measure, tie: .linked(link))
    }
    return Move(threat: threat, measure: nearest, tie: .nearest)
  }

  /// The measure that stands nearest; of two as near the later. Complexity: O(log n).
  private static func nearest(to threat: Handle<Statement>, _ measures: [Handle<Statement>]) -> Handle<Statement>? {
    var low = 0
    var high = measures.count
    while low < high {
      let middle = (low + high) / 2
      if measures[middle].offset < threat.offset { low = middle + 1 } else { high = middle }
    }
    let after = low < measures.count ? measures[low] : nil
    guard low > 0 else { return after }
    let before = measures[low - 1]
    guard let after else { return before }
    return threat.offset - before.offset < after.offset - threat.offset ? before : after
  }

  /// A measure for which the threat is a reason.
  private static func linked(
    _ threat: Handle<Statement>, _ measures: [Handle<Statement>], _ graph: ArgumentGraph, _ counted: LinksCounted
  ) -> (Handle<Statement>, Handle<Link>)? {
    var found: (Handle<Statement>, Handle<Link>)?
    graph.forEachLink(from: threat) { link in
      guard found == nil, graph.kind(of: link) == .support, counted.includes(graph.status(of: link)),
        let target = graph.targetStatement(of: link), isAmong(measures, target)
      else { return }
      found = (target, link)
    }
    return found
  }

  private static func isAmong(_ measures: [Handle<Statement>], _ statement: Handle<Statement>) -> Bool {
    var low = 0
    var high = measures.count
    while low < high {
      let middle = (low + high) / 2
      if measures[middle].offset < statement.offset { low = middle + 1 } else { high = middle }
    }
    return low < measures.count && measures[low] == statement
  }

  /// What is threatened, in the words of a text; "" where they do not say.
  public static func threatenedObject(in text: PhrasePlaces, _ words: PhraseTable<ThreatWord>) -> String {
    let places = text.all(words)
    for place in places {
      let end = place.words.upperBound
      switch place.entry {
      case .threat where end < text.words.count && ["to", "against"].contains(text.words[end]):
        let object = text.phrase(after: end + 1, most: 8)
        if !object.isEmpty { return object }
      case .threat where isVerb(text.words[place.words.lowerBound]):
        let object = text.phrase(after: end, most: 8)
        if !object.isEmpty { return object }
      case .survival where end < text.words.count && text.words[end] == "of":
        return text.printed(place.words) + " of " + text.phrase(after: end + 1, most: 6)
      default: break
      }
    }
    return places.first { $0.entry == .survival }.map { text.printed($0.words) } ?? ""
  }

  /// Who is told it, in the words between the reporting word and what it reports: "told *parliament* that"; "" where
  /// nobody is named.
  public static func audience(of statement: Handle<Statement>, in graph: ArgumentGraph) -> String {
    guard let handle = graph.attribution(of: statement) else { return "" }
    let attribution = graph[handle]
    guard ["tell", "warn", "remind", "assure", "inform", "urge"].contains(attribution.verb),
      let cue = attribution.cue.first, let content = attribution.content.first(where: { $0.start >= cue.end }),
      let article = graph.article(attribution.article)?.article
    else { return "" }
    var words = article.text[Span(cue.end, content.start)].split(whereSeparator: \.isWhitespace)
    if words.last == "that" { words.removeLast() }
    guard (1...5).contains(words.count) else { return "" }
    return words.joined(separator: " ").filter { $0 != "," }
  }

  /// A form of a verb of threat: its object follows at once.
  private static func isVerb(_ word: String) -> Bool {
    ["threaten", "endanger", "destabili", "imperil"].contains { word.hasPrefix($0) }
  }
}
