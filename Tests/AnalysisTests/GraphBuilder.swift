import ArgumentGraph
import ArticleText
import Lexicon

@testable import Analysis

/// Builds a graph from sentences written by hand: `say("A4.3 Sudmark: any state may charge for upkeep")`.
///
/// Sentences that nobody says anything in are filled in up to the highest number of their paragraph; the author holds
/// them. Words beyond those written are added by `padded`.
struct GraphBuilder {
  struct Line {
    var id: StatementID
    var words: String
    var statement: Statement
  }

  let letter: ArticleID
  private var reading: ArticleReading
  private var lines: [Line] = []
  private var attributions: [Attribution] = []
  private var voiceNumbers: [String: Int] = [:]
  private var lastSentence: [Int: Int] = [:]
  private var holders: [StatementID: Int] = [:]
  private var places: [StatementID: Int] = [:]

  init(_ letter: String = "A") {
    self.letter = ArticleID(letter) ?? ArticleID(ordinal: 0)
    reading = ArticleReading(
      voices: [Voice(key: "author \(letter)", name: "the author", kind: .author, authorOf: self.letter)])
    voiceNumbers["author"] = 0
  }

  mutating func party(_ name: String, _ voices: String...) {
    reading.parties.append(Party(key: name, name: name, origin: .read))
    for voice in voices {
      let number = self.voice(voice, voice == name ? .government : .group)
      reading.voices[number].party = Handle(reading.parties.count - 1)
      reading.voices[number].tie = "voice of \(name)"
    }
  }

  /// Notes a mention of violence in a statement; its words stand for whomever it names.
  mutating func violence(
    in id: String, _ form: ViolenceMention.Form, _ kind: ViolenceWord.Kind, agent: Bool = false, victim: Bool = false
  ) {
    let words = Span(0, 1)
    reading.violence.append(
      ViolenceMention(
        words: words, form: form, kind: kind, agent: agent ? words : nil, victim: victim ? words : nil,
        statement: place(of: id)))
  }

  mutating func neverHeard(_ names: String...) { reading.neverHeard += names }

  mutating func thesis(_ id: String) { thesisID = id }
  private var thesisID: String?

  /// Widens a paragraph to so many sentences.
  mutating func paragraph(_ paragraph: Int, sentences: Int) {
    lastSentence[paragraph] = max(lastSentence[paragraph] ?? 0, sentences)
  }

  /// Says who speaks in a sentence on the whole, where that is not the holder of its first statement.
  mutating func speaker(_ id: String, _ voice: String) { holders[Self.id(id)] = self.voice(voice) }

  /// Adds a statement; `words` makes it so many words long.
  mutating func say(
    _ line: String, words count: Int = 0, quoted: Bool = false, negated: Bool = false, guessOf: String? = nil,
    ifPart: Bool = false, roles: Roles = .claim, restates: String? = nil
  ) {
    let id = Self.id(String(line.prefix { $0 != " " }))
    let rest = line.drop { $0 != " " }.dropFirst()
    let holder = String(rest.prefix { $0 != ":" })
    var words = rest.drop { $0 != ":" }.dropFirst(2).split(separator: " ").map(String.init)
    while words.count < count { words.append("so") }
    let voice = self.voice(holder)
    var statement = Statement(
      id: id, spans: [], holder: Handle(voice), reporters: voice == 0 ? [] : [Handle(0)],
      guessedHolder: guessOf.map { Handle(self.voice($0)) }, roles: roles, isNegated: negated, isIfPart: ifPart,
      restates: restates.flatMap { place(of: $0) })
    if voice != 0 {
      statement.attribution = Handle(attributions.count)
      attributions.append(
        Attribution(
          article: letter, number: attributions.count + 1, source: [], cue: [], content: [], voice: Handle(voice),
          stance: .neutral, isQuoted: quoted, verb: "say", rule: "test"))
    }
    if !id.isTitle { paragraph(id.paragraph, sentences: id.sentence) }
    places[id] = lines.count
    lines.append(Line(id: id, words: words.joined(separator: " "), statement: statement))
  }

  @discardableResult
  mutating func support(
    _ target: String, by premises: String..., origin: Link.Origin = .found, verdict: Link.Verdict? = nil
  ) -> Int {
    link(.support, premises, .statement(handle(target)), origin, verdict)
  }

  @discardableResult
  mutating func attack(
    _ target: String, by premises: String..., origin: Link.Origin = .found, verdict: Link.Verdict? = nil,
    concession: Bool = false
  ) -> Int {
    link(.attack, premises, .statement(handle(target)), origin, verdict, concession)
  }

  /// Undercuts the link with the number that `support` or `attack` gave.
  @discardableResult
  mutating func undercut(
    _ number: Int, by premises: String..., origin: Link.Origin = .found, verdict: Link.Verdict? = nil
  ) -> Int {
    link(.undercut, premises, .link(Handle(number - 1)), origin, verdict)
  }

  private mutating func link(
    _ kind: Link.Kind, _ premises: [String], _ target: Link.Target, _ origin: Link.Origin, _ verdict: Link.Verdict?,
    _ concession: Bool = false
  ) -> Int {
    reading.links.append(
      Link(
        kind: kind, premises: premises.map { handle($0) }, target: target, origin: origin, verdict: verdict,
        isConcession: concession, rule: "test"))
    return reading.links.count
  }

  /// Loads what was built. Statements must have been written in the order of the text.
  func load(into graph: inout ArgumentGraph) throws {
    var reading = reading
    let said = Dictionary(grouping: lines) { $0.id.wholeSentence }
    let (article, spans) = article(said)
    reading.statements = zip(lines, spans).map { line, span in
      var statement = line.statement
      statement.spans = [span]
      return statement
    }
    reading.attributions = attributions
    reading.thesis = thesisID.flatMap { place(of: $0) }
    reading.sentenceHolders = article.sentences.map { sentence in
      let id = StatementID(article: letter, paragraph: sentence.paragraph, sentence: sentence.number)
      return Handle(holders[id] ?? said[id]?.first?.statement.holder.offset ?? 0)
    }
    _ = try graph.apply(.load(letter, article, reading))
  }

  func graph() throws -> ArgumentGraph {
    var graph = ArgumentGraph()
    try load(into: &graph)
    return graph
  }

  // MARK: Parts

  private mutating func voice(_ name: String, _ kind: Voice.Kind = .group) -> Int {
    if let known = voiceNumbers[name] { return known }
    reading.voices.append(Voice(key: name, name: name, kind: kind))
    voiceNumbers[name] = reading.voices.count - 1
    return reading.voices.count - 1
  }

  private func place(of id: String) -> Handle<Statement>? {
    places[Self.id(id)].map { Handle($0) }
  }

  private func handle(_ id: String) -> Handle<Statement> {
    guard let place = place(of: id) else { preconditionFailure("no statement \(id) in the test") }
    return place
  }

  /// The id as written, part included.
  static func id(_ text: String) -> StatementID {
    switch IDPattern(text) {
    case .statement(let id): id
    case .sentence(let article, let paragraph, let sentence):
      StatementID(article: article, paragraph: paragraph, sentence: sentence)
    default: preconditionFailure("\(text) names no statement")
    }
  }

  /// The text, and where the words of each line stand in it.
  private func article(_ said: [StatementID: [Line]]) -> (Article, [Span]) {
    var text = TestText()
    var sentences: [Sentence] = []
    var paragraphs: [Paragraph] = []
    var spans: [Span] = []
    for line in lines where line.id.isTitle { spans.append(text.write(line.words, ".")) }
    let titleTokens = 0..<text.tokens.count
    for paragraph in 1..<((lastSentence.keys.max() ?? 0) + 1) {
      let firstSentence = sentences.count
      let start = text.scalars
      for number in 1..<((lastSentence[paragraph] ?? 0) + 1) {
        let firstToken = text.tokens.count
        let sentenceStart = text.scalars
        let lines = said[StatementID(article: letter, paragraph: paragraph, sentence: number)] ?? []
        for line in lines { spans.append(text.write(line.words, line.id == lines.last?.id ? "." : ";")) }
        if lines.isEmpty { _ = text.write("Hm", ".") }
        sentences.append(
          Sentence(
            span: Span(sentenceStart, text.scalars - 1), paragraph: paragraph, number: number,
            tokens: firstToken..<text.tokens.count))
      }
      paragraphs.append(Paragraph(span: Span(start, text.scalars), sentences: firstSentence..<sentences.count))
    }
    let article = Article(
      path: nil, sha256: "", text: TextBuffer(text.text), paragraphs: paragraphs, sentences: sentences,
      tokens: text.tokens, titleTokens: titleTokens)
    return (article, spans)
  }
}

/// A text that is written word by word, with its tokens; its words are ASCII.
private struct TestText {
  private(set) var text = ""
  private(set) var tokens: [Token] = []
  private(set) var scalars = 0

  /// Writes words and a mark, and returns where the words stand.
  mutating func write(_ words: String, _ mark: String) -> Span {
    let start = scalars
    for word in words.split(separator: " ") {
      if scalars > start { add(" ") }
      token(String(word), .word)
    }
    let end = scalars
    token(mark, .punctuation)
    add(" ")
    return Span(start, end)
  }

  private mutating func token(_ word: String, _ kind: Token.Kind) {
    let start = scalars
    add(word)
    tokens.append(
      Token(
        span: Span(start, scalars), bytes: Int32(start)..<Int32(scalars), kind: kind,
        isCapitalized: word.first?.isUppercase ?? false))
  }

  private mutating func add(_ piece: String) {
    text += piece
    scalars += piece.utf8.count
  }
}

extension ArgumentGraph {
  /// The ids of statements, as one line.
  func ids(_ statements: [Handle<Statement>]) -> String {
    statements.map { "\(self[$0].id)" }.joined(separator: " ")
  }

  func handle(_ id: String) -> Handle<Statement> {
    guard let handle = statement(GraphBuilder.id(id)) else { preconditionFailure("no statement \(id)") }
    return handle
  }

  func compared(_ name: String) -> ComparedSide {
    guard let side = side(named: name) else { preconditionFailure("no side \(name)") }
    return ComparedSide(side, in: self)
  }

  /// "A4.3 attack A2.1 L6".
  func line(_ objection: Objection) -> String {
    "\(ids(objection.premises)) \(objection.act) \(ids([objection.against])) L\(number(of: objection.link))"
  }
}
