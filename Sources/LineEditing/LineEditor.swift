import CEditLine
import Glibc

/// A line typed at the terminal: the handle of libedit, to be used from one thread.
///
///     let editor = LineEditor(program: "moot", history: History(file: file))
///     editor?.complete = { line, cursor in … }
///     while case .line(let line)? = editor?.readLine(prompt: "moot>") { … }
///
/// Only for a terminal on standard input and output; else use `PlainLines`.
public final class LineEditor {
  /// What Tab offers for a line and the UTF-8 offset of the cursor in it.
  public var complete: (_ line: String, _ cursor: Int) -> Completion = { _, _ in .none }
  /// What to show at the right of the line, such as the arguments still to come; nil for nothing.
  public var hint: (_ line: String, _ cursor: Int) -> String? = { _, _ in nil }
  /// Whether what Tab lists is to be heard: no columns.
  public var listsPlainly = false
  /// The lines one can go back to.
  public private(set) var history: History

  let handle: OpaquePointer
  private let storedLines: OpaquePointer
  let usesColor: Bool
  let isUTF8: Bool
  let isDumb: Bool
  /// What libedit was last given: it keeps the pointer, so the text lives as long as the editor.
  var promptText = LibraryText()
  var hintText = LibraryText()
  var promptWidth = 0
  /// Ctrl-C ended the line.
  var wasInterrupted = false
  /// The line is done and is shown without its hint.
  var isFinished = false
  /// A key that inserts itself for once because a search through history is reading it.
  var plainKey: Unicode.Scalar?
  /// The line as the last Tab left it; a second Tab on the same line lists the candidates.
  var lineAfterTab: EditedLine?

  /// An editor on the standard streams; nil when libedit cannot start. `color` is for prompt and hint, and nothing
  /// is coloured where TERM is unset or `dumb`.
  public init?(program: String, history: History = History(), color: Bool = true) {
    // The locale first: libedit looks at it when it builds its key tables.
    isUTF8 = TerminalLocale.prepare()
    let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
    isDumb = terminal.isEmpty || terminal == "dumb"
    usesColor = color && !isDumb
    guard let lines = history_init() else { return nil }
    guard let handle = ce_open(program) else {
      history_end(lines)
      return nil
    }
    self.handle = handle
    self.history = history
    storedLines = lines
    ce_set_client(handle, Unmanaged.passUnretained(self).toOpaque())
    ce_history_limit(lines, Int32(clamping: history.entries.count + 10_000))
    for entry in history.entries { ce_history_add(lines, displayable(entry)) }
    ce_use_history(handle, lines)
    setUpKeys()
    setUpPrompts()
  }

  deinit {
    el_end(handle)
    history_end(storedLines)
  }

  /// Asks for one line. A continued line is the caller's loop, with another prompt.
  public func readLine(prompt: Prompt) -> LineResult {
    promptText.set(displayable(prompt.encoded(color: usesColor)))
    promptWidth = displayable(prompt.encoded(color: false)).displayWidth
    (wasInterrupted, isFinished, plainKey, lineAfterTab) = (false, false, nil, nil)
    // A ctrl-C that came too late for the last command is not meant for this line.
    Interrupts.reset()
    bindKeys()
    // libedit shows the prompt first; a key pressed between the two would be echoed by the terminal as well.
    if ce_is_editing(handle) != 0 { ce_raw_terminal(handle, 1) }
    var count: Int32 = 0
    let bytes = el_gets(handle, &count)
    if bytes == nil || count <= 0 { ce_write("\n") }
    // The flag is set when another program sent SIGINT: no key, but the same wish.
    if wasInterrupted || Interrupts.requested { return .interrupted }
    guard let bytes, count > 0 else { return .endOfInput }
    let line = String(cString: bytes)
    return .line(String(line.hasSuffix("\n") ? line.dropLast() : line[...]))
  }

  /// Keeps a line for the up arrow, ctrl-R and later sessions, by the rules of `History.add`.
  public func addToHistory(_ line: String) throws(HistoryFailure) {
    let count = history.entries.count
    defer {
      if history.entries.count > count, let entry = history.entries.last {
        ce_history_add(storedLines, displayable(entry))
      }
    }
    try history.add(line)
  }

  /// Non-ASCII text crashes libedit where the locale has no way to decode it.
  func displayable(_ text: String) -> String {
    isUTF8 ? text : text.asciiOnly
  }
}

/// Text in memory that stays in place until it is set again.
final class LibraryText {
  private(set) var pointer: UnsafeMutablePointer<CChar>?

  func set(_ text: String) {
    free(pointer)
    pointer = strdup(text)
  }

  deinit { free(pointer) }
}

/// The line as it stands, and the cursor as a UTF-8 offset.
struct EditedLine: Equatable {
  var text: String
  var cursor: Int

  var beforeCursor: String { String(decoding: text.utf8.prefix(cursor), as: UTF8.self) }
  var afterCursor: String { String(decoding: text.utf8.dropFirst(cursor), as: UTF8.self) }
}
