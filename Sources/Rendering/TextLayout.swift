extension TextLine {
  /// The line within the width: wrapped at words with a hanging indent, or cut at a word with "…".
  func laidOut(_ style: TextStyle, indent outer: Int = 0) -> String {
    let pieces = pieces()
    let margin = outer + indent
    var hang = margin + 2
    if let first = pieces.first, case .id? = cells.first { hang = margin + first.text.displayWidth + 1 }
    if let own = self.hang { hang = margin + own }
    if hang > style.width / 2 { hang = margin + 2 }

    var words: [Piece] = []
    for (place, piece) in pieces.enumerated() {
      for (number, word) in piece.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        if number == 0, isGlued(place), let last = words.popLast() {
          words.append(Piece(text: last.text + word, look: last.look))
        } else {
          words.append(Piece(text: String(word), look: piece.look))
        }
      }
    }
    let limit: Int? = if case .cut(let lines) = overflow { max(lines, 1) } else { nil }

    var lines: [[Piece]] = [[]]
    var column = margin
    for (place, word) in words.enumerated() {
      let needed = word.text.displayWidth
      let start = lines[lines.count - 1].isEmpty ? column : column + 1
      let isLast = place == words.count - 1
      // On the last line that may be used there must be room for " …" unless this is the last word.
      let reserve = limit == lines.count && !isLast ? 2 : 0
      if start + needed + reserve <= style.width || lines[lines.count - 1].isEmpty {
        lines[lines.count - 1].append(word)
        column = start + needed
      } else if limit == lines.count {
        cut(&lines[lines.count - 1], from: lines.count == 1 ? margin : hang, style.width)
        break
      } else {
        lines.append([word])
        column = hang + needed
      }
    }
    var out = ""
    for (number, line) in lines.enumerated() {
      let space = String(repeating: " ", count: number == 0 ? margin : hang)
      // A break between two spaces leaves none at the end of the line.
      let words = line.prefix((line.lastIndex { !$0.text.isEmpty } ?? -1) + 1)
      out += (words.isEmpty ? "" : space) + Self.written(words, style.isColoured) + "\n"
    }
    return out
  }

  /// Ends a line with "…"; a first word that leaves no room for it loses its end.
  private func cut(_ line: inout [Piece], from column: Int, _ width: Int) {
    let words = line.reduce(column - 1) { $0 + 1 + $1.text.displayWidth }
    if words + 2 > width, let last = line.popLast() {
      let room = width - 1 - (words - last.text.displayWidth)
      line.append(Piece(text: last.text.broken(at: max(room, 1))[0] + "…", look: last.look))
    } else {
      line.append(Piece(text: "…", look: .plain))
    }
  }

  /// Words of one look are written as one run, so that escape sequences are few.
  private static func written(_ words: ArraySlice<Piece>, _ isColoured: Bool) -> String {
    var out = ""
    var run: Piece?
    for word in words {
      if let open = run, open.look == word.look {
        run = Piece(text: open.text + " " + word.text, look: open.look)
      } else {
        if let open = run { out += open.written(isColoured) + " " }
        run = word
      }
    }
    return out + (run?.written(isColoured) ?? "")
  }
}
