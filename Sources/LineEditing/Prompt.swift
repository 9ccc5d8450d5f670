/// What stands before the typed line.
public struct Prompt: Sendable, Equatable, ExpressibleByStringLiteral {
  /// The visible words, such as `moot A4.3>`; one space follows them on the screen.
  public var text: String
  /// The codes of the terminal's "select graphic rendition", such as `[1]` for bold; ignored without colour.
  public var style: [UInt8]

  /// A prompt with these words, plain unless a style is given.
  public init(_ text: String, style: [UInt8] = []) {
    self.text = text
    self.style = style
  }

  /// A plain prompt.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// The bytes libedit is given: escapes stand between U+0001 so that it does not count their width, and a plain
  /// space ends the prompt because libedit drops a last escape with nothing printable after it.
  func encoded(color: Bool) -> String {
    let words = text.withoutControls.withoutTrailingSpaces
    guard !words.isEmpty else { return "" }
    guard color, !style.isEmpty else { return words + " " }
    let codes = style.map(String.init).joined(separator: ";")
    return "\u{1}\u{1B}[\(codes)m\u{1}\(words)\u{1}\u{1B}[0m\u{1} "
  }
}

/// What came of asking for a line.
public enum LineResult: Sendable, Equatable {
  /// A line, without its newline.
  case line(String)
  /// Ctrl-C: what was typed is dropped, and the session goes on.
  case interrupted
  /// Ctrl-D on an empty line, or the terminal is gone; the cursor already stands on a fresh row.
  case endOfInput
}
