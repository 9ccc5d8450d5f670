import Commands
import LineEditing
import Rendering

extension Presenter {
  /// Puts the questions of a quiz one by one. A command ends it and is executed next; what was answered is kept, and
  /// not asked where a script then puts the same quiz again.
  mutating func quiz(_ run: QuizRun, _ settings: Settings) -> Bool {
    let isAgain = quizQuestions == run.questions && quizAnswers?.count == run.answers.count
    var answers = isAgain ? quizAnswers ?? run.answers : run.answers
    defer { (quizAnswers, quizQuestions) = (answers, run.questions) }
    for place in run.places where !isAgain || answers[place] == nil {
      guard write(Answer(sections: [run.questions[place].asked]).written(settings, style(settings)), settings) else {
        return false
      }
      while answers[place] == nil || run.answers[place] == .skipped && answers[place] == .skipped {
        // Lines that wait to be executed come first.
        guard typedAhead.isEmpty, let typed = ask(run.prompt(place)) else {
          let isInterrupted = Interrupts.requested
          Interrupts.reset()
          let isWritten = write(run.summary(answers).written(settings, style(settings)), settings)
          // A script ends where somebody wants it to, as at a pause.
          if isInterrupted { Interrupts.request() }
          return isWritten && !isInterrupted
        }
        switch run.read(typed, at: place) {
        case .unclear:
          if !tell(run.hint(place), settings) { return false }
          continue
        case .quit, .line:
          if run.read(typed, at: place) == .line { typedAhead.append(typed) }
          return write(run.summary(answers).written(settings, style(settings)), settings)
        case .answer(let answer):
          answers[place] = answer
          let verdict = run.verdict(answer, at: place).written(settings, style(settings))
          if !write(verdict, settings) { return false }
        }
        break
      }
    }
    return write(run.summary(answers).written(settings, style(settings)), settings)
  }
}
