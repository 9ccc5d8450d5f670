import Analysis
import ArgumentGraph
import Rendering

extension ArgumentGraph {
  /// What was read of an article: its title, sizes, who is heard, and the central claim.
  func loadSummary(_ loaded: LoadedArticle) -> [TextLine] {
    let article = loaded.article
    let summary = LoadSummary(of: self, in: [loaded.id])
    let title = article.title.map { "\"\($0)\"" } ?? article.path?.lastComponent ?? "pasted text"
    let by = article.author.map { " by \($0)" } ?? ""
    let size =
      article.division == .lines
      ? summary.sentences.of("line")
      : "\(summary.paragraphs.of("paragraph")), \(summary.sentences.of("sentence"))"
    var lines: [TextLine] = [
      TextLine(text: "\(loaded.id): \(title)\(by), \(size):"),
      """
      \(summary.statements.of("statement")), \(summary.links.of("link")) (\(summary.found) found in the text, \
      \(summary.suggested) suggested, \(summary.reviewed) reviewed).
      """,
    ]
    var heard = summary.heard.map { "\($0.name) \($0.statements)" }
    if summary.heardOthers > 0 { heard.append("others \(summary.heardOthers)") }
    var line = heard.isEmpty ? "" : "Heard: \(heard.joined(separator: ", "))."
    if !summary.guessedAt.isEmpty {
      line += " Guessed at: \(summary.guessedAt.map { "\($0.name) \($0.statements)" }.joined(separator: ", "))."
    }
    if !line.isEmpty { lines.append(TextLine(text: line)) }
    for thesis in summary.theses {
      lines.append(TextLine([.text("Central claim as read:"), .id(id(thesis) + ","), .text(holderName(thesis) + ".")]))
    }
    return lines
  }
}

extension String {
  /// The name of a file without its folders.
  var lastComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
