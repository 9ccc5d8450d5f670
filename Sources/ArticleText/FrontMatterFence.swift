/// Finds the front matter of a text: YAML between a first line of `---` and a line of `---` or `...`.
enum FrontMatterFence {
  /// The YAML and where the text goes on, or `nil` without front matter.
  static func find(in bytes: [UInt8]) -> (yaml: Range<Int>, bodyStart: Int)? {
    guard let first = fence(at: 0, in: bytes, marks: ["---"]) else { return nil }
    var start = first
    while start < bytes.count {
      if let end = fence(at: start, in: bytes, marks: ["---", "..."]) { return (first..<start, end) }
      guard let newline = bytes[start...].firstIndex(of: 0x0A) else { return nil }
      start = newline + 1
    }
    return nil
  }

  /// The start of the line below, when a line at `start` holds one of the marks and nothing else.
  private static func fence(at start: Int, in bytes: [UInt8], marks: [String]) -> Int? {
    let rest = bytes[start...]
    guard marks.contains(where: { rest.starts(with: $0.utf8) }) else { return nil }
    var offset = start + 3
    while offset < bytes.count, bytes[offset] != 0x0A {
      guard bytes[offset] == 0x20 || bytes[offset] == 0x09 || bytes[offset] == 0x0D else { return nil }
      offset += 1
    }
    return min(offset + 1, bytes.count)
  }
}
