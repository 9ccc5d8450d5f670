import Glibc

/// How long something took, for `set timing on`.
struct Stopwatch {
  private let start = Self.seconds

  var elapsed: Double { Self.seconds - start }

  /// Writes the time since the start to standard error, where it gets into no transcript.
  func report() {
    let milliseconds = (elapsed * 1000).rounded()
    Screen.write("time: \(milliseconds / 1000) s\n", to: 2)
  }

  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
