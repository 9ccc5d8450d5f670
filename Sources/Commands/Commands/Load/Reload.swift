import ArgumentGraph
import ArticleText
import Query
import Reading
import Rendering

extension Command {
  static let reload = Command(
    "reload", .load, usage: "reload LETTER", "read an article's file again, after it was changed", takes: [.article],
    examples: [Example("reload A", "statements added by hand and reviewed links stay where their ends are found again")]
  ) { session, invocation in
    var arguments = invocation.arguments
    guard let article = try session.article(&arguments) else { throw arguments.missing("the letter of an article") }
    try arguments.finish()
    guard let path = session.text(of: article)?.source else {
      throw Failure("\(article.id) was pasted and has no file", advice: "unload \(article.id), then paste it anew")
    }
    let bytes = try session.files.read(path, typed: article.article.path ?? path)
    if let now = session.articleLoaded(withDigest: Article.digest(of: bytes), division: article.article.division),
      now.id == article.id
    {
      guard invocation.context.isScript else {
        return Reply(Answer("\(article.id) is as it was: \(path.lastComponent) has not changed.", count: 0))
      }
      // A replay has read the new text already. The command still counts, so that what is undone after it is the same.
      session.anchored = session.anchored.filter { $0.key.article != article.id }
      session.log.append(
        "reload \(article.id)", inverse: .graph(.batch([]), declarations: session.declarations),
        texts: session.readText(of: article.id))
      return Reply(Answer(count: 0))
    }
    var next = session
    let watch = invocation.context.watch(article.id)
    let exchange = try next.exchange(article) { session in
      try session.load(
        bytes, path: article.article.path, absolute: path, as: article.id, division: article.article.division,
        watch: watch)
    }
    next.log.append(
      "reload \(article.id)", inverse: .graph(exchange.inverse, declarations: session.declarations),
      texts: exchange.read)
    session = next
    var notes: [TextLine] = [
      "\(article.id) was read again: \(exchange.gained.of("statement")) gained, \(exchange.lost) lost."
    ]
    notes += exchange.note.map { [$0] } ?? []
    return Reply(Answer(notes: notes, count: exchange.gained + exchange.lost))
  }
}
