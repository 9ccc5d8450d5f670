import ArgumentGraph

/// What stands by its reasons: the least set that holds each bare statement, and each statement one of whose reasons
/// has only premises in the set. So a circle of reasons without a ground outside it does not stand.
///
/// What is rejected never stands; what is held stands whatever its reasons. Attacks and undercuts play no part.
struct Standing {
  private var stands: [Bool]

  /// - Complexity: O(statements and links) (Dowling & Gallier 1984, by counting the premises that are missing).
  init(
    in map: SupportMap, rejecting rejected: Marks<Statement> = Marks(), holding held: Marks<Statement> = Marks(),
    stop: () -> Bool = { false }
  ) {
    stands = Array(repeating: false, count: map.first.count)
    var missing = map.reasons.map(\.premises.count)
    var waiting: [Int] = []
    for statement in map.statements where !rejected.contains(Handle(statement)) {
      if map.isBare(statement) || held.contains(Handle(statement)) {
        stands[statement] = true
        waiting.append(statement)
      }
    }
    var seen = 0
    while let statement = waiting.popLast() {
      seen += 1
      if seen & 0xFFF == 0, stop() { return }
      for reason in map.reasons(from: statement) {
        missing[Int(reason)] -= 1
        let conclusion = map.reasons[Int(reason)].conclusion
        if missing[Int(reason)] == 0, !stands[conclusion], !rejected.contains(Handle(conclusion)) {
          stands[conclusion] = true
          waiting.append(conclusion)
        }
      }
    }
  }

  /// Whether the first saying at this offset stands.
  func contains(_ statement: Int) -> Bool { stands[statement] }

  /// Whether every premise of a reason stands.
  func grounds(_ reason: Int32, in map: SupportMap) -> Bool { map.premises(of: reason).allSatisfy { stands[$0] } }
}
