/// What a person sees: the cells of a terminal after the bytes a program wrote, as far as line editing needs them.
public struct Screen: Sendable {
  /// The width in cells.
  public private(set) var columns: Int
  /// The height in cells.
  public private(set) var rows: Int
  /// The cursor's row, from 0 at the top.
  public internal(set) var row = 0
  /// The cursor's column, from 0 at the left.
  public internal(set) var column = 0
  /// How often the bell rang.
  public internal(set) var bells = 0
  /// Everything that was written, escapes included.
  public internal(set) var written = ""

  var cells: [[String]]
  var scrolledOff: [String] = []
  /// The last column is filled; the next character wraps first.
  var wrapsNext = false
  var state = EscapeState.text
  var partialScalar: [UInt8] = []

  /// An empty screen.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows on the screen, without trailing blanks.
  public var lines: [String] { cells.map(Screen.text) }

  /// What scrolled off the top, then the rows on the screen down to the last that is not empty.
  public var text: String {
    let shown = lines
    let last = shown.lastIndex { !$0.isEmpty } ?? -1
    return (scrolledOff + shown[...last]).joined(separator: "\n")
  }

  /// The row the cursor stands in.
  public var cursorLine: String { lines[row] }

  /// Rows are cut or padded; text does not flow anew, as in the plainest terminals.
  public mutating func resize(columns: Int, rows: Int) {
    for index in cells.indices {
      cells[index] = Array(cells[index].prefix(columns))
      cells[index] += Array(repeating: " ", count: columns - cells[index].count)
    }
    while cells.count > rows, row < cells.count - 1 { cells.removeLast() }
    while cells.count > rows { scroll(); cells.removeLast(); row -= 1 }
    while cells.count < rows { cells.append(Array(repeating: " ", count: columns)) }
    (self.columns, self.rows) = (columns, rows)
    (row, column) = (min(row, rows - 1), min(column, columns - 1))
    wrapsNext = false
  }

  mutating func put(_ scalar: Unicode.Scalar) {
    let width = Screen.width(scalar)
    guard width > 0 else { return combine(scalar) }
    if wrapsNext || column + width > columns {
      column = 0
      lineFeed()
    }
    cells[row][column] = String(scalar)
    if width == 2, column + 1 < columns { cells[row][column + 1] = "" }
    wrapsNext = column + width >= columns
    column = min(column + width, columns - 1)
  }

  mutating func lineFeed() {
    wrapsNext = false
    if row < rows - 1 { row += 1 } else { scroll() }
  }

  private mutating func scroll() {
    scrolledOff.append(Screen.text(cells.removeFirst()))
    cells.append(Array(repeating: " ", count: cells.first?.count ?? columns))
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    var index = wrapsNext ? column : column - 1
    while index > 0, cells[row][index].isEmpty { index -= 1 }
    if index >= 0 { cells[row][index].unicodeScalars.append(scalar) }
  }

  private static func text(_ cells: [String]) -> String {
    var row = cells.joined()
    while row.last == " " { row.removeLast() }
    return row
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
