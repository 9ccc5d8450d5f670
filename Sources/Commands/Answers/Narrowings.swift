import Query

extension Call {
  /// Takes the bare words of a closed set, wherever they stand; in quotation marks they are words to search.
  mutating func takeWords<Word: RawRepresentable<String>>(_ type: Word.Type) -> [Word] {
    var taken: [Word] = []
    arguments.removeAll { argument in
      guard case .word(let typed) = argument.kind, let word = Word(rawValue: typed.lowercased()) else { return false }
      taken.append(word)
      return true
    }
    return taken
  }
}

/// How the numbers of an answer that narrows are asked for again.
struct NarrowedLine: Sendable {
  let command: String
  /// The selection as typed; "" for all.
  let selection: String

  /// A call whose narrowing words were taken.
  init(_ call: Call, isPiped: Bool) {
    command = call.name
    // Those piped in that are shown are `_` after the answer.
    selection = isPiped ? "_" : String(call.description.dropFirst(call.name.count + 1))
  }

  func line(_ words: String...) -> String {
    ([command, selection] + words).filter { !$0.isEmpty }.joined(separator: " ")
  }

  func line(of side: String, _ words: String...) -> String {
    ([command, selection.isEmpty ? "" : "(\(selection))", side] + words).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
