import Query
import Rendering

/// A page of help that belongs to no command: of a qualifier, a stage, or the language.
struct HelpPage: Sendable {
  /// What to type after `help`.
  let name: String
  /// One line for lists of pages.
  let summary: String
  /// The first line; how the thing is written.
  let head: String
  /// What it means exactly; each entry a paragraph.
  let text: [String]
  /// What may be put in, or the parts it has, each with its meaning.
  var parts: [(name: String, meaning: String)] = []
  /// Lines that answer on the shipped article.
  var examples: [Command.Example] = []
  /// Whether it tells what words mean; others tell what can be typed.
  var isGlossary = false
  /// Other pages.
  var related: [String] = []

  var sections: [Section] {
    var sections = [
      Section(
        rows: [Row(TextLine([isGlossary ? .label(head) : .usage(head)]))]
          + text.map { Row(TextLine(text: $0, indent: 2)) })
    ]
    if !parts.isEmpty { sections.append(Section(rows: Self.rows(parts, areTyped: !isGlossary), indent: 2)) }
    sections += Self.sections(of: examples)
    if !related.isEmpty {
      sections.append(Section(rows: [Row(TextLine(text: "See: " + related.map { "help \($0)" }.listed()))]))
    }
    return sections
  }

  /// Examples with their notes in a column; lines that must go before one stand before it.
  static func sections(of examples: [Command.Example]) -> [Section] {
    if examples.isEmpty { return [] }
    let lines = examples.flatMap { example in
      example.after.map { (name: $0, meaning: "") } + [(name: example.line, meaning: example.note)]
    }
    return [Section("Examples", rows: rows(lines), indent: 2)]
  }

  /// Two columns, of which the first is typed, or is what the second explains.
  static func rows(_ parts: [(name: String, meaning: String)], areTyped: Bool = true) -> [Row] {
    let width = min(36, parts.map { $0.name.displayWidth }.max() ?? 0)
    return parts.map { part in
      if part.meaning.isEmpty { return Row(TextLine([.command(part.name)])) }
      let padding = String(repeating: " ", count: max(0, width - part.name.displayWidth))
      let name = part.name + padding
      return Row(TextLine([areTyped ? .command(name) : .label(name), .text(" " + part.meaning)]))
    }
  }

  func has(_ word: String) -> Bool {
    ([name, summary, head] + text + parts.flatMap { [$0.name, $0.meaning] }).contains {
      $0.lowercased().contains(word)
    }
  }
}
