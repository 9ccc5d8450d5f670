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
  /// Which they are; kept only where there are more than a look at each takes.
  private var known = Marks<Statement>()
  private static let few = 16

  public init() {}

  public init(_ statements: some Sequence<Handle<Statement>>) {
    for statement in statements { append(statement) }
  }

  /// The first of each statement is kept.
  public init(members: some Sequence<Member>) {
    for member in members { append(member) }
  }

  /// What is marked of a graph, in the order of the text. Complexity: O(articles and result), and O(n / 64).
  public init(_ marks: Marks<Statement>, in graph: ArgumentGraph) {
    var marks = marks
    marks.formIntersection(graph.everyStatement)
    members.reserveCapacity(marks.count)
    graph.forEachInTextOrder(marks) { members.append(Member($0)) }
    if members.count > Self.few { known = marks }
  }

  public var statements: [Handle<Statement>] { members.map(\.statement) }
  public var isEmpty: Bool { members.isEmpty }
  public var count: Int { members.count }

  /// Complexity: O(1).
  public func contains(_ statement: Handle<Statement>) -> Bool {
    members.count > Self.few ? known.contains(statement) : members.contains { $0.statement == statement }
  }

  /// Its members, marked. Complexity: O(1), but for a few members.
  public var marks: Marks<Statement> { members.count > Self.few ? known : Marks(statements) }

  /// Adds at the end what is not in it yet; the first way by which a statement was reached is kept.
  public mutating func append(_ statement: Handle<Statement>, by link: Handle<Link>? = nil) {
    append(Member(statement, by: link))
  }

  public mutating func append(_ member: Member) {
    if members.count < Self.few {
      if !contains(member.statement) { members.append(member) }
      return
    }
    if members.count == Self.few {
      if contains(member.statement) { return }
      known = Marks(statements)
    }
    if known.insert(member.statement) { members.append(member) }
  }

  public mutating func reserveCapacity(_ count: Int) { members.reserveCapacity(count) }

  public func filter(_ keeps: (Handle<Statement>) -> Bool) -> Selection {
    var kept = Selection()
    for member in members where keeps(member.statement) { kept.append(member) }
    return kept
  }

  public static func == (left: Self, right: Self) -> Bool { left.members == right.members }
}
