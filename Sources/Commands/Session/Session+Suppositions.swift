import ArgumentGraph
import Query

extension Session {
  /// Takes a `links:` term that says which links an analysis counts.
  func linksCounted(_ arguments: inout ArgumentReader) throws -> LinksCounted? {
    let place = arguments.peek?.place.range
    guard let limit = try linkLimit(&arguments) else { return nil }
    guard let counted = LinksCounted(rawValue: limit.rawValue) else {
      throw Failure(
        "what follows cannot rest on links:\(limit.rawValue) alone",
        advice: "write links:found, links:reviewed or links:all", at: place)
    }
    return counted
  }

  /// Ids, ranges, `$name`, `_`, qualifiers and selections in parentheses, as statements in the order typed; at least one.
  func someStatements(
    _ arguments: inout ArgumentReader, after words: String, _ context: LineContext
  ) throws -> [Handle<Statement>] {
    var found = Selection()
    var isTyped = false
    while let argument = arguments.peek {
      if case .qualifier(let qualifier) = argument.kind, qualifier.key == .links { break }
      if let id = arguments.nextID() {
        for statement in try statements(id) { found.append(statement) }
      } else if let term = try arguments.nextTerm() {
        for statement in try evaluate(.selection(term), piped: nil, context).statements { found.append(statement) }
      } else {
        break
      }
      isTyped = true
    }
    if !isTyped {
      if graph.statementCount == 0 { throw Failure("nothing is loaded", advice: "load FILE reads an article") }
      throw arguments.missing("a statement", example: "\(words) \(exampleID)")
    }
    if found.isEmpty {
      throw Failure("there is no statement to start from", advice: "give an id, such as \(exampleID)")
    }
    return found.statements
  }
}
