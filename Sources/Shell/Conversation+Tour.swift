import Commands
import LineEditing
import Rendering

extension Shell {
  /// Offers lines one by one: Enter executes the line that is shown, any other line ends the walk and is executed.
  ///
  /// - Parameter ending: what to do after it.
  /// - Returns: a status where a line asked to leave.
  mutating func tour(_ steps: [TourStep], ending: [TextLine], _ editor: LineEditor) -> Int32? {
    tell("A first walk, \(steps.count) lines. Enter executes the line that is shown.")
    for (place, step) in steps.enumerated() {
      _ = presenter.leaveSpace(session.settings)
      tell("\(place + 1) of \(steps.count): \(step.note)")
      Screen.write("\(session.promptName)> \(step.line)\n")
      guard let typed = presenter.askKey("(Enter executes it, s skips it, q ends) ", session.settings) else {
        return nil
      }
      switch typed.key {
      case "":
        remember(step.line, editor)
        if let quit = execute(step.line, [], editor) { return quit }
        // A line that was typed where a step asked for a key, or a key to stop: the walk is over.
        if !presenter.typedAhead.isEmpty || Interrupts.requested { return nil }
      case "s", "skip": continue
      case "q", "quit": return nil
      default:
        presenter.typedAhead.append(typed)
        return nil
      }
    }
    tell("The walk ends here.")
    _ = presenter.show(Reply(Answer(notes: ending)), session.settings)
    return nil
  }

  private mutating func tell(_ sentence: String) { _ = presenter.tell(sentence, session.settings) }
}
