import ArgumentGraph
import Query

extension Session {
  /// A link by its number, or by its ends: `support A4.3 by A4.4`.
  func link(_ arguments: inout ArgumentReader) throws -> Handle<Link> {
    let name = try arguments.link()
    return try link(name.value, at: name.place)
  }

  private func link(_ name: LinkName, at place: Place) throws -> Handle<Link> {
    if case .number(let number) = name {
      guard let link = graph.link(number: number) else {
        throw Failure(
          "no link L\(number)",
          advice: graph.linkCapacity == 0
            ? "there is none yet: support ID by ID adds one"
            : "the links are L1 to L\(graph.linkCapacity): trace L\(graph.linkCapacity) shows the last",
          at: place.range)
      }
      return link
    }
    let wanted = try unreadLink(name, at: place)
    guard let link = graph.link(withEndsOf: wanted) else { throw NoSuchLink(link: wanted, place: place) }
    return link
  }

  /// The link that a name by ends describes, whether or not it is in the graph.
  private func unreadLink(_ name: LinkName, at place: Place) throws -> Link {
    func statements(_ ids: [IDPattern]) throws -> [Handle<Statement>] {
      try ids.flatMap { try self.statements(ArgumentReader.Placed($0, at: place)) }
    }
    func link(_ kind: Link.Kind, _ target: Link.Target, _ premises: [IDPattern]) throws -> Link {
      let premises = Selection(try statements(premises)).statements
      return Link(kind: kind, premises: premises, target: target, origin: .added, rule: "added by hand")
    }
    switch name {
    case .number(let number):
      throw Failure("no link L\(number)", advice: "name the link by its ends", at: place.range)
    case .support(let target, let premises):
      return try link(.support, .statement(statement(ArgumentReader.Placed(target, at: place))), premises)
    case .attack(let target, let premises):
      return try link(.attack, .statement(statement(ArgumentReader.Placed(target, at: place))), premises)
    case .undercut(let inner, let premises):
      return try link(.undercut, .link(self.link(inner, at: place)), premises)
    }
  }

  /// What a link of this kind runs to: a statement, or for an undercut a link.
  func target(of kind: Link.Kind, _ arguments: inout ArgumentReader) throws -> Link.Target {
    if kind == .undercut { return .link(try link(&arguments)) }
    return .statement(try statement(arguments.id("the id of a statement")))
  }
}

/// A link named by ends between which there is none; accepting it adds it, rejecting it does nothing.
struct NoSuchLink: Error, CustomStringConvertible {
  let link: Link
  let place: Place

  var description: String { "no such link; premises ID and attackers ID list those of a statement" }
}
