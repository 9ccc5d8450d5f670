import CEditLine
import Glibc

/// Our own key functions, under the names by which `bind` lists them.
private enum KeyName {
  static let complete = "moot-complete"
  static let interrupt = "moot-interrupt"
  static let suspend = "moot-suspend"
  static let insert = "moot-insert"
  static let enter = "moot-enter"
}

extension LineEditor {
  /// Defaults first, then the person's own `~/.editrc`, then (in `bindKeys`) the keys that must work.
  func setUpKeys() {
    ce_set_editor(handle, "emacs")
    ce_set_signals(handle, 1)
    ce_add_function(handle, KeyName.complete, "Complete") { el, _ in LineEditor.press(el) { $0.completeWord() } }
    ce_add_function(handle, KeyName.interrupt, "Drop line") { el, _ in LineEditor.press(el) { $0.interrupt() } }
    ce_add_function(handle, KeyName.suspend, "Stop job") { el, _ in LineEditor.press(el) { $0.suspend() } }
    ce_add_function(handle, KeyName.insert, "Insert and hint") { el, key in
      LineEditor.press(el) { $0.insert(Unicode.Scalar(UInt32(bitPattern: key))) }
    }
    ce_add_function(handle, KeyName.enter, "Take line") { el, _ in LineEditor.press(el) { $0.finishLine() } }
    for (key, function) in familiarKeys { ce_bind(handle, key, function) }
    el_source(handle, nil)
    // While a line is edited ctrl-C and ctrl-Z are keys: as signals they leave the cursor in the middle of it.
    ce_set_tty(handle, "-d", "-isig")
    ce_set_reader(handle) { LineEditor.of($0)?.readKey($1) ?? -1 }
  }

  /// `bind -v` in `~/.editrc` wipes all bindings, and so may a change of the terminal's own keys between lines.
  func bindKeys() {
    for (key, function) in [("^C", KeyName.interrupt), ("^Z", KeyName.suspend)] {
      ce_bind(handle, key, function)
      ce_bind_alternative(handle, key, function)
    }
    ce_bind(handle, "^I", KeyName.complete)
    ce_bind(handle, "^J", KeyName.enter)
    // Where `finishLine` and `interrupt` send the line in the end.
    ce_bind(handle, "^M", "ed-newline")
    ce_bind_alternative(handle, "^M", "ed-newline")
    for key in hintingKeys { ce_bind(handle, String(key), KeyName.insert) }
  }

  /// The editor of a handle that libedit passes to its callbacks.
  static func of(_ handle: OpaquePointer?) -> LineEditor? {
    guard let client = ce_client(handle) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue()
  }

  private static func press(_ handle: OpaquePointer?, _ action: (LineEditor) -> UInt8) -> UInt8 {
    LineEditor.of(handle).map(action) ?? keyFailed
  }

  var edited: EditedLine {
    guard let info = el_line(handle)?.pointee, let start = info.buffer else { return EditedLine(text: "", cursor: 0) }
    let length = info.lastchar - start
    let bytes = UnsafeRawBufferPointer(start: start, count: length)
    return EditedLine(text: String(decoding: bytes, as: UTF8.self), cursor: info.cursor - start)
  }

  /// Shows `^C` at the end of the line and takes it as if Enter came; `readLine` drops it.
  private func interrupt() -> UInt8 {
    wasInterrupted = true
    isFinished = true
    el_cursor(handle, 1 << 20)
    el_insertstr(handle, "^C")
    el_push(handle, "\r")
    return UInt8(CC_REFRESH)
  }

  /// Redraws the line without its hint, then takes it.
  private func finishLine() -> UInt8 {
    isFinished = true
    el_push(handle, "\r")
    return UInt8(CC_REFRESH)
  }

  /// libedit asks for the hint only when it redraws; these keys are when what is expected changes.
  private func insert(_ key: Unicode.Scalar?) -> UInt8 {
    guard let key, hintingKeys.contains(key) else { return keyFailed }
    return el_insertstr(handle, String(key)) == 0 ? UInt8(CC_REFRESH) : keyFailed
  }

  /// Stops the job as ctrl-Z does outside, and draws the line again when it goes on.
  ///
  /// libedit's own handlers for these two signals work only once in a line, hence the defaults meanwhile.
  private func suspend() -> UInt8 {
    var (onStop, onContinue, byDefault) = (sigaction(), sigaction(), sigaction())
    byDefault.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(SIGTSTP, &byDefault, &onStop)
    sigaction(SIGCONT, &byDefault, &onContinue)
    ce_raw_terminal(handle, 0)
    kill(0, SIGTSTP)
    ce_raw_terminal(handle, 1)
    sigaction(SIGTSTP, &onStop, nil)
    sigaction(SIGCONT, &onContinue, nil)
    el_resize(handle)
    ce_write("\r")
    ce_redraw(handle)
    return UInt8(CC_NORM)
  }

  /// One key, read by libedit's own reader.
  ///
  /// A search through history (ctrl-R) ends at any key that is bound to something but inserting itself; so while its
  /// `bck:` stands under the line, the keys that hint are such keys.
  private func readKey(_ key: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    if let plain = plainKey {
      ce_bind(handle, String(plain), KeyName.insert)
      plainKey = nil
    }
    // A signal that came since the last key would not end the coming wait.
    ce_write("")
    if Interrupts.requested { return -1 }
    ce_set_reader(handle, nil)
    let count = el_wgetc(handle, key)
    ce_set_reader(handle) { LineEditor.of($0)?.readKey($1) ?? -1 }
    if let typed = hintingKeys.first(where: { Int32(bitPattern: $0.value) == key?.pointee }),
      edited.text.utf8.contains(0x0A)
    {
      ce_bind(handle, String(typed), "ed-insert")
      plainKey = typed
    }
    return count
  }
}

/// Keys after which the hint may change.
private let hintingKeys: [Unicode.Scalar] = [" ", ":", "("]

let keyFailed = UInt8(CC_ERROR)

/// Keys that people know from other shells and libedit leaves unbound.
private let familiarKeys = [
  ("\\e[3~", "ed-delete-next-char"),
  ("\\e[1~", "ed-move-to-beg"), ("\\e[H", "ed-move-to-beg"), ("\\eOH", "ed-move-to-beg"),
  ("\\e[4~", "ed-move-to-end"), ("\\e[F", "ed-move-to-end"), ("\\eOF", "ed-move-to-end"),
  ("\\e[1;5D", "ed-prev-word"), ("\\e[1;5C", "em-next-word"),
  ("^W", "ed-delete-prev-word"),
]
