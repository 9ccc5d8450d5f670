import ArgumentGraph
import ArticleText

extension TollGraph {
  /// The graph as JSON, worked out by hand.
  static let json = """
    {"moot": 1,
     "articles": [
      {"id": "A", "path": "toll.txt", "title": null, "byline": null, "sha256": "\(sha256)", \
    "neverHeard": ["the Commission"], "text": "Sudmark says the toll is fair, because the lock needs care.\\n\
    Norrland denied that the toll is fair. Yet the 🚢 fees pay for the cafe\u{301}.", "thesis": "A1.1a", "sentences": [
        {"id": "A1.1", "start": 0, "end": 59, "holder": "v2", "party": "Sudmark"},
        {"id": "A2.1", "start": 60, "end": 98, "holder": "v3", "party": null},
        {"id": "A2.2", "start": 99, "end": 132, "holder": "author", "party": "author"}
      ]}
    ],
     "parties": [
      {"name": "Sudmark", "aliases": ["the Süd"], "key": "sudmark", "origin": "read"}
    ],
     "voices": [
      {"id": "v1", "name": "the author", "party": "author", "kind": "author", "aliases": [], "key": "author:A", \
    "authorOf": "A"},
      {"id": "v2", "name": "Sudmark", "party": "Sudmark", "kind": "government", "aliases": ["Sudmark"], \
    "key": "sudmark", "tie": "itself"},
      {"id": "v3", "name": "Norrland", "party": null, "kind": "government", "aliases": ["Norrland"], \
    "key": "norrland"}
    ],
     "attributions": [
      {"id": "T1", "article": "A", "source": [[0, 7]], "cue": [[8, 12]], "content": [[13, 29]], "voice": "v2", \
    "stance": "neutral", "reactive": false, "conjecture": false, "rule": "verb", "verb": "say", "confidence": 0.9},
      {"id": "T2", "article": "A", "source": [[60, 68]], "cue": [[69, 75]], "content": [[81, 97]], "voice": "v3", \
    "stance": "neutral", "reactive": true, "conjecture": false, "rule": "verb-that", "verb": "deny", \
    "negated": true, "confidence": 1.0}
    ],
     "statements": [
      {"id": "A1.1a", "article": "A", "spans": [[13, 29]], "holder": "v2", "party": "Sudmark", "attribution": "T1", \
    "roles": ["claim"], "hedged": false, "negated": false, "conjecture": false, "confidence": 0.9, \
    "reporters": ["author"]},
      {"id": "A1.1b", "article": "A", "spans": [[39, 58]], "holder": "v2", "party": "Sudmark", "attribution": "T1", \
    "roles": ["premise"], "hedged": false, "negated": false, "conjecture": false, "confidence": 1.0, \
    "reporters": ["author"]},
      {"id": "A2.1", "article": "A", "spans": [[81, 97]], "holder": "v3", "party": null, "attribution": "T2", \
    "roles": ["claim"], "hedged": false, "negated": true, "conjecture": false, "confidence": 1.0, \
    "reporters": ["author"], "shown": [[69, 97]]},
      {"id": "A2.2", "article": "A", "spans": [[103, 131]], "holder": "author", "party": "author", \
    "attribution": null, "roles": ["claim"], "hedged": false, "negated": false, "conjecture": false, \
    "confidence": 1.0}
    ],
     "links": [
      {"id": "L1", "kind": "support", "premises": ["A1.1b"], "target": "A1.1a", "origin": "found", \
    "cue": [[31, 38]], "rule": "because", "confidence": 0.8, "article": "A"},
      {"id": "L2", "kind": "attack", "premises": ["A2.1"], "target": "A1.1a", "origin": "suggested", "cue": [], \
    "rule": "denial", "confidence": 0.5, "article": "A"},
      {"id": "L3", "kind": "undercut", "premises": ["A2.2"], "target": "L1", "origin": "found", "cue": [[99, 102]], \
    "rule": "contrast", "confidence": 1.0, "article": "A", "verdict": "accepted"}
    ]}

    """

  private static let sha256 = "6bad71981d71854bb6e157d5a19b9c86caa3477b55f2d9448f2508221a29e0a1"

  /// A second article in reply, a rejected attack across articles, and a statement by hand of the reply's author.
  static func loadReply(into graph: inout ArgumentGraph) throws {
    let text = "No toll is fair."
    var reading = ArticleReading(voices: [
      Voice(key: "author:B", name: "the author", kind: .author, authorOf: .b)
    ])
    reading.statements = [
      Statement(
        id: StatementID(article: .b, paragraph: 1, sentence: 1), spans: [Span(0, 15)], holder: Handle(0))
    ]
    _ = try graph.apply(.load(.b, TestArticle.cut(text), reading))
    guard let claim = graph.statements.first, let reply = graph.statements.last, let author = graph.voices.last else {
      return
    }
    let added = Statement(id: StatementID(added: 1), spans: [], holder: author, words: "the lock is “old”")
    _ = try graph.apply(.addStatement(added))
    let link = Link(
      kind: .attack, premises: [reply], target: .statement(claim), origin: .added, verdict: .rejected, rule: "hand")
    _ = try graph.apply(.addLink(link))
  }
}
