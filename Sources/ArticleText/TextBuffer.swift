/// Text as UTF-8 bytes that is addressed by Unicode scalar offsets.
///
/// Every export counts scalars while the scans run over bytes; a checkpoint at each 64th scalar joins the two.
public struct TextBuffer: Sendable, Equatable {
  public let bytes: [UInt8]
  /// The number of Unicode scalars.
  public let scalarCount: Int
  private let checkpoints: [Int32]
  private static let stride = 64

  /// Takes text that is valid already.
  public init(_ text: String) { self.init(validUTF8: Array(text.utf8)) }

  /// Takes bytes that are known to be valid UTF-8.
  public init(validUTF8 bytes: [UInt8]) {
    self.bytes = bytes
    var checkpoints: [Int32] = []
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    var scalars = 0
    for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
      if scalars % Self.stride == 0 { checkpoints.append(Int32(offset)) }
      scalars += 1
    }
    self.checkpoints = checkpoints
    self.scalarCount = scalars
  }

  /// The byte offset at which the given scalar starts; the end of the text for `scalarCount` and beyond.
  ///
  /// - Complexity: O(1), at most 64 scalars are stepped over.
  public func byteOffset(ofScalar scalar: Int) -> Int {
    guard scalar < scalarCount else { return bytes.count }
    var offset = Int(checkpoints[scalar / Self.stride])
    var left = scalar % Self.stride
    while left > 0 {
      offset += 1
      if bytes[offset] & 0xC0 != 0x80 { left -= 1 }
    }
    return offset
  }

  /// The number of scalars that start before the given byte.
  ///
  /// - Complexity: O(log n).
  public func scalarOffset(ofByte byte: Int) -> Int {
    guard byte < bytes.count else { return scalarCount }
    var low = 0
    var high = checkpoints.count
    while low < high {
      let middle = (low + high) / 2
      if Int(checkpoints[middle]) <= byte { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let start = Int(checkpoints[low - 1])
    return (low - 1) * Self.stride + bytes[start..<byte].count { $0 & 0xC0 != 0x80 }
  }

  /// The words of a span, as printed.
  public subscript(span: Span) -> String {
    let start = byteOffset(ofScalar: span.start)
    let end = byteOffset(ofScalar: span.end)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  public var string: String { String(decoding: bytes, as: UTF8.self) }
}
