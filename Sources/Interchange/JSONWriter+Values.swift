import ArticleText

extension String: JSONWritable {
  func write(to json: inout JSONWriter) {
    var text = self
    text.withUTF8 { json.string($0) }
  }
}

extension TextBuffer: JSONWritable {
  func write(to json: inout JSONWriter) {
    bytes.withUnsafeBufferPointer { json.string($0) }
  }
}

extension Bool: JSONWritable {
  func write(to json: inout JSONWriter) { json.raw(self ? "true" : "false") }
}

extension Int: JSONWritable {
  func write(to json: inout JSONWriter) { json.number(description) }
}

extension Float: JSONWritable {
  /// The shortest digits that give the same number back; JSON has no infinity, so that one becomes 0.
  func write(to json: inout JSONWriter) { json.number(isFinite ? description : "0.0") }
}

extension Span: JSONWritable {
  func write(to json: inout JSONWriter) { [start, end].write(to: &json) }
}

extension Array: JSONWritable where Element: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.raw("[")
    for (index, element) in enumerated() {
      if index > 0 { json.raw(", ") }
      element.write(to: &json)
    }
    json.raw("]")
  }
}

extension JSONWriter {
  /// A number's digits, as they are.
  mutating func number(_ digits: String) { append(digits.utf8) }
}
