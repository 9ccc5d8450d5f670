import ArgumentGraph
import Query

extension Session {
  /// Ids that begin so: those of statements once a paragraph is typed, those of paragraphs before, and letters only
  /// where so many articles are loaded that their paragraphs would fill the screen.
  func ids(_ word: String) -> [Candidate] {
    let typed = word.uppercased()
    let added = "N".hasPrefix(typed.prefix(1)) ? addedIDs(typed) : []
    let letters = String(typed.prefix { $0.isLetter })
    let rest = typed.dropFirst(letters.count)
    if rest.contains(".") { return statements(in: letters, typed: typed) }
    // `A0`, and `A0a` where the title holds several.
    if rest.hasPrefix("0"), let id = ArticleID(letters) {
      return graph.statements(matching: .paragraph(id, 0)).map(candidate) + added
    }
    let articles = graph.articleIDs.filter {
      rest.isEmpty ? $0.description.hasPrefix(letters) : $0.description == letters
    }
    if articles.count > 20 {
      return articles.prefix(LineCompletion.most).map { Candidate("\($0)", isOpen: true) } + added
    }
    let found = articles.lazy.flatMap { id in self.paragraphs(of: id).filter { $0.hasPrefix(typed) } }
      .prefix(LineCompletion.most)
    if found.count == 1, let only = found.first, only.hasSuffix(".") {
      return statements(in: letters, typed: only) + added
    }
    return found.map { Candidate($0, isOpen: $0.hasSuffix(".")) } + added
  }

  /// `A`'s parts for `in:`: paragraphs, and statements once one is typed.
  func parts(_ word: String) -> [Candidate] {
    let typed = word.uppercased()
    let letters = String(typed.prefix { $0.isLetter })
    if typed.contains(".") { return statements(in: letters, typed: typed) }
    guard let id = ArticleID(letters), let article = graph.article(id) else { return [] }
    return article.article.paragraphs.indices.map { Candidate("\(id)\($0 + 1)") }
  }

  /// The title as `A0`, where it is a statement, and paragraphs with the full stop that their sentences follow.
  private func paragraphs(of id: ArticleID) -> [String] {
    guard let article = graph.article(id) else { return [] }
    let title = graph.statement(StatementID(titleOf: id)) == nil ? [] : ["\(id)0"]
    return title + article.article.paragraphs.indices.map { "\(id)\($0 + 1)." }
  }

  private func statements(in letters: String, typed: String) -> [Candidate] {
    let number = typed.dropFirst(letters.count).prefix { $0.isNumber }
    guard let id = ArticleID(letters), let paragraph = Int(number) else { return [] }
    return graph.statements(matching: .paragraph(id, paragraph)).map(candidate)
  }

  private func addedIDs(_ typed: String) -> [Candidate] {
    guard graph.addedCount > 0 else { return [] }
    let digits = typed.dropFirst()
    return (1...graph.addedCount).lazy.filter { digits.isEmpty || "\($0)".hasPrefix(digits) }
      .prefix(LineCompletion.most).compactMap { graph.statement(StatementID(added: $0)) }.map(candidate)
  }

  private func candidate(_ statement: Handle<Statement>) -> Candidate {
    Candidate(graph.id(statement), "\(graph.holderName(statement)): \(graph.words(of: statement).prefix(60))")
  }
}
