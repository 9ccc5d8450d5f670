import ArgumentGraph

/// Takes a call's arguments from left to right, by what the command wants; every error says where.
///
/// Options may stand anywhere and are taken first: `option`, `flag`, then `rejectOptions`.
public struct ArgumentReader {
  /// The command's name, for messages.
  public let command: String
  /// How the command is written, for advice: `support ID by ID…`.
  public let usage: String
  public internal(set) var arguments: ArraySlice<Argument>
  /// What stands last: where a missing argument is missed.
  let end: Range<Int>

  public init(_ call: Call, usage: String) {
    command = call.name
    self.usage = usage
    arguments = call.arguments[...]
    end = call.arguments.last?.place.range ?? call.place.range
  }

  /// A value with its place in the line.
  public struct Placed<Value> {
    public let value: Value
    public let place: Place

    public init(_ value: Value, at place: Place) {
      self.value = value
      self.place = place
    }
  }

  public var isAtEnd: Bool { arguments.isEmpty }
  public var peek: Argument? { arguments.first }

  /// Whether a bare word comes next.
  public func isNext(_ keyword: String) -> Bool { arguments.first?.kind == .word(keyword) }

  /// Takes the next argument, whatever it is.
  public mutating func next() -> Argument? { arguments.popFirst() }

  /// Takes a bare keyword (`by`, `as`, `for`, `to`) if it comes next.
  public mutating func keyword(_ keyword: String) -> Bool {
    guard isNext(keyword) else { return false }
    arguments.removeFirst()
    return true
  }

  /// Takes a bare keyword that must come next.
  public mutating func expect(keyword: String) throws(QueryError) {
    if !self.keyword(keyword) { throw missing(keyword) }
  }

  /// Takes a bare word if it is the last argument: `all`.
  public mutating func last(_ keyword: String) -> Bool {
    guard arguments.last?.kind == .word(keyword) else { return false }
    arguments.removeLast()
    return true
  }

  /// Takes a word, a quotation, a name or a file if one comes next.
  public mutating func nextText() -> Placed<String>? {
    guard let argument = arguments.first, let text = argument.text else { return nil }
    arguments.removeFirst()
    return Placed(text, at: argument.place)
  }

  /// Takes a text that must come next; `what` names it: "a file".
  public mutating func text(_ what: String) throws(QueryError) -> Placed<String> {
    guard let text = nextText() else { throw missing(what) }
    return text
  }

  /// Takes an id of any case if one comes next.
  public mutating func nextID() -> Placed<IDPattern>? {
    guard let argument = arguments.first, let id = argument.id else { return nil }
    arguments.removeFirst()
    return Placed(id, at: argument.place)
  }

  /// Takes an id that must come next; `what` names it: "a link".
  public mutating func id(_ what: String = "an id") throws(QueryError) -> Placed<IDPattern> {
    guard let id = nextID() else { throw missing(what) }
    return id
  }

  /// Takes a whole number if one comes next.
  public mutating func nextNumber() -> Placed<Int>? {
    guard let argument = arguments.first, let number = argument.number else { return nil }
    arguments.removeFirst()
    return Placed(number, at: argument.place)
  }

  /// Takes a comma if one comes next.
  public mutating func comma() -> Bool { take(.comma) }

  /// Takes a `=` if one comes next.
  public mutating func equals() -> Bool { take(.equals) }

  private mutating func take(_ kind: Argument.Kind) -> Bool {
    guard arguments.first?.kind == kind else { return false }
    arguments.removeFirst()
    return true
  }

  /// Refuses what is left over.
  public func finish() throws(QueryError) {
    guard let first = arguments.first, let last = arguments.last else { return }
    let range = first.place.range.lowerBound..<last.place.range.upperBound
    let name = arguments.count == 1 ? first.description : "\(first) …"
    throw QueryError("\(command) does not take \(name) here", at: range, advice: "write \(usage)")
  }

  /// The error for an argument that must come next: "support needs an id".
  ///
  /// - Parameter example: what to write where the usage is not itself a line to type.
  public func missing(_ what: String, example: String? = nil) -> QueryError {
    let advice = "write \(example ?? usage)"
    guard let argument = arguments.first else {
      return QueryError("\(command) needs \(what)", at: end, advice: advice)
    }
    // A sign and what it touches are one to who typed them.
    var (name, range) = (argument.description, argument.place.range)
    if argument.kind == .negation, let touched = arguments.dropFirst().first {
      name += touched.description
      range = range.lowerBound..<touched.place.range.upperBound
    }
    return QueryError("\(command) needs \(what), not \(name)", at: range, advice: advice)
  }
}

extension Argument {
  var optionName: String? {
    if case .option(let option) = kind { option.name } else { nil }
  }

  /// The id that it is, in any case: `a3` too, where an id is asked for.
  public var id: IDPattern? {
    switch kind {
    case .id(let pattern): pattern
    case .word(let word): IDPattern(word)
    default: nil
    }
  }
}
