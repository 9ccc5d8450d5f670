/// How text is laid out.
public struct TextStyle: Sendable, Equatable {
  /// How lines are built.
  public enum Form: String, Sendable, CaseIterable {
    /// Rows beneath headings, tables in columns, long lines wrapped.
    case outline
    /// One `Label: value` a line, for those who listen to it or read it in braille.
    case plain
  }

  public var form: Form
  /// Columns of the screen.
  public var width: Int
  public var isColoured: Bool
  /// How many rows of a section are shown; `nil` for all.
  public var rows: Int?
  /// How many lines an answer should take: 24, a screen of a wall, and more where more rows are asked for; `nil` where
  /// all rows are.
  public var lines: Int? { rows.map { max(24, 9 + 3 * $0) } }

  public init(width: Int = 80, isColoured: Bool = false, rows: Int? = 5, form: Form = .outline) {
    self.form = form
    self.width = max(width, 20)
    self.isColoured = isColoured
    self.rows = rows
  }
}

extension TextStyle {
  /// What a script says; in the plain style a label goes before it, and an empty line is nothing to hear.
  public func said(_ text: String) -> String {
    if form == .outline { return Answer(TextLine(text: text)).text(self) }
    return text.allSatisfy(\.isWhitespace) ? "" : PlainText.line("Say", text)
  }

  /// What is asked.
  public func asked(_ question: TextLine) -> String {
    form == .outline ? Answer(question).text(self) : PlainText.line("Question", question.plainText)
  }

  /// What a prompt takes: "(Enter goes on) ".
  public func prompt(_ keys: String) -> String {
    if form == .outline { return keys }
    let words = keys.unwrapped.replacing(" (", with: ", ").filter { $0 != ")" }
    // The letters of a choice, "a-d", stay as they are typed.
    return (words.dropFirst().first?.isLetter == true ? words.capitalizedFirst : words) + ": "
  }

  /// A line of the program besides the answers: a sentence as it is, a note in the plain style.
  public func noted(_ sentence: String) -> String {
    form == .outline ? sentence + "\n" : PlainText.line("Note", sentence)
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
  /// The pieces of the line, one a cell, safe to print.
  func pieces(inTable: Bool = false) -> [Piece] {
    zip(cells, cellTexts(inTable: inTable)).map { cell, text in
      switch cell {
      case .id: Piece(text: text.printable, look: .bold)
      case .holder: Piece(text: text.printable, look: .holder)
      case .link: Piece(text: text.printable, look: .faint)
      case .command, .usage: Piece(text: text.printable, look: .command)
      case .quote, .marked, .fraction, .number, .label, .text: Piece(text: text.printable, look: .plain)
      }
    }
  }

  /// The words of each cell as every format of text shows them; a holder before words ends in a colon.
  var cellTexts: [String] { cellTexts(inTable: false) }

  func cellTexts(inTable: Bool) -> [String] {
    cells.enumerated().map { place, cell in
      switch cell {
      case .holder(let name):
        if !inTable, place + 1 < cells.count, cells[place + 1].isWords { return name + ":" }
        return name
      case .link(let link): return "[\(link.description)]"
      case .fraction(let part, let whole, _): return "\(part) of \(whole)"
      case .number(let number, _): return "\(number)"
      case .id(let text), .quote(let text), .marked(let text), .label(let text), .command(let text), .usage(let text),
        .text(let text):
        return text
      }
    }
  }

  /// The line as one text, as it is: nothing is cut or made safe.
  var plainText: String { joined(cellTexts) }

  /// Texts of the cells as one, with a space between them where there is to be one.
  func joined(_ texts: [String]) -> String {
    var out = texts.first ?? ""
    for place in texts.indices.dropFirst() { out += (isGlued(place) ? "" : " ") + texts[place] }
    return out
  }

  /// Whether no space goes before a cell: words of ours that begin with a mark, or those after an open parenthesis.
  func isGlued(_ place: Int) -> Bool {
    if place > 0, case .text(let before) = cells[place - 1], before.hasSuffix("(") { return true }
    guard case .text(let text) = cells[place], let first = text.first else { return false }
    return place > 0 && ",.;:)".contains(first)
  }
}
