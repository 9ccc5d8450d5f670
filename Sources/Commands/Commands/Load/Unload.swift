import ArgumentGraph
import Query
import Rendering

extension Command {
  static let unload = Command(
    "unload", .load, usage: "unload LETTER…", "take articles out of the graph; undo puts them back",
    takes: [.many(.article)],
    examples: [Example("unload A", "what was added by hand stays, links into A go with it")]
  ) { session, invocation in
    var arguments = invocation.arguments
    var ids: [ArticleID] = []
    while let article = try session.article(&arguments) { ids.append(article.id) }
    if ids.isEmpty { throw arguments.missing("the letter of an article") }
    let names = ids.map(\.description)
    try session.edit(.batch(ids.map { .unload($0) }), as: "unload \(names.joined(separator: " "))")
    let what = names.count == 1 ? "it" : "them"
    return Reply(Answer("Unloaded \(names.listed()); undo puts \(what) back.", count: ids.count))
  }
}

extension Session {
  /// The next argument as a loaded article's letter; `nil` at the end.
  func article(_ arguments: inout ArgumentReader) throws -> LoadedArticle? {
    guard let word = arguments.nextText() else { return nil }
    if let id = ArticleID(word.value), let article = graph.article(id) { return article }
    let letters = graph.articleIDs.map(\.description)
    throw Failure(
      "no article \(word.value)",
      advice: letters.isEmpty ? "load one first: load FILE" : "loaded: \(letters.listed())", at: word.place.range)
  }
}
