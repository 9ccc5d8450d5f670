import CYAML

/// What libyaml reports, one event at a time.
enum YAMLEvent: Equatable {
  /// `isPlain` when written without quotes.
  case scalar(String, isPlain: Bool)
  case sequenceStart, sequenceEnd, mappingStart, mappingEnd
  case alias(String)
  case documentStart
  case end
}

/// Something in the YAML that libyaml cannot read; lines are counted from 0.
struct YAMLProblem: Error {
  let line: Int
  let problem: String
}

/// The handle of a libyaml parser: freed with its owner.
final class YAMLEvents {
  private var parser = yaml_parser_t()
  private let input: UnsafeMutableBufferPointer<UInt8>
  /// The line of the last event, counted from 0.
  private(set) var line = 0

  init(_ bytes: ArraySlice<UInt8>) throws(YAMLProblem) {
    guard yaml_parser_initialize(&parser) == 1 else { throw YAMLProblem(line: 0, problem: "out of memory") }
    // libyaml keeps the pointer until it is freed, so the bytes need a home of their own.
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(&parser)
    input.deallocate()
  }

  func next() throws(YAMLProblem) -> YAMLEvent {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { throw problem() }
      defer { yaml_event_delete(&event) }
      line = Int(event.start_mark.line)
      switch event.type {
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return .scalar(String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      case YAML_SEQUENCE_START_EVENT: return .sequenceStart
      case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
      case YAML_MAPPING_START_EVENT: return .mappingStart
      case YAML_MAPPING_END_EVENT: return .mappingEnd
      case YAML_ALIAS_EVENT: return .alias(String(cString: event.data.alias.anchor))
      case YAML_DOCUMENT_START_EVENT: return .documentStart
      case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return .end
      default: continue
      }
    }
  }

  private func problem() -> YAMLProblem {
    let text = parser.problem.map { String(cString: $0) } ?? "unreadable YAML"
    // The reader of bytes knows an offset only.
    if parser.error == YAML_READER_ERROR {
      let line = input.prefix(Int(parser.problem_offset)).count { $0 == 0x0A }
      return YAMLProblem(line: line, problem: text)
    }
    return YAMLProblem(line: Int(parser.problem_mark.line), problem: text)
  }
}
