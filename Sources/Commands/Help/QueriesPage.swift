import ArgumentGraph
import Query
import Rendering

/// Names and places for examples: those of what is loaded, else of the shipped article.
struct Cast {
  var first = "Islamabad"
  var second = "Kabul"
  var topic = "raids"
  /// A statement that somebody speaks against, and one that has a reason.
  var attacked = "A8.3"
  var supported = "A1.3a"
}

/// `help queries`: the language by example, on one screen.
enum QueriesPage {
  /// The lines that it shows, each with what it yields.
  static func examples(_ cast: Cast) -> [Command.Example] {
    let (x, y) = (cast.first.quotedIfNeeded, cast.second.quotedIfNeeded)
    let topic = cast.topic.quotedIfNeeded
    return [
      Command.Example("by:\(y)", "what \(cast.second) is reported to hold"),
      Command.Example("by:\(x) about:\(topic)", "side by side means and"),
      Command.Example("by:\(y) or by:author", "either"),
      Command.Example("about:\(topic) -by:\(x)", "- (or not) leaves out the next term"),
      Command.Example("(about:\(topic) or is:bare) by:\(y)", "parentheses group"),
      Command.Example("is:unanswered by:\(x)", "claims that nobody replies to"),
      Command.Example("(\(topic))", "a word; \"exact words\" in quotes"),
      Command.Example(cast.attacked, "a sentence; also A8, A3..A5"),
      Command.Example("\(cast.attacked) | attackers", "| leads on: what speaks against it"),
      Command.Example("\(cast.supported) | premises all", "its reasons, and the reasons of these"),
      Command.Example("by:\(x) | attackers by:\(y)", "one side's objections to the other"),
      Command.Example("by:\(x) | sort links | top 3", "what most hangs on"),
      Command.Example("by:\(y) | count", "how many"),
      Command.Example("$k = by:\(y)", "keeps an answer; _ is the last one"),
      Command.Example("by:\(x) | except ($k | targets)", "$k without asking again", after: ["$k = by:\(y)"]),
    ]
  }

  static func sections(_ cast: Cast) -> [Section] {
    let lines = examples(cast).map { (name: $0.line, meaning: $0.note) }
    let keys = Qualifier.Key.allCases.map { $0.rawValue + ":" }.joined(separator: " ")
    let stages = QueryStage.all.map(\.name).joined(separator: " ")
    return [
      Section(
        "A query is terms that choose statements, then stages after | that lead on.", rows: HelpPage.rows(lines),
        indent: 2),
      Section(rows: [
        Row(TextLine(text: "Qualifiers: \(keys)")), Row(TextLine(text: "Stages: \(stages)")),
        Row(
          TextLine(
            text: "Each has a page: help by, help sort. More: help selections, stages, ids, names, scripts, expect.")),
      ]),
    ]
  }
}

extension Session {
  /// Names for examples that yield something here.
  var cast: Cast {
    var cast = Cast()
    guard !graph.articles.isEmpty else { return cast }
    let sides = graph.parties.map { graph.side(of: $0) }.filter { !$0.voices.isEmpty }
    let heard = sides.map { (side: $0, count: graph.claims(of: $0).count) }.filter { $0.count > 0 }
      .enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element.side.name)
    cast.first = heard.first ?? "author"
    cast.second = heard.dropFirst().first ?? "author"
    if graph.statementCount > 100_000 {
      // To weigh all words would take seconds.
      let words = graph.statements(matching: IDPattern(exampleID) ?? .link(0)).first.map(graph.words(of:)) ?? ""
      let parts = words.split(whereSeparator: { !$0.isLetter }).map(String.init)
      cast.topic = parts.max { $0.count < $1.count } ?? cast.topic
    } else if let topics = try? topics({ false }),
      let topic = topics.entries.max(by: { $0.statements < $1.statements })
    {
      cast.topic = topic.topic.name
    }
    let links = graph.links.lazy.filter { settings.links.includes(graph[$0]) }
    func target(_ kind: Link.Kind) -> String? {
      links.first { graph[$0].kind == kind }.flatMap { graph[$0].targetStatement }.map(graph.id)
    }
    cast.attacked = target(.attack) ?? exampleID
    cast.supported = target(.support) ?? exampleID
    return cast
  }
}
