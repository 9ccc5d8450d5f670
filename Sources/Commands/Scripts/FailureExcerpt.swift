import Rendering

extension Failure {
  /// What is wrong, fit for a terminal: a word of a million letters is named by its first.
  public var shownMessage: String { Self.shown(message) }

  static func shown(_ text: String) -> String {
    let longest = 500
    guard text.unicodeScalars.count > longest else { return text.printable }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest))).printable + "…"
  }

  /// What the prompt prints of it.
  ///
  /// - Parameter word: what the first line begins with: "error", or the program's name.
  public func told(in text: String = "", as word: String = "error", style: TextStyle.Form) -> String {
    if style == .plain { return plainText(in: text) }
    return "\(word): \(shownMessage)\n" + shown(in: text)
  }

  /// The line with a caret beneath the place, details, and what to try; each line ends in a line break.
  ///
  /// Nothing of it can steer a terminal, and of a very long line only what surrounds the place is shown.
  public func shown(in text: String) -> String {
    var out = ""
    if let columns, let excerpt = Excerpt(of: text, around: columns) {
      out += "  \(excerpt.line)\n  \(excerpt.carets)\n"
    }
    for detail in details { out += "  \(Self.shown(detail))\n" }
    if let advice { out += "  try: \(Self.shown(advice))\n" }
    return out
  }
}

/// The part of a line around a place, and the carets that mark it.
struct Excerpt: Equatable {
  var line: String
  var carets: String

  /// Scalars shown before and after the place of a line that is longer.
  static let reach = 60

  /// - Returns: `nil` where there is no text to show.
  init?(of text: String, around range: Range<Int>) {
    let scalars = Array(text.unicodeScalars)
    guard !scalars.isEmpty else { return nil }
    let place = min(range.lowerBound, scalars.count)
    let start = scalars[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = scalars[place...].firstIndex(of: "\n") ?? scalars.count
    let from = place - start > Self.reach ? place - Self.reach : start
    let to = end - place > Self.reach ? place + Self.reach : end
    func shown(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view).printable
    }
    let before = (from > start ? "…" : "") + shown(from..<place)
    let marked = shown(place..<max(place, min(range.upperBound, to)))
    line = before + shown(place..<to) + (to < end ? "…" : "")
    carets =
      String(repeating: " ", count: before.displayWidth) + String(repeating: "^", count: max(1, marked.displayWidth))
  }
}
