import CPseudoTerminal
import Foundation
import Glibc

/// A terminal with a program in it, for tests that type and look as a person does.
///
///     let terminal = try PseudoTerminal(try BuiltProduct.path("moot"), environment: ["HOME": folder.path])
///     try terminal.expect(line: "moot>")
///     terminal.type("help")
///     terminal.press(.enter)
///     try terminal.expect("Commands")
///
/// Nothing waits for a fixed time: each expectation reads until it is met, or fails and shows the screen.
public final class PseudoTerminal {
  /// How long an expectation waits before it fails.
  public static let patience = 20.0

  private let primary: Int32
  private let process: pid_t
  private var status: Int32?
  private var state: Screen

  /// Starts the program. `environment` adds to a plain one: PATH, TERM=xterm, LC_ALL=C.UTF-8; an empty value
  /// stays an empty value, nil removes the variable.
  public init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String?] = [:], columns: Int = 80,
    rows: Int = 24, folder: String? = nil
  ) throws {
    state = Screen(columns: columns, rows: rows)
    primary = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var name = [CChar](repeating: 0, count: 128)
    guard primary >= 0, grantpt(primary) == 0, unlockpt(primary) == 0, ptsname_r(primary, &name, name.count) == 0 else {
      throw TerminalFailure("no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    var variables: [String: String] = ["TERM": "xterm", "LC_ALL": "C.UTF-8"]
    let inherited = ProcessInfo.processInfo.environment
    for name in ["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"] { variables[name] = inherited[name] }
    for (name, value) in environment { variables[name] = value }
    PseudoTerminal.setSize(primary, columns: columns, rows: rows)
    let terminal = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    do {
      process = try spawn(executable, arguments, environment: variables, terminal: terminal, folder: folder)
    } catch {
      close(primary)
      throw error
    }
  }

  deinit {
    if status == nil {
      kill(-process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(primary)
  }

  /// The screen as it is now.
  public var screen: Screen {
    while pump(0) {}
    return state
  }

  /// Types the text as if at the keyboard; a newline in it is Enter.
  public func type(_ text: String) {
    send(Array(text.replacingOccurrences(of: "\n", with: "\r").utf8))
  }

  /// Sends bytes that need not be UTF-8.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let end = Date(timeIntervalSinceNow: PseudoTerminal.patience)
    while !rest.isEmpty, Date() < end {
      let count = rest.withUnsafeBytes { write(primary, $0.baseAddress, $0.count) }
      // The program may have to write before it reads on.
      if count > 0 { rest = rest.dropFirst(count) } else { _ = pump(10) }
    }
  }

  /// Presses a key.
  public func press(_ key: Key) {
    type(key.rawValue)
  }

  /// Types a line and presses Enter.
  public func enter(_ line: String) {
    type(line)
    press(.enter)
  }

  /// Waits until the text stands on the screen or has scrolled off it.
  public func expect(_ text: String, within seconds: Double = patience) throws {
    try wait(for: "\"\(text)\" on the screen", within: seconds) { $0.text.contains(text) }
  }

  /// Waits until the cursor's row is this; trailing spaces do not count.
  ///
  /// After `enter` expect some output first: until the line is echoed, the row is still the old prompt.
  public func expect(line: String, within seconds: Double = patience) throws {
    try wait(for: "the cursor in a row \"\(line)\"", within: seconds) { $0.cursorLine == line }
  }

  /// Waits until the screen is as the test wants it.
  public func wait(for aim: String, within seconds: Double = patience, until: (Screen) -> Bool) throws {
    let end = Date(timeIntervalSinceNow: seconds)
    while !until(screen) {
      guard Date() < end else {
        let cursor = "row \(state.row), column \(state.column)"
        throw TerminalFailure("expected \(aim); the screen shows:\n\(state.text)\n(the cursor is in \(cursor))")
      }
      _ = pump(20)
    }
  }

  /// Changes the size of the window; the program is told by SIGWINCH.
  public func resize(columns: Int, rows: Int) {
    state.resize(columns: columns, rows: rows)
    PseudoTerminal.setSize(primary, columns: columns, rows: rows)
  }

  /// Sends a signal to the program alone.
  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Waits for the end of the program: its exit status, or 128 and the signal that ended it.
  public func exitStatus(within seconds: Double = patience) throws -> Int32 {
    let end = Date(timeIntervalSinceNow: seconds)
    var raw: Int32 = 0
    while status == nil {
      if waitpid(process, &raw, WNOHANG) == process {
        status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
      } else if Date() > end {
        throw TerminalFailure("the program did not end; the screen shows:\n\(state.text)")
      } else {
        _ = pump(10)
      }
    }
    while pump(0) {}
    return status ?? -1
  }

  /// Reads what the program wrote, waiting so many milliseconds for it; says whether there was any.
  private func pump(_ milliseconds: Int32) -> Bool {
    var request = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 16 * 1024)
    let count = read(primary, &bytes, bytes.count)
    guard count > 0 else {
      // Once the program has gone, poll returns at once; do not spin.
      if milliseconds > 0 { usleep(useconds_t(milliseconds) * 1000) }
      return false
    }
    state.feed(bytes.prefix(count))
    return true
  }

  private static func setSize(_ descriptor: Int32, columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }
}
