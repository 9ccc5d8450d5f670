import Commands
import Glibc

/// A line at the terminal that tells how far long reading is: written over in place, and gone when the reading ends.
///
/// It stands on standard error and only where that is a terminal, so that nothing of it gets into a file or a pipe.
struct ProgressLine {
  /// Reading that is done sooner needs no line.
  private static let patience = 0.5
  /// How long a line stays as it is, in seconds.
  private static let pace = 0.1

  private let isWanted: Bool
  private var reading: Stopwatch?
  private var shown: (text: String, since: Stopwatch)?

  init(isQuiet: Bool, environment: [String: String]) {
    let terminal = environment["TERM"] ?? ""
    // A dumb terminal cannot take back what it shows.
    isWanted = !isQuiet && isatty(2) == 1 && !terminal.isEmpty && terminal != "dumb"
  }

  mutating func show(_ progress: Progress) {
    guard isWanted else { return }
    guard let reading else {
      self.reading = Stopwatch()
      return
    }
    guard reading.elapsed >= Self.patience, shown.map({ $0.since.elapsed >= Self.pace }) ?? true else { return }
    let text = Self.text(progress, columns: Self.columns)
    // Work that was sent to the background leaves the terminal to others.
    guard text != shown?.text, tcgetpgrp(2) == getpgrp() else { return }
    Screen.write("\r" + text + Self.clearToEnd, to: 2)
    shown = (text, Stopwatch())
  }

  /// Takes the line away; the next reading begins anew.
  mutating func clear() {
    if shown != nil { Self.wipe() }
    (reading, shown) = (nil, nil)
  }

  /// Takes away what the line of a thread that was given up may have left.
  static func wipe() {
    if isatty(2) == 1 { Screen.write("\r" + clearToEnd, to: 2) }
  }

  private static let clearToEnd = "\u{1B}[K"

  private static var columns: Int {
    var window = winsize()
    guard ioctl(2, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return 80 }
    return Int(window.ws_col)
  }

  /// "reading 340 of 1,000 … 34 %", less of it where it would not fit before the last column.
  static func text(_ progress: Progress, columns: Int) -> String {
    let percent = "\(progress.percent) %"
    let long =
      progress.count > 1
      ? "reading \(grouped(progress.done + 1)) of \(grouped(progress.count)) … " : "reading \(progress.article) … "
    let text = [long + percent, percent].first { $0.unicodeScalars.count < columns }
    return text ?? ""
  }

  private static func grouped(_ number: Int) -> String {
    number < 1000 ? "\(number)" : grouped(number / 1000) + "," + String(String(1000 + number % 1000).dropFirst())
  }
}
