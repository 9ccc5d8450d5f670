extension String {
  /// How a command is written, in words: `[X]` is "optionally X", `[a|b]` "optionally a or b", `ID…` "ID, one or more".
  public var usageInWords: String {
    var text = hasPrefix("… |") ? "SELECTION" + dropFirst() : self
    while let open = text.lastIndex(of: "["), let close = text[open...].firstIndex(of: "]") {
      // Inside of what is optional itself another word is used, so that one hears where it ends.
      let isInner = text[..<open].count { $0 == "[" } > text[..<open].count { $0 == "]" }
      let before = text[..<open].last == " " ? text[..<open].dropLast() : text[..<open]
      let lead = isInner ? " with or without" : before.isEmpty || before.hasSuffix("|") ? " optionally" : ", optionally"
      let after = text[close...].dropFirst()
      let isFollowed = !isInner && after.first == " " && (after.dropFirst().first.map { !"[|".contains($0) } ?? false)
      let inner = Self.choice(text[open..<close].dropFirst())
      text = "\(before)\(lead) \(inner)\(isFollowed ? "," : "")\(after)"
    }
    // Between ways to write one command a bar means or; elsewhere it is typed.
    let ways = text.split(separator: "|").map(\.singleSpaced)
    let names = ways.map { $0.split(separator: " ").first }
    if ways.count > 1, names.allSatisfy({ $0 == names[0] }) { text = ways.joined(separator: ", or ") }
    let words = text.split(separator: " ").map { word -> String in
      guard let dots = word.firstIndex(of: "…") else { return String(word) }
      let (name, rest) = (word[..<dots], word[dots...].dropFirst())
      if name.isEmpty { return "and so on" + rest }
      return name.hasSuffix(":") ? "\(name) and which\(rest)" : "\(name), one or more\(rest)"
    }
    return words.joined(separator: " ").singleSpaced
  }

  private static func choice(_ inner: Substring) -> String {
    if inner.first == "|" { return String(inner) }
    return inner.split(separator: "|").map(\.singleSpaced).joined(separator: " or ")
  }
}
