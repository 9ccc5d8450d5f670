extension Answer {
  /// The answer as comma-separated values (RFC 4180, but with plain line feeds), whole: nothing is cut.
  ///
  /// The first line names the columns. Where every section is a table of the same columns, they are those; else each
  /// line of a row is a record of `recordColumns`, without those in which no record says anything. An answer without
  /// rows gives its number and what was counted, or its words.
  public func csv() -> String {
    let full = sections.filter { !$0.rows.isEmpty }
    if let columns = (full.first ?? sections.first)?.columns, !columns.isEmpty,
      full.allSatisfy({ $0.columns == columns })
    {
      let records = full.flatMap(\.rows).map { row -> [String] in
        let fields = Array((row.lines.first?.cellTexts(inTable: true) ?? []).prefix(columns.count))
        return fields + Array(repeating: "", count: columns.count - fields.count)
      }
      return Self.records([columns.map(\.name)] + records)
    }
    if !full.isEmpty { return Self.records(Self.filled(full.flatMap(\.records))) }
    if !sections.isEmpty, counted != nil { return Self.records([["id", "holder", "words"]]) }
    if let counted { return Self.records([["count", "counted"], ["\(count)", counted]]) }
    let lines = ([title].compactMap { $0 } + notes).map { [$0.plainText] }
    return lines.isEmpty ? "" : Self.records([["text"]] + lines)
  }

  /// The columns of an answer that is no table.
  public static let recordColumns = [
    "section", "row", "depth", "id", "holder", "words", "link", "origin", "cue", "text",
  ]

  /// Records under the names of those columns that any of them fills.
  private static func filled(_ records: [[String]]) -> [[String]] {
    let used = recordColumns.indices.filter { column in records.contains { !$0[column].isEmpty } }
    return ([recordColumns] + records).map { record in used.map { record[$0] } }
  }

  private static func records(_ records: [[String]]) -> String {
    records.map { $0.map(\.asField).joined(separator: ",") + "\n" }.joined()
  }
}

extension Section {
  /// A record for every line; rows are numbered where one of them has several lines.
  fileprivate var records: [[String]] {
    let isNumbered = rows.contains { $0.lines.count > 1 }
    let isDeep = rows.contains { $0.depth > 0 }
    return rows.enumerated().flatMap { place, row in
      row.lines.map { line in
        let start = [heading?.plainText ?? "", isNumbered ? "\(place + 1)" : "", isDeep ? "\(row.depth)" : ""]
        return start + (columns.isEmpty ? line.fields : line.fields(of: columns))
      }
    }
  }
}

extension TextLine {
  /// The first id, holder, words and link in fields of their own, whatever else there is in the last.
  fileprivate var fields: [String] {
    var fields = Array(repeating: "", count: 7)
    var rest: [String] = []
    for (cell, text) in zip(cells, cellTexts) {
      switch cell {
      case .id(let shown) where fields[0].isEmpty:
        let (id, _, note) = Cell.parts(ofID: shown)
        fields[0] = id
        if !note.isEmpty { rest.append(note) }
      case .holder(let name) where fields[1].isEmpty: fields[1] = name
      case .quote(let words) where fields[2].isEmpty, .marked(let words) where fields[2].isEmpty: fields[2] = words
      case .link(let link) where fields[3].isEmpty:
        fields[3] = "L\(link.number)"
        fields[4] = link.origin
        fields[5] = link.cue ?? ""
      default: rest.append(text)
      }
    }
    fields[6] = rest.joined(separator: " ")
    return fields
  }

  /// A row of a table among sections that are none: its first cell, and the others by the names of their columns.
  fileprivate func fields(of columns: [Column]) -> [String] {
    let first = TextLine(Array(cells.prefix(1))).fields
    let others = zip(columns, cellTexts(inTable: true)).dropFirst().map { "\($0.name) \($1)" }
    return first.dropLast() + [([first[6]].filter { !$0.isEmpty } + others).joined(separator: ", ")]
  }
}

extension String {
  /// Safe to print, and in quotes where a comma or a quote stands in it.
  fileprivate var asField: String {
    let text = printable
    let isPlain = !text.contains { $0 == "," || $0 == "\"" } && text.first != " " && text.last != " "
    if isPlain { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
