import ArgumentGraph
import ArticleText

/// A value in a document, with the way to it for messages.
struct JSONPlace {
  /// Kept as steps and put into words only for a message.
  indirect enum Path {
    case root
    case member(Path, String)
    case element(Path, Int)

    var words: String {
      switch self {
      case .root: ""
      case .member(.root, let key): key
      case .member(let parent, let key): "\(parent.words).\(key)"
      case .element(let parent, let index): "\(parent.words)[\(index)]"
      }
    }
  }

  let value: JSONValue
  var path = Path.root

  func fails(expected: String, found: String? = nil) -> InterchangeError {
    .value(path: path.words, expected: expected, found: found ?? value.kind)
  }

  /// The member with a key, unless it is absent or null.
  func optional(_ key: String) throws(InterchangeError) -> JSONPlace? {
    guard case .object(let members) = value else { throw fails(expected: "an object") }
    guard let member = members.first(where: { $0.key == key }), member.value != .null else { return nil }
    return JSONPlace(value: member.value, path: .member(path, key))
  }

  func member(_ key: String) throws(InterchangeError) -> JSONPlace {
    if let member = try optional(key) { return member }
    throw InterchangeError.value(path: Path.member(path, key).words, expected: "a value", found: "nothing")
  }

  func elements() throws(InterchangeError) -> [JSONPlace] {
    guard case .array(let values) = value else { throw fails(expected: "an array") }
    return values.indices.map { JSONPlace(value: values[$0], path: .element(path, $0)) }
  }

  func string() throws(InterchangeError) -> String {
    guard case .string(let text) = value else { throw fails(expected: "a text") }
    return text
  }

  func flag() throws(InterchangeError) -> Bool {
    guard case .bool(let flag) = value else { throw fails(expected: "true or false") }
    return flag
  }

  /// A scalar offset.
  func offset() throws(InterchangeError) -> Int {
    guard case .number(let digits) = value, let offset = Int(digits), offset >= 0 else {
      throw fails(expected: "a whole number, 0 or more")
    }
    return offset
  }

  func float() throws(InterchangeError) -> Float {
    guard case .number(let digits) = value, let number = Float(digits), number.isFinite else {
      throw fails(expected: "a number")
    }
    return number
  }

  // MARK: Members with a meaning for absence

  func string(_ key: String) throws(InterchangeError) -> String? { try optional(key)?.string() }

  func flag(_ key: String) throws(InterchangeError) -> Bool { try optional(key)?.flag() ?? false }

  func elements(_ key: String) throws(InterchangeError) -> [JSONPlace] { try optional(key)?.elements() ?? [] }

  func strings(_ key: String) throws(InterchangeError) -> [String] {
    try elements(key).map { place throws(InterchangeError) in try place.string() }
  }

  /// One of the names that an enumeration has.
  func choice<Choice: RawRepresentable<String>>(
    _ key: String, _ expected: String
  ) throws(InterchangeError) -> Choice? {
    guard let place = try optional(key) else { return nil }
    guard let choice = Choice(rawValue: try place.string()) else { throw place.fails(expected: expected) }
    return choice
  }

  // MARK: Spans

  func span(within limit: Int) throws(InterchangeError) -> Span {
    let ends = try elements()
    guard ends.count == 2 else { throw fails(expected: "[start, end]", found: "\(ends.count) numbers") }
    return try Self.span(ends[0], ends[1], within: limit)
  }

  static func span(_ start: JSONPlace, _ end: JSONPlace, within limit: Int) throws(InterchangeError) -> Span {
    let (from, to) = (try start.offset(), try end.offset())
    guard from <= to, to <= limit else { throw end.fails(expected: "an offset from \(from) to \(limit)") }
    return Span(from, to)
  }

  func spans(_ key: String, within limit: Int) throws(InterchangeError) -> [Span] {
    try elements(key).map { place throws(InterchangeError) in try place.span(within: limit) }
  }
}
