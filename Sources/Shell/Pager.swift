import Glibc

/// The reader's pager for answers taller than the screen.
struct Pager {
  let command: String

  /// `$PAGER`, or less; `nil` where `$PAGER` is empty or `cat`.
  init?(environment: [String: String]) {
    let wanted = (environment["PAGER"] ?? "less -FRX")
    guard !wanted.allSatisfy(\.isWhitespace), wanted != "cat" else { return nil }
    command = wanted
  }

  /// Shows the text; false when the pager could not be started, and the text is still to be shown.
  func show(_ text: String) -> Bool {
    // A reader who quits early closes the pipe; that ends the page, not the session. A handler rather than SIG_IGN,
    // which the pager would inherit.
    let before = signal(SIGPIPE) { _ in }
    defer { _ = signal(SIGPIPE, before) }
    guard let pipe = popen(command, "w") else { return false }
    _ = fputs(text, pipe)
    // 127 is the shell's word for a command that it cannot find.
    return pclose(pipe) >> 8 != 127
  }
}
