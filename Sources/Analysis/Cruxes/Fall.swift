import ArgumentGraph

/// What falls when some statements are rejected, or comes to stand when they are held (F9a, after Dung 1995 as far as
/// support goes).
///
/// A statement stands when nothing is given for it, or when all premises of one of its reasons stand; the least such
/// set, so that reasons in a circle do not hold one another up. Statements that say the same stand and fall as one,
/// counted once. Attacks and undercuts play no part: this is what follows from the reasons of the map alone.
public struct Fall: Sendable, Equatable {
  public enum Supposition: String, Sendable {
    /// That the statements do not hold.
    case rejected
    /// That they hold, whatever their reasons.
    case held
  }

  /// A reason, with those of its premises that do not stand.
  public struct Reason: Sendable, Equatable {
    public let link: Handle<Link>
    public let premises: [Handle<Statement>]
    public let missing: [Handle<Statement>]
  }

  /// A statement that is touched, with its reasons.
  public struct Entry: Sendable, Equatable {
    public let statement: Handle<Statement>
    /// Its reasons that stood before and do not now; where a statement comes to stand, those that do now.
    public let changed: [Reason]
    /// Its reasons that stand still.
    public let kept: [Reason]
  }

  /// What is supposed, each saying once; in the order of the text, as all lists here.
  public let supposed: [Handle<Statement>]
  /// What stood and has no reason left.
  public let fallen: [Entry]
  /// What lost a reason and stands by another.
  public let weakened: [Entry]
  /// What comes to stand.
  public let risen: [Entry]
  /// What stands as before, with all the reasons it had.
  public let untouched: [Handle<Statement>]
  /// What did not stand before either: its reasons run in a circle without a ground outside it.
  public let groundless: [Handle<Statement>]

  /// Every statement, each saying once: the sum of the lists.
  public var count: Int {
    supposed.count + fallen.count + weakened.count + risen.count + untouched.count + groundless.count
  }

  /// - Complexity: O(statements and links).
  public init(
    supposing statements: [Handle<Statement>], _ supposition: Supposition = .rejected, in graph: ArgumentGraph,
    counting counted: LinksCounted = .found, stop: () -> Bool = { false }
  ) {
    let map = SupportMap(of: graph, counting: counted, stop: stop)
    let chosen = Marks(statements.filter(graph.isLive).map { Handle<Statement>(map.first[$0.offset]) })
    let before = Standing(in: map, stop: stop)
    let after = Standing(
      in: map, rejecting: supposition == .rejected ? chosen : Marks(),
      holding: supposition == .held ? chosen : Marks(),
      stop: stop)

    var (supposed, untouched, groundless): ([Handle<Statement>], [Handle<Statement>], [Handle<Statement>]) =
      ([], [], [])
    var (fallen, weakened, risen): ([Entry], [Entry], [Entry]) = ([], [], [])
    func reasons(_ statement: Int, where isWanted: (_ before: Bool, _ after: Bool) -> Bool) -> [Reason] {
      map.reasons(into: statement).compactMap { reason in
        guard isWanted(before.grounds(reason, in: map), after.grounds(reason, in: map)) else { return nil }
        let premises = map.premises(of: reason)
        return Reason(
          link: map.reasons[Int(reason)].link, premises: premises.map { Handle($0) },
          missing: premises.filter { !after.contains($0) }.map { Handle($0) })
      }
    }
    for statement in map.statements {
      let handle = Handle<Statement>(statement)
      switch (before.contains(statement), after.contains(statement)) {
      case _ where chosen.contains(handle): supposed.append(handle)
      case (true, false):
        fallen.append(Entry(statement: handle, changed: reasons(statement) { $0 && !$1 }, kept: []))
      case (false, true):
        risen.append(Entry(statement: handle, changed: reasons(statement) { !$0 && $1 }, kept: []))
      case (false, false): groundless.append(handle)
      case (true, true):
        let lost = reasons(statement) { $0 && !$1 }
        if lost.isEmpty {
          untouched.append(handle)
        } else {
          weakened.append(Entry(statement: handle, changed: lost, kept: reasons(statement) { $1 }))
        }
      }
    }
    (self.supposed, self.untouched, self.groundless) = (supposed, untouched, groundless)
    (self.fallen, self.weakened, self.risen) = (fallen, weakened, risen)
  }
}
