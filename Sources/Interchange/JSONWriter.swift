import ArticleText

/// Something that has one form in JSON.
protocol JSONWritable {
  func write(to json: inout JSONWriter)
}

/// Writes JSON into UTF-8 bytes: a row of an array on a line of its own, everything else on the line.
///
/// - Complexity: linear in what is written.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ digits: some Sequence<UInt8>) { bytes.append(contentsOf: digits) }

  /// `{…}` on one line, save for rows within.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    raw("{")
    members(&self)
    raw("}")
  }

  /// The name of a member; its value comes next.
  mutating func key(_ name: StaticString) {
    // Only a brace that opens an object can stand last here: strings end in a quotation mark.
    if bytes.last != UInt8(ascii: "{") { raw(", ") }
    raw("\"")
    raw(name)
    raw("\": ")
  }

  mutating func member(_ name: StaticString, _ value: (some JSONWritable)?) {
    key(name)
    if let value { value.write(to: &self) } else { raw("null") }
  }

  /// A member that is there only where there is something to say.
  mutating func optionalMember(_ name: StaticString, _ value: (some JSONWritable)?) {
    if let value { member(name, value) }
  }

  /// A member that is there only where it is true.
  mutating func flag(_ name: StaticString, _ value: Bool) {
    if value { member(name, true) }
  }

  /// An array with one element a line.
  mutating func rows<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void) {
    raw("[")
    depth += 1
    var isEmpty = true
    for element in elements {
      raw(isEmpty ? "\n" : ",\n")
      indent()
      write(&self, element)
      isEmpty = false
    }
    depth -= 1
    if !isEmpty {
      raw("\n")
      indent()
    }
    raw("]")
  }

  /// A member of the outermost object, on a line of its own: an array of objects.
  mutating func section<Element>(
    _ name: StaticString, _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    raw(",\n \"")
    raw(name)
    raw("\": ")
    rows(elements) { json, element in json.object { write(&$0, element) } }
  }

  private mutating func indent() {
    for _ in 0..<depth { raw("  ") }
  }

  // MARK: Strings

  /// A string of valid UTF-8, quoted; what could move a terminal's cursor or turn its text round is escaped too.
  mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    raw("\"")
    var written = 0
    var offset = 0
    while offset < text.count {
      let (width, code) = Self.suspect(text, at: offset)
      if let code {
        bytes.append(contentsOf: text[written..<offset])
        escape(code)
        written = offset + width
      }
      offset += width
    }
    bytes.append(contentsOf: text[written...])
    raw("\"")
  }

  /// How far to step, and the scalar if it must be escaped.
  private static func suspect(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> (width: Int, code: UInt16?) {
    let byte = text[offset]
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): return (1, UInt16(byte))
    case 0xC2, 0xD8:
      let code = UInt16(byte & 0x1F) << 6 | UInt16(text[offset + 1] & 0x3F)
      return (2, (0x80...0x9F).contains(code) || code == 0x61C ? code : nil)
    case 0xE2:
      let code = 0x2000 | UInt16(text[offset + 1] & 0x3F) << 6 | UInt16(text[offset + 2] & 0x3F)
      switch code {
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (3, code)
      default: return (3, nil)
      }
    default: return (1, nil)
    }
  }

  private mutating func escape(_ code: UInt16) {
    switch code {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x08: raw("\\b")
    case 0x09: raw("\\t")
    case 0x0A: raw("\\n")
    case 0x0C: raw("\\f")
    case 0x0D: raw("\\r")
    default:
      raw("\\u")
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(code >> shift & 0xF)
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
