import ArgumentGraph
import Lexicon
import Seeded

@testable import Analysis

/// Graphs of two articles with every kind of statement and link, cycles and hidden parts included.
enum RandomGraph {
  static let words = ["toll", "gates", "harvest", "lock", "spill", "treaty", "river"]

  /// - Parameters:
  ///   - words: what its statements are made of.
  ///   - length: how many words each of them has.
  static func make(
    seed: UInt64, statements: Int = 40, links: Int = 60, words: [String] = RandomGraph.words, length: Int = 3
  ) throws -> ArgumentGraph {
    var random = Seeded(seed)
    var graph = ArgumentGraph()
    for letter in ["A", "B"] {
      try article(letter, statements, links, words, length, &random).load(into: &graph)
    }
    // Links across the articles, then, now and then, one article taken out with what hangs on it.
    let all = graph.statements
    for _ in 0..<(links / 4) {
      guard let from = all.randomElement(using: &random), let to = all.randomElement(using: &random) else { continue }
      let kind: Link.Kind = Bool.random(using: &random) ? .attack : .support
      _ = try graph.apply(
        .addLink(Link(kind: kind, premises: [from], target: .statement(to), origin: .added, rule: "test")))
    }
    if seed % 3 == 0 { _ = try graph.apply(.unload(ArticleID(ordinal: 1))) }
    return graph
  }

  private static func article(
    _ letter: String, _ statements: Int, _ links: Int, _ words: [String], _ length: Int, _ random: inout Seeded
  ) -> GraphBuilder {
    let voices = ["author", "Sudmark", "Sudmark officials", "Norrland", "Estmark", "observers"]
    var b = GraphBuilder(letter)
    b.party("Sudmark", "Sudmark", "Sudmark officials")
    b.party("Norrland", "Norrland")
    b.party("Estmark", "Estmark")
    b.neverHeard("the bargemen")
    var ids: [String] = []
    for number in 0..<statements {
      let id = "\(letter)\(number / 5 + 1).\(number % 5 + 1)"
      let voice = voices.randomElement(using: &random) ?? "author"
      let guess = voice == "author" && Int.random(in: 0..<4, using: &random) == 0
      let text = words.shuffled(using: &random).prefix(length).joined(separator: " ")
      b.say(
        "\(id) \(voice): \(text)", quoted: Bool.random(using: &random),
        negated: Int.random(in: 0..<4, using: &random) == 0, guessOf: guess ? "Norrland" : nil,
        ifPart: Int.random(in: 0..<8, using: &random) == 0,
        roles: Int.random(in: 0..<8, using: &random) == 0 ? .question : .claim,
        restates: Int.random(in: 0..<6, using: &random) == 0 ? ids.randomElement(using: &random) : nil)
      ids.append(id)
    }
    for _ in 0..<statements / 2 {
      guard let id = ids.randomElement(using: &random) else { continue }
      b.violence(
        in: id, ViolenceMention.Form.allCases.randomElement(using: &random) ?? .active,
        ViolenceWord.Kind.allCases.randomElement(using: &random) ?? .harm, agent: Bool.random(using: &random),
        victim: Bool.random(using: &random))
    }
    for number in 0..<links {
      let (target, premise) = (ids.randomElement(using: &random), ids.randomElement(using: &random))
      guard let target, let premise else { continue }
      let origin: Link.Origin = Bool.random(using: &random) ? .found : .suggested
      let verdict: Link.Verdict? = [nil, nil, nil, .accepted, .rejected].randomElement(using: &random) ?? nil
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where number > 0:
        b.undercut(Int.random(in: 1...number, using: &random), by: premise, origin: origin, verdict: verdict)
      case 1:
        let other = ids.randomElement(using: &random) ?? ids[0]
        if other == premise { fallthrough }
        b.support(target, by: premise, other, origin: origin, verdict: verdict)
      case 2: b.support(target, by: premise, origin: origin, verdict: verdict)
      default: b.attack(target, by: premise, origin: origin, verdict: verdict, concession: number % 5 == 0)
      }
    }
    circles(&b, ids, &random)
    return b
  }

  /// A few rings of reasons, some of them with a way in.
  private static func circles(_ b: inout GraphBuilder, _ ids: [String], _ random: inout Seeded) {
    for _ in 0..<2 {
      let ring = Array(ids.shuffled(using: &random).prefix(Int.random(in: 2...4, using: &random)))
      for (place, id) in ring.enumerated() { b.support(ring[(place + 1) % ring.count], by: id) }
    }
  }
}
