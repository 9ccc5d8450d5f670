import ArgumentGraph
import ArticleText
import Lexicon

/// A file's rows on their way into a frozen reading.
struct MootJSONReader {
  var file = FrozenReading()
  var drafts: [ArticleDraft] = []
  var draftPlaces: [ArticleID: Int] = [:]
  /// Statements in the order of the rows, with where they belong: an article's draft, or those added.
  var places: [StatementID: (draft: Int?, index: Int)] = [:]
  var restatements: [(statement: StatementID, first: JSONPlace)] = []
  /// How many statements stand before those of each draft, and before those added.
  var firstStatements: [Int] = []
  var linkPlaces: [String: Handle<Link>] = [:]
  private var voicePlaces: [String: Handle<Voice>] = [:]
  private var authors: [ArticleID: Handle<Voice>] = [:]

  // MARK: Voices and parties

  mutating func readVoices(_ document: JSONPlace) throws(InterchangeError) {
    var parties: [String: Handle<Party>] = [:]
    for place in try document.elements("parties") {
      let name = try place.member("name").string()
      if parties[name] == nil { parties[name] = Handle(file.parties.count) }
      file.parties.append(
        Party(
          key: try place.string("key") ?? name, name: name, aliases: try place.strings("aliases"),
          origin: try place.choice("origin", "read, frontMatter or declared") ?? .read))
    }
    for place in try document.elements("voices") {
      let id = try place.member("id").string()
      let name = try place.member("name").string()
      let authorOf = try place.optional("authorOf").map { place throws(InterchangeError) in try Self.letter(place) }
      let handle = Handle<Voice>(file.voices.count)
      guard voicePlaces.updateValue(handle, forKey: id) == nil, id != "author" else {
        throw try place.member("id").fails(expected: "an id of its own")
      }
      if let authorOf { authors[authorOf] = handle }
      file.voices.append(
        Voice(
          key: try place.string("key") ?? name, name: name,
          kind: try place.choice("kind", "a kind of voice such as officials") ?? (authorOf == nil ? .group : .author),
          authorOf: authorOf, aliases: try place.strings("aliases"),
          party: try party(of: place, parties, isAuthor: authorOf != nil), tie: try place.string("tie")))
    }
  }

  private func namings(
    _ article: JSONPlace, of id: ArticleID, within length: Int
  ) throws(InterchangeError) -> [Naming] {
    var namings: [Naming] = []
    for row in try article.elements("namings") {
      namings.append(
        Naming(
          voice: try voice(row.member("voice"), in: id), words: try row.member("words").string(),
          span: try row.member("span").span(within: length), because: try row.string("because")))
    }
    return namings
  }

  /// An author's side is `author` or `author of B` unless a party has that name.
  private func violence(_ article: JSONPlace, within length: Int) throws(InterchangeError) -> [ArticleDraft.Violence] {
    var found: [ArticleDraft.Violence] = []
    for row in try article.elements("violence") {
      let span = { (key: String) throws(InterchangeError) in
        try row.optional(key).map { place throws(InterchangeError) in try place.span(within: length) }
      }
      let form: ViolenceMention.Form? = try row.choice("form", "active, passive or nominal")
      let kind: ViolenceWord.Kind? = try row.choice("kind", "initiating, responding, neutral or harm")
      let mention = ViolenceMention(
        words: try row.member("span").span(within: length), form: form ?? .nominal, kind: kind ?? .neutral,
        agent: try span("agent"), victim: try span("victim"))
      found.append((mention, try row.optional("statement")))
    }
    return found
  }

  private func party(
    of voice: JSONPlace, _ parties: [String: Handle<Party>], isAuthor: Bool
  ) throws(InterchangeError) -> Handle<Party>? {
    guard let place = try voice.optional("party") else { return nil }
    let name = try place.string()
    guard let party = parties[name] else {
      if isAuthor { return nil }
      throw place.fails(expected: "the name of one of the parties")
    }
    return party
  }

  func voice(_ place: JSONPlace, in article: ArticleID?) throws(InterchangeError) -> Handle<Voice> {
    let id = try place.string()
    if id == "author", let article, let author = authors[article] { return author }
    guard let voice = voicePlaces[id] else { throw place.fails(expected: "the id of one of the voices") }
    return voice
  }

  // MARK: Articles

  mutating func readArticle(
    _ place: JSONPlace, cut: (String, Article.Division) throws -> Article
  ) throws(InterchangeError) {
    let id = try Self.letter(place.member("id"))
    guard draftPlaces[id] == nil else { throw try place.member("id").fails(expected: "a letter of its own") }
    let text = try place.member("text").string()
    let division: Article.Division = try place.choice("division", "prose or lines") ?? .prose
    let article: Article
    do { article = try cut(text, division) } catch {
      throw .article(path: JSONPlace.Path.member(place.path, "text").words, problem: "\(error)")
    }
    guard article.text.bytes.elementsEqual(text.utf8) else {
      throw try place.member("text").fails(expected: "a text that is read whole", found: "one that is altered")
    }
    let length = article.text.scalarCount
    if authors[id] == nil {
      authors[id] = Handle(file.voices.count)
      file.voices.append(Voice(key: "author:\(id)", name: "the author", kind: .author, authorOf: id))
    }
    var holders: [Handle<Voice>] = []
    var sentences: [(span: Span, paragraph: Int, number: Int)] = []
    for row in try place.elements("sentences") {
      let sentence = try Self.sentence(row, of: id, after: sentences.last, length)
      sentences.append(sentence)
      holders.append(try voice(row.member("holder"), in: id))
    }
    let span = { (key: String) throws(InterchangeError) in
      try place.optional(key).map { place throws(InterchangeError) in try place.span(within: length) }
    }
    let frozen = article.frozen(
      path: try place.string("path"), sha256: try place.member("sha256").string(), title: try place.string("title"),
      author: try place.string("byline"), titleSpan: try span("titleSpan"), bylineSpan: try span("bylineSpan"),
      sentences: sentences)
    draftPlaces[id] = drafts.count
    drafts.append(
      ArticleDraft(
        id: id, article: frozen, author: authors[id] ?? Handle(0), thesis: try place.optional("thesis"),
        sentenceHolders: holders, neverHeard: try place.strings("neverHeard"),
        namings: try namings(place, of: id, within: length), violence: try violence(place, within: length)))
  }

  private static func letter(_ place: JSONPlace) throws(InterchangeError) -> ArticleID {
    guard let id = ArticleID(try place.string()) else { throw place.fails(expected: "an article's letter such as A") }
    return id
  }

  /// A sentence that goes on where the one before it ends: `A1.3` after `A1.2`, or `A2.1`.
  private static func sentence(
    _ row: JSONPlace, of article: ArticleID, after last: (span: Span, paragraph: Int, number: Int)?, _ length: Int
  ) throws(InterchangeError) -> (span: Span, paragraph: Int, number: Int) {
    let place = try row.member("id")
    let (paragraph, number) = (last?.paragraph ?? 0, last?.number ?? 0)
    let span = try JSONPlace.span(row.member("start"), row.member("end"), within: length)
    guard span.start >= last?.span.end ?? 0 else {
      throw try row.member("start").fails(expected: "an offset after the sentence before it")
    }
    switch IDPattern(try place.string()) {
    case .sentence(article, paragraph: paragraph, sentence: number + 1) where paragraph > 0:
      return (span, paragraph, number + 1)
    case .sentence(article, paragraph: paragraph + 1, sentence: 1): return (span, paragraph + 1, 1)
    default:
      let next = "\(article)\(paragraph + 1).1"
      throw place.fails(expected: paragraph > 0 ? "\(article)\(paragraph).\(number + 1) or \(next)" : next)
    }
  }

  /// The draft of the article that a row names.
  func draft(of row: JSONPlace) throws(InterchangeError) -> Int {
    let place = try row.member("article")
    guard let draft = draftPlaces[try Self.letter(place)] else {
      throw place.fails(expected: "the letter of one of the articles")
    }
    return draft
  }

  /// Everything, once each row is in its place.
  mutating func finished() throws(InterchangeError) -> FrozenReading {
    for draft in drafts {
      let thesis = try draft.thesis.map { place throws(InterchangeError) in try statement(place, of: draft.id) }
      let mentions = try draft.violence.map { row throws(InterchangeError) in
        var mention = row.mention
        mention.statement = try row.statement.map { place throws(InterchangeError) in
          try statement(place, of: draft.id)
        }
        return mention
      }
      file.parts.append(draft.part(of: file, thesis: thesis, violence: mentions))
    }
    return file
  }

  /// The statement of an article that a place names.
  private func statement(
    _ place: JSONPlace, of article: ArticleID
  ) throws(InterchangeError) -> Handle<Statement> {
    let id = try Self.statementID(place)
    guard id.article == article, let found = places[id] else {
      throw place.fails(expected: "the id of one of the article's statements")
    }
    return Handle(found.index)
  }
}
