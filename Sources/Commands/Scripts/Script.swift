import Query

/// A script as lines that can be executed: continued lines joined, the text of a `paste` beside its line.
public struct Script: Sendable {
  public struct Entry: Sendable, Equatable {
    /// Where it begins, counted from 1.
    public let number: Int
    public let text: String
    public let block: [String]
  }

  /// As it is named in messages: its path, or "-c".
  public let name: String
  public let entries: [Entry]

  /// - Parameter firstLine: the number of its first line, for messages.
  public init(_ text: String, name: String, session: Session, firstLine: Int = 1) {
    let lines = Self.lines(of: text)
    var entries: [Entry] = []
    var next = 0
    while next < lines.count {
      let number = next + firstLine
      var line = lines[next]
      next += 1
      if line.allSatisfy(\.isWhitespace) || line.drop(while: \.isWhitespace).first == "#" { continue }
      let last = min(lines.count, next + Self.longest)
      while session.need(of: line) == .moreText, next < last {
        line += "\n" + lines[next]
        next += 1
      }
      var block: [String] = []
      if session.need(of: line) == .block {
        while next < lines.count, lines[next] != "." {
          block.append(Self.unstuffed(lines[next]))
          next += 1
        }
        next += 1
      }
      entries.append(Entry(number: number, text: line, block: block))
    }
    self.init(name: name, entries: entries)
  }

  /// How many lines may continue one: a quotation mark left open is told after so many, and not looked for to the
  /// end of a long script.
  public static let longest = 200

  /// Lines end where a text editor ends them; a page break or U+2028 within a pasted text belongs to its line.
  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(Substring(line.last == 0x0D ? line.dropLast() : line))
    }
  }

  private init(name: String, entries: [Entry]) {
    self.name = name
    self.entries = entries
  }

  /// The same script under the name that messages are to give it.
  public func named(_ name: String) -> Script { Script(name: name, entries: entries) }

  /// A line of a text as it was: one that begins with a dot carries a second one in a script.
  public static func unstuffed(_ line: String) -> String { line.hasPrefix("..") ? String(line.dropFirst()) : line }

  /// A line of a text as a script holds it.
  static func stuffed(_ line: String) -> String { line.hasPrefix(".") ? "." + line : line }
}
