import Glibc
import LineEditing
import Synchronization

/// Work on a thread of its own, so that ctrl-C gives the prompt back also where the work does not look up in time.
enum Background {
  /// How long work may take to end by itself after ctrl-C, in milliseconds.
  private static let grace: Int32 = 80

  /// What the work gives; `nil` when ctrl-C came and it did not end soon. It then ends unheard, having changed nothing
  /// but values of its own.
  static func run<Value: Sendable>(
    _ work: @escaping @Sendable (_ stop: @escaping @Sendable () -> Bool) -> Value
  ) -> Value? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return work { Interrupts.requested } }
    let (handover, bell) = (Handover<Value>(), ends[1])
    let job = Job {
      handover.put(work { handover.isGivenUp || Interrupts.requested })
      // Closing it wakes the one who waits.
      close(bell)
    }
    guard let thread = job.start() else {
      ends.forEach { close($0) }
      return work { Interrupts.requested }
    }
    defer { close(ends[0]) }
    if !Interrupts.waitForInput(ends[0]) {
      // It may be waiting itself, for a file.
      pthread_kill(thread, SIGINT)
      var request = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
      if poll(&request, 1, grace) <= 0 {
        handover.giveUp()
        pthread_detach(thread)
        return nil
      }
    }
    pthread_join(thread, nil)
    return handover.value
  }
}

/// What a thread leaves for another.
private final class Handover<Value: Sendable>: Sendable {
  private let held = Mutex<Value?>(nil)
  private let givenUp = Atomic<Bool>(false)

  var value: Value? { held.withLock { $0 } }
  var isGivenUp: Bool { givenUp.load(ordering: .relaxed) }

  func put(_ value: Value) { held.withLock { $0 = value } }
  func giveUp() { givenUp.store(true, ordering: .relaxed) }
}

/// A closure that a thread can be started on.
private final class Job: Sendable {
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// The thread; it takes ctrl-C only while it waits for input, all else is for the one who started it.
  func start() -> pthread_t? {
    var thread = pthread_t()
    let job = Unmanaged.passRetained(self)
    let status = Interrupts.heldOff { _ in
      pthread_create(
        &thread, nil,
        { pointer in
          guard let pointer else { return nil }
          Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue().body()
          return nil
        }, job.toOpaque())
    }
    if status == 0 { return thread }
    job.release()
    return nil
  }
}
