import Rendering

extension Handout {
  /// The pages as Markdown that prints from any renderer: the page of the class, a page break, the answers.
  ///
  /// Words of an article and of the script never become marks.
  func markdown() -> String {
    var blocks = ["# \(title.inMarkdown)"]
    blocks += sources.map { $0.markdown(withNote: true) }
    blocks += page.flatMap(\.markdown)
    if !keys.isEmpty {
      blocks += [Self.pageBreak, "# Answers: \(title.inMarkdown)"]
      blocks += sources.map { $0.markdown(withNote: false) }
      for (place, key) in keys.enumerated() {
        if let heading = key.heading, place == 0 || heading != keys[place - 1].heading {
          blocks.append("## \(heading.inMarkdown)")
        }
        blocks += key.markdown
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// Breaks the page where HTML is heeded, and draws a rule where it is not.
  private static let pageBreak = "---\n\n<div style=\"break-after: page; page-break-after: always\"></div>"

  /// Lines to write on, each a paragraph, so that there is room between them. No mark of Markdown makes a line as wide
  /// in every renderer.
  fileprivate static func room(_ lines: Int) -> [String] { Array(repeating: line(60), count: lines) }

  fileprivate static func line(_ length: Int) -> String { String(repeating: "\\_", count: length) }
}

extension Handout.Source {
  /// **A** A Hard Reset, by the Moot authors
  fileprivate func markdown(withNote: Bool) -> String {
    let name = TextLine([.id(id), .quote(title)] + (author.map { [.text(", by \($0)")] } ?? [])).markdown
    guard withNote, let note else { return name }
    return "\(name)  \n*\(note.inMarkdown)*"
  }
}

extension Handout.Piece {
  fileprivate var markdown: [String] {
    switch self {
    case .heading(let text): ["## \(text.inMarkdown)"]
    case .words(let text): [TextLine(text: text).markdown]
    case .view(let view): view.isPassage ? view.passage : view.markdown(rows: view.rows, notes: true) { $0 }
    case .task(let view, let number): view.task(number)
    case .question(let question, let number): ["**Question \(number).** \(question.inMarkdown)"] + Handout.room(3)
    case .room(let number): (number.map { ["**Answer \($0)**"] } ?? []) + Handout.room(3)
    }
  }
}

extension Handout.Key {
  fileprivate var markdown: [String] {
    ["**Answer \(number)**"]
      + parts.flatMap { part in
        switch part {
        case .words(let text): [TextLine(text: text).markdown]
        case .view(let view): view.isPassage ? view.passage : view.key
        }
      }
  }
}

extension LessonView {
  private var code: String { lines.map { TextLine([.command($0)]).markdown }.joined(separator: "  \n") }

  /// The line, then the answer with these of its sections.
  fileprivate func markdown(
    rows: Int?, notes hasNotes: Bool, of sections: ([Section]) -> [Section]
  ) -> [String] {
    var blocks = [code]
    if let title = answer.title { blocks.append(title.boldMarkdown) }
    blocks += sections(answer.sections).flatMap { $0.onPaper(rows: rows) }
    let notes = hasNotes ? answer.notes.compactMap(\.withoutAdvice) : []
    if !notes.isEmpty { blocks.append(notes.map(\.markdown).joined(separator: "  \n")) }
    return blocks
  }

  /// What answers it, whole: a right answer must be found there.
  fileprivate var key: [String] {
    markdown(rows: nil, notes: true) { asks ? $0.filter(\.isKey) : $0 }
  }

  /// What it asks, with room for each of the answers: beneath the headings of its keys, or beneath the sections that
  /// put questions of their own. What it notes may give answers away.
  fileprivate func task(_ number: Int) -> [String] {
    var blocks = ["**Answer \(number)** \(code)"]
    if let title = answer.title { blocks.append(title.boldMarkdown) }
    let asksItself = answer.sections.contains { !$0.isKey && $0.heading != nil }
    for section in answer.sections {
      if !section.isKey {
        blocks += section.onPaper(rows: nil)
        if section.heading != nil { blocks.append("Answer: " + Handout.line(12)) }
      } else if !asksItself {
        blocks += (section.headingOnPaper.map { [$0] } ?? []) + Handout.room(2)
      }
    }
    return blocks
  }

  /// A quotation with its ids; sentences of a paragraph follow one another.
  fileprivate var passage: [String] {
    var paragraphs: [(name: Substring?, text: String)] = []
    for row in answer.sections.flatMap(\.rows) {
      guard let line = row.lines.first else { continue }
      let name = line.paragraph
      if name != nil, let last = paragraphs.last, last.name == name {
        paragraphs[paragraphs.count - 1].text += " " + line.markdown
      } else {
        paragraphs.append((name, line.markdown))
      }
    }
    return paragraphs.isEmpty ? [] : [paragraphs.map { "> \($0.text)" }.joined(separator: "\n>\n")]
  }
}

extension TextLine {
  /// "A3" of a line that begins with A3.2.
  fileprivate var paragraph: Substring? {
    guard case .id(let id)? = cells.first, let stop = id.lastIndex(of: ".") else { return nil }
    return id[..<stop]
  }
}

extension String {
  fileprivate var inMarkdown: String { TextLine(text: self).inlineMarkdown }
}
