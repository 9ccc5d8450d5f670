/// Every statement that ever was in a graph, by offset.
///
/// A statement is a few hundred bytes; what loops over all of them ask lies beside them in a few.
struct StatementStore: Sendable {
  private var values: [Statement] = []
  private(set) var ids: [StatementID] = []
  private(set) var facts: [StatementFacts] = []

  var count: Int { values.count }

  subscript(offset: Int) -> Statement {
    _read { yield values[offset] }
    _modify {
      defer {
        ids[offset] = values[offset].id
        facts[offset] = StatementFacts(values[offset])
      }
      yield &values[offset]
    }
  }

  subscript(offsets: Range<Int>) -> [Statement] { Array(values[offsets]) }

  mutating func append(_ statement: Statement) {
    values.append(statement)
    ids.append(statement.id)
    facts.append(StatementFacts(statement))
  }

  mutating func replace(_ offsets: Range<Int>, with statements: [Statement]) {
    for (offset, statement) in zip(offsets, statements) { self[offset] = statement }
  }

  /// Whether what lies beside the statements is what they say. Complexity: O(n).
  var isSound: Bool {
    ids.count == values.count && facts.count == values.count
      && values.indices.allSatisfy { ids[$0] == values[$0].id && facts[$0] == StatementFacts(values[$0]) }
  }
}

/// What of a statement decides whether it is among an answer, in a few bytes; -1 stands for what it has not.
struct StatementFacts: Equatable, Sendable {
  let holder: Int32
  let guessedHolder: Int32
  let attribution: Int32
  let restates: Int32
  /// The outermost; whether there are more says `flags`.
  let reporter: Int32
  let roles: Roles
  let flags: Flags

  struct Flags: OptionSet {
    let rawValue: UInt16
    static let hedged = Flags(rawValue: 1)
    static let ifPart = Flags(rawValue: 2)
    static let severalReporters = Flags(rawValue: 4)
    static let loaded = Flags(rawValue: 8)
    static let boosted = Flags(rawValue: 16)
  }

  init(_ statement: Statement) {
    holder = statement.holder.place
    guessedHolder = statement.guessedHolder?.place ?? -1
    attribution = statement.attribution?.place ?? -1
    restates = statement.restates?.place ?? -1
    reporter = statement.reporters.first?.place ?? -1
    roles = statement.roles
    var flags: Flags = statement.isHedged ? .hedged : []
    if statement.isIfPart { flags.insert(.ifPart) }
    if statement.isLoaded { flags.insert(.loaded) }
    if statement.isBoosted { flags.insert(.boosted) }
    if statement.reporters.count > 1 { flags.insert(.severalReporters) }
    self.flags = flags
  }

  /// Neither a guess, nor an if-part, nor a question.
  var isPutForward: Bool { guessedHolder < 0 && !flags.contains(.ifPart) && !roles.contains(.question) }
}
