import Glibc

/// Where answers go: a terminal or a pipe, with what is known of it.
struct Screen {
  enum Colour: String { case auto, always, never }

  let isTerminal: Bool
  let isColoured: Bool

  init(colour: Colour, environment: [String: String]) {
    isTerminal = isatty(1) == 1
    switch colour {
    case .always: isColoured = true
    case .never: isColoured = false
    case .auto: isColoured = Self.wantsColour(environment, isTerminal: isTerminal)
    }
  }

  /// By no-color.org and the habits around it: `NO_COLOR`, then `CLICOLOR_FORCE`, then the terminal.
  static func wantsColour(_ environment: [String: String], isTerminal: Bool) -> Bool {
    if let none = environment["NO_COLOR"], !none.isEmpty { return false }
    if let force = environment["CLICOLOR_FORCE"], !force.isEmpty, force != "0" { return true }
    let terminal = environment["TERM"] ?? ""
    return isTerminal && !terminal.isEmpty && terminal != "dumb"
  }

  /// Columns and lines now; 80 by 24 where there is no terminal, so that output is the same everywhere.
  var size: (columns: Int, lines: Int) {
    var window = winsize()
    guard isTerminal, ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return (80, 24) }
    return (Int(window.ws_col), window.ws_row > 0 ? Int(window.ws_row) : 24)
  }

  /// Writes all of it, to the standard output or another descriptor; false when it cannot be written.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32 = 1) -> Bool { write(Array(text.utf8), to: descriptor) }

  /// Writes all of the bytes; false when they cannot be written.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32 = 1) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        done += count
      }
      return true
    }
  }
}
