import ArgumentGraph
import ArticleText

extension MarkdownExport {
  /// **A4.3** “any state may charge for upkeep”.
  func quoted(_ statement: Handle<Statement>) -> String {
    let value = graph[statement]
    let words = MarkdownText.escaped(graph.words(of: statement))
    return "**\(value.id)** “\(words)”" + marks(of: statement)
  }

  /// The same with its holder before the words: **A4.3** Sudmark: “…”.
  func full(_ statement: Handle<Statement>) -> String {
    let value = graph[statement]
    let words = MarkdownText.escaped(graph.words(of: statement))
    var holder = name(value.holder)
    if let guess = value.guessedHolder { holder += ", guessing at \(name(guess))" }
    return "**\(value.id)** \(holder): “\(words)”" + marks(of: statement)
  }

  /// Why it is no claim, where it is none.
  private func marks(of statement: Handle<Statement>) -> String {
    let value = graph[statement]
    var text = graph.restated(by: statement).map { " (= \(graph[$0].id))" } ?? ""
    if value.isIfPart { text += " (if-part)" }
    if value.roles.contains(.question) { text += " (question)" }
    return text
  }

  func premises(of link: Handle<Link>) -> String {
    graph[link].premises.map { full($0) }.joined(separator: " and ")
  }

  func name(_ voice: Handle<Voice>, withParty: Bool = false) -> String {
    let name = MarkdownText.escaped(graph.name(of: voice))
    guard withParty, let party = graph[voice].party, graph[party].name != graph[voice].name else { return name }
    return "\(name) (\(MarkdownText.escaped(graph[party].name)))"
  }

  /// Whether a link stands among the reasons: shown in the text, or reviewed.
  func counts(_ link: Handle<Link>) -> Bool { LinksCounted.found.includes(graph[link]) }

  func relation(_ link: Handle<Link>) -> String {
    switch graph[link].kind {
    case .support: "because"
    case .attack: graph[link].isConcession ? "grants" : "objection:"
    case .undercut: "undercut:"
    }
  }

  /// L7 found “because”.
  func source(of link: Handle<Link>) -> String {
    let value = graph[link]
    var text = "L\(graph.number(of: link)) \(value.origin.rawValue)"
    if let article = value.article, !value.cue.isEmpty {
      text += " “\(MarkdownText.escaped(graph.words(value.cue, in: article)))”"
    }
    return text + (value.verdict.map { ", \($0.rawValue)" } ?? "")
  }

  /// "1 claim", "3 claims".
  static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }
}
