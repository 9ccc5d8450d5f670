import ArticleText

@testable import ArgumentGraph

/// An article and its reading, written statement by statement: `column.say("A1.2", "Sudmark", "the toll is fair")`.
struct Column {
  let letter: ArticleID
  var reading: ArticleReading
  private(set) var text = ""
  private var voices: [String: Int] = ["author": 0]
  private var parties: [String: Int] = [:]
  private var places: [String: Int] = [:]
  var frontMatter = FrontMatter()

  init(_ letter: String = "A") {
    self.letter = id(letter)
    reading = ArticleReading(
      voices: [Voice(key: "author:\(letter)", name: "R. Tal", kind: .author, authorOf: self.letter)])
  }

  mutating func party(_ name: String, of voices: String..., aliases: [String] = [], origin: Party.Origin = .read) {
    parties[name] = reading.parties.count
    reading.parties.append(Party(key: name, name: name, aliases: aliases, origin: origin))
    for voice in voices {
      let number = self.voice(voice)
      reading.voices[number].party = Handle(reading.parties.count - 1)
      reading.voices[number].tie = "voice of \(name)"
    }
  }

  @discardableResult
  mutating func voice(_ name: String, kind: Voice.Kind = .group, aliases: [String] = []) -> Int {
    if let known = voices[name] { return known }
    reading.voices.append(Voice(key: name, name: name, kind: kind, aliases: aliases))
    voices[name] = reading.voices.count - 1
    return reading.voices.count - 1
  }

  /// Adds a statement; `change` may set what else there is to it.
  mutating func say(_ id: String, _ voice: String, _ words: String, _ change: (inout Statement) -> Void = { _ in }) {
    let start = text.unicodeScalars.count
    text += words
    let span = Span(start, text.unicodeScalars.count)
    text += ". "
    let number = self.voice(voice)
    var statement = Statement(id: statementID(id), spans: [span], holder: Handle(number))
    if number != 0 {
      statement.reporters = [Handle(0)]
      statement.attribution = Handle(reading.attributions.count)
      reading.attributions.append(
        Attribution(
          article: letter, number: reading.attributions.count + 1, source: [], cue: [], content: [span],
          voice: Handle(number), stance: .neutral, verb: "say", rule: "test"))
    }
    change(&statement)
    places[id] = reading.statements.count
    reading.statements.append(statement)
  }

  @discardableResult
  mutating func link(
    _ kind: Link.Kind, _ target: String, by premises: String..., origin: Link.Origin = .found
  ) -> Int {
    reading.links.append(
      Link(kind: kind, premises: premises.map(place), target: .statement(place(target)), origin: origin, rule: "test"))
    return reading.links.count - 1
  }

  /// Undercuts the link at this place of the reading.
  @discardableResult
  mutating func undercut(_ link: Int, by premise: String, origin: Link.Origin = .found) -> Int {
    reading.links.append(
      Link(kind: .undercut, premises: [place(premise)], target: .link(Handle(link)), origin: origin, rule: "test"))
    return reading.links.count - 1
  }

  func place(_ id: String) -> Handle<Statement> { Handle(places[id] ?? -1) }

  var article: Article {
    Article(
      path: nil, sha256: "\(text.count)", text: TextBuffer(text), frontMatter: frontMatter, paragraphs: [],
      sentences: [], tokens: [])
  }

  var load: GraphEdit { .load(letter, article, reading) }

  func graph() throws -> ArgumentGraph {
    var graph = ArgumentGraph()
    _ = try graph.apply(load)
    return graph
  }
}

/// The letter as written; A where it is none.
func id(_ letter: String) -> ArticleID { ArticleID(letter) ?? ArticleID(ordinal: 0) }

/// The id as written, with its part.
func statementID(_ text: String) -> StatementID {
  switch IDPattern(text) {
  case .statement(let id): id
  case .sentence(let article, let paragraph, let sentence):
    StatementID(article: article, paragraph: paragraph, sentence: sentence)
  default: StatementID(added: 0)
  }
}

extension ArgumentGraph {
  /// The statement with this id; a test that names one that is not there fails.
  subscript(id: String) -> Handle<Statement> {
    get throws {
      guard let handle = statement(statementID(id)) else { throw Missing(id: id) }
      return handle
    }
  }

  struct Missing: Error { let id: String }

  /// The ids of statements, as one line.
  func ids(_ statements: [Handle<Statement>]) -> String {
    statements.map { "\(self[$0].id)" }.joined(separator: " ")
  }

  mutating func add(_ kind: Link.Kind, _ target: Handle<Statement>, by premises: Handle<Statement>...) throws
    -> GraphEdit
  {
    try apply(.addLink(Link(kind: kind, premises: premises, target: .statement(target), origin: .added, rule: "hand")))
  }
}
