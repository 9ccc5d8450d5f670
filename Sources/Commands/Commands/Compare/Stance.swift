import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let stance = Command(
    "stance", .compare, usage: "stance [X] [CLASS] [all]",
    "say how reporting words treat what each side says: claims, insists, shows …",
    details: """
      The unit is statements; each has the class of its reporting word, or none. Factive words take it as so (notes), \
      neutral ones take no side (says), committed ones have the holder stand by it (insists), mental ones have it \
      thought or felt (believes), distancing ones leave it to the holder (claims). Distance is distancing of all with \
      a reporting word. Reactive words (rejects, counters) answer something; they have a class as well, so that their \
      column does not add up with the others. None: an author's own voice, and what was added by hand. Guesses, and \
      words within another's statement (nested), are counted in no class. The classes are a word list: lexicon \
      reporting-verbs shows it, and set words replaces it.
      """, after: "Thompson & Ye 1991; Hyland 2002; Recasens et al. 2013",
    takes: [.optional([.side]), .optional([.choice("CLASS", Session.stanceNames)]), .optional([.keyword("all")])],
    examples: [
      Example("stance", "the table of sides and classes"), Example("stance Kabul", "its reporting words, marked"),
      Example("stance Islamabad distancing", "the members of a class"), Example("stance reactive", "every reply"),
    ]
  ) { session, invocation in
    guard !session.graph.articles.isEmpty else {
      throw Failure("nothing is loaded", advice: "load FILE reads an article")
    }
    var arguments = invocation.arguments
    var side: Side?
    if let next = arguments.peek?.text, !session.isStanceClass(next) {
      side = try session.side(&arguments, orOneOf: Session.stanceNames, Session.unknownClass)
    }
    var kind: String?
    if let typed = arguments.nextText() {
      guard session.isStanceClass(typed.value) else { throw Session.unknownClass(typed) }
      kind = typed.value.lowercased()
    }
    try arguments.finish()
    let stop = invocation.context.stop
    let graph = session.graph
    let report = side.map { StanceReport(of: $0, in: graph, stop: stop) } ?? StanceReport(of: graph, stop: stop)
    if stop() { throw Failure.interrupted }
    let more = invocation.call.description + " all"
    let rows = invocation.rowsNeeded
    if kind == nil, side == nil { return Reply(session.stanceTable(report)) }
    let list = StanceList(report, of: side, kind, in: graph)
    var reply = Reply(session.stanceAnswer(list, rows: rows, more: more), selection: Selection(list.statements))
    if reply.answer.isAbridged { reply.makeWhole = { $0.stanceAnswer(list, rows: nil, more: more) } }
    return reply
  }
}

extension Session {
  /// What `stance` takes for CLASS.
  static let stanceNames = StanceReport.Class.allCases.map(\.name) + ["nested"]

  /// Whether a word is a class, and not the name of a side.
  fileprivate func isStanceClass(_ word: String) -> Bool {
    Self.stanceNames.contains(word.lowercased()) && graph.side(named: word) == nil
  }

  fileprivate static func unknownClass(_ typed: ArgumentReader.Placed<String>) -> Failure {
    let classes = "classes: \(stanceNames.joined(separator: ", "))"
    let near = closest(to: typed.value.lowercased(), among: stanceNames)
    return Failure(
      "no class \"\(typed.value)\"", advice: near.map { "did you mean \($0)?" } ?? classes,
      at: typed.place.range)
  }
}
