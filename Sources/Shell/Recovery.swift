import Commands
import Glibc
import LineEditing
import Rendering

/// Nothing is lost: what a session changes is kept beside it until it is saved.
extension Shell {
  /// Keeps what the last line changed for the case of a crash. What only loads files is not worth recovering.
  mutating func keepJournal() {
    guard hasEdits else {
      journal?.remove()
      journal = nil
      return
    }
    guard let state, !isJournalGivenUp else { return }
    if journal == nil { journal = Journal(in: state) }
    if journal?.follow(session.log.steps) == true { return }
    isJournalGivenUp = true
    let place = state.path.printable
    note("moot: this session cannot be kept for recovery in \(place); save FILE keeps it", to: 2)
  }

  /// Whether there is something to save.
  private var hasEdits: Bool {
    !session.log.isSaved && session.log.steps.dropFirst(initialSteps).contains { !$0.hasPrefix("load ") }
  }

  /// Ends the conversation. Changes that were not saved stay recoverable.
  func leave(_ status: Int32 = ExitStatus.ok) -> Int32 {
    for line in session.recordsBeingKept { note(line) }
    if hasEdits, let journal, !isJournalGivenUp {
      journal.keep()
      note("Not saved; the next session can recover it.")
    } else {
      journal?.remove()
    }
    return status
  }

  /// Restores the session that was left last, or drops it.
  mutating func recover(dropping: Bool) {
    guard session.recordsBeingKept.isEmpty else {
      let advice = "end it first: record off, or transcript off"
      return report(Failure("what is being recorded would not be this session", advice: advice), as: "error")
    }
    guard let state, let left = Journal.left(in: state).first else {
      note("No unsaved session was left.")
      return
    }
    if dropping {
      unlink(left.path)
      note("Dropped a session of \(left.commands == 1 ? "1 command" : "\(left.commands) commands").")
      return
    }
    guard !hasEdits else {
      let advice = "save FILE first, or quit and recover in a new session"
      return report(Failure("this session has changes of its own", advice: advice), as: "error")
    }
    do throws(Failure) {
      try restore(left)
    } catch {
      report(error, as: "error")
    }
  }

  private mutating func restore(_ left: Journal.Left) throws(Failure) {
    var fresh = session.emptied()
    let script = try fresh.openScript(left.path)
    // The ids in it are those of its anchors, up to its end.
    fresh.enter(script: left.path)
    let style = session.settings.style
    let result = fresh.run(script, keepGoing: true, stop: { Interrupts.requested }) { event, _ in
      if case .failure(let failure) = event { Screen.write(failure.told(style), to: 2) }
      return true
    }
    fresh.leaveScript()
    if Interrupts.requested { throw .interrupted }
    session = fresh
    initialSteps = 0
    journal?.remove()
    journal = nil
    keepJournal()
    let all = script.entries.count { !Log.isAnchor($0.text) }
    let lost = result.failures.count { !Log.isAnchor($0.text) }
    note("Recovered \(all - lost) of \(all) commands. save FILE keeps them.")
    // What was kept before goes only when it is kept again.
    if result.failures.isEmpty, !isJournalGivenUp {
      unlink(left.path)
    } else {
      note("The whole of it stays in \(left.setAside().printable).")
    }
  }
}
