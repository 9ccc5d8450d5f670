extension ArgumentReader {
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
}
