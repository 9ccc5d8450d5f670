import ArgumentGraph

extension Evaluator {
  func statements(_ pattern: IDPattern, at place: Place) throws(QueryError) -> [Handle<Statement>] {
    let found = graph.statements(matching: pattern)
    guard found.isEmpty else { return found }
    if let meant = graph.id(like: "\(pattern)") {
      throw QueryError("no \(pattern)", at: place, advice: "did you mean \(meant)?")
    }
    throw unknown(pattern, at: place)
  }

  /// Why no statement has an id, with what is there instead.
  private func unknown(_ pattern: IDPattern, at place: Place) -> QueryError {
    switch pattern {
    case .link(let number):
      return QueryError("L\(number) is a link, not a statement", at: place, advice: "give the statement it runs to")
    case .statement(let id) where id.isAdded:
      return QueryError("no statement \(id) was added", at: place, advice: "claim \"…\" by X adds one")
    case .statement(let id):
      guard let article = id.article.flatMap(graph.article) else { return notLoaded(id.article, at: place) }
      if id.isTitle {
        return QueryError(
          "the title of \(article.id) is no statement", at: place, advice: "read \(article.id)1 shows its start")
      }
      let sentence = IDPattern.sentence(article.id, paragraph: id.paragraph, sentence: id.sentence)
      let others = graph.statements(matching: sentence).map { "\(graph[$0].id)" }
      guard others.isEmpty else {
        return QueryError("no statement \(id)", at: place, advice: "did you mean \(others.list(and: "or"))?")
      }
      return unknown(sentence, at: place)
    case .sentence(let id, let paragraph, let sentence):
      guard let article = graph.article(id) else { return notLoaded(id, at: place) }
      if article.sentence(paragraph: paragraph, number: sentence) != nil {
        return QueryError(
          "\(pattern) is a sentence without a statement", at: place, advice: "read \(id)\(paragraph) shows it")
      }
      guard article.article.paragraphs.indices.contains(paragraph - 1) else {
        return unknown(.paragraph(id, paragraph), at: place)
      }
      let count = article.article.paragraphs[paragraph - 1].sentences.count
      return QueryError(
        "no sentence \(pattern)", at: place, advice: "the paragraph ends with \(id)\(paragraph).\(count)")
    case .paragraph(let id, let paragraph):
      guard let article = graph.article(id) else { return notLoaded(id, at: place) }
      let count = article.article.paragraphs.count
      return paragraph > count
        ? QueryError("no paragraph \(pattern)", at: place, advice: "the article ends with \(id)\(count)")
        : QueryError("\(pattern) is a paragraph without a statement", at: place, advice: "read \(pattern) shows it")
    case .article(let id):
      return graph.article(id) == nil
        ? notLoaded(id, at: place)
        : QueryError("article \(id) holds no statement", at: place, advice: "read \(id)1 shows its start")
    }
  }

  private func notLoaded(_ article: ArticleID?, at place: Place) -> QueryError {
    let loaded = graph.articleIDs.map(\.description)
    return QueryError(
      "no article \(article.map(\.description) ?? "")", at: place,
      advice: loaded.isEmpty ? "load FILE loads one" : "loaded: \(loaded.list())")
  }

  func statements(
    _ low: IDPattern, _ high: IDPattern, at place: Place
  ) throws(QueryError) -> Marks<Statement> {
    let first = try statements(low, at: place)
    let last = try statements(high, at: place)
    guard let start = first.first.map({ graph[$0].id }), let end = last.last.map({ graph[$0].id }), start <= end else {
      throw QueryError("\(low)..\(high) runs backwards", at: place, advice: "write \(high)..\(low)")
    }
    return graph.statements(from: start, through: end)
  }
}
