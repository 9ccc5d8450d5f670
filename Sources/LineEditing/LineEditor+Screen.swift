import CEditLine
import Glibc

extension LineEditor {
  /// Prompts are asked for by libedit each time it draws the line; U+0001 brackets what has no width.
  func setUpPrompts() {
    ce_set_prompt(handle, { LineEditor.of($0)?.promptText.pointer }, 1)
    guard !isDumb else { return }
    ce_set_right_prompt(handle, { LineEditor.of($0)?.currentHint() }, 1)
  }

  /// The hint for the line as it stands: none once it is done, nor while a search shows its own words under it.
  private func currentHint() -> UnsafeMutablePointer<CChar>? {
    let line = edited
    var text = ""
    if !isFinished, !line.text.utf8.contains(0x0A), let words = hint(line.text, line.cursor) {
      // The blank bears the escape: libedit takes two cells that begin with the same escape for the same.
      text = Prompt(" " + words, style: [2]).encoded(color: usesColor)
    }
    hintText.set(displayable(text))
    return hintText.pointer
  }

  /// One press of Tab: the only candidate, or what all share; a second press on the same line lists them.
  func completeWord() -> UInt8 {
    let line = edited
    let completion = complete(line.text, line.cursor)
    let before = Array(line.beforeCursor.utf8)
    guard (0...before.count).contains(completion.start) else { return keyFailed }
    let typed = String(decoding: before[completion.start...], as: UTF8.self)
    switch completion.step(typed: typed) {
    case .nothing:
      return keyFailed
    case .replace(let text, let isFinal):
      replace(typed, with: text, ending: isFinal ? completion.ending : "", following: line.afterCursor)
      lineAfterTab = isFinal ? nil : edited
      return UInt8(CC_REFRESH)
    case .list where lineAfterTab == line:
      show(completion.candidates, under: line)
      return UInt8(CC_NORM)
    case .list:
      lineAfterTab = line
      return keyFailed
    }
  }

  /// Case may differ between what was typed and the candidate, so the typed part goes first.
  private func replace(_ typed: String, with text: String, ending: String, following: String) {
    el_deletestr(handle, Int32(clamping: typed.unicodeScalars.count))
    el_insertstr(handle, displayable(text.withoutControls))
    if !ending.isEmpty, following.hasPrefix(ending) {
      el_cursor(handle, Int32(clamping: ending.unicodeScalars.count))
    } else if !ending.isEmpty {
      el_insertstr(handle, displayable(ending.withoutControls))
    }
  }

  private func show(_ candidates: [Candidate], under line: EditedLine) {
    let size = TerminalSize(descriptor: STDOUT_FILENO) ?? TerminalSize(columns: 80, rows: 24)
    let cursorRow = (promptWidth + line.beforeCursor.displayWidth) / size.columns
    let lastRow = (promptWidth + line.text.displayWidth) / size.columns
    let list = CandidateList(candidates: candidates, size: size)
    let rows = listsPlainly ? list.plainRows : list.rows
    let below = String(repeating: "\n", count: lastRow - cursorRow + 1)
    ce_write(below + rows.map { displayable($0) + "\n" }.joined())
    // The cursor is in column 0 of a free row, which is where a redraw begins.
    ce_redraw(handle)
  }
}
