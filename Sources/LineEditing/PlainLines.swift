import Glibc

/// The lines of a pipe or file: no prompt, no editing, no limit on their length.
public struct PlainLines: ~Copyable {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isAtStart = true
  private var isAtEnd = false

  /// Lines of an open descriptor, which stays the caller's to close.
  public init(descriptor: Int32 = 0) {
    self.descriptor = descriptor
  }

  /// The next line without its line end, bytes that are not UTF-8 as U+FFFD; nil at the end, or after ctrl-C.
  public mutating func next() -> String? {
    while true {
      if let newline = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = newline + 1; searched = start }
        return line(upTo: newline)
      }
      searched = buffer.count
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? line(upTo: buffer.count) : nil
      }
      guard fill() else { return nil }
    }
  }

  private mutating func line(upTo end: Int) -> String {
    var bytes = buffer[start..<end]
    if bytes.last == 0x0D { bytes.removeLast() }
    if isAtStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    isAtStart = false
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads one more piece; false when ctrl-C came first.
  private mutating func fill() -> Bool {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    // Signals end a poll but restart a read, so only here can ctrl-C end the wait.
    guard Interrupts.waitForInput(descriptor) else { return false }
    let count = buffer.count
    let room = 64 * 1024
    buffer.append(contentsOf: repeatElement(0, count: room))
    let got = buffer.withUnsafeMutableBytes {
      read(descriptor, UnsafeMutableRawBufferPointer(rebasing: $0[count...]).baseAddress, room)
    }
    buffer.removeLast(room - max(0, got))
    isAtEnd = got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN)
    return true
  }
}
