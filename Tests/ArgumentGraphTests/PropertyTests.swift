import ArgumentGraph
import ArticleText
import Seeded
import Testing

/// Random columns and edits, the same for the same seed.
struct RandomEdits {
  var random: Seeded
  private var columns: [ArticleID: Column] = [:]
  private static let voices = ["author", "Sudmark", "Norrland", "Estmark", "observers"]

  init(seed: UInt64) { random = Seeded(seed) }

  private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

  private mutating func column(_ letter: ArticleID) -> Column {
    var column = Column(letter.description)
    sides(&column)
    var ids: [String] = []
    for number in 1...Int.random(in: 1...6, using: &random) {
      let name = Self.voices.randomElement(using: &random) ?? "author"
      let id = "\(letter)\(number / 3 + 1).\(number % 3 + 1)"
      let guesses = name == "author" && chance(3)
      let asks = chance(5)
      let guessed = column.voice("Norrland")
      column.say(id, name, "words \(number) of \(name)") {
        if guesses { $0.guessedHolder = Handle(guessed) }
        if asks { $0.roles = .question }
      }
      ids.append(id)
    }
    links(&column, ids)
    return column
  }

  private mutating func sides(_ column: inout Column) {
    column.reading.parties = []
    for voice in column.reading.voices.indices { column.reading.voices[voice].party = nil }
    for name in ["Sudmark", "Norrland"] where !chance(4) { column.party(name, of: name) }
    let origins: [Party.Origin] = [.declared, .frontMatter]
    if chance(3) {
      column.party("Valley", of: "Sudmark", "Estmark", origin: origins.randomElement(using: &random) ?? .read)
    }
  }

  private mutating func links(_ column: inout Column, _ ids: [String]) {
    column.reading.links = []
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      guard let target = ids.randomElement(using: &random), let premise = ids.randomElement(using: &random) else {
        continue
      }
      let origin: Link.Origin = chance(2) ? .found : .suggested
      if !column.reading.links.isEmpty, chance(3) {
        column.undercut(Int.random(in: 0..<column.reading.links.count, using: &random), by: premise, origin: origin)
      } else {
        column.link(chance(2) ? .support : .attack, target, by: premise, ids[0], origin: origin)
      }
    }
  }

  /// The next edit; one that the graph may refuse now and then.
  mutating func next(for graph: ArgumentGraph) -> GraphEdit {
    let letter = ArticleID(ordinal: Int.random(in: 0..<3, using: &random))
    let statement = graph.statements.randomElement(using: &random)
    let link = graph.links.randomElement(using: &random)
    let voice = graph.voices.randomElement(using: &random)
    switch Int.random(in: 0..<14, using: &random) {
    case 0, 1, 2:
      let column = column(letter)
      if graph.article(letter) == nil { columns[letter] = column }
      return column.load
    case 3: return .unload(letter)
    case 4, 5: return reread(graph)
    case 6: return byHand(graph)
    case 7, 8: return addLink(graph)
    case 9: return .hide(graph.statements.filter { graph[$0].id.isAdded && chance(2) }, link.map { [$0] } ?? [])
    case 10:
      let verdicts: [Link.Verdict?] = [nil, .accepted, .rejected]
      if let link { return .setVerdict(link, verdicts.randomElement(using: &random) ?? nil) }
    case 11: if let statement, let voice { return .setHolder(statement, voice, byHand: true) }
    case 12: if let statement { return .setRoles(statement, [.premise, .prediction], byHand: true) }
    default:
      if let statement { return .setRestatement(statement, of: graph.statements.randomElement(using: &random)) }
    }
    return .batch([reread(graph), addLink(graph), .unload(letter)])
  }

  private mutating func reread(_ graph: ArgumentGraph) -> GraphEdit {
    .reread(
      graph.articles.compactMap { article in
        // A letter may carry, after undo, a text that is not the last one made for it.
        guard var column = columns[article.id], column.article == article.article else { return nil }
        if chance(2) { sides(&column) }
        if chance(2) { links(&column, column.reading.statements.map(\.id.description)) }
        return (article.id, column.reading)
      })
  }

  private mutating func byHand(_ graph: ArgumentGraph) -> GraphEdit {
    let key = "hand:\(Int.random(in: 0..<3, using: &random))"
    let voice = Voice(key: key, name: key, kind: .group, party: graph.parties.randomElement(using: &random))
    let statement = Statement(
      id: StatementID(added: Int.random(in: 1..<6, using: &random)), spans: [], holder: graph.place(ofVoice: key),
      words: "words by hand")
    return .batch([.addVoice(voice), .addStatement(statement)])
  }

  private mutating func addLink(_ graph: ArgumentGraph) -> GraphEdit {
    guard let premise = graph.statements.randomElement(using: &random) else { return .batch([]) }
    let other = graph.statements.randomElement(using: &random) ?? premise
    if let link = graph.links.randomElement(using: &random), chance(3) {
      return .addLink(
        Link(kind: .undercut, premises: [premise], target: .link(link), origin: .added, rule: "hand"))
    }
    return .addLink(
      Link(
        kind: chance(2) ? .support : .attack, premises: [premise, other], target: .statement(other), origin: .added,
        rule: "hand"))
  }
}

@Suite struct PropertyTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func anySequenceIsUndoneAndRedoneExactly(seed: UInt64) throws {
    var edits = RandomEdits(seed: seed)
    var graph = ArgumentGraph()
    var dumps = [graph.dump]
    var inverses: [GraphEdit] = []
    for step in 0..<60 {
      // Going back a little and on another way is what people do.
      if step % 13 == 12, inverses.count > 3 {
        for _ in 0..<3 {
          _ = try graph.apply(inverses.removeLast())
          dumps.removeLast()
          try #require(graph.dump == dumps[dumps.count - 1], "seed \(seed), step \(step): undo on the way")
        }
      }
      let edit = edits.next(for: graph)
      do {
        inverses.append(try graph.apply(edit))
        dumps.append(graph.dump)
      } catch {
        try #require(graph.dump == dumps[dumps.count - 1], "seed \(seed), step \(step): refused, \(error)")
      }
      try #require(graph.checkInvariants() == [], "seed \(seed), step \(step)")
    }
    try goBackAndForth(graph, inverses, dumps, seed)
  }

  private func goBackAndForth(
    _ last: ArgumentGraph, _ inverses: [GraphEdit], _ dumps: [String], _ seed: UInt64
  ) throws {
    var graph = last
    var back = inverses
    for _ in 0..<2 {
      var forth: [GraphEdit] = []
      for step in back.indices.reversed() {
        forth.append(try graph.apply(back[step]))
        try #require(graph.dump == dumps[step], "seed \(seed): undo of step \(step)")
        try #require(graph.checkInvariants() == [])
      }
      back = []
      for (step, edit) in forth.reversed().enumerated() {
        back.append(try graph.apply(edit))
        try #require(graph.dump == dumps[step + 1], "seed \(seed): redo of step \(step)")
      }
    }
  }
}
