import ArgumentGraph
import ArticleText
import Lexicon
import Testing

@testable import Reading

/// Three columns on one river, of our own: from one bank, from the other, and from between. Each has decoys: words of
/// the others in another sense.
enum Banks {
  static let first = """
    The Lock Is Sudmark's

    By R. Tal

    The quarrel over the upper lock is in its second summer. Sudmark maintains that the toll pays for repairs. \
    Norrland argues that the toll is illegal under the river treaty. Sudmark counters that any state may charge for \
    upkeep.

    Sudmark insists that it handed Norrland proof of the smuggling. Sudmark officials claim that the raiders came from \
    the Norrland bank. Norrland denied that it shelters the raiders. The Sudmark government says that its patrol boats \
    fired only at the raiders and not at fishermen.

    Both economies are weak. A closed lock ruins the harvest on both banks. Deterrence will restore a balance on the \
    river, Sudmark believes. The army chief says that the patrols will go on if the raids go on.

    The strike of the patrol boats on Tuesday was a warning. Joint inspections of the lock could calm the river.

    """

  static let second = """
    Whose River, Whose War

    By E. Lund

    Norrland says that no raider may shelter on its bank. Norrland insists that the proof of smuggling was never \
    handed over. The raiders did not come from the Norrland bank, Norrland officials say. Patrol boats fired at \
    fishermen, the villagers say, and families were buried.

    The toll breaks the river treaty, says Norrland. No state may charge for upkeep that it has not done. Norrland \
    argues that the levy is unlawful under the treaty.

    The lorry drivers' strike on Tuesday stopped the market. Customs officers rely on deterrence against cigarette \
    smugglers. The pilgrims found shelter at a shrine above the bank.

    A closed lock ruins the harvest on both banks, and nobody wins by it.

    """

  static let between = """
    What The Go-Betweens Want

    By J. Kral

    Estmark says that joint inspections of the lock would calm the river. Diplomats warn that the patrols will not \
    restore a balance on the river. A truce without inspection does not hold, Estmark says.

    Estmark believes that both economies are weak. The toll pays for nothing but patrols, the envoys say. The toll \
    does not pay for repairs, says one engineer. Estmark's insurers sell cover against a third party. The patrol of \
    the school crossing will go on.

    Norrland repeats that the toll is illegal under the river treaty.

    """
}

@Suite struct AcrossTests {
  private let lexicon: Lexicon
  init() throws { lexicon = try Lexicon.embedded() }

  private func load(_ texts: [String], parties: [PartyDeclaration] = []) throws -> ArgumentGraph {
    var graph = ArgumentGraph()
    let reader = Reader(lexicon: lexicon)
    for (ordinal, text) in texts.enumerated() {
      let article = try Article.read(Array(text.utf8), path: nil, rules: try Read.rules())
      let id = ArticleID(ordinal: ordinal)
      _ = try graph.apply(.load(id, article, reader.read(article, as: id, parties: parties)))
    }
    return graph
  }

  private func links(_ graph: ArgumentGraph) throws -> [String] {
    var across = AcrossArticles()
    return try across.links(in: graph, lexicon: lexicon).map { line($0, graph) }
  }

  private func line(_ link: Link, _ graph: ArgumentGraph) -> String {
    let target = link.targetStatement.map { graph[$0].id.description } ?? "?"
    return "\(graph[link.premises[0]].id) \(link.kind.rawValue)s \(target)"
  }

  @Test func theSameAndTheContraryAreFoundAndDecoysAreNot() throws {
    let graph = try load([Banks.first, Banks.second, Banks.between])
    #expect(
      try Set(links(graph)) == [
        // No state may charge; the proof was never handed over; the raiders did not come; fishermen were fired at.
        "B2.2 attacks A1.4", "B1.2 attacks A2.1", "B1.3 attacks A2.2", "B1.4 attacks A2.4",
        // No raider may shelter on the bank from which raiders are said to come.
        "B1.1 attacks A2.2",
        // The levy is unlawful; a closed lock ruins the harvest.
        "B2.3 supports A1.3", "B4.1a supports A3.2",
        // The toll does not pay for repairs; patrols restore no balance.
        "C2.3 attacks A1.2", "C1.2 attacks A3.3",
        "C3.1 supports A1.3", "C3.1 supports B2.3", "C2.1 supports A3.1", "C1.1 supports A4.2",
      ])
  }

  @Test func linksAreSuggestedWithoutACue() throws {
    let graph = try load([Banks.first, Banks.second])
    var across = AcrossArticles()
    let found = try across.links(in: graph, lexicon: lexicon)
    #expect(found.allSatisfy { $0.origin == .suggested && $0.cue.isEmpty && $0.article == nil })
    #expect(found.allSatisfy { $0.rule == ($0.kind == .attack ? "contrary claim" : "same claim") })
    #expect(found.allSatisfy { (0.35...0.6).contains($0.confidence) })
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.confidence >= $1.confidence })
    // Asked again, with what it kept, it says the same; so does one that met the articles one by one.
    #expect(try across.links(in: graph, lexicon: lexicon) == found)
    var later = AcrossArticles()
    _ = try later.links(in: try load([Banks.between, Banks.second]), lexicon: lexicon)
    #expect(try later.links(in: graph, lexicon: lexicon) == found)
  }

  @Test(arguments: [
    ("The air strikes ruined the harvest of the valley.", "The drivers' strike filled the squares of the city."),
    ("Sudmark fired at Norrland's barges.", "Norrland fired at Sudmark's barges."),
    ("The toll pays for repairs.", "The toll pays for parades."),
    ("Norrland will reopen the lower lock.", "Sudmark will reopen the lower lock."),
  ])
  func wordsAloneMakeNoLink(_ first: String, _ second: String) throws {
    #expect(try links(pair(first, second)) == [])
  }

  @Test(arguments: [
    ("The dam is safe for the villages below.", "The dam is unsafe for the villages below.", "attack"),
    ("The dam is not unsafe for the villages below.", "The dam is safe for the villages below.", "support"),
    ("The pilots never left the lower harbour.", "The pilots left the lower harbour.", "attack"),
    (
      "Norrland denied that its barges damaged the lower gates.", "Norrland's barges damaged the lower gates.", "attack"
    ),
    ("The levy harms not only farmers but bakers.", "The toll harms farmers and bakers.", "support"),
    ("Pakistan's strikes violate Afghan sovereignty.", "The strikes breach Afghanistan's sovereignty.", "support"),
  ])
  func denialDecidesTheKind(_ first: String, _ second: String, _ kind: String) throws {
    #expect(try links(pair(first, second)) == ["B1.1 \(kind)s A1.1"])
  }

  /// Two articles of one claim each, and others that make its words no rarer than words are.
  private func pair(_ first: String, _ second: String) throws -> ArgumentGraph {
    let others = [
      "Sudmark says that bakers rise before dawn. Norrland says that clocks need winding. Snow lay on the roofs.",
      "Norrland says that gardens want rain. Sudmark says that wolves crossed the hills. The choir sang a psalm.",
    ]
    return try load(zip([first, second], others).map { "A Title Line\n\n\($0)\n\n\($1)\n" })
  }

  @Test func aTextLoadedTwiceSaysNothingTwice() throws {
    #expect(try links(load([Banks.first, Banks.first])) == [])
  }

  @Test func sidesComeFromTheParties() throws {
    let side = PartyDeclaration(name: "The Banks", aliases: ["Norrland", "Sudmark"])
    let graph = try load([Banks.first, Banks.second], parties: [side])
    // One side does not contradict itself.
    #expect(try !links(graph).contains("B1.3 attacks A2.2"))
    #expect(try links(graph).contains("B2.3 supports A1.3"))
  }
}
