import ArgumentGraph
import Query
import Rendering

extension Session {
  /// A failure with better advice, where the line as a whole tells more than the place that failed.
  func mended(_ failure: Failure, _ text: String) -> Failure {
    guard failure.kind == .command else { return failure }
    if failure.isUnclosed || (failure.advice ?? "").hasPrefix("did you mean ") { return tried(failure, text) }
    var failure = failure
    if let (id, range) = brokenID(in: text) {
      failure.advice = "did you mean \(id)?"
      failure.columns = range
    } else if failure.message.hasPrefix("no party or voice"), !isCommandWithNames(text), let line = guess(text) {
      failure.advice = line
    }
    return failure
  }

  /// The first word that is an id but for the sign between its numbers: `A3-2`, `a3,2`, `A3:2`.
  private func brokenID(in text: String) -> (id: String, range: Range<Int>)? {
    let scalars = Array(text.unicodeScalars)
    var start = 0
    while start < scalars.count {
      let end =
        scalars[start...].firstIndex { Lexer.isSpace($0) || "()|\"".unicodeScalars.contains($0) } ?? scalars.count
      let word = String(String.UnicodeScalarView(scalars[start..<end]))
      let letters = word.prefix { $0.isLetter }
      if (1...2).contains(letters.count), word.count > letters.count + 2, word.contains(where: \.isNumber),
        !word.contains("."), word.dropFirst(letters.count).first?.isNumber ?? false, IDPattern(word) == nil,
        let id = graph.id(like: word)
      {
        return (id, start..<end)
      }
      start = end + 1
    }
    return nil
  }

  /// What to try where nothing was found: to load something, or where words were searched for and nothing has them, to
  /// ask what they may have been meant to ask.
  func noteOnNothing(_ line: Line, _ text: String) -> TextLine? {
    if graph.statementCount == 0 { return "Nothing is loaded: load FILE reads an article." }
    guard line.variable == nil, line.stages.count == 1, let stage = line.stages.first else { return nil }
    guard case .command(let call) = stage, ["list", "show", "count", "who", "go"].contains(call.name) else {
      return nil
    }
    // Whoever writes terms means the words beside them as they stand.
    let words = call.arguments.compactMap { if case .word(let word) = $0.kind { word } else { nil } }
    if words.isEmpty || words.count < call.arguments.count { return nil }
    if let (id, _) = brokenID(in: text) { return "Did you mean \(id)?" }
    if let word = words.first, words.count == 1, word.contains(where: \.isNumber), let id = graph.id(like: word) {
      return "A small letter begins a word. Did you mean \(id)?"
    }
    guard let meant = guess(text) else { return nil }
    return TextLine([.text("Its words were searched for. Perhaps:"), .command(meant)])
  }
}
