import ArgumentGraph
import ArticleText
import Lexicon

/// A small generator with a seed: the same graph every time.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func roll(_ sides: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % sides
  }

  mutating func chance(_ sides: Int = 2) -> Bool { roll(sides) == 0 }
}

/// Graphs of up to three articles with everything in them that a graph can hold.
struct RandomGraph {
  private var dice: Dice
  private(set) var graph = ArgumentGraph()
  private static let words = ["toll", "lock", "🚢", "cafe\u{301}", "“gates”", "\\", "\u{202E}", "a\tb", "Süd", "no"]
  private static let names = ["Sudmark", "Norrland", "bargemen", "Estmark", "many \"here\""]

  init(seed: UInt64) throws {
    dice = Dice(seed: seed)
    let letters = [[0], [1, 0], [0, 2], [2, 0, 1]][dice.roll(4)]
    for letter in letters { try load(ArticleID(ordinal: letter)) }
    for number in 1..<(2 + dice.roll(3)) { try add(number) }
    for _ in 0..<dice.roll(6) { try link(across: true) }
  }

  private mutating func load(_ id: ArticleID) throws {
    var text = ""
    for _ in 0..<(1 + dice.roll(4)) {
      for _ in 0..<(1 + dice.roll(3)) {
        for _ in 0..<(1 + dice.roll(6)) { text += Self.words[dice.roll(Self.words.count)] + " " }
        text += "end. "
      }
      text.removeLast()
      text += "\n"
    }
    let cut = TestArticle.cut(text, path: dice.chance() ? "\(id).txt" : nil)
    var reading = ArticleReading(voices: [
      Voice(key: "author:\(id)", name: "the author", kind: .author, authorOf: id)
    ])
    let sides = ["Sudmark", "Norrland"]
    reading.parties = sides.map { Party(key: "p:\($0)", name: $0, aliases: ["old \($0)"], origin: .read) }
    for (index, name) in Self.names.enumerated() where dice.roll(4) > 0 {
      reading.voices.append(
        Voice(
          key: name, name: name, kind: Voice.Kind.allCases[1 + index], aliases: [name],
          party: index < 2 ? Handle(index) : nil, tie: index < 2 ? "itself" : nil))
    }
    for number in 0..<dice.roll(5) { reading.attributions.append(attribution(id, number + 1, reading, cut)) }
    if dice.chance() {
      reading.statements.append(Statement(id: StatementID(titleOf: id), spans: [Span(0, 1)], holder: Handle(0)))
    }
    for sentence in cut.sentences {
      reading.sentenceHolders.append(voice(reading))
      let parts = dice.roll(3)
      for part in 0..<parts {
        let id = StatementID(
          article: id, paragraph: sentence.paragraph, sentence: sentence.number, part: parts > 1 ? part + 1 : 0)
        let statement = statement(id, sentence.span, reading)
        reading.statements.append(statement)
      }
    }
    if !reading.statements.isEmpty {
      reading.thesis = dice.chance() ? Handle(dice.roll(reading.statements.count)) : nil
      for _ in 0..<dice.roll(6) { reading.links.append(readLink(reading)) }
    }
    for _ in 0..<dice.roll(4) { reading.violence.append(mention(reading, cut)) }
    reading.neverHeard = dice.chance() ? ["the Commission"] : []
    _ = try graph.apply(.load(id, cut, reading))
  }

  private mutating func voice(_ reading: ArticleReading) -> Handle<Voice> { Handle(dice.roll(reading.voices.count)) }

  private mutating func span(in range: Span) -> Span {
    let start = range.start + dice.roll(range.count)
    return Span(start, start + 1 + dice.roll(range.end - start))
  }

  private mutating func attribution(
    _ id: ArticleID, _ number: Int, _ reading: ArticleReading, _ article: Article
  ) -> Attribution {
    let whole = Span(0, article.text.scalarCount)
    return Attribution(
      article: id, number: number, source: dice.chance() ? [] : [span(in: whole)], cue: [span(in: whole)],
      content: [span(in: whole), span(in: whole)], voice: voice(reading), stance: Stance.allCases[dice.roll(5)],
      isReactive: dice.chance(), isNegated: dice.chance(), isGuess: dice.chance(), isQuoted: dice.chance(),
      verb: "say", rule: "verb", confidence: Float(dice.roll(1000)) / 999)
  }

  private mutating func mention(_ reading: ArticleReading, _ article: Article) -> ViolenceMention {
    let whole = Span(0, article.text.scalarCount)
    let forms = ViolenceMention.Form.allCases
    let kinds = ViolenceWord.Kind.allCases
    let words = span(in: whole)
    return ViolenceMention(
      words: words, form: forms[dice.roll(forms.count)], kind: kinds[dice.roll(kinds.count)],
      agent: dice.chance() ? span(in: whole) : nil, victim: dice.chance() ? span(in: whole) : nil,
      statement: dice.chance() && !reading.statements.isEmpty ? Handle(dice.roll(reading.statements.count)) : nil)
  }

  private mutating func statement(_ id: StatementID, _ range: Span, _ reading: ArticleReading) -> Statement {
    let isGuess = dice.chance(4)
    var statement = Statement(
      id: id, spans: [span(in: range)], holder: isGuess ? Handle(0) : voice(reading),
      reporters: dice.chance() ? [Handle(0), voice(reading)] : [], guessedHolder: isGuess ? voice(reading) : nil,
      attribution: dice.chance() && !reading.attributions.isEmpty ? Handle(dice.roll(reading.attributions.count)) : nil,
      roles: Roles(rawValue: UInt16(dice.roll(256))), shownSpans: dice.chance(3) ? [range] : nil,
      words: dice.chance(5) ? "denies “it”" : nil, isHedged: dice.chance(), isNegated: dice.chance(),
      isIfPart: dice.chance(5),
      restates: dice.chance(4) && !reading.statements.isEmpty ? Handle(dice.roll(reading.statements.count)) : nil,
      confidence: Float(dice.roll(1000)) / 999)
    if dice.chance(4) { statement.subject = Statement.Subject(name: "the toll", pronoun: dice.chance() ? range : nil) }
    statement.isLoaded = dice.chance(3)
    if let span = statement.spans.first {
      if dice.chance(4) { statement.hedges = [span] }
      if dice.chance(4) { statement.boosters = [span] }
      if dice.chance(4) { statement.loadedWords = [span] }
    }
    if dice.chance(4) { statement.deniedSpans = [range] }
    if dice.chance(4), !reading.statements.isEmpty {
      statement.mayRestate = Handle(dice.roll(reading.statements.count))
    }
    statement.isHolderSetByHand = dice.chance(6)
    statement.areRolesSetByHand = dice.chance(6)
    return statement
  }

  private mutating func readLink(_ reading: ArticleReading) -> Link {
    let premises = (0..<(1 + dice.roll(2))).map { _ in Handle<Statement>(dice.roll(reading.statements.count)) }
    var link = Link(
      kind: dice.chance() ? .support : .attack, premises: premises,
      target: .statement(Handle(dice.roll(reading.statements.count))), origin: dice.chance() ? .found : .suggested,
      verdict: [nil, .accepted, .rejected][dice.roll(3)], isConcession: dice.chance(), cue: [Span(0, 1)], rule: "cue")
    if !reading.links.isEmpty, dice.chance(3) {
      link.kind = .undercut
      link.target = .link(Handle(dice.roll(reading.links.count)))
    }
    return link
  }

  private mutating func add(_ number: Int) throws {
    if dice.chance() {
      _ = try graph.apply(.addVoice(Voice(key: "hand \(number)", name: "by hand", kind: .person)))
    }
    let voice = graph.voices[dice.roll(graph.voices.count)]
    _ = try graph.apply(
      .addStatement(Statement(id: StatementID(added: number), spans: [], holder: voice, words: "added “words”")))
    if let first = graph.statements.first, let last = graph.statements.last {
      _ = try graph.apply(.setRestatement(last, of: first))
    }
  }

  private mutating func link(across: Bool) throws {
    let all = graph.statements
    let links = graph.links
    let premise = all[dice.roll(all.count)]
    var link = Link(
      kind: .attack, premises: [premise], target: .statement(all[dice.roll(all.count)]), origin: .added, rule: "hand")
    if dice.chance(), !links.isEmpty {
      link.kind = .undercut
      link.target = .link(links[dice.roll(links.count)])
    }
    _ = try graph.apply(.addLink(link))
  }
}
