import Commands
import Glibc
import Rendering

/// A line at the terminal that tells how far long reading is: written over in place, and gone when the reading ends.
///
/// It stands on standard error and only where that is a terminal, so that nothing of it gets into a file or a pipe.
struct ProgressLine {
  /// Reading that is done sooner needs no line.
  private static let patience = 0.5
  /// How long a line stays as it is, in seconds.
  private static let pace = 0.1

  /// How often a line of its own tells it, where nothing can be written over: what was read out stays.
  private static let plainPace = 5.0

  private let isWanted: Bool
  private let isPlain: Bool
  private var reading: Stopwatch?
  private var shown: (text: String, since: Stopwatch)?

  init(isQuiet: Bool, isPlain: Bool, environment: [String: String]) {
    let terminal = environment["TERM"] ?? ""
    self.isPlain = isPlain
    // A dumb terminal cannot take back what it shows.
    isWanted = !isQuiet && isatty(2) == 1 && (isPlain || (!terminal.isEmpty && terminal != "dumb"))
  }

  mutating func show(_ progress: Progress) {
    guard isWanted else { return }
    guard let reading else {
      self.reading = Stopwatch()
      return
    }
    let pace = isPlain ? Self.plainPace : Self.pace
    guard reading.elapsed >= Self.patience, shown.map({ $0.since.elapsed >= pace }) ?? true else { return }
    let text = Self.text(progress, columns: Self.columns)
    // Work that was sent to the background leaves the terminal to others.
    guard text != shown?.text, tcgetpgrp(2) == getpgrp() else { return }
    Screen.write(isPlain ? Self.plainText(progress) : "\r" + text + Self.clearToEnd, to: 2)
    shown = (text, Stopwatch())
  }

  /// Takes the line away; the next reading begins anew.
  mutating func clear() {
    if shown != nil, !isPlain { Self.wipe() }
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

  /// The same as a line to be heard.
  static func plainText(_ progress: Progress) -> String {
    let what = progress.count > 1 ? "\(progress.done + 1) of \(progress.count)" : "\(progress.article)"
    return PlainText.line("Reading", "\(what), \(progress.percent) percent")
  }

  private static func grouped(_ number: Int) -> String {
    number < 1000 ? "\(number)" : grouped(number / 1000) + "," + String(String(1000 + number % 1000).dropFirst())
  }
}
