import Query

/// What may come next in a call, as the declaration of its command has it.
struct Expectation {
  typealias Parameter = Command.Parameter
  /// The ways in which the call can go on: what is still to come, in order. The likeliest first.
  let ways: [[Parameter]]

  /// After some whole arguments; none of them makes sense where `ways` is empty. `names` says whether words together
  /// name somebody.
  ///
  /// - Complexity: linear in the pieces.
  init(_ parameters: [Parameter], after pieces: [Piece], names: (String) -> Bool) {
    var waysAt = [[[Parameter]]](repeating: [], count: pieces.count + 1)
    waysAt[0] = [parameters]
    for place in pieces.indices {
      let steps = waysAt[place].flatMap(Self.steps)
      // A word that is a keyword here is nothing else.
      let keywords = steps.filter {
        if case .keyword = $0.next { $0.next.accepts(pieces[place...]) { _ in false } > 0 } else { false }
      }
      for step in keywords.isEmpty ? steps : keywords {
        let count = step.next.accepts(pieces[place...], names: names)
        guard count > 0, !waysAt[place + count].contains(step.rest) else { continue }
        waysAt[place + count].append(step.rest)
      }
    }
    ways = waysAt[pieces.count]
  }

  /// The parameters that may stand next, each once.
  var next: [Parameter] {
    var next: [Parameter] = []
    for step in ways.flatMap(Self.steps) where !next.contains(step.next) { next.append(step.next) }
    return next
  }

  /// What is expected, up to the first argument that must come; `nil` where there is nothing more to say.
  var hint: String? {
    guard let way = ways.first(where: { !$0.isEmpty }) else { return nil }
    var labels: [String] = []
    for parameter in way {
      labels.append(parameter.label)
      switch parameter {
      case .optional, .keyword, .equals: continue
      default: return labels.joined(separator: " ")
      }
    }
    return labels.joined(separator: " ")
  }

  /// What can be the next piece, with what is then still to come.
  private static func steps(_ way: [Parameter]) -> [(next: Parameter, rest: [Parameter])] {
    guard let first = way.first else { return [] }
    let rest = Array(way.dropFirst())
    switch first {
    case .optional(let parameters): return steps(parameters + rest) + steps(rest)
    case .many(let parameter): return steps([parameter, .optional([first])] + rest)
    case .either(let ways): return ways.flatMap { steps($0 + rest) }
    // A selection goes on for as many terms as there are.
    case .selection: return [(first, [.optional([first])] + rest)]
    case .named(_, .selection): return [(.selection, [.optional([first])] + rest)]
    case .named(_, let parameter): return steps([parameter] + rest)
    case .link:
      return [(first, rest)]
        + ["support", "attack", "undercut"].map { kind in
          let target = kind == "undercut" ? Parameter.link : .statement
          return (.keyword(kind), [target, .keyword("by"), .many(.statement)] + rest)
        }
    default: return [(first, rest)]
    }
  }
}

extension Command.Parameter {
  /// How many of the pieces it takes, one or more; 0 where it cannot take the first.
  fileprivate func accepts(_ pieces: ArraySlice<Piece>, names: (String) -> Bool) -> Int {
    guard let piece = pieces.first else { return 0 }
    switch self {
    case .statement: return piece.isStart ? 1 : 0
    case .side: return piece.isName || piece.isNamedSelection ? nameLength(pieces, names) : 0
    case .link: return piece.isLink ? 1 : 0
    case .selection: return 1
    case .keyword(let word): return piece.word == word ? 1 : 0
    case .equals: return piece == .equals ? 1 : 0
    case .topic: return piece.key == "about" ? 1 : 0
    case .limit: return piece.key == "links" ? 1 : 0
    case .number: return piece.word.flatMap { Int($0) } == nil ? 0 : 1
    case .choice(_, let words): return piece.word.map { words.contains($0) || Int($0) != nil } ?? false ? 1 : 0
    case .key(let use):
      return piece.word.map { word in StatementKey.all(for: use).contains { $0.name == word } } ?? false ? 1 : 0
    case .text, .file, .articleFile, .script, .article, .command, .setting, .settingValue: return piece.isText ? 1 : 0
    case .optional, .many, .either, .named: return 0
    }
  }

  /// A name may stand without quotes: as many words as together mean somebody, as commands take it.
  private func nameLength(_ pieces: ArraySlice<Piece>, _ names: (String) -> Bool) -> Int {
    guard var name = pieces.first?.word, !names(name) else { return 1 }
    for (count, piece) in pieces.dropFirst().prefix(6).enumerated() {
      guard let word = piece.word else { break }
      name += " " + word
      if names(name) { return count + 2 }
    }
    return 1
  }
}
