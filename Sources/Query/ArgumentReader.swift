import ArgumentGraph

/// Takes a call's arguments from left to right, by what the command wants; every error says where.
///
/// Options may stand anywhere and are taken first: `option`, `flag`, then `rejectOptions`.
public struct ArgumentReader {
  /// The command's name, for messages.
  public let command: String
  /// How the command is written, for advice: `support ID by ID…`.
  public let usage: String
  public private(set) var arguments: ArraySlice<Argument>
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

  // MARK: Options

  /// The text of `--name TEXT` or `--name=TEXT`; `nil` where the option is not given.
  public mutating func option(_ name: String) throws(QueryError) -> Placed<String>? {
    guard let index = arguments.firstIndex(where: { $0.optionName == name }) else { return nil }
    let argument = arguments.remove(at: index)
    if case .option(let option) = argument.kind, let value = option.value {
      return Placed(value, at: argument.place)
    }
    guard arguments.indices.contains(index), let text = arguments[index].text else {
      throw QueryError("--\(name) needs a value", at: argument.place, advice: "write \(usage)")
    }
    return Placed(text, at: arguments.remove(at: index).place)
  }

  /// The whole number of `--name N`.
  public mutating func number(option name: String) throws(QueryError) -> Int? {
    guard let text = try option(name) else { return nil }
    guard let number = Int(text.value) else {
      throw QueryError("--\(name) needs a whole number", at: text.place, advice: "write \(usage)")
    }
    return number
  }

  /// Whether `--name` is given.
  public mutating func flag(_ name: String) throws(QueryError) -> Bool {
    guard let index = arguments.firstIndex(where: { $0.optionName == name }) else { return false }
    let argument = arguments.remove(at: index)
    if case .option(let option) = argument.kind, option.value != nil {
      throw QueryError("--\(name) takes no value", at: argument.place, advice: "write --\(name)")
    }
    return true
  }

  /// Refuses what options are left; `known` are those the command has.
  public func rejectOptions(known: [String] = []) throws(QueryError) {
    guard let argument = arguments.first(where: { $0.optionName != nil }), let name = argument.optionName else { return }
    let likely = closest(to: name, among: known).map { "did you mean --\($0)?" }
    throw QueryError("\(command) has no option --\(name)", at: argument.place, advice: likely ?? "write \(usage)")
  }

  // MARK: One argument

  public var isAtEnd: Bool { arguments.isEmpty }
  public var peek: Argument? { arguments.first }

  /// Whether a bare word comes next.
  public func isNext(_ keyword: String) -> Bool { arguments.first?.kind == .word(keyword) }

  /// Takes an argument from among the rest.
  mutating func remove(at index: Int) -> Argument { arguments.remove(at: index) }

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
    guard let argument = arguments.first, case .word(let word) = argument.kind, let number = Int(word) else { return nil }
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

  // MARK: Many

  /// Takes texts up to a keyword or the end and joins them with spaces: a name or words typed without quotes.
  public mutating func words(upTo keywords: String...) -> Placed<String>? {
    var words: [Placed<String>] = []
    while let argument = arguments.first, !keywords.contains(where: { argument.kind == .word($0) }),
      let word = nextText()
    {
      words.append(word)
    }
    guard let first = words.first, let last = words.last else { return nil }
    let range = first.place.range.lowerBound..<last.place.range.upperBound
    return Placed(words.map(\.value).joined(separator: " "), at: Place(range))
  }

  /// Takes a selection: the arguments up to one of the keywords or the end; `nil` where there are none.
  public mutating func nextSelection(upTo keywords: String...) throws(QueryError) -> SelectionExpression? {
    let stop = arguments.firstIndex { argument in keywords.contains { argument.kind == .word($0) } }
    let taken = arguments[..<(stop ?? arguments.endIndex)]
    arguments = arguments[taken.endIndex...]
    return taken.isEmpty ? nil : try SelectionExpression(taken, end: end.upperBound)
  }

  /// Takes one term as a selection of its own: a qualifier, an id, `$name`, `_` or a group; `nil` for a word.
  public mutating func nextTerm() throws(QueryError) -> SelectionExpression? {
    switch arguments.first?.kind {
    case .qualifier, .id, .range, .variable, .last, .group:
      return try SelectionExpression(arguments.popFirst().map { [$0] } ?? [], end: end.upperBound)
    default: return nil
    }
  }

  /// Refuses what is left over.
  public func finish() throws(QueryError) {
    guard let first = arguments.first, let last = arguments.last else { return }
    let range = first.place.range.lowerBound..<last.place.range.upperBound
    let name = arguments.count == 1 ? first.description : "\(first) …"
    throw QueryError("\(command) does not take \(name) here", at: range, advice: "write \(usage)")
  }

  /// The error for an argument that must come next: "support needs an id".
  public func missing(_ what: String) -> QueryError {
    guard let argument = arguments.first else {
      return QueryError("\(command) needs \(what)", at: end, advice: "write \(usage)")
    }
    return QueryError("\(command) needs \(what), not \(argument)", at: argument.place, advice: "write \(usage)")
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
