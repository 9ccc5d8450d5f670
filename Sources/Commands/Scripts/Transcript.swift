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

  /// As its lines end: in most files by a line feed, in those of some editors by two characters.
  let lineEnd: String
  let endsInLineEnd: Bool

  public init(_ text: String, name: String) {
    self.name = name
    lineEnd = text.utf8.contains(0x0D) && text.contains("\r\n") ? "\r\n" : "\n"
    var lines = Self.lines(of: text)
    endsInLineEnd = lines.last == ""
    if endsInLineEnd { lines.removeLast() }
    parts = Self.isMarkdown(name) ? Self.fenced(lines) : Self.plain(lines)
  }

  /// The lines of a text, however they end; nothing follows the last end but an empty line.
  static func lines(of text: String) -> [String] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(Substring(line.last == 0x0D ? line.dropLast() : line))
    }
  }

  /// Whether it holds a conversation at all.
  public var hasSession: Bool {
    parts.contains { part in
      guard case .session(let start, let exchanges) = part else { return false }
      return start != nil || !exchanges.isEmpty
    }
  }

  /// Whether its first line is a prompt, as in a text that is nothing but a conversation.
  public var beginsWithPrompt: Bool {
    guard case .session(let start, let exchanges)? = parts.first else { return false }
    return start?.line == 1 || exchanges.first?.line == 1
  }

  /// Whether a line is a prompt with what was typed at it.
  public static func isPrompt(_ line: String) -> Bool { isStart(line) || prompted(line) != nil }

  /// What stands above the first prompt is prose, all below it the conversation.
  private static func plain(_ lines: [String]) -> [Part] {
    let start = lines.firstIndex(where: isPrompt) ?? lines.count
    return (start > 0 ? [.text(Array(lines[..<start]))] : []) + (start < lines.count ? [session(lines[start...])] : [])
  }

  private static func fenced(_ lines: [String]) -> [Part] {
    var parts: [Part] = []
    var prose: [String] = []
    var next = 0
    while next < lines.count {
      let line = lines[next]
      next += 1
      prose.append(line)
      guard let fence = fence(line), next < lines.count else { continue }
      let end = lines[next...].firstIndex { closes($0, fence) } ?? lines.count
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

  /// The marks that open a block of code: three or more of one kind, moved in by three spaces at most.
  static func fence(_ line: String) -> Substring? {
    let text = line.drop { $0 == " " }
    guard let mark = text.first, mark == "`" || mark == "~", line.count - text.count < 4 else { return nil }
    let marks = text.prefix { $0 == mark }
    return marks.count >= 3 ? marks : nil
  }

  /// Whether a line closes what these marks opened: as many of the same, and nothing else.
  private static func closes(_ line: String, _ opening: Substring) -> Bool {
    guard let marks = fence(line), marks.first == opening.first, marks.count >= opening.count else { return false }
    return line.allSatisfy { $0 == marks.first || $0.isWhitespace }
  }

  private static func session(_ lines: ArraySlice<String>) -> Part {
    var start: Exchange?
    var exchanges: [Exchange] = []
    for (place, line) in zip(lines.indices, lines) {
      if isStart(line), exchanges.isEmpty, start == nil {
        start = Exchange(typed: String(line.dropFirst(2)), line: place + 1, printed: [])
      } else if let typed = prompted(line) {
        exchanges.append(Exchange(typed: typed, line: place + 1, printed: []))
      } else if let more = continued(line), let last = exchanges.indices.last, exchanges[last].printed.isEmpty {
        exchanges[last].typed += "\n" + more
      } else if let last = exchanges.indices.last {
        exchanges[last].printed.append(line)
      } else {
        start?.printed.append(line)
      }
    }
    return .session(start: start, exchanges: exchanges)
  }

  /// What was typed after `...> `.
  private static func continued(_ line: String) -> String? {
    guard line.hasPrefix("...>") else { return nil }
    let typed = line.dropFirst(4)
    return typed.isEmpty || typed.first == " " ? String(typed.dropFirst()) : nil
  }

  static func isStart(_ line: String) -> Bool { line == "$ moot" || line.hasPrefix("$ moot ") }

  /// What was typed after `moot> ` or `moot A4.3> `; `nil` for a line of an answer.
  static func prompted(_ line: String) -> String? {
    guard line.hasPrefix("moot"), let end = line.firstIndex(of: ">") else { return nil }
    let place = line[..<end].dropFirst(4)
    let isPlace = place.isEmpty || (place.first == " " && !place.dropFirst().contains(" "))
    let typed = line[line.index(after: end)...]
    guard isPlace, typed.isEmpty || typed.first == " " else { return nil }
    return String(typed.dropFirst())
  }
}
