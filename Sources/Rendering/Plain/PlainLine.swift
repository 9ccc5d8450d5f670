/// A line of the plain style: what it is, and its words. To be heard, not looked at.
struct PlainLine: Equatable {
  var label: String
  var value: String

  init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }

  /// The line with its line break; of spaces there is never more than one.
  var written: String {
    let value = value.printable.singleSpaced
    return label.printable.singleSpaced.capitalizedFirst + ": " + (["", "—", "-"].contains(value) ? "none" : value)
      + "\n"
  }
}

extension PlainLine {
  /// Words of Moot's, one line for each of the parts that an outline sets apart by spaces.
  ///
  /// What reads as a label and a value keeps its own label; the others get `fallback`.
  static func lines(_ phrase: String, fallback: String) -> [PlainLine] {
    var lines: [PlainLine] = []
    // Of a list behind a label each part goes on with it: "by kind: modal 7  adverb 2".
    var isListed = false
    for part in phrase.partsBetweenWideSpaces.flatMap(\.partsAfterBrackets) {
      guard let line = line(part, fallback: fallback) else { continue }
      let hasOwnLabel = part.unwrapped.labelAndValue != nil
      if isListed, !hasOwnLabel, let last = lines.last {
        lines[lines.count - 1].value = last.value + ", " + part.unwrapped.withoutEllipsis
      } else {
        lines.append(line)
      }
      isListed = isListed || hasOwnLabel
    }
    return lines
  }

  private static func line(_ part: String, fallback: String) -> PlainLine? {
    var part = part.unwrapped
    if part.isEmpty { return nil }
    // What an answer says of how an outline looks is said of what is heard.
    part = part.replacing("stand between asterisks", with: "are marked")
      .replacing("stands between asterisks", with: "is marked")
    if part.contains("[L") { part = part.replacing("[L", with: "(L").replacing("]", with: ")") }
    part = part.replacing("between the asterisks", with: "in the marked words")
      .replacing("Between the asterisks", with: "In the marked words")
    if let more = part.afterPrefix("… "), let digit = more.first, digit.isNumber {
      return PlainLine("More", more.withoutEllipsis)
    }
    if part.first == "L", part.count > 1, part.dropFirst().allSatisfy(\.isNumber) { return PlainLine("Link", part) }
    if part.hasSuffix("?"), fallback == "Section" || !part.contains(". ") {
      return PlainLine("Question", part.withoutEllipsis)
    }
    if let (label, value) = part.labelAndValue { return PlainLine(label, value.withoutEllipsis) }
    if let (words, number) = part.wordsAndNumber { return PlainLine(words, number) }
    if part == fallback { return PlainLine(fallback, "as follows") }
    let isCount = fallback == PlainText.other && part.first?.isNumber ?? false
    return PlainLine(isCount ? "Count" : fallback, part.withoutEllipsis.withCountAside)
  }

  /// Words of an article: gaps, brackets and marks, which would be read out as signs, are told in words.
  static func quotation(_ words: String, label: String, isMarked: Bool = false) -> [PlainLine] {
    let (text, marks) = isMarked ? words.withoutMarks : (words, [])
    let (plain, bracketed) = text.withoutBrackets
    var lines: [PlainLine] = []
    let parts = plain.split(separator: "…", omittingEmptySubsequences: false).map { $0.singleSpaced }
    for (place, part) in parts.enumerated() where !part.isEmpty {
      lines.append(PlainLine(place == 0 ? label : "\(label) after a gap", part))
    }
    if parts.count > 1, parts[parts.count - 1].isEmpty { lines.append(PlainLine("Gap", "more words follow")) }
    if !bracketed.isEmpty { lines.append(PlainLine("In brackets", bracketed.joined(separator: "; "))) }
    if !marks.isEmpty { lines.append(PlainLine("Marked words", marks.joined(separator: "; "))) }
    return lines.isEmpty ? [PlainLine(label, "none")] : lines
  }
}

extension LinkCell {
  /// `L6, found, cue counters that`
  var plain: PlainLine { PlainLine("Link", "L\(number), \(origin)" + (cue.map { ", cue \($0)" } ?? "")) }
}
