import Rendering

extension Failure {
  /// What is wrong, where, and what to try, one label and value a line: no place is shown by what stands beneath it.
  func plainText(in text: String, place: (script: String, line: Int)? = nil) -> String {
    var out = PlainText.line("Error", shownMessage.withoutEllipsis)
    if let place { out += PlainText.line("Place", "\(place.script), line \(place.line)") }
    if let columns, let excerpt = Excerpt(of: text, around: columns) {
      out += PlainText.line("Typed", excerpt.line.withoutEllipsis)
      let scalars = Array(text.unicodeScalars)
      let lower = min(columns.lowerBound, scalars.count)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[lower..<max(lower, min(columns.upperBound, scalars.count))].prefix(Excerpt.reach))
      let words = String(view)
      let column = "\((scalars[..<lower].reversed().prefix { $0 != "\n" }).count + 1)"
      out += PlainText.line("Column", words.isEmpty ? "\(column), the end of the line" : "\(column), \(words)")
    }
    for detail in details { out += PlainText.detail(Self.shown(detail)) }
    if let advice {
      let usage = advice.hasPrefix("write ") ? advice.usageInWords : advice
      out += PlainText.line("Try", Self.shown(usage).withoutEllipsis)
    }
    return out
  }
}
