import ArgumentGraph

extension Evaluator {
  func matcher(_ factor: Factor) throws(QueryError) -> Matcher {
    switch factor.term {
    case .qualifier(let qualifier): return try matcher(qualifier, at: factor.place)
    case .phrase(let text): return try phrase(text, at: factor.place)
    case .word(let word): return try self.word(word, at: factor.place)
    case .id(let pattern): return Matcher(try statements(pattern, at: factor.place))
    case .range(let low, let high): return Matcher(try statements(low, high, at: factor.place))
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
    var isPlain = false
    if stages.count == 1, case .selection(let expression) = stages[0] { isPlain = expression.isPlain }
    return Matcher(evaluated.selection ?? Selection(), hasOwnOrder: !isPlain)
  }

  // MARK: Words

  private func phrase(_ text: String, at place: Place) throws(QueryError) -> Matcher {
    let words = foldedWords(text)
    guard !words.isEmpty else {
      throw QueryError("there is no word in \(text.quoted)", at: place, advice: "quote the words to search for")
    }
    let graph = graph
    return matcher(withStems: words.map(context.stem)) { statement in
      foldedWords(graph.words(of: statement)).contains(run: words)
    }
  }

  private func word(_ word: String, at place: Place) throws(QueryError) -> Matcher {
    let stems = foldedWords(word).map(context.stem)
    guard !stems.isEmpty else {
      throw QueryError("there is no word in \(word)", at: place, advice: "write the word to search for")
    }
    if stems.count == 1 { return withStem(stems[0]) }
    let (graph, stem) = (graph, context.stem)
    return matcher(withStems: stems) { statement in
      foldedWords(graph.words(of: statement)).map(stem).contains(run: stems)
    }
  }

  /// The statements in which a stem stands.
  func withStem(_ stem: String) -> Matcher {
    let (graph, stemmed) = (graph, context.stem)
    let reads = { (statement: Handle<Statement>) in
      foldedWords(graph.words(of: statement)).contains { stemmed($0) == stem }
    }
    guard let index = context.index else { return Matcher(test: reads) }
    let indexed = index.statements(withStem: stem).filter(graph.isLive)
    let added = statementsBeyondIndex(index).filter(reads)
    return Matcher(inTextOrder(indexed + added))
  }

  /// The statements that pass a test which only those with all the stems can pass.
  private func matcher(withStems stems: [String], _ test: @escaping (Handle<Statement>) -> Bool) -> Matcher {
    guard let index = context.index else { return Matcher(test: test) }
    let rarest = stems.map(index.statements(withStem:)).min { $0.count < $1.count } ?? []
    let candidates = rarest.filter(graph.isLive) + statementsBeyondIndex(index)
    return Matcher(inTextOrder(candidates.filter(test)))
  }

  private func statementsBeyondIndex(_ index: QueryIndex) -> [Handle<Statement>] {
    (index.end..<max(index.end, graph.statementCapacity)).map { Handle($0) }.filter(graph.isLive)
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
