/// A conversation as it was printed: prompts with what was typed, and the answers beneath them.
///
/// Text is a transcript as it stands. In Markdown every fenced block that begins with a prompt or with `$ moot` is one.
public struct Transcript: Sendable, Equatable {
  /// A line typed at a prompt, and what was printed for it.
  struct Exchange: Sendable, Equatable {
    /// Without its prompt; continued lines are joined by line breaks.
    var typed: String
    /// The line of its prompt, counted from 1.
    var line: Int
    var printed: [String]
  }

  enum Part: Sendable, Equatable {
    /// Lines that are no conversation: prose, other fences.
    case text([String])
    /// Articles named after `$ moot`, what was printed for them, and the exchanges.
    case session(start: Exchange?, exchanges: [Exchange])
  }

  /// As it is named in messages.
  public let name: String
  let parts: [Part]

  public init(_ text: String, name: String) {
    self.name = name
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let isMarkdown = name.hasSuffix(".md") || name.hasSuffix(".markdown")
    parts = isMarkdown ? Self.fenced(lines) : [Self.session(lines[...])]
  }

  private static func fenced(_ lines: [String]) -> [Part] {
    var parts: [Part] = []
    var prose: [String] = []
    var next = 0
    while next < lines.count {
      let line = lines[next]
      next += 1
      prose.append(line)
      guard line.hasPrefix("```"), next < lines.count else { continue }
      let end = lines[next...].firstIndex { $0.hasPrefix("```") } ?? lines.count
      if isStart(lines[next]) || prompted(lines[next]) != nil {
        parts.append(.text(prose))
        prose = []
        parts.append(session(lines[next..<end]))
      } else {
        prose += lines[next..<end]
      }
      if end < lines.count { prose.append(lines[end]) }
      next = end + 1
    }
    if !prose.isEmpty { parts.append(.text(prose)) }
    return parts
  }

  private static func session(_ lines: ArraySlice<String>) -> Part {
    var start: Exchange?
    var exchanges: [Exchange] = []
    for (place, line) in zip(lines.indices, lines) {
      if isStart(line), exchanges.isEmpty, start == nil {
        start = Exchange(typed: String(line.dropFirst(2)), line: place + 1, printed: [])
      } else if let typed = prompted(line) {
        exchanges.append(Exchange(typed: typed, line: place + 1, printed: []))
      } else if let more = line.dropping("...> "), let last = exchanges.indices.last, exchanges[last].printed.isEmpty {
        exchanges[last].typed += "\n" + more
      } else if let last = exchanges.indices.last {
        exchanges[last].printed.append(line)
      } else {
        start?.printed.append(line)
      }
    }
    return .session(start: start, exchanges: exchanges)
  }

  private static func isStart(_ line: String) -> Bool { line == "$ moot" || line.hasPrefix("$ moot ") }

  /// What was typed after `moot> ` or `moot A4.3> `; `nil` for a line of an answer.
  private static func prompted(_ line: String) -> String? {
    guard line.hasPrefix("moot"), let end = line.firstIndex(of: ">") else { return nil }
    let place = line[..<end].dropFirst(4)
    let isPlace = place.isEmpty || (place.first == " " && !place.dropFirst().contains(" "))
    let typed = line[line.index(after: end)...]
    guard isPlace, typed.isEmpty || typed.first == " " else { return nil }
    return String(typed.dropFirst())
  }
}

extension String {
  fileprivate func dropping(_ prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
}
