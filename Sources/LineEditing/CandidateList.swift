/// The candidates as rows for the screen: one a row with its note while they are few, else in columns.
struct CandidateList {
  var candidates: [Candidate]
  var size: TerminalSize

  /// The rows, none wider than the terminal; a last row says how many candidates are not shown.
  var rows: [String] {
    // The edited line and the row that counts the rest must stay on the screen.
    let room = max(1, size.rows - 3)
    let hasNotes = candidates.contains { !$0.note.isEmpty }
    let shown = hasNotes && candidates.count <= room ? noted : columns(room: room)
    return shown.rows + (shown.rest > 0 ? ["… \(shown.rest) more"] : [])
  }

  /// The same to be heard: one a row with its note, else all in one row, first how many there are.
  var plainRows: [String] {
    let most = 40
    let texts = candidates.prefix(most).map { candidate in
      (candidate.text + (candidate.note.isEmpty ? "" : ", " + candidate.note)).withoutControls
    }
    let rest = candidates.count > most ? ["More: \(candidates.count - most)"] : []
    let hasNotes = candidates.contains { !$0.note.isEmpty }
    let rows = hasNotes ? texts.map { "Choice: " + $0 } : ["Choices: " + texts.joined(separator: ", ")]
    return ["Fits: \(candidates.count)"] + rows + rest
  }

  private var noted: (rows: [String], rest: Int) {
    let texts = candidates.map { $0.text.withoutControls }
    let widest = min(texts.map(\.displayWidth).max() ?? 0, size.columns / 2)
    let rows = zip(texts, candidates).map { text, candidate in
      let gap = String(repeating: " ", count: max(2, widest + 2 - text.displayWidth))
      return (text + gap + candidate.note.withoutControls).withoutTrailingSpaces.cut(toColumns: size.columns - 1)
    }
    return (rows, 0)
  }

  /// Down the first column, then down the next, as `ls` does.
  private func columns(room: Int) -> (rows: [String], rest: Int) {
    let texts = candidates.map { $0.text.withoutControls.cut(toColumns: size.columns - 1) }
    let pitch = (texts.map(\.displayWidth).max() ?? 0) + 2
    let across = max(1, (size.columns + 1) / pitch)
    let height = min(room, (texts.count + across - 1) / across)
    let shown = Array(texts.prefix(height * across))
    let rows = (0..<height).map { row in
      stride(from: row, to: shown.count, by: height).reduce(into: "") { line, index in
        let padding = (index / height) * pitch - line.displayWidth
        line += String(repeating: " ", count: max(0, padding)) + shown[index]
      }
    }
    return (rows, texts.count - shown.count)
  }
}
