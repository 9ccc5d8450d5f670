extension Answer {
  /// The answer as one JSON object on one line, whole: nothing is cut, keys stand in one fixed order.
  ///
  /// Titles, headings and notes are texts; a row has typed cells, and further `lines` where it is longer than one.
  /// Control characters are escaped, so nothing in it can steer a terminal.
  public func json() -> String {
    var out = JSONText()
    out.object {
      if let title { $0.member("title", title.plainText) }
      $0.member("sections") { $0.array(sections) { $0.section($1) } }
      $0.member("notes") { $0.array(notes) { $0.string($1.plainText) } }
      $0.numbers(in: [title].compactMap { $0 } + notes)
      $0.member("ids") { $0.array(ids) { $0.string($1) } }
      $0.member("count", count)
      if let counted { $0.member("counted", counted) }
    }
    return out.text + "\n"
  }
}

/// JSON as it is written, member by member.
private struct JSONText {
  var text = ""
  /// Whether the object or list that is open has something in it already.
  private var isBegun = false

  mutating func object(_ write: (inout JSONText) -> Void) { enclosed("{", "}", write) }

  mutating func array<Element>(_ elements: [Element], _ write: (inout JSONText, Element) -> Void) {
    enclosed("[", "]") { json in
      for element in elements {
        json.separate()
        write(&json, element)
      }
    }
  }

  mutating func member(_ key: String, _ write: (inout JSONText) -> Void) {
    separate()
    string(key)
    text += ":"
    write(&self)
  }

  mutating func member(_ key: String, _ value: String) { member(key) { $0.string(value) } }
  mutating func member(_ key: String, _ value: Int) { member(key) { $0.text += "\(value)" } }
  mutating func member(_ key: String, _ value: [Cell]) { member(key) { $0.cells(value) } }

  mutating func string(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.isUnsafeToPrint {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  private mutating func enclosed(_ open: String, _ close: String, _ write: (inout JSONText) -> Void) {
    let outer = isBegun
    isBegun = false
    text += open
    write(&self)
    text += close
    isBegun = outer
  }

  private mutating func separate() {
    if isBegun { text += "," }
    isBegun = true
  }

  // MARK: Parts of an answer

  mutating func section(_ section: Section) {
    object {
      if let heading = section.heading {
        $0.member("heading", heading.plainText)
        $0.numbers(in: [heading])
      }
      if !section.columns.isEmpty {
        $0.member("columns") { $0.array(section.columns) { $0.string($1.name) } }
        $0.member("records") { $0.array(section.rows) { $0.record($1, of: section.columns) } }
      }
      $0.member("rows") { $0.array(section.rows) { $0.row($1) } }
      if let more = section.more { $0.member("more", more) }
    }
  }

  /// The numbers of some lines that offer their members; nothing where none does.
  mutating func numbers(in lines: [TextLine]) {
    let numbers = lines.flatMap(\.cells).filter(\.offersMembers)
    if !numbers.isEmpty { member("numbers", numbers) }
  }

  /// The row of a table as an object whose keys are the columns.
  private mutating func record(_ row: Row, of columns: [Column]) {
    let line = row.lines.first ?? TextLine([])
    object {
      for (column, (cell, text)) in zip(columns, zip(line.cells, line.cellTexts(inTable: true))) {
        if case .number(let number, _) = cell {
          $0.member(column.name, number)
        } else {
          $0.member(column.name, text)
        }
      }
    }
  }

  private mutating func row(_ row: Row) {
    object {
      if row.depth > 0 { $0.member("depth", row.depth) }
      $0.member("cells", row.lines.first?.cells ?? [])
      if row.lines.count > 1 {
        $0.member("lines") { $0.array(Array(row.lines.dropFirst())) { $0.cells($1.cells) } }
      }
    }
  }

  mutating func cells(_ cells: [Cell]) { array(cells) { $0.cell($1) } }

  private mutating func cell(_ cell: Cell) {
    object {
      switch cell {
      case .id(let text):
        let (id, restates, _) = Cell.parts(ofID: text)
        $0.value("id", id.isEmpty ? text : id)
        if let restates { $0.member("restates", restates) }
      case .holder(let name): $0.value("holder", name)
      case .quote(let words), .marked(let words): $0.value("quote", words)
      case .label(let label): $0.value("label", label)
      case .command(let command), .usage(let command): $0.value("command", command)
      case .text(let text): $0.value("text", text)
      case .number(let number, let members):
        $0.member("kind", "number")
        $0.member("value", number)
        if let members { $0.member("members", members) }
      case .fraction(let part, let whole, let members):
        $0.member("kind", "fraction")
        $0.member("value", part)
        $0.member("of", whole)
        if let members { $0.member("members", members) }
      case .link(let link):
        $0.member("kind", "link")
        $0.member("value", "L\(link.number)")
        $0.member("origin", link.origin)
        if let cue = link.cue { $0.member("cue", cue) }
      }
    }
  }

  private mutating func value(_ kind: String, _ value: String) {
    member("kind", kind)
    member("value", value)
  }
}
