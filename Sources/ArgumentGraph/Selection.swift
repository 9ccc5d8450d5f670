/// An ordered list of statements without duplicates: what a query yields and what a command takes.
public struct Selection: Sendable, Equatable {
  public struct Member: Sendable, Equatable {
    public let statement: Handle<Statement>
    /// The link by which it was reached, if a walk led to it.
    public let link: Handle<Link>?

    public init(_ statement: Handle<Statement>, by link: Handle<Link>? = nil) {
      self.statement = statement
      self.link = link
    }
  }

  public private(set) var members: [Member] = []
  private var known: Set<Handle<Statement>> = []

  public init() {}

  public init(_ statements: some Sequence<Handle<Statement>>) {
    for statement in statements { append(statement) }
  }

  public var statements: [Handle<Statement>] { members.map(\.statement) }
  public var isEmpty: Bool { members.isEmpty }
  public var count: Int { members.count }

  /// Complexity: O(1).
  public func contains(_ statement: Handle<Statement>) -> Bool { known.contains(statement) }

  /// Adds at the end what is not in it yet; the first way by which a statement was reached is kept.
  public mutating func append(_ statement: Handle<Statement>, by link: Handle<Link>? = nil) {
    if known.insert(statement).inserted { members.append(Member(statement, by: link)) }
  }

  public func filter(_ keeps: (Handle<Statement>) -> Bool) -> Selection {
    var kept = Selection()
    for member in members where keeps(member.statement) { kept.append(member.statement, by: member.link) }
    return kept
  }
}
