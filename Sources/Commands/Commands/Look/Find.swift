import ArgumentGraph
import ArticleText
import Lexicon
import Query
import Rendering

extension Command {
  static let find = Command(
    "find", .look, usage: "find WORDS | find \"EXACT WORDS\"", "search every sentence, those without a statement too",
    details: "All words must stand in the sentence, matched by their stems; a phrase is matched as typed.",
    takes: [.named("WORDS", .many(.text)), .optional([.keyword("all")])],
    examples: [
      Example("find sovereignty", "each sentence that has the word"), Example("find \"price of\"", "a phrase"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    guard !arguments.isAtEnd else { throw arguments.missing("words") }
    let terms = arguments.searchWords()
    let search = try SentenceSearch(terms)
    try arguments.finish()
    var rows: [Row] = []
    var found = Selection()
    for loaded in session.graph.articles {
      let article = loaded.article
      if let title = article.title, search.matches(title) {
        rows.append(Row(TextLine([.id("\(loaded.id)0"), .quote(title)])))
        for statement in session.graph.statements(matching: .statement(StatementID(titleOf: loaded.id))) {
          found.append(statement)
        }
      }
      for sentence in article.sentences where search.matches(article.text[sentence.span]) {
        if invocation.context.stop() { throw Failure.interrupted }
        let words = article.text[sentence.span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        rows.append(
          Row(
            TextLine([.id("\(loaded.id)\(sentence.paragraph).\(sentence.number)"), .quote(words)], overflow: .cut(3))))
        let pattern = IDPattern.sentence(loaded.id, paragraph: sentence.paragraph, sentence: sentence.number)
        for statement in session.graph.statements(matching: pattern) { found.append(statement) }
      }
    }
    var notes: [TextLine] = []
    if rows.isEmpty, let slip = session.mendedWords(terms) {
      notes.append(TextLine([.text("Perhaps:"), .command("find \(slip)")]))
    }
    let total = session.graph.articles.reduce(0) { $0 + $1.article.sentences.count }
    let title: TextLine =
      "\(rows.count) of \(total.of("sentence")) \(rows.count == 1 ? "has" : "have") \(search.description)"
    return Reply(
      Answer(
        title, sections: [Section(rows: rows, isCut: true, more: invocation.call.description + " all", indent: 2)],
        notes: notes, ids: found.statements.map(session.graph.id), count: rows.count, of: "sentences"), selection: found
    )
  }
}

extension Session {
  /// Words with those that no article has as they were likely meant; `nil` where there is nothing to mend.
  fileprivate func mendedWords(_ terms: [(text: String, isPhrase: Bool)]) -> String? {
    var isMended = false
    let words = terms.map { term in
      guard !term.isPhrase, let meant = wordLike(term.text) else { return term.isPhrase ? term.text.quoted : term.text }
      isMended = true
      return meant
    }
    return isMended ? words.joined(separator: " ") : nil
  }
}

/// Words and phrases that a sentence must have.
struct SentenceSearch {
  private let search: TextSearch
  let description: String

  init(_ terms: [(text: String, isPhrase: Bool)]) throws {
    let stemmer = try Stemmer()
    search = TextSearch(
      words: terms.filter { !$0.isPhrase }.map(\.text), phrases: terms.filter(\.isPhrase).map(\.text),
      stem: { stemmer.stem($0) })
    description = terms.map { $0.isPhrase ? "\"\($0.text)\"" : $0.text }.listed()
  }

  func matches(_ text: String) -> Bool { search.matches(text) }
}

extension ArgumentReader {
  /// The rest as words to search for; quoted ones are phrases.
  mutating func searchWords() -> [(text: String, isPhrase: Bool)] {
    var terms: [(text: String, isPhrase: Bool)] = []
    while let argument = peek, let text = argument.text {
      _ = next()
      if case .quoted = argument.kind { terms.append((text, true)) } else { terms.append((text, false)) }
    }
    return terms
  }
}
