/// Where in an escape sequence the next byte stands.
enum EscapeState: Sendable {
  case text
  case escape
  /// After `ESC (` and its like: one more byte.
  case designation
  /// After `ESC [`: parameters so far.
  case control(String)
  /// After `ESC ]`: to BEL or ESC \.
  case command
}

extension Screen {
  /// Takes the bytes a program wrote, which may end anywhere.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let scalar = decode(byte) {
        written.unicodeScalars.append(scalar)
        take(scalar)
      }
    }
  }

  private mutating func decode(_ byte: UInt8) -> Unicode.Scalar? {
    if partialScalar.isEmpty, byte < 0x80 { return Unicode.Scalar(byte) }
    partialScalar.append(byte)
    let first = partialScalar[0]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard partialScalar.count >= length else { return nil }
    defer { partialScalar = [] }
    return String(decoding: partialScalar, as: UTF8.self).unicodeScalars.first
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch state {
    case .text: plain(scalar)
    case .escape: afterEscape(scalar)
    case .designation: state = .text
    case .command:
      if scalar == "\u{7}" { state = .text } else if scalar == "\u{1B}" { state = .escape }
    case .control(let parameters):
      if ("@"..."~").contains(scalar) {
        state = .text
        control(scalar, parameters)
      } else {
        state = .control(parameters + String(scalar))
      }
    }
  }

  private mutating func plain(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{1B}": state = .escape
    case "\r": (column, wrapsNext) = (0, false)
    case "\n": lineFeed()
    case "\u{8}": (column, wrapsNext) = (max(0, column - 1), false)
    case "\t": column = min(columns - 1, (column / 8 + 1) * 8)
    case "\u{7}": bells += 1
    case "\u{0}"..."\u{1F}", "\u{7F}": break
    default: put(scalar)
    }
  }

  private mutating func afterEscape(_ scalar: Unicode.Scalar) {
    state = .text
    switch scalar {
    case "[": state = .control("")
    case "]": state = .command
    case "(", ")", "*", "+", "#", "%": state = .designation
    case "M": row = max(0, row - 1)
    default: break
    }
  }

  private mutating func control(_ final: Unicode.Scalar, _ parameters: String) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    if final != "m" { wrapsNext = false }
    switch final {
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns, count) - 1
    case "d": row = min(rows, count) - 1
    case "H", "f":
      row = min(rows, count) - 1
      column = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case "J": eraseDisplay(first)
    case "K": eraseLine(first)
    case "P": shift(out: count, in: 0)
    case "@": shift(out: 0, in: count)
    default: break
    }
  }

  private mutating func eraseLine(_ part: Int) {
    let range = part == 0 ? column..<columns : part == 1 ? 0..<(column + 1) : 0..<columns
    for index in range { cells[row][index] = " " }
  }

  private mutating func eraseDisplay(_ part: Int) {
    if part < 2 { eraseLine(part) }
    let range = part == 0 ? (row + 1)..<rows : part == 1 ? 0..<row : 0..<rows
    for index in range { cells[index] = Array(repeating: " ", count: columns) }
  }

  /// Takes cells out at the cursor, or puts blank ones in; the rest of the row moves.
  private mutating func shift(out: Int, in count: Int) {
    let rest = cells[row][column...].dropFirst(out)
    let blanks = Array(repeating: " ", count: columns)
    cells[row] = Array((cells[row][..<column] + blanks.prefix(count) + rest + blanks).prefix(columns))
  }
}
