/// Words as they are told in the plain style.
extension StringProtocol {
  /// With one space for white space of any kind, and none at the ends.
  var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  fileprivate var isDigits: Bool { allSatisfy(\.isNumber) }

  var withoutStop: String { hasSuffix(".") ? String(dropLast()) : String(self) }

  func afterPrefix(_ prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }

  /// The parts between two or more spaces.
  var partsBetweenWideSpaces: [String] {
    var parts: [[Substring]] = [[]]
    for word in String(self).split(separator: " ", omittingEmptySubsequences: false) {
      if word.isEmpty { parts.append([]) } else { parts[parts.count - 1].append(word) }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// What stands in brackets at its start, or that a place is empty, and the rest.
  var partsAfterBrackets: [String] {
    if hasPrefix("(empty) ") { return ["empty", String(dropFirst(8))] }
    guard hasPrefix("["), let close = firstIndex(of: "]"), index(after: close) < endIndex else { return [String(self)] }
    return [String(self[...close]), self[close...].dropFirst().singleSpaced]
  }

  /// Without the parentheses or brackets around the whole of it, and without marks that only part it from what follows.
  var unwrapped: String {
    var text = singleSpaced
    while let last = text.last, ",;:".contains(last) { text.removeLast() }
    while let first = text.first, ",;".contains(first) || first == " " { text.removeFirst() }
    for (open, close) in [("(", ")"), ("[", "]")] where text.hasPrefix(open) && text.hasSuffix(close) {
      let inner = text.dropFirst().dropLast()
      if !inner.contains(open), !inner.contains(close) { return String(inner) }
    }
    return text
  }

  /// "Own claims (4): none" as its two parts; `nil` where it is a sentence with a colon in it, or has none.
  var labelAndValue: (label: String, value: String)? {
    let text = String(self)
    guard let first = text.first, first.isLetter else { return nil }
    var characters = text.indices.makeIterator()
    var colon: String.Index?
    while let index = characters.next() {
      if "\";[“…".contains(text[index]) { return nil }
      if text[index] == ":" {
        let next = text.index(after: index)
        if next < text.endIndex, text[next] == " " {
          colon = index
          break
        }
      }
    }
    guard let colon else { return nil }
    let label = text[..<colon]
    let value = text[colon...].dropFirst(2)
    guard label.count <= 72, !label.contains(". "), !label.beginsWithFileName,
      label.count(where: { $0 == "(" }) == label.count(where: { $0 == ")" })
    else { return nil }
    if label.count <= 2, label.allSatisfy(\.isUppercase) { return ("Article \(label)", String(value)) }
    return (label == "rows" ? "Type" : label.withCountAside, String(value))
  }

  /// Whether it begins with a name such as `dam.txt`, which a capital would change.
  private var beginsWithFileName: Bool {
    let word = prefix { $0 != " " }
    return word.lastIndex(of: ".").map { word[$0...].dropFirst().first?.isLetter ?? false } ?? false
  }

  /// "hedged 2 of 22" as its two parts.
  var wordsAndNumber: (words: String, number: String)? {
    let words = singleSpaced.split(separator: " ")
    guard let digits = words.firstIndex(where: { $0.first?.isNumber ?? false }), (1...4).contains(digits) else {
      return nil
    }
    // "63 statements" or "48 (capital of Pakistan)" behind a name, "2 of 22" behind any words.
    let number = words[digits...]
    let isNumber =
      number.count == 1 || (number.count == 3 && number[digits + 1] == "of" && number.last?.isDigits == true)
    let isCount =
      number.count > 1
      && (number[digits + 1].hasPrefix("(") || (number.count == 2 && number[digits + 1].hasPrefix("statement")))
    guard isNumber || isCount, words[digits].isDigits,
      words[..<digits].allSatisfy({ $0.allSatisfy { $0.isLetter || "-'’".contains($0) } })
    else { return nil }
    return (words[..<digits].joined(separator: " "), number.joined(separator: " "))
  }

  /// "Own claims (4)" as "Own claims, 4".
  var withCountAside: String {
    let text = String(self)
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex,
      text[open...].dropFirst().first?.isNumber ?? false
    else { return text }
    return text[..<open].singleSpaced + ", " + text[open...].dropFirst().dropLast()
  }

  /// Words of Moot's without "…", which stands for what is left out of a list or a line.
  public var withoutEllipsis: String {
    let parts = String(self).split(separator: "…", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { return String(self) }
    var out = ""
    for (place, part) in parts.enumerated() {
      let part = part.singleSpaced
      if place == 0 { out = part; continue }
      // In "… more" the sign says nothing that the word does not.
      if part.hasPrefix("more") {
        out += (out.hasSuffix("\"") ? "" : " ") + part
        continue
      }
      while let last = out.last, ", ".contains(last) { out.removeLast() }
      if !out.isEmpty { out += " and more" }
      out += out.isEmpty || part.isEmpty || ",;.)".contains(part.first ?? " ") ? part : ", " + part
    }
    return out
  }

  /// Without the asterisks around the words that decide, and those words.
  var withoutMarks: (text: String, marks: [String]) {
    let parts = String(self).split(separator: "*", omittingEmptySubsequences: false)
    let marks = parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    return (parts.joined(), marks)
  }

  /// Without the brackets around what does not stand in the sentence, and what stood in them.
  var withoutBrackets: (text: String, bracketed: [String]) {
    var (out, inner) = ("", "")
    var isInside = false
    var bracketed: [String] = []
    for character in self {
      switch character {
      case "[" where !isInside:
        isInside = true
        inner = ""
      case "]" where isInside:
        isInside = false
        bracketed.append(inner)
        let begins = out.allSatisfy(\.isWhitespace)
        while out.last == " " { out.removeLast() }
        out += begins ? inner : ", \(inner),"
      default: if isInside { inner.append(character) } else { out.append(character) }
      }
    }
    if isInside { out += "[" + inner }
    if out.hasSuffix(",") && !bracketed.isEmpty { out.removeLast() }
    return (out, bracketed)
  }
}
