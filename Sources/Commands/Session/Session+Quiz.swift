import Analysis

/// What was answered to a question.
public enum QuizAnswer: Sendable, Equatable {
  /// The place of an option.
  case chosen(Int)
  case skipped
}

/// The quiz that was begun last, with what was answered.
struct QuizState: Sendable {
  /// How many questions may be asked for.
  static let most = 100

  let quiz: Quiz
  /// One for each question; `nil` before it is answered.
  var answers: [QuizAnswer?]

  init(quiz: Quiz) {
    self.quiz = quiz
    answers = Array(repeating: nil, count: quiz.items.count)
  }

  /// What is still to be asked: what was not answered, else what was skipped.
  var open: [Int] {
    let waiting = answers.indices.filter { answers[$0] == nil }
    return waiting.isEmpty ? answers.indices.filter { answers[$0] == .skipped } : waiting
  }
}

extension Session {
  /// Keeps what was answered to the questions of the quiz, so that it can be gone on with.
  public mutating func keep(_ answers: [QuizAnswer?]) {
    guard answers.count == quizState?.answers.count else { return }
    quizState?.answers = answers
  }
}
