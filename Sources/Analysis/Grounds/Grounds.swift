import ArgumentGraph

/// The reasons given for the claims of a side, each with the kind of evidence that it brings (F5).
///
/// After Toulmin (1958) and Kuhn (1991). A reason is a statement that is a premise of a link to a claim of the side;
/// one that serves several claims is one reason. It may be of several kinds, or of none.
public struct Grounds: Sendable {
  public struct Reason: Sendable, Equatable {
    public let premise: Handle<Statement>
    /// The link by which it is given first, and those by which it is given again.
    public internal(set) var links: [Handle<Link>]
    public let kinds: GroundKinds
    /// The words that decided.
    public let cues: [String]
  }

  /// In the order of the text.
  public let reasons: [Reason]
  /// The claims that have one.
  public let supported: [Handle<Statement>]

  /// - Parameter counts: which links give a reason.
  /// - Complexity: O(claims and their links) and the words of the reasons.
  public init(
    of side: ComparedSide, in graph: ArgumentGraph, along counts: (LinkStatus) -> Bool = LinksCounted.found.includes,
    by words: GroundWords, stop: () -> Bool = { false }
  ) {
    var links: [Handle<Statement>: [Handle<Link>]] = [:]
    var order: [Handle<Statement>] = []
    var supported: [Handle<Statement>] = []
    for (count, claim) in side.claims.enumerated() {
      if count % 1024 == 0, stop() { break }
      var has = false
      graph.forEachLink(into: claim) { link in
        guard graph.kind(of: link) == .support, counts(graph.status(of: link)) else { return }
        has = true
        graph.forEachDistinctPremise(of: link) { premise in
          if links[premise] == nil { order.append(premise) }
          links[premise, default: []].append(link)
        }
      }
      if has { supported.append(claim) }
    }
    order.sort { graph.id(of: $0) < graph.id(of: $1) }
    var reasons: [Reason] = []
    reasons.reserveCapacity(order.count)
    for (count, premise) in order.enumerated() {
      if count % 256 == 0, stop() { break }
      let found = words.found(in: premise, of: graph, isOwn: side.contains)
      reasons.append(Reason(premise: premise, links: links[premise] ?? [], kinds: found.kinds, cues: found.cues))
    }
    self.reasons = reasons
    self.supported = supported
  }

  /// The reasons of a kind; those of none without it.
  public func reasons(of kind: GroundKind?) -> [Reason] {
    reasons.filter { reason in kind.map { reason.kinds.contains($0) } ?? reason.kinds.isEmpty }
  }
}

extension GroundWords {
  /// What kind of evidence a statement brings: by its words, by being told as having happened, and by who says it.
  ///
  /// - Parameter isOwn: whether a voice is of the side that it serves; somebody named of its own is no source.
  public func found(
    in statement: Handle<Statement>, of graph: ArgumentGraph, isOwn: (Handle<Voice>) -> Bool
  ) -> Found {
    var found = found(in: graph.words(of: statement))
    if graph.roles(of: statement).contains(.background), !found.kinds.contains(.event) {
      found.kinds.insert(GroundKinds(.event))
      found.cues.append("told as past")
    }
    let voice = graph.holder(of: statement)
    if graph.guessedHolder(of: statement) == nil, !isOwn(voice) {
      switch graph[voice].kind {
      case .government, .officials, .military, .person, .organisation:
        found.kinds.insert(GroundKinds(.source))
        found.cues.append(graph[voice].name)
      case .analysts:
        found.kinds.insert(GroundKinds(.authority))
        found.cues.append(graph[voice].name)
      case .author, .public, .critics, .group, .unnamed: break
      }
    }
    return found
  }

  /// What kind of evidence a statement brings for another.
  public func found(
    in statement: Handle<Statement>, of graph: ArgumentGraph, for other: Handle<Statement>
  ) -> Found {
    let side = graph.sideName(of: graph.holder(of: other))
    return found(in: statement, of: graph) { graph.sideName(of: $0) == side }
  }
}
