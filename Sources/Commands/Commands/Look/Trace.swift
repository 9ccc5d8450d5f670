import ArgumentGraph
import ArticleText
import Query
import Rendering

extension Command {
  static let trace = Command(
    "trace", .look, usage: "trace ID | trace LINK | trace VOICE",
    "show where a statement, a link or a voice comes from: words, place, holder, cue, rule",
    details: """
      Offsets count Unicode scalars of the article's text, half open. `trace A0` also shows where the title's words \
      recur and whose they are there. Of a voice it shows every name with its first place, why the names are one \
      voice, and its side.
      """,
    takes: [.either([[.statement], [.link], [.named("VOICE", .side)]])], takesPipe: true,
    examples: [
      Example("trace A8.2", "which words of which sentence"), Example("trace L1", "why there is a link"),
      Example("trace Islamabad", "the names of a voice, and why it is on its side"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    if let piped = invocation.piped {
      let rows = piped.statements.map { Row(lines: session.graph.trace($0)) }
      return Reply(Answer(sections: [Section(rows: rows, isCut: true, more: "trace _ all")]), selection: piped)
    }
    if arguments.isLinkNext {
      let link = try session.link(&arguments)
      try arguments.finish()
      return Reply(session.graph.trace(link))
    }
    if let voice = try session.tracedVoice(&arguments) {
      try arguments.finish()
      return Reply(session.graph.trace(voice), selection: Selection(session.graph.statements(heldBy: voice)))
    }
    let statements: [Handle<Statement>]
    if case .last? = arguments.peek?.kind {
      _ = arguments.next()
      statements = session.last.statements
    } else if let id = arguments.nextID() {
      statements = try session.statements(id)
    } else {
      statements = [try session.statement(&arguments, orPlaceFor: "trace")]
    }
    try arguments.finish()
    let rows = statements.map { Row(lines: session.graph.trace($0)) }
    return Reply(
      Answer(sections: [Section(rows: rows, isCut: true, more: "trace _ all")]), selection: Selection(statements))
  }
}

extension ArgumentReader {
  /// Whether a link comes next: its number, or its ends.
  fileprivate var isLinkNext: Bool {
    if case .link? = peek?.id { return true }
    return Link.Kind(rawValue: peek?.text ?? "") != nil
  }
}

extension ArgumentGraph {
  fileprivate func trace(_ statement: Handle<Statement>) -> [TextLine] {
    let value = self[statement]
    guard let letter = value.id.article, let loaded = article(letter) else {
      return [line(statement, whole: true), TextLine(text: "added by hand", indent: 2)]
    }
    var lines: [TextLine] = []
    let place =
      value.id.isTitle ? "the title" : "paragraph \(value.id.paragraph), sentence \(value.id.sentence)"
    let offsets = value.spans.map { "\($0.start)..\($0.end)" }.joined(separator: " and ")
    lines.append(TextLine([.id("\(value.id)"), .text("article \(letter), \(place), scalars \(offsets)")]))
    let whole =
      loaded.sentence(paragraph: value.id.paragraph, number: value.id.sentence)?.span ?? loaded.article.titleSpan
    if let whole { lines.append(TextLine([.quote("\"\(words([whole], in: letter))\"")], indent: 2)) }
    lines.append(
      field("content", [.quote(value.spans.map { "\"\(words([$0], in: letter))\"" }.joined(separator: " … "))]))
    lines.append(field("holder", [.text(holderChain(statement))]))
    if let attribution = value.attribution { lines += trace(self[attribution]) }
    if let guessed = value.guessedHolder {
      lines.append(field("guess", [.text("the author supposes that \(name(of: guessed)) holds this")]))
    }
    if !value.roles.names.isEmpty { lines.append(field("roles", [.text(value.roles.names.joined(separator: ", "))])) }
    if value.isHolderSetByHand { lines.append(field("by hand", [.text("the holder was corrected")])) }
    if value.id.isTitle { lines += titleLines(statement) }
    return lines
  }

  private func trace(_ attribution: Attribution) -> [TextLine] {
    var lines: [TextLine] = []
    if !attribution.source.isEmpty {
      lines.append(field("source", [.quote("\"\(words(attribution.source, in: attribution.article))\"")]))
    }
    if !attribution.cue.isEmpty {
      var kinds = [attribution.stance.rawValue]
      if attribution.isReactive { kinds.append("reactive") }
      if attribution.isNegated { kinds.append("negative") }
      if attribution.isQuoted { kinds.append("quoted") }
      let cue = words(attribution.cue, in: attribution.article)
      lines.append(field("cue", [.quote("\"\(cue)\""), .text("(\(kinds.joined(separator: ", ")))")]))
    }
    lines.append(field("rule", [.text(attribution.rule)]))
    return lines
  }

  /// Who says that who says it, outermost first, with the party of the holder.
  private func holderChain(_ statement: Handle<Statement>) -> String {
    let value = self[statement]
    var text = name(of: value.holder)
    if let party = self[value.holder].party {
      text += " (party \(self[party].name)" + (self[value.holder].tie.map { ", \($0)" } ?? "") + ")"
    }
    for reporter in value.reporters.reversed() { text += ", reported by \(name(of: reporter))" }
    return text
  }

  private func field(_ label: String, _ cells: [Cell]) -> TextLine {
    TextLine([.label(label + String(repeating: " ", count: max(0, 8 - label.count)))] + cells, indent: 2)
  }

  /// Where the words of a title stand again in the body, and who holds them there.
  private func titleLines(_ title: Handle<Statement>) -> [TextLine] {
    guard let letter = self[title].id.article, let loaded = article(letter) else { return [] }
    let phrases = words(of: title).split(whereSeparator: { ":–—-".contains($0) }).map {
      $0.trimmingSpaces.lowercased()
    }.filter { $0.contains(" ") }
    var lines: [TextLine] = []
    for statement in statements(in: loaded) where statement != title {
      let text = words(of: statement).lowercased()
      if let phrase = phrases.first(where: text.contains) {
        lines.append(TextLine([.label("\"\(phrase)\" again")], indent: 2))
        lines.append(line(statement, indent: 4))
      }
    }
    return lines
  }

  fileprivate func trace(_ link: Handle<Link>) -> Answer {
    let value = self[link]
    var lines = [TextLine([.link(linkLabel(link)), .text(ends(of: link))])]
    lines += linkLines(link, indent: 2)
    if !value.cue.isEmpty, let article = value.article {
      let offsets = value.cue.map { "\($0.start)..\($0.end)" }.joined(separator: " and ")
      lines.append(
        field("cue", [.quote("\"\(words(value.cue, in: article))\""), .text("article \(article), scalars \(offsets)")]))
    }
    lines.append(field("rule", [.text(value.rule)]))
    lines.append(
      field("origin", [.text(value.origin.rawValue + (value.verdict.map { ", \($0.rawValue) by hand" } ?? ""))]))
    return Answer(sections: [Section(rows: [Row(lines: lines)])], count: 1)
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = drop { $0.isWhitespace }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
