import CEditLine
import Glibc

extension String {
  /// The columns the text takes on a terminal: `count` and `utf8.count` are both wrong for 漢字 and combining marks.
  var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// The text without scalars that would move the cursor, reverse the line or end a string of C.
  var withoutControls: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isControl }))
  }

  /// The text with each non-ASCII scalar as `?`, for a locale in which libedit cannot decode it.
  var asciiOnly: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isASCII ? $0 : "?" }))
  }

  var withoutTrailingSpaces: String {
    var scalars = unicodeScalars[...]
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }

  /// The text cut to so many columns, with `…` where something is missing.
  func cut(toColumns columns: Int) -> String {
    guard displayWidth > columns else { return self }
    var kept = String.UnicodeScalarView()
    var width = 0
    for scalar in unicodeScalars {
      width += scalar.displayWidth
      guard width < columns else { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}

extension Unicode.Scalar {
  var displayWidth: Int { max(0, Int(ce_width(value))) }

  /// Control characters, line and paragraph separators, and marks that change the direction of the text.
  var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: properties.isBidiControl
    }
  }
}

/// The character set of the terminal line.
public enum TerminalLocale {
  /// Takes the locale of the environment, and C.UTF-8 where that is not UTF-8; says whether UTF-8 is now in force.
  ///
  /// Without it libedit crashes on the first non-ASCII prompt, and widths of such text are unknown.
  @discardableResult
  public static func prepare() -> Bool {
    _ = setlocale(LC_CTYPE, "")
    if ce_locale_is_utf8() == 0 { _ = setlocale(LC_CTYPE, "C.UTF-8") }
    return ce_locale_is_utf8() != 0
  }
}

/// The size of a terminal in character cells.
public struct TerminalSize: Sendable, Equatable {
  public var columns: Int
  public var rows: Int

  /// A terminal of so many columns and rows.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The size of the terminal open on the descriptor; nil when it is no terminal or does not tell.
  public init?(descriptor: Int32) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard ce_window_size(descriptor, &columns, &rows) == 0, columns > 0, rows > 0 else { return nil }
    self.init(columns: Int(columns), rows: Int(rows))
  }
}
