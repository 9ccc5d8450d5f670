extension Answer {
  /// The answer as comma-separated values (RFC 4180, but with plain line feeds), whole: nothing is cut.
  ///
  /// Where every section is a table of the same columns, these are the header; else each line of a row is a record of
  /// its section, row, id, holder, words, link, origin and cue, with what else it says in the last field.
  public func csv() -> String {
    let full = sections.filter { !$0.rows.isEmpty }
    if let columns = full.first?.columns, !columns.isEmpty, full.allSatisfy({ $0.columns == columns }) {
      let records = full.flatMap(\.rows).map { row -> [String] in
        let fields = Array((row.lines.first?.cellTexts(inTable: true) ?? []).prefix(columns.count))
        return fields + Array(repeating: "", count: columns.count - fields.count)
      }
      return Self.records([columns.map(\.name)] + records)
    }
    var records = [["section", "row", "id", "holder", "words", "link", "origin", "cue", "text"]]
    for section in full {
      for (number, row) in section.rows.enumerated() {
        for line in row.lines { records.append(line.fields(section.heading?.plainText ?? "", number + 1)) }
      }
    }
    return Self.records(records)
  }

  private static func records(_ records: [[String]]) -> String {
    records.map { $0.map(\.asField).joined(separator: ",") + "\n" }.joined()
  }
}

extension TextLine {
  /// The first id, holder, words and link in fields of their own, whatever else there is in the last.
  fileprivate func fields(_ section: String, _ row: Int) -> [String] {
    var fields = [section, "\(row)"] + Array(repeating: "", count: 7)
    var rest: [String] = []
    for (cell, text) in zip(cells, cellTexts) {
      switch cell {
      case .id(let id) where fields[2].isEmpty: fields[2] = id
      case .holder(let name) where fields[3].isEmpty: fields[3] = name
      case .quote(let words) where fields[4].isEmpty: fields[4] = words
      case .link(let link) where fields[5].isEmpty:
        fields[5] = "L\(link.number)"
        fields[6] = link.origin
        fields[7] = link.cue ?? ""
      default: rest.append(text)
      }
    }
    fields[8] = rest.joined(separator: " ")
    return fields
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
