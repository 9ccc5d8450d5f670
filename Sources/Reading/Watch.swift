/// Who waits for long work: may ask it to stop, and is told how far it is.
public struct Watch {
  /// Whether to give up; asked again and again.
  public var stop: () -> Bool
  /// Told which share of the work is done, from 0 to 1.
  public var tell: (Double) -> Void

  public init(stop: @escaping () -> Bool = { false }, tell: @escaping (Double) -> Void = { _ in }) {
    self.stop = stop
    self.tell = tell
  }
}

/// One stage's stretch of the way through a text, which reports to the one who waits.
struct Leg {
  private let watch: Watch
  /// Where the stage begins and how much of the whole it is, as shares of the time that reading takes.
  private let start: Double
  private let share: Double

  init(_ watch: Watch = Watch(), from start: Double = 0, to end: Double = 1) {
    self.watch = watch
    self.start = start
    share = end - start
  }

  /// Whether to give up now that `done` of `count` parts are done. Asks at every 32nd part, which costs nothing and is
  /// soon enough for parts as short as sentences.
  func isOver(after done: Int, of count: Int) -> Bool { done & 31 == 0 && isOver(at: done, of: count) }

  /// Whether to give up now that `done` of `count` parts are done.
  func isOver(at done: Int, of count: Int) -> Bool {
    if watch.stop() { return true }
    watch.tell(start + share * Double(done) / Double(max(count, 1)))
    return false
  }
}
