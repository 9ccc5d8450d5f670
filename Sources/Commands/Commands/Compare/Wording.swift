import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let wording = Command(
    "wording", .compare, usage: "wording [X] [hedged|boosted|loaded [KIND]] [all]",
    "mark the words by which each side weakens, presses or takes sides",
    details: """
      The unit is statements: one with two hedges is hedged once. Hedges weaken (may, perhaps, seems), boosters press \
      (clearly, of course), loaded words take a side by themselves (charged, demonising, euphemism, crisis, praise, \
      contempt). Verbs of the lists of hedges and boosters count where they are the verb; adjectives and nouns of these \
      two do not count. The words stand between asterisks, with list and kind in brackets. They come from word lists and \
      are an index, no verdict: lexicon hedges shows a list, set words replaces it. What neutral wording would be is \
      left to the reader. Guesses are the author's.
      """, after: "Hyland 2005; Recasens et al. 2013",
    takes: [
      .optional([.side]),
      .optional([
        .choice("LIST", WordingReport.List.allCases.map(\.rawValue)), .optional([.named("KIND", .text)]),
      ]), .optional([.keyword("all")]),
    ],
    examples: [
      Example("wording", "the table of sides and lists"), Example("wording Islamabad", "its words, marked"),
      Example("wording hedged", "every hedge in its sentence"), Example("wording hedged modal", "one kind"),
    ]
  ) { session, invocation in
    guard !session.graph.articles.isEmpty else {
      throw Failure("nothing is loaded", advice: "load FILE reads an article")
    }
    var arguments = invocation.arguments
    var side: Side?
    if let next = arguments.peek?.text, session.wordingList(next) == nil {
      side = try session.side(&arguments, orOneOf: WordingReport.List.allCases.map(\.rawValue), Session.unknownList)
    }
    let list = try session.wordingList(&arguments)
    let kind = try session.kind(of: list, &arguments)
    try arguments.finish()
    let report = WordingReport(of: side, in: session.graph, stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
    guard side != nil || list != nil else { return Reply(session.wordingTable(report)) }
    let shown = session.wordingStatements(report, list, kind)
    let what = WordingQuestion(side: side, list: list, kind: kind, line: invocation.call.description)
    let answer = session.wordingAnswer(shown, of: report, what, rows: invocation.rowsNeeded)
    var reply = Reply(answer, selection: Selection(shown))
    if answer.isAbridged { reply.makeWhole = { $0.wordingAnswer(shown, of: report, what, rows: nil) } }
    return reply
  }
}

/// What `wording` was asked for.
struct WordingQuestion: Sendable {
  let side: Side?
  let list: WordingReport.List?
  let kind: String?
  let line: String
}

extension Session {
  /// The list that a word names; `nil` where it is the name of a side, or neither.
  fileprivate func wordingList(_ word: String) -> WordingReport.List? {
    graph.side(named: word) == nil ? WordingReport.List(rawValue: word.lowercased()) : nil
  }

  fileprivate func wordingList(_ arguments: inout ArgumentReader) throws -> WordingReport.List? {
    guard let typed = arguments.nextText() else { return nil }
    if let list = WordingReport.List(rawValue: typed.value.lowercased()) { return list }
    throw Self.unknownList(typed)
  }

  fileprivate static func unknownList(_ typed: ArgumentReader.Placed<String>) -> Failure {
    let names = WordingReport.List.allCases.map(\.rawValue)
    return Failure(
      "no list \"\(typed.value)\" of words to mark",
      advice: closest(to: typed.value.lowercased(), among: names).map { "did you mean \($0)?" }
        ?? "lists: \(names.joined(separator: ", "))", at: typed.place.range)
  }

  fileprivate func kind(of list: WordingReport.List?, _ arguments: inout ArgumentReader) throws -> String? {
    guard let list, let typed = arguments.nextText() else { return nil }
    if list.kinds.contains(typed.value.lowercased()) { return typed.value.lowercased() }
    throw Failure(
      "no kind \"\(typed.value)\" of \(list.word) words",
      advice: closest(to: typed.value.lowercased(), among: list.kinds).map { "did you mean \($0)?" }
        ?? "kinds: \(list.kinds.joined(separator: ", "))", at: typed.place.range)
  }
}
