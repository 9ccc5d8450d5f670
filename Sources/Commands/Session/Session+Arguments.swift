import ArgumentGraph
import Query
import Rendering

extension Session {
  /// The statements that an id means, after the anchors of a replayed script.
  func statements(_ id: ArgumentReader.Placed<IDPattern>) throws -> [Handle<Statement>] {
    let found = graph.statements(matching: try rebound(id.value, at: id.place))
    if found.isEmpty { throw unknown(id) }
    return found
  }

  /// The one statement that an id means; several are listed, none is chosen silently.
  func statement(_ id: ArgumentReader.Placed<IDPattern>) throws -> Handle<Statement> {
    let found = try statements(id)
    guard found.count == 1 else {
      throw Failure(
        "\(id.value) holds \(found.count.of("statement"))",
        advice: "name one: \(found.prefix(6).map(graph.id).listed("or"))",
        at: id.place.range)
    }
    return found[0]
  }

  /// The next id as one statement; without one, where you stand.
  func statement(_ arguments: inout ArgumentReader, orPlaceFor what: String) throws -> Handle<Statement> {
    if let id = arguments.nextID() { return try statement(id) }
    if let argument = arguments.peek, case .last = argument.kind {
      _ = arguments.next()
      guard last.count == 1, let only = last.statements.first else {
        throw Failure(
          "_ holds \(last.count.of("statement")), and \(what) takes one", advice: "give an id",
          at: argument.place.range)
      }
      return only
    }
    guard let place else {
      if graph.statementCount == 0 { throw Failure("nothing is loaded", advice: "load FILE reads an article") }
      throw Failure(
        "\(what) needs a statement", advice: "give an id, \(what) \(exampleID), or stand on one first: go \(exampleID)")
    }
    return place
  }

  /// Ids up to the end or a keyword, as statements in the order typed; at least one.
  func statements(_ arguments: inout ArgumentReader, _ what: String) throws -> [Handle<Statement>] {
    var found: [Handle<Statement>] = []
    while true {
      if let id = arguments.nextID() {
        found += try statements(id)
      } else if case .last? = arguments.peek?.kind {
        _ = arguments.next()
        found += last.statements
      } else {
        break
      }
    }
    if found.isEmpty { throw arguments.missing(what) }
    return found
  }

  /// An id that exists, for advice.
  var exampleID: String { (graph.articles.first?.thesis ?? graph.statements.first).map(graph.id) ?? "A1.1" }

  private func unknown(_ id: ArgumentReader.Placed<IDPattern>) -> Failure {
    func failure(_ message: String, _ advice: String) -> Failure {
      Failure(message, advice: advice, at: id.place.range)
    }
    if let meant = graph.id(like: id.place.source.isEmpty ? "\(id.value)" : id.place.source) {
      return failure("no \(id.value)", "did you mean \(meant)?")
    }
    let article: ArticleID
    switch id.value {
    case .link(let number):
      return failure("L\(number) is a link, and a statement is asked for", "trace L\(number) names its two ends")
    case .statement(let statement) where statement.isAdded:
      return failure("no statement \(statement)", "claim \"…\" by X adds one; log lists those added")
    case .article(let letter), .paragraph(let letter, _), .sentence(let letter, _, _): article = letter
    case .statement(let statement): article = statement.article ?? ArticleID(ordinal: 0)
    }
    guard let loaded = graph.article(article) else {
      let letters = graph.articleIDs.map(\.description)
      return failure(
        "no article \(article)", letters.isEmpty ? "load one first: load FILE" : "loaded: \(letters.listed())")
    }
    let paragraphs = loaded.article.paragraphs
    switch id.value {
    case .sentence(_, let paragraph, _) where paragraphs.indices.contains(paragraph - 1):
      let count = paragraphs[paragraph - 1].sentences.count
      return failure(
        "no \(id.value)", "\(article)\(paragraph) has \(count.of("sentence")): read \(article)\(paragraph)")
    case .statement(let statement) where paragraphs.indices.contains(statement.paragraph - 1):
      let there = graph.statements(
        matching: .sentence(article, paragraph: statement.paragraph, sentence: statement.sentence))
      let advice =
        there.isEmpty ? "read \(article)\(statement.paragraph)" : "did you mean \(there.map(graph.id).listed("or"))?"
      return failure("no \(id.value)", advice)
    default:
      return failure(
        "no \(id.value)", "\(article) has paragraphs \(article)1 to \(article)\(paragraphs.count): read \(article)")
    }
  }

  // MARK: Sides

  /// The side that a name means, or advice on names that are near.
  func side(_ name: ArgumentReader.Placed<String>) throws -> Side {
    if let side = graph.side(named: name.value), !side.voices.isEmpty || side.party != nil { return side }
    let names = graph.statementCount == 0 ? [] : graph.sideNames
    let near = names.isEmpty ? [] : graph.sides(like: name.value).map(\.asArgument)
    let advice =
      !near.isEmpty
      ? "did you mean \(near.listed("or"))?"
      : (names.isEmpty
        ? "load an article first: load FILE" : "heard here: \(names.prefix(8).listed()); voices lists all")
    throw Failure("no party or voice \"\(name.value)\"", advice: advice, at: name.place.range)
  }
}
