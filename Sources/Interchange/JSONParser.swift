/// Reads JSON from UTF-8 bytes.
///
/// - Complexity: linear in the bytes. Nesting is bounded, so that no input can exhaust the call stack.
struct JSONParser {
  static let deepest = 32

  private let bytes: [UInt8]
  private var offset = 0

  /// The one value that the bytes hold.
  static func value(of bytes: [UInt8]) throws(InterchangeError) -> JSONValue {
    var parser = JSONParser(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.offset = 3 }
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.offset == bytes.count else { throw parser.error("text after the end of the value") }
    return value
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private func error(_ problem: String, at place: Int? = nil) -> InterchangeError {
    let before = bytes[..<min(place ?? offset, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return .syntax(line: line, column: before.count - start + 1, problem: problem)
  }

  private mutating func value(depth: Int) throws(InterchangeError) -> JSONValue {
    guard depth <= Self.deepest else { throw error("nested deeper than \(Self.deepest) levels") }
    skipSpace()
    guard let byte = next else { throw error("the file ends too early") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw error("a value was expected")
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(InterchangeError) -> JSONValue {
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[offset...].starts(with: expected) else { throw error("a value was expected") }
    offset += expected.count
    return value
  }

  private mutating func array(_ depth: Int) throws(InterchangeError) -> JSONValue {
    var elements: [JSONValue] = []
    offset += 1
    skipSpace()
    if take("]") { return .array(elements) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { throw error("',' or ']' was expected") }
    }
  }

  private mutating func object(_ depth: Int) throws(InterchangeError) -> JSONValue {
    var members: [JSONValue.Member] = []
    offset += 1
    skipSpace()
    if take("}") { return .object(members) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw error("a key in quotation marks was expected") }
      let key = try string()
      skipSpace()
      guard take(":") else { throw error("':' was expected") }
      members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1)))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw error("',' or '}' was expected") }
    }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard let byte = next, UInt32(byte) == mark.value else { return false }
    offset += 1
    return true
  }

  private mutating func number() throws(InterchangeError) -> JSONValue {
    let start = offset
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return .number(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  private mutating func digits() throws(InterchangeError) {
    let start = offset
    while let byte = next, (0x30...0x39).contains(byte) { offset += 1 }
    guard offset > start else { throw error("a digit was expected") }
  }

  // MARK: Strings

  private mutating func string() throws(InterchangeError) -> String {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    var copied = offset
    while true {
      guard let byte = next else { throw error("a string without an end", at: start) }
      switch byte {
      case UInt8(ascii: "\""):
        text += bytes[copied..<offset]
        offset += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          throw error("a string that is not valid UTF-8", at: start)
        }
        return string
      case UInt8(ascii: "\\"):
        text += bytes[copied..<offset]
        text += UTF8.encode(try escape()).map(Array.init) ?? []
        copied = offset
      case 0..<0x20: throw error("a control character in a string; write it as \\u00XX")
      default: offset += 1
      }
    }
  }

  private mutating func escape() throws(InterchangeError) -> Unicode.Scalar {
    offset += 1
    guard let mark = next else { throw error("the file ends too early") }
    offset += 1
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(mark)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try codePoint()
    default: throw error("an escape that JSON does not know", at: offset - 2)
    }
  }

  /// Four hexadecimal digits, or twice four for a scalar beyond the basic plane.
  private mutating func codePoint() throws(InterchangeError) -> Unicode.Scalar {
    let start = offset - 2
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, take("\\"), take("u") {
      let second = try hexadecimal()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw error("half of a surrogate pair", at: start)
  }

  private mutating func hexadecimal() throws(InterchangeError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("a hexadecimal digit was expected")
      }
      code = code << 4 | UInt32(digit)
      offset += 1
    }
    return code
  }
}
