import ArgumentGraph
import ArticleText
import Query
import Rendering

extension Command {
  static let read = Command(
    "read", .look, usage: "read [A | A3 | A3.2]", "print the text with ids in the margin",
    takes: [.optional([.named("A | A3 | A3.2", .article)])],
    takesPipe: true,
    examples: [Example("read A8", "a paragraph"), Example("read A", "the whole article")]
  ) { session, invocation in
    var arguments = invocation.arguments
    var parts: [(article: LoadedArticle, paragraph: Int?, sentence: Int?)] = []
    while let argument = arguments.peek {
      if let id = arguments.nextID() {
        switch id.value {
        case .paragraph(let letter, let paragraph):
          if session.graph.article(letter) == nil || session.graph.statements(matching: id.value).isEmpty {
            _ = try session.statements(id)
          }
          if let article = session.graph.article(letter) { parts.append((article, paragraph, nil)) }
        default:
          for statement in try session.statements(id) {
            let id = session.graph[statement].id
            if let letter = id.article, let article = session.graph.article(letter) {
              if parts.last.map({
                $0.article.id == letter && $0.paragraph == id.paragraph && $0.sentence == id.sentence
              }) ?? false {
                continue
              }
              parts.append((article, id.paragraph, id.sentence))
            }
          }
        }
      } else if let article = try session.article(&arguments) {
        parts.append((article, nil, nil))
      } else {
        throw Failure("read takes ids and letters", advice: "write \(invocation.usage)", at: argument.place.range)
      }
    }
    if parts.isEmpty {
      if let piped = invocation.piped {
        for id in piped.statements.map({ session.graph[$0].id }) {
          if let letter = id.article, let article = session.graph.article(letter) {
            parts.append((article, id.paragraph, id.sentence))
          }
        }
      } else if let place = session.place, let letter = session.graph[place].id.article,
        let article = session.graph.article(letter)
      {
        parts = [(article, session.graph[place].id.paragraph, nil)]
      } else {
        parts = session.graph.articles.map { ($0, nil, nil) }
      }
    }
    guard !parts.isEmpty else { throw Failure("nothing is loaded", advice: "load FILE reads an article") }
    let sections = parts.map { session.graph.reading($0.article, paragraph: $0.paragraph, sentence: $0.sentence) }
    return Reply(Answer(sections: sections, count: sections.reduce(0) { $0 + $1.rows.count }, of: "sentences"))
  }
}

extension ArgumentGraph {
  /// The sentences of an article, of a paragraph or one of them, as printed.
  fileprivate func reading(_ loaded: LoadedArticle, paragraph: Int?, sentence: Int?) -> Section {
    let article = loaded.article
    var rows: [Row] = []
    if paragraph == nil || paragraph == 0, let title = article.title {
      rows.append(Row(TextLine([.id("\(loaded.id)0"), .quote(title)])))
    }
    for one in article.sentences {
      guard paragraph ?? one.paragraph == one.paragraph, sentence ?? one.number == one.number else { continue }
      let words = article.text[one.span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      rows.append(Row(TextLine([.id("\(loaded.id)\(one.paragraph).\(one.number)"), .quote(words)])))
    }
    return Section(rows: rows)
  }
}
