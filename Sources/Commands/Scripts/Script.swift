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
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    var entries: [Entry] = []
    var next = 0
    while next < lines.count {
      let number = next + firstLine
      var line = lines[next]
      next += 1
      if line.allSatisfy(\.isWhitespace) || line.drop(while: \.isWhitespace).first == "#" { continue }
      while session.need(of: line) == .moreText, next < lines.count {
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
