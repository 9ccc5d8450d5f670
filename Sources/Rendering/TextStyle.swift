/// How text is laid out.
public struct TextStyle: Sendable, Equatable {
  /// Columns of the screen.
  public var width: Int
  public var isColoured: Bool
  /// How many rows of a section are shown; `nil` for all.
  public var rows: Int?

  public init(width: Int = 80, isColoured: Bool = false, rows: Int? = 5) {
    self.width = max(width, 20)
    self.isColoured = isColoured
    self.rows = rows
  }
}

/// A piece of a line with the colour its kind has; colour never carries a meaning that the words lack.
struct Piece {
  enum Look: String {
    case plain = "", bold = "1", holder = "36", faint = "2", command = "32"
  }

  var text: String
  var look: Look

  func written(_ isColoured: Bool) -> String {
    guard isColoured, look != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m"
  }
}

extension TextLine {
  /// The pieces of the line, one a cell; a holder before words ends in a colon.
  func pieces() -> [Piece] {
    cells.enumerated().map { place, cell in
      switch cell {
      case .id(let id): return Piece(text: id.printable, look: .bold)
      case .holder(let name):
        var isBeforeWords = false
        if place + 1 < cells.count, case .quote = cells[place + 1] { isBeforeWords = true }
        return Piece(text: name.printable + (isBeforeWords ? ":" : ""), look: .holder)
      case .quote(let words): return Piece(text: words.printable, look: .plain)
      case .link(let link): return Piece(text: "[\(link.description.printable)]", look: .faint)
      case .fraction(let part, let whole): return Piece(text: "\(part) of \(whole)", look: .plain)
      case .number(let number): return Piece(text: "\(number)", look: .plain)
      case .label(let label): return Piece(text: label.printable, look: .plain)
      case .command(let command): return Piece(text: command.printable, look: .command)
      case .text(let text): return Piece(text: text.printable, look: .plain)
      }
    }
  }
}
