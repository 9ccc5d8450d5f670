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
    public internal(set) var kinds: GroundKinds
  }

  /// In the order of the text.
  public private(set) var reasons: [Reason] = []
  /// The claims that have one.
  public private(set) var supported: [Handle<Statement>] = []
  /// How many reasons there are of each kind, and of none.
  private var counts = Array(repeating: 0, count: GroundKind.allCases.count + 1)

  /// - Parameters:
  ///   - counts: which links give a reason.
  ///   - words: tell the kinds; without them every reason is of none.
  /// - Complexity: O(claims and their links) and the words of the reasons.
  public init(
    of side: ComparedSide, in graph: ArgumentGraph, along isCounted: (LinkStatus) -> Bool = LinksCounted.found.includes,
    by words: GroundNumbers?, stop: () -> Bool = { false }
  ) {
    var places: [Handle<Statement>: Int] = [:]
    var given: [Reason] = []
    for (count, claim) in side.claims.enumerated() {
      if count % 1024 == 0, stop() { break }
      var has = false
      graph.forEachLink(into: claim) { link in
        guard graph.kind(of: link) == .support, isCounted(graph.status(of: link)) else { return }
        has = true
        graph.forEachDistinctPremise(of: link) { premise in
          if let place = places[premise] {
            given[place].links.append(link)
          } else {
            places[premise] = given.count
            given.append(Reason(premise: premise, links: [link], kinds: []))
          }
        }
      }
      if has { supported.append(claim) }
    }
    reasons.reserveCapacity(given.count)
    graph.forEachInTextOrder(Marks(given.map(\.premise))) { premise in
      if let place = places[premise] { reasons.append(given[place]) }
    }
    guard let words else { return }
    for place in reasons.indices {
      if place % 256 == 0, stop() { break }
      let kinds = words.kinds(in: reasons[place].premise, of: graph, isOwn: side.contains)
      reasons[place].kinds = kinds
      for (number, kind) in GroundKind.allCases.enumerated() where kinds.contains(kind) { counts[number] += 1 }
      if kinds.isEmpty { counts[GroundKind.allCases.count] += 1 }
    }
  }

  /// The reasons of a kind; those of none without it.
  public func reasons(of kind: GroundKind?) -> [Reason] {
    reasons.filter { reason in kind.map { reason.kinds.contains($0) } ?? reason.kinds.isEmpty }
  }

  /// How many reasons there are of a kind; of none without it.
  public func count(of kind: GroundKind?) -> Int {
    counts[kind.flatMap { GroundKind.allCases.firstIndex(of: $0) } ?? GroundKind.allCases.count]
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
    if let kind = graph.evidence(ofHolderOf: statement, isOwn: isOwn) {
      found.kinds.insert(GroundKinds(kind))
      found.cues.append(graph[graph.holder(of: statement)].name)
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

extension GroundNumbers {
  /// What kinds of evidence a statement brings, as `GroundWords` tells them.
  func kinds(
    in statement: Handle<Statement>, of graph: ArgumentGraph, isOwn: (Handle<Voice>) -> Bool
  ) -> GroundKinds {
    var kinds = kinds(in: statement, of: graph)
    if graph.roles(of: statement).contains(.background) { kinds.insert(GroundKinds(.event)) }
    if let kind = graph.evidence(ofHolderOf: statement, isOwn: isOwn) { kinds.insert(GroundKinds(kind)) }
    return kinds
  }
}

extension ArgumentGraph {
  /// The kind of evidence that a statement is by who holds it; none by one of the side's own.
  fileprivate func evidence(
    ofHolderOf statement: Handle<Statement>, isOwn: (Handle<Voice>) -> Bool
  ) -> GroundKind? {
    let voice = holder(of: statement)
    guard guessedHolder(of: statement) == nil, !isOwn(voice) else { return nil }
    switch self[voice].kind {
    case .government, .officials, .military, .person, .organisation: return .source
    case .analysts: return .authority
    case .author, .public, .critics, .group, .unnamed: return nil
    }
  }
}
