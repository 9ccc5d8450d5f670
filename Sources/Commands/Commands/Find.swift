import ArgumentGraph
import ArticleText
import Lexicon
import Query
import Rendering

extension Command {
  static let find = Command(
    "find", .look, usage: "find WORDS | find \"EXACT WORDS\"", "search every sentence, those without a statement too",
    details: "All words must stand in the sentence, matched by their stems; a phrase is matched as typed.",
    takes: [.text],
    examples: [
      Example("find sovereignty", "each sentence that has the word"), Example("find \"price of\"", "a phrase"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    guard !arguments.isAtEnd else { throw arguments.missing("words") }
    let search = try SentenceSearch(arguments.searchWords())
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
    let total = session.graph.articles.reduce(0) { $0 + $1.article.sentences.count }
    let title: TextLine =
      "\(rows.count) of \(total.of("sentence")) \(rows.count == 1 ? "has" : "have") \(search.description)"
    return Reply(
      Answer(
        title, sections: [Section(rows: rows, isCut: true, more: invocation.call.description + " all", indent: 2)],
        ids: found.statements.map(session.graph.id), count: rows.count, of: "sentences"), selection: found)
  }
}

/// Words and phrases that a sentence must have.
struct SentenceSearch {
  private let stems: [String]
  private let phrases: [String]
  private let stemmer: Stemmer
  let description: String

  init(_ terms: [(text: String, isPhrase: Bool)]) throws {
    let stemmer = try Stemmer()
    self.stemmer = stemmer
    phrases = terms.filter(\.isPhrase).map { Self.folded($0.text) }
    stems = terms.filter { !$0.isPhrase }.map { stemmer.stem(Self.folded($0.text)) }
    description = terms.map { $0.isPhrase ? "\"\($0.text)\"" : $0.text }.listed()
  }

  func matches(_ text: String) -> Bool {
    let folded = Self.folded(text)
    guard phrases.allSatisfy({ (" " + folded + " ").contains($0) }) else { return false }
    guard !stems.isEmpty else { return true }
    let words = Set(
      folded.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }.flatMap { word -> [String] in
        let bare = word.hasSuffix("'s") ? word.dropLast(2) : word
        return [stemmer.stem(String(bare))] + bare.split(separator: "-").map { stemmer.stem(String($0)) }
      })
    return stems.allSatisfy(words.contains)
  }

  private static func folded(_ text: String) -> String {
    Lexicon.folded(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension ArgumentReader {
  /// The rest as words to search for; quoted ones are phrases.
  mutating func searchWords() throws -> [(text: String, isPhrase: Bool)] {
    var terms: [(text: String, isPhrase: Bool)] = []
    while let argument = peek, let text = argument.text {
      _ = next()
      if case .quoted = argument.kind { terms.append((text, true)) } else { terms.append((text, false)) }
    }
    return terms
  }
}
