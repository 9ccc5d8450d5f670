import ArgumentGraph
import Query
import Rendering

extension Command {
  static let articles = Command(
    "articles", .load, usage: "articles", "list the loaded articles, with what was read in them",
    examples: [Example("articles", "letters, titles, sizes")]
  ) { session, invocation in
    try invocation.arguments.finish()
    let articles = session.graph.articles
    guard !articles.isEmpty else {
      return Reply(Answer("No article is loaded; load FILE reads one.", count: 0, of: "articles"))
    }
    let rows = articles.map { Row(lines: session.graph.loadSummary($0)) }
    return Reply(Answer(sections: [Section(rows: rows)], count: articles.count, of: "articles"))
  }
}
