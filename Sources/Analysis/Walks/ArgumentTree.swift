import ArgumentGraph

/// Statements as trees: what is said for and against each stands beneath it.
///
/// A statement is expanded once; where it comes again, or a circle closes, that is marked.
public struct ArgumentTree: Sendable, Equatable {
  public struct Node: Sendable, Equatable {
    /// What it does to the node that it stands under.
    public enum Relation: Sendable, Equatable {
      case root
      case reason
      /// Another premise of the link of the node before.
      case linkedReason
      case objection, concession
      /// It undercuts the link that joins the node it stands under to the one above, a reason or an objection.
      case undercut(Link.Kind)
      /// It undercuts a link into the node it stands under, whose premise is not among the statements.
      case undercutFromOutside(Link.Kind)
    }

    public enum Mark: Sendable, Equatable {
      case new
      /// Stands earlier, with what is beneath it.
      case again
      /// One of those that it stands under.
      case circle
      /// Something is beneath it, deeper than asked for.
      case cut
    }

    public let statement: Handle<Statement>
    public let link: Handle<Link>?
    public let relation: Relation
    /// 0 for a root.
    public let depth: Int
    public internal(set) var mark: Mark
  }

  /// In reading order: what is beneath a node follows it, as long as the depth is greater.
  public let nodes: [Node]

  /// The tree of statements among themselves: each root with what is beneath it.
  ///
  /// - Complexity: O(statements, their links and undercuts). Long chains are no deeper a recursion.
  public init(
    of statements: [Handle<Statement>], depth: Int = .max, in graph: ArgumentGraph,
    along counts: @escaping (LinkStatus) -> Bool, stop: () -> Bool = { false }
  ) {
    let among = Set(statements)
    let branches = Branches(graph: graph, isAmong: among.contains, counts: counts)
    let roots = statements.filter { !branches.standsUnderAnother($0) }
    // Where reasons run in a circle, nothing in it is a root: its first statement then is.
    self.init(branches, from: roots + statements, depth: depth, stop: stop)
  }

  /// The trees beneath some statements, whatever stands in them.
  public init(
    under roots: [Handle<Statement>], depth: Int = .max, in graph: ArgumentGraph,
    along counts: @escaping (LinkStatus) -> Bool, stop: () -> Bool = { false }
  ) {
    self.init(
      Branches(graph: graph, isAmong: graph.isLive, counts: counts), from: roots, depth: depth, stop: stop)
  }

  private init(_ branches: Branches, from roots: [Handle<Statement>], depth: Int, stop: () -> Bool) {
    enum Move {
      case enter(Node)
      case leave(Handle<Statement>)
    }
    var nodes: [Node] = []
    var entered: Set<Handle<Statement>> = []
    var above: Set<Handle<Statement>> = []
    for root in roots where !entered.contains(root) {
      var waiting: [Move] = [.enter(Node(statement: root, link: nil, relation: .root, depth: 0, mark: .new))]
      while let move = waiting.popLast(), !stop() {
        guard case .enter(var node) = move else {
          if case .leave(let statement) = move { above.remove(statement) }
          continue
        }
        let statement = node.statement
        if above.contains(statement) { node.mark = .circle } else if entered.contains(statement) { node.mark = .again }
        nodes.append(node)
        var beneath = branches.undercuts(of: node)
        if node.mark == .new {
          beneath += branches.branches(of: statement, depth: node.depth + 1)
          entered.insert(statement)
          above.insert(statement)
          waiting.append(.leave(statement))
        }
        waiting += beneath.reversed().map { .enter($0) }
      }
    }
    self.nodes = Self.pruned(nodes, to: depth)
  }

  /// The nodes down to a depth; what loses something beneath it is marked.
  private static func pruned(_ nodes: [Node], to depth: Int) -> [Node] {
    var kept: [Node] = []
    var shown: Set<Handle<Statement>> = []
    for node in nodes {
      guard node.depth <= depth else {
        if let last = kept.indices.last { kept[last].mark = .cut }
        continue
      }
      kept.append(node)
      // Where it stood before was cut away.
      if !shown.insert(node.statement).inserted || node.mark != .again { continue }
      kept[kept.count - 1].mark = .cut
    }
    return kept
  }
}

/// What stands directly beneath a statement.
private struct Branches {
  let graph: ArgumentGraph
  let isAmong: (Handle<Statement>) -> Bool
  let counts: (LinkStatus) -> Bool

  typealias Node = ArgumentTree.Node

  func branches(of statement: Handle<Statement>, depth: Int) -> [Node] {
    graph.links(into: statement).flatMap { link -> [Node] in
      let value = graph[link]
      let premises = counts(value.status) ? value.premises.filter(isAmong) : []
      guard !premises.isEmpty else {
        return value.isRejected
          ? [] : undercuts(of: link, depth: depth) { .undercutFromOutside($0) }
      }
      return premises.enumerated().map { place, premise in
        let relation: Node.Relation =
          value.isConcession ? .concession : value.kind == .attack ? .objection : place == 0 ? .reason : .linkedReason
        return Node(statement: premise, link: link, relation: relation, depth: depth, mark: .new)
      }
    }
  }

  /// What undercuts the link by which a node stands under another; beneath the last of linked premises.
  func undercuts(of node: Node) -> [Node] {
    guard let link = node.link, graph[link].premises.last(where: isAmong) == node.statement else { return [] }
    return undercuts(of: link, depth: node.depth + 1) { .undercut($0) }
  }

  private func undercuts(of link: Handle<Link>, depth: Int, _ relation: (Link.Kind) -> Node.Relation) -> [Node] {
    let kind = graph[link].kind
    return graph.undercuts(of: link).filter { counts(graph.status(of: $0)) }.flatMap { undercut in
      graph[undercut].premises.filter(isAmong).map {
        Node(statement: $0, link: undercut, relation: relation(kind), depth: depth, mark: .new)
      }
    }
  }

  /// Whether a link leads from a statement to another of them.
  func standsUnderAnother(_ statement: Handle<Statement>) -> Bool {
    graph.links(from: statement).contains { link in
      guard counts(graph.status(of: link)), let end = end(of: link) else { return false }
      return end != statement && isAmong(end)
    }
  }

  /// The statement under which the premises of a link come to stand.
  private func end(of link: Handle<Link>) -> Handle<Statement>? {
    var link = link
    // Undercuts of undercuts, as deep as anyone argues; what stands deeper is a root of its own.
    for _ in 0..<64 {
      guard case .link(let target) = graph[link].target, !graph[target].isRejected else { break }
      link = target
    }
    return graph[link].targetStatement
  }
}
