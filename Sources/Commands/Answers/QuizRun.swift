import Rendering

/// A question as it is shown, with what is shown once it is answered.
public struct QuizQuestion: Sendable, Equatable {
  /// Counted from 1.
  public let number: Int
  public let asked: Section
  /// The letters of the options.
  public let letters: [String]
  /// The place of the right option.
  public let key: Int
  public let right: [Row]
  public let wrong: [Row]
  /// The key with what decides it, for where all keys stand together.
  public let keyed: Row
  /// The statement to look at again.
  public let id: String
}

/// Questions to put one by one at a terminal, and the answers so far.
public struct QuizRun: Sendable, Equatable {
  /// All of the quiz.
  public let questions: [QuizQuestion]
  /// Those to put now.
  public let places: [Int]
  public let answers: [QuizAnswer?]

  /// What was typed where a letter was asked for.
  public enum Typed: Sendable, Equatable {
    case answer(QuizAnswer)
    case quit
    /// Nothing, or a letter that is none of the options'.
    case unclear
    /// A command.
    case line
  }

  /// The prompt of a question: `(a-c, s skip, q quit) `.
  public func prompt(_ place: Int) -> String { "(\(range(place)), s skip, q quit) " }

  public func read(_ typed: String, at place: Int) -> Typed {
    let word = typed.lowercased().split(separator: " ").joined(separator: " ")
    switch word {
    case "s", "skip": return .answer(.skipped)
    case "q", "quit": return .quit
    default: break
    }
    let bare = String(word.drop { $0 == "(" }.prefix { $0 != "." && $0 != ")" })
    if let option = questions[place].letters.firstIndex(of: bare) { return .answer(.chosen(option)) }
    return word.count <= 1 || bare.count <= 1 ? .unclear : .line
  }

  /// What an unclear line is answered with.
  public func hint(_ place: Int) -> String { "Type one of \(range(place)), s to skip it or q to quit." }

  private func range(_ place: Int) -> String {
    let letters = questions[place].letters
    return "\(letters.first ?? "")-\(letters.last ?? "")"
  }

  public func verdict(_ answer: QuizAnswer, at place: Int) -> Answer {
    let question = questions[place]
    guard answer != .skipped else { return Answer() }
    return Answer(sections: [Section(rows: answer == .chosen(question.key) ? question.right : question.wrong)])
  }

  /// What stands at the end, or where it is broken off: the score, what to look at again, how to go on.
  public func summary(_ answers: [QuizAnswer?]) -> Answer {
    var right = 0
    var again: [String] = []
    for (question, answer) in zip(questions, answers) {
      guard let answer else { continue }
      if answer == .chosen(question.key) {
        right += 1
      } else if !again.contains(question.id) {
        again.append(question.id)
      }
    }
    let skipped = answers.count { $0 == .skipped }
    let asked = answers.count { $0 != nil }
    let open = answers.firstIndex { $0 == nil }
    var lines: [TextLine] = []
    if asked > 0 {
      let whole = open == nil ? questions.count : asked
      let rest = skipped > 0 ? ", \(skipped) skipped" : ""
      lines.append(TextLine([.fraction(right, of: whole), .text("right\(rest)" + (open == nil ? "" : " so far"))]))
    }
    if !again.isEmpty {
      lines.append(TextLine([.text("Look again:"), .command("list " + again.joined(separator: " or "))]))
    }
    if let open {
      lines.append(
        TextLine([.command("quiz resume"), .text("goes on at question \(open + 1) of \(questions.count)")]))
    } else if skipped > 0 {
      lines.append(TextLine([.command("quiz resume"), .text("asks what was skipped")]))
    }
    return Answer(sections: [Section(rows: lines.map { Row($0) })])
  }
}
