import CEditLine
import Glibc
import Synchronization

/// Set by the signal handler, which may touch nothing but an atomic.
private let interrupted = Atomic<Bool>(false)

/// Ctrl-C while a command runs, for the command to poll.
///
/// While a line is edited ctrl-C is a key and no signal comes.
public enum Interrupts {
  /// From now on SIGINT sets the flag and no longer ends the program.
  public static func install() {
    reset()
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in interrupted.store(true, ordering: .relaxed) }
    // Restarted, so that half-written output is not lost; waits that should end look at the flag (`PlainLines`).
    action.sa_flags = SA_RESTART
    sigaction(SIGINT, &action, nil)
  }

  /// Notes a ctrl-C that came as a key.
  public static func request() { interrupted.store(true, ordering: .relaxed) }

  /// Whether ctrl-C has come since the last `reset`.
  public static var requested: Bool { interrupted.load(ordering: .relaxed) }

  /// Waits until there is something to read; false when ctrl-C came first, or before.
  ///
  /// Asking for the flag and then waiting would miss a ctrl-C between the two; so it is held off until the wait.
  public static func waitForInput(_ descriptor: Int32) -> Bool {
    heldOff { before in
      var waiting = before
      sigdelset(&waiting, SIGINT)
      while !requested {
        if ce_wait_for_input(descriptor, &waiting) >= 0 || errno != EINTR { return true }
      }
      return false
    }
  }

  /// Does something while this thread, and any that it starts, gets no SIGINT; `before` is what was held off already.
  public static func heldOff<Value>(_ body: (_ before: sigset_t) -> Value) -> Value {
    var interrupt = sigset_t()
    var before = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_BLOCK, &interrupt, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return body(before)
  }

  /// Forgets an earlier ctrl-C; `LineEditor.readLine` does so, others call it before each command.
  public static func reset() { interrupted.store(false, ordering: .relaxed) }
}
