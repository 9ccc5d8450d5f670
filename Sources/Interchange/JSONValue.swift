/// A value of JSON. A number keeps its digits, so that none is rounded before anyone says what it is.
enum JSONValue: Equatable {
  struct Member: Equatable {
    let key: String
    let value: JSONValue
  }

  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// What a message calls it.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let digits): digits.count > 24 ? "a number" : digits
    case .string(let text): text.utf8.count > 40 ? "a text" : "\"\(text)\""
    case .array: "an array"
    case .object: "an object"
    }
  }
}
