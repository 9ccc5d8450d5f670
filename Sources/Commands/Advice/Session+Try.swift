import ArgumentGraph
import Query

extension Session {
  /// A failure whose advice was followed to the letter, on a copy: where a second slip shows then, the line with both
  /// mended is advised; where nothing comes of it, what the words of the line name.
  func tried(_ failure: Failure, _ text: String) -> Failure {
    // On a large graph to try a line would take longer than to read why it failed.
    guard !isTrying, (1...20_000).contains(graph.statementCount) else { return failure }
    var better = failure
    var (line, last) = (text, failure)
    for step in 1...4 {
      guard let next = line.following(last), next != line else { break }
      guard isQuestion(next) else { return failure }
      line = next
      switch trying(line) {
      case .success(let reply):
        // Words that nothing has may have been meant as a question.
        let isEmpty = reply.selection?.isEmpty ?? false
        if isEmpty, line.isSearch, let guessed = guess(text) {
          better.advice = guessed
        } else if step > 1 {
          better.advice = line
        }
        return better
      case .failure(let next): last = next
      }
    }
    // What stands for a word that people try is worth knowing, though more is to be said.
    if AdviceWords.entry(text.part(failure.columns)) != nil { return failure }
    // Who typed a command that there is wants no other.
    if isCommandWithNames(text), !failure.isUnclosed { return failure }
    better.advice =
      guess(text) ?? (failure.isUnclosed ? "give it its partner, or leave it out" : "help queries shows how to ask")
    return better
  }

  /// Whether a line is a command with names and ids, and no question in words that happens to begin with one.
  func isCommandWithNames(_ text: String) -> Bool {
    guard let line = try? Parser.parse(text), case .command(let call)? = line.stages.first,
      CommandTable.command(named: call.name)?.group == .compare
    else { return false }
    return call.arguments.allSatisfy { argument in
      if case .word(let word) = argument.kind { return word.first?.isUppercase == true || Self.keywords.contains(word) }
      return true
    }
  }

  /// Words that stand between names in the commands that compare.
  private static let keywords: Set = ["by", "for", "against", "through", "all"]

  /// Whether a line only asks: it changes nothing, writes nothing, and does not take long.
  private func isQuestion(_ text: String) -> Bool {
    // What cannot be read cannot change anything.
    guard let line = try? Parser.parse(text) else { return true }
    return line.stages.allSatisfy { stage in
      guard case .command(let call) = stage, let command = CommandTable.command(named: call.name) else { return true }
      return [.look, .walk, .compare].contains(command.group)
    }
  }
}

extension String {
  /// The line with what its failure advises in the place of what it marks, of several the first; `nil` where no such
  /// thing is advised.
  fileprivate func following(_ failure: Failure) -> String? {
    guard let advice = failure.advice, let columns = failure.columns else { return nil }
    if failure.isUnclosed, let partner = advice.last { return "\(self)\(partner)" }
    let scalars = Array(unicodeScalars)
    guard advice.hasPrefix("did you mean "), advice.hasSuffix("?"), columns.upperBound <= scalars.count else {
      return nil
    }
    var all = advice.dropFirst("did you mean ".count).dropLast()
    if let or = all.firstRange(of: " or ") { all = all[..<or.lowerBound] }
    // A joining word for a mark that touched its neighbours.
    let isJoining = all == "or" || all == "and"
    let advised = isJoining ? " \(all) " : String(all.prefix { $0 != "," })
    return part(0..<columns.lowerBound) + advised + part(columns.upperBound..<scalars.count)
  }

  /// Some scalars of it.
  fileprivate func part(_ range: Range<Int>?) -> String {
    let scalars = Array(unicodeScalars)
    guard let range, range.upperBound <= scalars.count else { return "" }
    return String(String.UnicodeScalarView(scalars[range]))
  }

  /// Whether it has a command search for words.
  fileprivate var isSearch: Bool {
    guard let line = try? Parser.parse(self), case .command(let call)? = line.stages.first else { return false }
    return ["list", "show", "count"].contains(call.name)
      && call.arguments.contains { if case .word = $0.kind { true } else { false } }
  }
}

extension Failure {
  /// Whether something was opened and not closed.
  var isUnclosed: Bool { advice?.hasPrefix("close it with ") ?? false }
}
