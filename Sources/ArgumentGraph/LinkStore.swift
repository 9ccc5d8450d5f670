/// Every link that ever was in a graph, by offset, with the ways from statements and links to the links at them.
///
/// The ways are chains that only grow: the first and the last link of each statement, and of each link the next. So
/// there is no array a statement to make and to follow.
struct LinkStore: Sendable {
  private var values: [Link] = []
  private(set) var facts: [LinkFacts] = []
  /// The premises of all links, one after the other.
  private(set) var premises: [Premise] = []
  /// By statement.
  private(set) var into: [Chain] = []
  private(set) var from: [Chain] = []
  /// By link.
  private(set) var undercuts: [Chain] = []

  /// A place in `premises`.
  struct Premise: Equatable {
    let statement: Int32
    let link: Int32
    /// The next premise that is the same statement, in another link; -1 at the end.
    var next: Int32 = -1
  }

  /// First and last of a chain: links that run to a place, or `premises` that start from it; -1 where there is none.
  struct Chain: Equatable {
    private(set) var first: Int32 = -1
    private(set) var last: Int32 = -1

    /// Adds at the end; gives what was the last.
    mutating func append(_ place: Int32) -> Int32 {
      let before = last
      if before < 0 { first = place }
      last = place
      return before
    }
  }

  var count: Int { values.count }

  /// Where it starts and ends stays as it is.
  subscript(offset: Int) -> Link {
    _read { yield values[offset] }
    _modify {
      defer { facts[offset].note(values[offset]) }
      yield &values[offset]
    }
  }

  mutating func addStatement() {
    into.append(Chain())
    from.append(Chain())
  }

  /// The statements at the ends must have been added.
  mutating func append(_ link: Link) {
    let place = Int32(values.count)
    facts.append(LinkFacts(link, firstPremise: premises.count))
    values.append(link)
    undercuts.append(Chain())
    let last =
      switch link.target {
      case .statement(let statement): into[statement.offset].append(place)
      case .link(let target): undercuts[target.offset].append(place)
      }
    if last >= 0 { facts[Int(last)].nextAtTarget = place }
    for premise in link.premises { start(place, from: premise) }
  }

  /// The links that run to a statement, those taken out too.
  func links(into statement: Handle<Statement>) -> [Handle<Link>] { links(aimed: into[statement.offset].first) }

  /// The undercuts of a link, those taken out too.
  func undercuts(of link: Handle<Link>) -> [Handle<Link>] { links(aimed: undercuts[link.offset].first) }

  private func links(aimed first: Int32) -> [Handle<Link>] {
    var links: [Handle<Link>] = []
    var next = first
    while next >= 0 {
      links.append(Handle(Int(next)))
      next = facts[Int(next)].nextAtTarget
    }
    return links
  }

  /// The links that start from a statement, those taken out too.
  func links(from statement: Handle<Statement>) -> [Handle<Link>] {
    var links: [Handle<Link>] = []
    var next = from[statement.offset].first
    while next >= 0 {
      links.append(Handle(Int(premises[Int(next)].link)))
      next = premises[Int(next)].next
    }
    return links
  }

  /// Whether what lies beside the links is what they say. Complexity: O(n).
  var isSound: Bool {
    facts.count == values.count && undercuts.count == values.count && into.count == from.count
      && zip(facts, values).allSatisfy { facts, value in
        var noted = facts
        noted.note(value)
        let ends = premises[Int(facts.firstPremise)..<Int(facts.endOfPremises)]
        return facts == noted && ends.lazy.map(\.statement).elementsEqual(value.premises.lazy.map(\.place))
      }
  }

  private mutating func start(_ link: Int32, from statement: Handle<Statement>) {
    let place = Int32(premises.count)
    premises.append(Premise(statement: statement.place, link: link))
    let last = from[statement.offset].last
    // A premise that is named twice is one way.
    if last >= 0, premises[Int(last)].link == link { return }
    _ = from[statement.offset].append(place)
    if last >= 0 { premises[Int(last)].next = place }
  }
}

/// What of a link decides where a walk goes, in a few bytes.
struct LinkFacts: Equatable, Sendable {
  private(set) var kind: Link.Kind
  private(set) var status: LinkStatus
  /// The status as a bit.
  private(set) var statusBit: UInt16
  /// A statement, or the link that is undercut.
  private(set) var target: Int32
  let firstPremise: Int32
  let endOfPremises: Int32
  /// The next link with the same target; -1 at the end.
  var nextAtTarget: Int32 = -1

  init(_ link: Link, firstPremise: Int) {
    kind = link.kind
    status = link.status
    statusBit = 1 << link.status.code
    target = Self.target(of: link)
    self.firstPremise = Int32(firstPremise)
    endOfPremises = Int32(firstPremise + link.premises.count)
  }

  mutating func note(_ link: Link) {
    kind = link.kind
    status = link.status
    statusBit = 1 << link.status.code
    target = Self.target(of: link)
  }

  private static func target(of link: Link) -> Int32 {
    switch link.target {
    case .statement(let statement): statement.place
    case .link(let target): target.place
    }
  }
}
