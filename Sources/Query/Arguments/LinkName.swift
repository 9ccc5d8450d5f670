import ArgumentGraph

/// A link as it is typed: by its number, or by its ends as a saved session writes it.
public indirect enum LinkName: Hashable, Sendable, CustomStringConvertible {
  /// `L6`; good for one session only.
  case number(Int)
  /// `support A4.3 by A4.4 A4.5`
  case support(IDPattern, by: [IDPattern])
  /// `attack A4.3 by A5.1`
  case attack(IDPattern, by: [IDPattern])
  /// `undercut (support A4.3 by A4.4) by A5.1`
  case undercut(LinkName, by: [IDPattern])

  public var description: String {
    switch self {
    case .number(let number): "L\(number)"
    case .support(let target, let premises): "support \(target) by \(Self.list(premises))"
    case .attack(let target, let premises): "attack \(target) by \(Self.list(premises))"
    case .undercut(.number(let number), let premises): "undercut L\(number) by \(Self.list(premises))"
    case .undercut(let link, let premises): "undercut (\(link)) by \(Self.list(premises))"
    }
  }

  private static func list(_ ids: [IDPattern]) -> String { ids.map(\.description).joined(separator: " ") }
}

extension ArgumentReader {
  /// Takes a link that must come next: `L6`, its ends, or its ends in parentheses.
  public mutating func link() throws(QueryError) -> Placed<LinkName> {
    guard let argument = arguments.first else { throw missing("a link") }
    if let id = argument.id, case .link(let number) = id {
      arguments.removeFirst()
      return Placed(.number(number), at: argument.place)
    }
    if case .group(let stages) = argument.kind {
      arguments.removeFirst()
      var inner = ArgumentReader(Call(command, at: argument.place, stages.typed), usage: usage)
      let link = try inner.link()
      try inner.finish()
      return Placed(link.value, at: argument.place)
    }
    guard case .word(let kind) = argument.kind, let kind = Link.Kind(rawValue: kind) else { throw missing("a link") }
    arguments.removeFirst()
    return Placed(try ends(kind), at: argument.place)
  }

  private mutating func ends(_ kind: Link.Kind) throws(QueryError) -> LinkName {
    let undercut = kind == .undercut ? try link().value : nil
    let target = kind == .undercut ? nil : try id().value
    try expect(keyword: "by")
    var premises = [try id().value]
    while let premise = nextID() { premises.append(premise.value) }
    if let undercut { return .undercut(undercut, by: premises) }
    guard let target else { throw missing("an id") }
    return kind == .support ? .support(target, by: premises) : .attack(target, by: premises)
  }
}

extension [Stage] {
  /// The arguments that a plain group was made of, words, ids and groups side by side; empty for any other group.
  fileprivate var typed: [Argument] {
    guard count == 1, case .selection(let expression) = self[0], expression.alternatives.count == 1 else { return [] }
    var arguments: [Argument] = []
    for factor in expression.alternatives[0] {
      switch factor.term {
      case _ where factor.isNegated: return []
      case .word(let word): arguments.append(Argument(.word(word), at: factor.place))
      case .id(let pattern): arguments.append(Argument(.id(pattern), at: factor.place))
      case .group(let stages): arguments.append(Argument(.group(stages), at: factor.place))
      default: return []
      }
    }
    return arguments
  }
}
