import Analysis
import ArgumentGraph
import Query
import Rendering

extension Session {
  /// The next argument as a side: a name, a term as in:A, or a selection in parentheses.
  func comparedSide(_ arguments: inout ArgumentReader, _ context: LineContext) throws -> ComparedSide? {
    if let argument = arguments.peek, case .group = argument.kind {
      guard let expression = try arguments.nextTerm() else { return nil }
      let selection = try evaluate(.selection(expression), piped: nil, context)
      return ComparedSide(name: argument.place.source, selection, in: graph)
    }
    if let argument = arguments.peek, case .variable(let name) = argument.kind {
      guard let expression = try arguments.nextTerm() else { return nil }
      return ComparedSide(name: "$\(name)", try evaluate(.selection(expression), piped: nil, context), in: graph)
    }
    if let argument = arguments.peek, case .qualifier(let qualifier) = argument.kind,
      ![.about, .links].contains(qualifier.key), let expression = try arguments.nextTerm()
    {
      return ComparedSide(
        name: "(\(qualifier))", try evaluate(.selection(expression), piped: nil, context), in: graph)
    }
    guard let name = try sideName(&arguments) else { return nil }
    return ComparedSide(try side(name), in: graph)
  }

  /// The next words as the name of a side: as many as together mean one, so that names need no quotes where they are plain.
  func sideName(_ arguments: inout ArgumentReader) throws -> ArgumentReader.Placed<String>? {
    guard let first = arguments.nextText() else { return nil }
    if graph.side(named: first.value) != nil, !(first.value.lowercased() == "author" && arguments.isNext("of")) {
      return first
    }
    var name = first.value
    var ahead = arguments
    while !ahead.isNext("by"), let word = ahead.nextText() {
      name += " \(word.value)"
      if graph.side(named: name) != nil {
        arguments = ahead
        return ArgumentReader.Placed(name, at: Place(first.place.range.lowerBound..<word.place.range.upperBound))
      }
    }
    return first
  }

  /// The next words as a side, where one of some words could stand as well: what is rather such a word with a slip in
  /// it is told as one.
  func side(
    _ arguments: inout ArgumentReader, orOneOf words: [String], _ unknown: (ArgumentReader.Placed<String>) -> Failure
  ) throws -> Side? {
    let typed = arguments.peek?.text
    guard let name = try sideName(&arguments) else { return nil }
    if graph.side(named: name.value) == nil, name.value == typed, graph.sides(like: name.value).isEmpty,
      closest(to: name.value.lowercased(), among: words) != nil
    {
      throw unknown(name)
    }
    return try side(name)
  }

  /// The two sides that a command sets beside each other: those named, or else the two that clash most.
  func twoSides(
    _ arguments: inout ArgumentReader, _ context: LineContext
  ) throws -> (first: ComparedSide, second: ComparedSide, chosen: Bool) {
    if let first = try comparedSide(&arguments, context) {
      guard let second = try comparedSide(&arguments, context) else {
        throw arguments.missing("a second party or voice")
      }
      return (first, second, false)
    }
    guard let pair = MostClashing.pair(in: graph, counting: settings.links, stop: context.stop) else {
      throw Failure(
        graph.articles.isEmpty ? "nothing is loaded" : "fewer than two parties are heard",
        advice: graph.articles.isEmpty
          ? "load FILE reads an article" : "name sides: voices lists who speaks, party NAME = alias makes a side")
    }
    return (
      ComparedSide(graph.side(of: pair.first), in: graph), ComparedSide(graph.side(of: pair.second), in: graph), true
    )
  }

  /// Takes an `about:` term: a test whether a statement is about it.
  func about(
    _ arguments: inout ArgumentReader, _ context: LineContext
  ) throws -> (name: String, test: (Handle<Statement>) -> Bool)? {
    guard let argument = arguments.peek, case .qualifier(let qualifier) = argument.kind, qualifier.key == .about,
      let expression = try arguments.nextTerm()
    else { return nil }
    let matches = try evaluate(.selection(expression), piped: nil, context)
    return (qualifier.value, matches.contains)
  }
}

extension Session {
  /// The side that is named after `against`; `nil` where none is.
  func rival(
    of side: ComparedSide, _ arguments: inout ArgumentReader, _ context: LineContext
  ) throws -> ComparedSide? {
    guard arguments.keyword("against") else { return nil }
    let start = arguments.peek?.place.range
    guard let named = try comparedSide(&arguments, context) else { throw arguments.missing("a party or voice") }
    if named.voices == side.voices, named.party == side.party, named.claims == side.claims {
      throw Failure(
        "\(side.name) is not set against itself", advice: "name the other side, or leave out against", at: start)
    }
    return named
  }
}
