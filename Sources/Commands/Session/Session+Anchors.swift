import Analysis
import ArgumentGraph
import Query

extension Session {
  /// What an id of a replayed script means here, where it is not what it says.
  enum Binding: Sendable, Equatable {
    /// Another place has its words now.
    case moved(StatementID)
    /// No statement has these, its words.
    case lost(String)
  }

  /// What a script's id means here: the statement with the words that it was anchored to.
  ///
  /// - Throws: where no statement has them any more; what has its id now is another statement.
  func rebound(_ pattern: IDPattern, at place: Place?) throws(Failure) -> IDPattern {
    guard let id = pattern.single, let binding = anchored[id] else { return pattern }
    switch binding {
    case .moved(let now): return IDPattern(of: now)
    case .lost(let words): throw lost(id, words, at: place)
    }
  }

  /// A stage with its ids after the anchors.
  func rebound(_ stage: Stage) throws(Failure) -> Stage {
    if anchored.isEmpty { return stage }
    switch stage {
    case .selection(let expression): return .selection(try rebound(expression))
    case .command(var call):
      for place in call.arguments.indices {
        let at = call.arguments[place].place
        switch call.arguments[place].kind {
        case .id(let pattern): call.arguments[place].kind = .id(try rebound(pattern, at: at))
        case .range(let low, let high):
          call.arguments[place].kind = .range(try rebound(low, at: at), try rebound(high, at: at))
        case .group(let stages): call.arguments[place].kind = .group(try rebound(stages))
        default: break
        }
      }
      return .command(call)
    }
  }

  private func rebound(_ stages: [Stage]) throws(Failure) -> [Stage] {
    var bound: [Stage] = []
    for stage in stages { bound.append(try rebound(stage)) }
    return bound
  }

  private func rebound(_ expression: SelectionExpression) throws(Failure) -> SelectionExpression {
    var alternatives = expression.alternatives
    for row in alternatives.indices {
      for place in alternatives[row].indices {
        let at = alternatives[row][place].place
        switch alternatives[row][place].term {
        case .id(let pattern): alternatives[row][place].term = .id(try rebound(pattern, at: at))
        case .range(let low, let high):
          alternatives[row][place].term = .range(try rebound(low, at: at), try rebound(high, at: at))
        case .group(let stages): alternatives[row][place].term = .group(try rebound(stages))
        default: break
        }
      }
    }
    return SelectionExpression(alternatives)
  }

  /// Why an id means nothing here: its words are gone; with what stands there now and what is nearest.
  func lost(_ id: StatementID, _ words: String, at place: Place?) -> Failure {
    var there = graph.statements(matching: IDPattern(of: id)).map {
      "\(graph.id($0)) now reads: \(graph.words(of: $0))"
    }
    let near = statement(in: id.article, nearestTo: words)
    if let near { there.append("nearest: \(graph.id(near)) \(graph.words(of: near))") }
    return Failure(
      "\(id) is lost: no statement begins \"\(words)\"",
      advice: near.map {
        graph[$0].id == id
          ? "if \(id) is meant still, correct the words of its anchor"
          : "if \(graph.id($0)) is meant, write it for \(id), with its words in the anchor"
      } ?? "find its words, then correct the id in the script",
      at: place?.range, details: there)
  }

  /// The statement of an article whose words begin so: the one with the id if it does, else the first that does; where
  /// none does, the one of the same sentence with most of the words.
  func statement(anchoredTo words: String, near id: StatementID) -> Handle<Statement>? {
    let wanted = words.comparedWords
    if let same = graph.statement(id), graph.words(of: same).comparedWords.hasPrefix(wanted) { return same }
    let sentence = graph.statements(matching: IDPattern(of: id.wholeSentence))
    if let part = sentence.first(where: { graph.words(of: $0).comparedWords.hasPrefix(wanted) }) { return part }
    guard let article = id.article.flatMap(graph.article) else { return nil }
    if let other = graph.statements(in: article).first(where: { graph.words(of: $0).comparedWords.hasPrefix(wanted) }) {
      return other
    }
    let shared = sentence.map { graph.words(of: $0).sharedWords(with: words) }
    guard let most = shared.max(), most >= ReadingDifference.enough else { return nil }
    return shared.firstIndex(of: most).map { sentence[$0] }
  }

  /// The statements of articles among these, with the words by which `save` anchors them.
  func anchors(of ids: [StatementID]) -> [Log.Anchor] {
    ids.compactMap { id in
      guard !id.isAdded, let statement = graph.statement(id) else { return nil }
      return Log.Anchor(id: id, words: anchor(of: statement))
    }
  }

  /// The statement of an article that shares most words with some, if it shares half of them.
  func statement(in article: ArticleID?, nearestTo words: String) -> Handle<Statement>? {
    let wanted = Set(words.comparedWords.split(separator: " "))
    guard let article = article.flatMap(graph.article) else { return nil }
    var nearest: (statement: Handle<Statement>, shared: Int)?
    for statement in graph.statements(in: article) {
      let shared = wanted.intersection(graph.words(of: statement).comparedWords.split(separator: " ")).count
      if shared * 2 >= wanted.count, shared > nearest?.shared ?? 0 { nearest = (statement, shared) }
    }
    return nearest?.statement
  }

  /// The words by which `save` anchors a statement: its first nine.
  func anchor(of statement: Handle<Statement>) -> String {
    let words = graph.words(of: statement).split(separator: " ")
    return words.prefix(9).joined(separator: " ") + (words.count > 9 ? "…" : "")
  }
}

extension IDPattern {
  /// The pattern by which a statement's id is typed.
  init(of id: StatementID) {
    if id.part == 0, !id.isTitle, let article = id.article {
      self = .sentence(article, paragraph: id.paragraph, sentence: id.sentence)
    } else {
      self = .statement(id)
    }
  }

  /// The one id that it is, of a statement or of a sentence.
  var single: StatementID? {
    switch self {
    case .statement(let id): id
    case .sentence(let article, let paragraph, let sentence):
      StatementID(article: article, paragraph: paragraph, sentence: sentence)
    case .article, .paragraph, .link: nil
    }
  }
}
