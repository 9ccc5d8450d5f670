import ArgumentGraph
import Query

extension Session {
  /// A link by its number, or by its ends: `support A4.3 by A4.4`.
  func link(_ arguments: inout ArgumentReader) throws -> Handle<Link> {
    if let id = arguments.nextID() {
      guard case .link(let number) = id.value else {
        throw Failure("\(id.value) is no link", advice: "name a link by its number, L6, or by its ends", at: id.place.range)
      }
      guard let link = graph.link(number: number) else {
        throw Failure("no link L\(number)", advice: "trace ID and premises ID print the links of a statement", at: id.place.range)
      }
      return link
    }
    let (kind, target, premises, place) = try ends(&arguments)
    let wanted = Link(kind: kind, premises: premises, target: target, origin: .added, rule: "")
    guard let link = graph.link(withEndsOf: wanted) else {
      throw NoSuchLink(link: wanted, place: place)
    }
    return link
  }

  /// The ends of a link as typed: `support A4.3 by A4.4`, `undercut (support A4.3 by A4.4) by A5.1`.
  func ends(
    _ arguments: inout ArgumentReader
  ) throws -> (kind: Link.Kind, target: Link.Target, premises: [Handle<Statement>], place: Place) {
    guard let word = arguments.nextText(), let kind = Link.Kind(rawValue: word.value.lowercased()) else {
      throw arguments.missing("a link: L6, or its ends, support A4.3 by A4.4")
    }
    let target = try target(of: kind, &arguments)
    try arguments.expect(keyword: "by")
    return (kind, target, try statements(&arguments, "the id of a premise"), word.place)
  }

  /// What a link of this kind runs to: a statement, or for an undercut a link.
  func target(of kind: Link.Kind, _ arguments: inout ArgumentReader) throws -> Link.Target {
    guard kind == .undercut else { return .statement(try statement(arguments.id("the id of a statement"))) }
    guard let argument = arguments.peek, case .group(let stages) = argument.kind else {
      return .link(try link(&arguments))
    }
    _ = arguments.next()
    guard stages.count == 1, let call = Call(ends: stages[0]) else {
      throw Failure("this names no link", advice: "write (support ID by ID)", at: argument.place.range)
    }
    var inner = ArgumentReader(call, usage: arguments.usage)
    let link = try link(&inner)
    try inner.finish()
    return .link(link)
  }
}

/// A link named by ends between which there is none; accepting it adds it, rejecting it does nothing.
struct NoSuchLink: Error, CustomStringConvertible {
  let link: Link
  let place: Place

  var description: String { "no such link; premises ID and attackers ID list those of a statement" }
}

extension Call {
  /// A link's ends in parentheses, `(support A4.3 by A4.4)`, which the parser reads as words of a selection.
  fileprivate init?(ends stage: Stage) {
    guard case .selection(let expression) = stage, let factors = expression.alternatives.first,
      expression.alternatives.count == 1, case .word(let name)? = factors.first?.term
    else { return nil }
    var arguments: [Argument] = []
    for factor in factors.dropFirst() {
      switch factor.term {
      case .word(let word): arguments.append(Argument(.word(word), at: factor.place))
      case .id(let id): arguments.append(Argument(.id(id), at: factor.place))
      case .group(let stages): arguments.append(Argument(.group(stages), at: factor.place))
      default: return nil
      }
    }
    self.init(name, at: factors[0].place, arguments)
  }
}

extension String {
  /// The text as one argument of a line: quoted unless it is a plain word.
  var asArgument: String {
    let isPlain =
      !isEmpty && unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || "._/+@".unicodeScalars.contains($0) }
      && IDPattern(self) == nil
    return isPlain ? self : Argument(.quoted(self)).description
  }
}
