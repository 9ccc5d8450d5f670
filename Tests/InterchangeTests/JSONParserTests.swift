import Testing

@testable import Interchange

@Suite struct JSONParserTests {
  @Test func readsEveryKindOfValue() throws {
    let value = try JSONParser.value(
      of: Array(#" {"a": [null, true, false, -1.5e+3, 0, "x"], "b": {}, "c": []} "#.utf8))
    #expect(
      value
        == .object([
          .init(
            key: "a", value: .array([.null, .bool(true), .bool(false), .number("-1.5e+3"), .number("0"), .string("x")])),
          .init(key: "b", value: .object([])),
          .init(key: "c", value: .array([])),
        ]))
  }

  @Test func readsEscapes() throws {
    let value = try JSONParser.value(of: Array(#""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDEA2\u2028🚢""#.utf8))
    #expect(value == .string("\"\\/\u{8}\u{C}\n\r\té🚢\u{2028}🚢"))
  }

  @Test(arguments: [
    ("", 1, 1, "the file ends too early"),
    ("[1,\n 2,]", 2, 4, "a value was expected"),
    ("[1 2]", 1, 4, "',' or ']' was expected"),
    ("{\"a\" 1}", 1, 6, "':' was expected"),
    ("[01]", 1, 3, "',' or ']' was expected"),
    ("-", 1, 2, "a digit was expected"),
    ("\"\\uD83D\"", 1, 2, "half of a surrogate pair"),
    ("\"\\uDEA2\"", 1, 2, "half of a surrogate pair"),
    ("\"\\q\"", 1, 2, "an escape that JSON does not know"),
    ("\"a\nb\"", 1, 3, "a control character in a string; write it as \\u00XX"),
    ("\"abc", 1, 1, "a string without an end"),
    ("1 2", 1, 3, "text after the end of the value"),
    ("tru", 1, 1, "a value was expected"),
  ])
  func saysWhereItStops(_ text: String, _ line: Int, _ column: Int, _ problem: String) {
    #expect(throws: InterchangeError.syntax(line: line, column: column, problem: problem)) {
      try JSONParser.value(of: Array(text.utf8))
    }
  }

  @Test func boundsNesting() throws {
    let shallow = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    _ = try JSONParser.value(of: Array(shallow.utf8))
    #expect(throws: InterchangeError.syntax(line: 1, column: 34, problem: "nested deeper than 32 levels")) {
      try JSONParser.value(of: [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    }
  }

  @Test func refusesBrokenUTF8() {
    #expect(throws: InterchangeError.syntax(line: 1, column: 1, problem: "a string that is not valid UTF-8")) {
      try JSONParser.value(of: [0x22, 0xC3, 0x28, 0x22])
    }
  }
}
