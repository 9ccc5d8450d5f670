import ArgumentGraph
import ArticleText

/// Which statements of one reading are which of another: by their place and words, whatever their ids.
///
/// Of two articles with the same text those with the same spans; then those with the same words, first those of the same
/// holder; of those left over in one sentence, or between two sentences that both texts have, those that share most of
/// their words.
struct StatementMatching {
  let first: ArgumentGraph
  let second: ArgumentGraph
  /// By the offset of a statement of the first: which it is in the second.
  private(set) var partners: [Handle<Statement>: Handle<Statement>] = [:]
  private var taken = Marks<Statement>()

  /// The share of words by which two statements of one place are the same in other words.
  static let enough = 0.6
  /// More statements than these in one place are not compared one by one.
  private static let most = 60

  init(_ first: ArgumentGraph, _ second: ArgumentGraph) {
    self.first = first
    self.second = second
  }

  /// Complexity: linear in the words of both articles, but for what is left over in one place.
  mutating func match(_ one: LoadedArticle, _ other: LoadedArticle, isSameText: Bool) {
    let (left, right) = (first.statements(in: one), second.statements(in: other))
    if isSameText {
      match(left, right) { "\($0[$1].spans.map { "\($0.start)-\($0.end)" }) \($0.said($1))" }
      match(left, right) { "\($0[$1].spans.map { "\($0.start)-\($0.end)" })" }
    }
    matchWords(left, right)
    let places = Places(one.article, other.article)
    var free: [Int: [Handle<Statement>]] = [:]
    for statement in right where !taken.contains(statement) {
      free[places.place(ofSecond: second.id(of: statement)), default: []].append(statement)
    }
    for statement in left where partners[statement] == nil {
      let place = places.place(ofFirst: first.id(of: statement))
      guard let candidates = free[place], candidates.count <= Self.most else { continue }
      let words = first.words(of: statement)
      var best: (candidate: Int, likeness: Double)?
      for (number, candidate) in candidates.enumerated() {
        let likeness = second.words(of: candidate).sharedWords(with: words)
        if likeness >= Self.enough, best.map({ $0.likeness < likeness }) ?? true { best = (number, likeness) }
      }
      if let best, let partner = free[place]?.remove(at: best.candidate) { pair(statement, partner) }
    }
  }

  /// Those added by hand, by their words.
  mutating func matchAdded() { matchWords(first.statementsAdded, second.statementsAdded) }

  private mutating func matchWords(_ left: [Handle<Statement>], _ right: [Handle<Statement>]) {
    match(left, right) { $0.said($1) }
    match(left, right) { $0.words(of: $1).comparedWords }
  }

  /// Pairs those with the same key, in their order.
  private mutating func match(
    _ left: [Handle<Statement>], _ right: [Handle<Statement>], by key: (ArgumentGraph, Handle<Statement>) -> String
  ) {
    let left = left.filter { partners[$0] == nil }
    if left.isEmpty { return }
    var free: [String: [Handle<Statement>]] = [:]
    for statement in right.reversed() where !taken.contains(statement) {
      free[key(second, statement), default: []].append(statement)
    }
    for statement in left {
      if let partner = free[key(first, statement)]?.popLast() { pair(statement, partner) }
    }
  }

  private mutating func pair(_ left: Handle<Statement>, _ right: Handle<Statement>) {
    partners[left] = right
    taken.insert(right)
  }

  func isTaken(_ statement: Handle<Statement>) -> Bool { taken.contains(statement) }
}

/// Where in two texts the sentences that both have stand, and what lies between them.
private struct Places {
  private let first: [Int]
  private let second: [Int]
  private let articles: (Article, Article)

  /// Complexity: linear in the words of both.
  init(_ one: Article, _ other: Article) {
    articles = (one, other)
    var free: [String: [Int]] = [:]
    for (number, sentence) in other.sentences.enumerated().reversed() {
      free[other.text[sentence.span].comparedWords, default: []].append(number)
    }
    var first: [Int] = []
    var second = Array(repeating: -1, count: other.sentences.count)
    // Sentences in both have an even number, and what follows one the odd number after it.
    var last = 1
    for sentence in one.sentences {
      if let number = free[one.text[sentence.span].comparedWords]?.popLast() {
        first.append(2 * number + 2)
        second[number] = 2 * number + 2
        last = 2 * number + 3
      } else {
        first.append(last)
      }
    }
    last = 1
    for number in second.indices {
      if second[number] > 0 { last = second[number] + 1 } else { second[number] = last }
    }
    self.first = first
    self.second = second
  }

  func place(ofFirst id: StatementID) -> Int { Self.place(of: id, articles.0, first) }
  func place(ofSecond id: StatementID) -> Int { Self.place(of: id, articles.1, second) }

  /// 0 for the title.
  private static func place(of id: StatementID, _ article: Article, _ places: [Int]) -> Int {
    guard article.paragraphs.indices.contains(id.paragraph - 1) else { return 0 }
    let number = article.paragraphs[id.paragraph - 1].sentences.lowerBound + id.sentence - 1
    return places.indices.contains(number) ? places[number] : 0
  }
}

extension ArgumentGraph {
  /// Who holds a statement, whichever letter its article has: an author is "the author", a guess names whom it is at.
  func holderWords(of statement: Handle<Statement>) -> String {
    let holder = self[holder(of: statement)]
    let guess = guessedHolder(of: statement).map { ", guessing at \(self[$0].name)" } ?? ""
    return (holder.kind == .author ? "the author" : holder.name) + guess
  }

  /// Who says what.
  fileprivate func said(_ statement: Handle<Statement>) -> String {
    "\(holderWords(of: statement)): \(words(of: statement).comparedWords)"
  }
}
