import ArgumentGraph
import ArticleText

/// Three sentences about a toll, with one reason, one objection and one undercut.
enum TollGraph {
  static let text = """
    Sudmark says the toll is fair, because the lock needs care.
    Norrland denied that the toll is fair. Yet the 🚢 fees pay for the cafe\u{301}.
    """

  static func graph() throws -> ArgumentGraph {
    let span = { TestArticle.span(of: $0, in: text) }
    var graph = ArgumentGraph()
    let id = { StatementID(article: .a, paragraph: $0, sentence: $1, part: $2) }
    var reading = ArticleReading(voices: [
      Voice(key: "author:A", name: "the author", kind: .author, authorOf: .a),
      Voice(key: "sudmark", name: "Sudmark", kind: .government, aliases: ["Sudmark"], party: Handle(0), tie: "itself"),
      Voice(key: "norrland", name: "Norrland", kind: .government, aliases: ["Norrland"]),
    ])
    reading.parties = [Party(key: "sudmark", name: "Sudmark", aliases: ["the Süd"], origin: .read)]
    let author = Handle<Voice>(0)
    reading.attributions = [
      Attribution(
        article: .a, number: 1, source: [span("Sudmark")], cue: [span("says")], content: [span("the toll is fair")],
        voice: Handle(1), stance: .neutral, verb: "say", rule: "verb", confidence: 0.9),
      Attribution(
        article: .a, number: 2, source: [span("Norrland")], cue: [span("denied")], content: [Span(81, 97)],
        voice: Handle(2), stance: .neutral, isReactive: true, isNegated: true, verb: "deny", rule: "verb-that"),
    ]
    reading.statements = [
      Statement(
        id: id(1, 1, 1), spans: [span("the toll is fair")], holder: Handle(1), reporters: [author],
        attribution: Handle(0), confidence: 0.9),
      Statement(
        id: id(1, 1, 2), spans: [span("the lock needs care")], holder: Handle(1), reporters: [author],
        attribution: Handle(0), roles: .premise),
      Statement(
        id: id(2, 1, 0), spans: [Span(81, 97)], holder: Handle(2), reporters: [author], attribution: Handle(1),
        shownSpans: [Span(69, 97)], isNegated: true),
      Statement(id: id(2, 2, 0), spans: [span("the 🚢 fees pay for the cafe\u{301}")], holder: author),
    ]
    reading.links = [
      Link(
        kind: .support, premises: [Handle(1)], target: .statement(Handle(0)), origin: .found, cue: [span("because")],
        rule: "because", confidence: 0.8),
      Link(
        kind: .attack, premises: [Handle(2)], target: .statement(Handle(0)), origin: .suggested, rule: "denial",
        confidence: 0.5),
      Link(
        kind: .undercut, premises: [Handle(3)], target: .link(Handle(0)), origin: .found, verdict: .accepted,
        cue: [span("Yet")], rule: "contrast"),
    ]
    reading.thesis = Handle(0)
    reading.sentenceHolders = [Handle(1), Handle(2), author]
    reading.neverHeard = ["the Commission"]
    _ = try graph.apply(.load(.a, TestArticle.cut(text, path: "toll.txt"), reading))
    return graph
  }
}
