import ArgumentGraph

/// What a term means: a test, and where it can be had without reading everything, the members.
struct Matcher {
  /// In the order of the text unless `hasOwnOrder`.
  var members: Selection?
  /// Whether the order of the members says something: `_`, `$name`, a group.
  var hasOwnOrder = false
  let test: (Handle<Statement>) -> Bool

  init(test: @escaping (Handle<Statement>) -> Bool) { self.test = test }

  init(_ members: Selection, hasOwnOrder: Bool = false) {
    self.members = members
    self.hasOwnOrder = hasOwnOrder
    test = members.contains
  }
}

extension Evaluator {
  func matcher(_ factor: Factor) throws(QueryError) -> Matcher {
    switch factor.term {
    case .qualifier(let qualifier): return try matcher(qualifier, at: factor.place)
    case .phrase(let text): return try phrase(text, at: factor.place)
    case .word(let word): return try self.word(word, at: factor.place)
    case .id(let pattern): return Matcher(Selection(try statements(pattern, at: factor.place)))
    case .range(let low, let high): return Matcher(Selection(try statements(low, high, at: factor.place)))
    case .variable(let name): return Matcher(try variable(name, at: factor.place), hasOwnOrder: true)
    case .last:
      guard let last = context.last else {
        throw QueryError("there is no last answer yet", at: factor.place, advice: "ask something first, or give ids")
      }
      return Matcher(last.filter(graph.isLive), hasOwnOrder: true)
    case .group(let stages): return try group(stages, at: factor.place)
    }
  }

  private func variable(_ name: String, at place: Place) throws(QueryError) -> Selection {
    guard let selection = context.variables[name] else {
      let names = context.variables.keys.sorted()
      let likely = closest(to: name, among: names).map { "did you mean $\($0)?" }
      throw QueryError(
        "nothing is kept as $\(name)", at: place, advice: likely ?? "keep something under it: $\(name) = by:Kabul")
    }
    return selection.filter(graph.isLive)
  }

  private func group(_ stages: [Stage], at place: Place) throws(QueryError) -> Matcher {
    let evaluated = try evaluate(stages)
    if case .command(let call)? = evaluated.rest.first {
      throw QueryError(
        "\(call.name) yields no selection, as parentheses must", at: call.place,
        advice: closest(to: call.name, among: QueryStage.all.map(\.name)).map { "did you mean \($0)?" }
          ?? "put it after the parentheses: (…) | \(call.name)")
    }
    // A plain selection in parentheses is in the order of the text, as it is without them.
    let isPlain =
      if stages.count == 1, case .selection(let expression) = stages[0] { expression.isPlain } else { false }
    return Matcher(evaluated.selection ?? Selection(), hasOwnOrder: !isPlain)
  }

  // MARK: Words

  private func phrase(_ text: String, at place: Place) throws(QueryError) -> Matcher {
    let words = foldedWords(text)
    guard !words.isEmpty else {
      throw QueryError("there is no word in \(text.quoted)", at: place, advice: "quote the words to search for")
    }
    let graph = graph
    return Matcher { statement in foldedWords(graph.words(of: statement)).contains(run: words) }
  }

  private func word(_ word: String, at place: Place) throws(QueryError) -> Matcher {
    let stems = foldedWords(word).map(context.stem)
    guard !stems.isEmpty else {
      throw QueryError("there is no word in \(word)", at: place, advice: "write the word to search for")
    }
    if stems.count == 1 { return withStem(stems[0]) }
    let (graph, stem) = (graph, context.stem)
    return Matcher { statement in foldedWords(graph.words(of: statement)).map(stem).contains(run: stems) }
  }

  func withStem(_ stem: String) -> Matcher {
    let (graph, stemmed) = (graph, context.stem)
    func reads(_ statement: Handle<Statement>) -> Bool {
      foldedWords(graph.words(of: statement)).contains { stemmed($0) == stem }
    }
    guard let index = context.index else { return Matcher(test: reads) }
    let indexed = index.statements(withStem: stem).filter(graph.isLive)
    let added = (index.end..<max(index.end, graph.statementCapacity)).map { Handle<Statement>($0) }
      .filter { graph.isLive($0) && reads($0) }
    return Matcher(inTextOrder(Selection(indexed + added)))
  }

  // MARK: Ids

  func statements(_ pattern: IDPattern, at place: Place) throws(QueryError) -> [Handle<Statement>] {
    let found = graph.statements(matching: pattern)
    guard found.isEmpty else { return found }
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
          "the title of \(article.id) is no statement", at: place, advice: "list \(article.id)1 lists its start")
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

  private func statements(
    _ low: IDPattern, _ high: IDPattern, at place: Place
  ) throws(QueryError) -> [Handle<Statement>] {
    let first = try statements(low, at: place)
    let last = try statements(high, at: place)
    guard let start = first.first.map({ graph[$0].id }), let end = last.last.map({ graph[$0].id }), start <= end else {
      throw QueryError("\(low)..\(high) runs backwards", at: place, advice: "write \(high)..\(low)")
    }
    return graph.statements.filter { (start...end).contains(graph[$0].id) }
  }
}

extension SelectionExpression {
  /// Whether no term brings an order of its own.
  var isPlain: Bool {
    alternatives.joined().allSatisfy { factor in
      switch factor.term {
      case .variable, .last, .group: false
      default: true
      }
    }
  }
}
