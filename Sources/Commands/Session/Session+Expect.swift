import ArgumentGraph
import Query
import Rendering

/// The answer that `expect` looks at.
struct TestedAnswer: Sendable {
  var answer: Answer
  /// The line that gave it.
  let line: String
  /// Makes it with every row, where only those that were shown were made.
  var makeWhole: (@Sendable (Session) throws -> Answer)?
  /// The ids that an `expect has` has named of it: what else is in it has come since.
  var named: [String] = []
}

extension Session {
  func expectCount(_ arguments: inout ArgumentReader, of last: TestedAnswer) throws {
    var relation = "="
    // `>=` reads as a word; `> =` as a word and an equals sign.
    if let argument = arguments.peek, let word = argument.text, [">", "<", ">=", "<="].contains(word) {
      _ = arguments.next()
      relation = word
      if relation.count == 1, arguments.equals() { relation += "=" }
    } else {
      _ = arguments.equals()
    }
    guard let number = arguments.nextNumber() else { throw arguments.missing("a number") }
    try arguments.finish()
    let holds =
      switch relation {
      case ">=": last.answer.count >= number.value
      case "<=": last.answer.count <= number.value
      case ">": last.answer.count > number.value
      case "<": last.answer.count < number.value
      default: last.answer.count == number.value
      }
    if holds { return }
    let expected = "count \(relation == "=" ? "" : relation + " ")\(number.value)"
    // Beside a few that were named nothing can be called new.
    let isListed = last.named.count * 2 >= last.answer.ids.count
    throw unexpected(
      expected, of: last, came: isListed ? last.answer.ids.filter { !last.named.contains($0) } : [])
  }

  /// `has A3.1 A3.2`: each of them, by what the ids of a replayed script mean here.
  mutating func expectMembers(_ arguments: inout ArgumentReader, of last: TestedAnswer) throws {
    var named: [String] = []
    var missing: [(typed: IDPattern, failure: Failure?, found: [Handle<Statement>])] = []
    var typed: [String] = []
    repeat {
      let id = try arguments.id("an id, or words in quotes")
      typed.append("\(id.value)")
      do throws(Failure) {
        let found = graph.statements(matching: try rebound(id.value, at: id.place))
        let ids = found.map { graph.id($0) }
        named += ids
        if ids.isEmpty || !ids.allSatisfy(last.answer.ids.contains) { missing.append((id.value, nil, found)) }
      } catch {
        missing.append((id.value, error, []))
      }
    } while !arguments.isAtEnd
    lastAnswer?.named += named
    if missing.isEmpty { return }
    let went = missing.flatMap { id, failure, found -> [String] in
      if let failure { return [failure.message] + failure.details.filter { $0.hasPrefix("nearest") } }
      if found.isEmpty { return ["\(id), which is no statement now"] }
      return found.map { graph.id($0) }.filter { !last.answer.ids.contains($0) }
    }
    // Beside one id of many, all the others are nothing new.
    let came = typed.count > 1 ? last.answer.ids.filter { !named.contains($0) } : []
    throw unexpected("has \(typed.joined(separator: " "))", of: last, came: came, went: went)
  }

  /// `has "words" by Kabul`: in a statement shown, or without a name anywhere in the answer.
  func expectWords(_ arguments: inout ArgumentReader, of last: TestedAnswer) throws {
    guard let words = arguments.nextText()?.value else { throw arguments.missing("words in quotes") }
    let by = arguments.keyword("by") ? try arguments.words().map(side) : nil
    try arguments.finish()
    let search = try SentenceSearch([(words, true)])
    func has(_ statement: Handle<Statement>) -> Bool { search.matches(graph.words(of: statement)) }
    let shown = Set(last.answer.ids)
    let last = completed(last)
    let members = self.last.statements.filter { shown.contains(graph.id($0)) && has($0) }
    if members.contains(where: { by?.voices.contains(graph[$0].holder) ?? true }) { return }
    // The words may stand in an answer that lists no statements: a table, a sentence of the text.
    if by == nil, search.matches(last.answer.text(TextStyle(width: 1000, rows: nil))) { return }
    let elsewhere = graph.statements.filter(has).map { graph.id($0) }
    throw unexpected(
      "has \"\(words)\"" + (by.map { " by \($0.name)" } ?? ""), of: last,
      went: members.isEmpty ? elsewhere : [], held: members.map { graph.id($0) })
  }

  /// `is TEXT`: the whole answer, or its first line. Quotes around it are not part of it.
  func expectText(_ text: String, of last: TestedAnswer) throws {
    let last = completed(last)
    let isQuoted = text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
    let wanted = isQuoted ? String(text.dropFirst().dropLast()) : text
    let got = last.answer.text(TextStyle(rows: nil)).split(separator: "\n").map(\.trimmingTrailingSpaces)
    if got.joined(separator: "\n") == wanted || last.answer.firstLine == wanted { return }
    // A long answer stands on several lines, and a line of a script is one.
    if got.joined(separator: " ").words == wanted.words { return }
    throw Failure(
      "expected another answer of: \(last.line)", advice: "run the line before it at the prompt and look",
      kind: .expectation, details: ["expected: \(wanted)"] + got.told(after: "got:     "))
  }

  /// How an expectation was not met: what was expected and what came, the statements that came and went, and what to
  /// trace.
  ///
  /// - Parameters:
  ///   - went: ids, or words that say what became of one.
  ///   - held: ids that are in the answer, but not as expected.
  func unexpected(
    _ expected: String, of last: TestedAnswer, came: [String] = [], went: [String] = [], held: [String] = []
  ) -> Failure {
    let ids = last.answer.ids
    let shown = ids.isEmpty ? "" : ": \(ids.prefix(12).joined(separator: " "))\(ids.count > 12 ? " …" : "")"
    var details = ["expected: \(expected)", "got:      count \(last.answer.count)\(shown)"]
    details += went.map(told).told(after: "went:    ")
    details += held.map(told).told(after: "but:     ")
    details += came.map(told).told(after: "came:    ")
    if went.isEmpty, held.isEmpty, came.isEmpty { details += ids.map(told).told(after: "it has:  ") }
    let trace = (held + went + came).first { StatementID(shown: $0).flatMap(graph.statement) != nil } ?? ids.first
    return Failure(
      "expectation not met by: \(last.line)",
      advice: trace.map { "trace \($0)" } ?? "run the line before it at the prompt and look",
      kind: .expectation, details: details)
  }

  /// A statement with its holder and words; anything else as it is.
  private func told(_ id: String) -> String {
    guard let statement = StatementID(shown: id).flatMap(graph.statement) else { return id }
    return "\(id) \(graph.holderName(statement)): \(graph.words(of: statement))"
  }
}

extension StatementID {
  /// An id as it is printed.
  init?(shown text: String) {
    guard let id = IDPattern(text)?.single else { return nil }
    self = id
  }
}

extension Answer {
  /// Its first line, however long.
  var firstLine: String {
    text(TextStyle(width: 1000, rows: nil)).split(separator: "\n").first.map(String.init) ?? ""
  }
}

extension [String] {
  /// The first few, one a line, those after the first beneath it; with how many more there are.
  func told(after label: String) -> [String] {
    let most = 5
    let space = String(repeating: " ", count: label.count)
    let lines = prefix(most).enumerated().map { place, text in (place == 0 ? label : space) + " " + text }
    return lines + (count > most ? ["\(space) … \(count - most) more"] : [])
  }
}

extension String {
  fileprivate var words: [Substring] { split(whereSeparator: \.isWhitespace) }
}

extension Substring {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
