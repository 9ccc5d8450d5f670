extension Answer {
  /// The answer as Markdown, whole: headings, lists and tables; words of an article never become marks.
  public func markdown() -> String {
    var blocks: [String] = []
    if let title { blocks.append(title.boldMarkdown) }
    for section in sections { blocks += section.markdown }
    if !notes.isEmpty { blocks.append(notes.map(\.markdown).joined(separator: "  \n")) }
    return blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n"
  }
}

extension Section {
  fileprivate var markdown: [String] {
    var blocks: [String] = []
    if let heading { blocks.append("### \(heading.markdown)") }
    if rows.isEmpty { return blocks }
    blocks.append(rowsInMarkdown)
    return blocks
  }

  /// The rows as a list, or as a table where there are columns.
  var rowsInMarkdown: String { columns.isEmpty ? list : table }

  private var list: String {
    rows.map { row in
      let indent = String(repeating: "  ", count: row.depth)
      return row.lines.enumerated().map { place, line in indent + (place == 0 ? "- " : "  - ") + line.markdown }
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private var table: String {
    let header = Self.tableRow(columns.map(\.name.asMarkdown))
    let rule = Self.tableRow(columns.map { $0.isNumber ? "---:" : "---" })
    let body = rows.map { row in
      let cells = Array((row.lines.first?.markdownCells(inTable: true) ?? []).prefix(columns.count))
      return Self.tableRow(cells + Array(repeating: "", count: columns.count - cells.count))
    }
    return ([header, rule] + body).joined(separator: "\n")
  }

  private static func tableRow(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

extension TextLine {
  /// The line as Markdown that may begin a paragraph: ids bold, what is to be typed as code, no other marks.
  public var markdown: String { inlineMarkdown.safeAtStart }

  /// The same for words that something stands before: a mark, or other words.
  public var inlineMarkdown: String { joined(markdownCells()) }

  /// The same, all of it bold: ids are so already, and marks within marks would be shown.
  public var boldMarkdown: String { "**\(joined(markdownCells(isBold: true)))**" }

  fileprivate func markdownCells(inTable: Bool = false, isBold: Bool = false) -> [String] {
    zip(cells, cellTexts(inTable: inTable)).map { cell, text in
      switch cell {
      case .id: isBold ? text.asMarkdown : "**\(text.asMarkdown)**"
      // A bar ends a cell of a table, even within code.
      case .command, .usage: inTable ? text.asCode.split(separator: "|").joined(separator: "\\|") : text.asCode
      default: text.asMarkdown
      }
    }
  }
}

extension String {
  /// The text with every mark of Markdown taken literally.
  fileprivate var asMarkdown: String {
    var out = ""
    for character in printable {
      if "\\`*_[]<>|~&#$^".contains(character) { out.append("\\") }
      out.append(character)
    }
    return out
  }

  /// The text as code, between as many backticks as it needs.
  fileprivate var asCode: String {
    let text = printable
    var longest = 0
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let ticks = String(repeating: "`", count: longest + 1)
    return longest == 0 ? ticks + text + ticks : "\(ticks) \(text) \(ticks)"
  }

  /// What would begin a list or a rule does not.
  fileprivate var safeAtStart: String {
    if let first, "-+=:".contains(first) { return "\\" + self }
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = self[digits.endIndex...]
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return self }
    return digits + "\\" + rest
  }
}
