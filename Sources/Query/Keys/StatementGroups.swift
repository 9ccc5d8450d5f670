import ArgumentGraph

/// Statements that share a value of a key.
public struct StatementGroup: Sendable, Equatable {
  public let value: String
  public internal(set) var members: [Selection.Member]
}

/// A selection divided by a key.
public struct StatementGroups: Sendable {
  /// In the order in which they are first met; those without a value last, under "no KEY".
  public let groups: [StatementGroup]
  /// Whether the last group holds those without a value.
  public let hasNone: Bool
  /// How many statements have several values, and so stand in several groups.
  public let several: Int

  /// Complexity: linear in the statements and their values.
  public init(
    _ selection: Selection, by key: StatementKey, in context: QueryContext
  ) throws(QueryError) {
    var values = try DistinctValues(key, in: context)
    var groups: [StatementGroup] = []
    var places: [String: Int] = [:]
    /// The groups of each of the distinct values.
    var groupsOfValues: [[Int]] = []
    var none = StatementGroup(value: "no \(key.name)", members: [])
    var several = 0
    for (count, member) in selection.members.enumerated() {
      if count % 1024 == 0, context.stop() { throw .stopped }
      let number = values.number(of: member)
      if number == groupsOfValues.count {
        groupsOfValues.append(
          values.all[number].map { value in
            let place = places[value] ?? groups.count
            if place == groups.count {
              places[value] = place
              groups.append(StatementGroup(value: value, members: []))
            }
            return place
          })
      }
      if groupsOfValues[number].isEmpty { none.members.append(member) }
      if groupsOfValues[number].count > 1 { several += 1 }
      for place in groupsOfValues[number] { groups[place].members.append(member) }
    }
    hasNone = !none.members.isEmpty
    self.groups = none.members.isEmpty ? groups : groups + [none]
    self.several = several
  }
}

/// The values that members have for a key, each list of them once.
struct DistinctValues {
  /// In the order in which they are met.
  private(set) var all: [[String]] = []
  private let values: (Selection.Member) -> [String]
  private let code: ((Selection.Member) -> Int)?
  /// The number of the values with each small code; -1 for one not met.
  private var bySmallCode: [Int] = []
  private var byCode: [Int: Int] = [:]
  private var byValues: [[String]: Int] = [:]
  private static let small = 1 << 16

  init(_ key: StatementKey, in context: QueryContext) throws(QueryError) {
    values = try key.values(in: context)
    code = key.code?(context)
  }

  /// The place of a member's values in `all`.
  mutating func number(of member: Selection.Member) -> Int {
    let code = code?(member) ?? -1
    if code >= 0, code < bySmallCode.count, bySmallCode[code] >= 0 { return bySmallCode[code] }
    if code >= Self.small, let number = byCode[code] { return number }
    let own = values(member)
    let number = byValues[own] ?? all.count
    if number == all.count {
      all.append(own)
      byValues[own] = number
    }
    if code >= Self.small {
      byCode[code] = number
    } else if code >= 0 {
      if code >= bySmallCode.count {
        bySmallCode += Array(repeating: -1, count: code + 1 - bySmallCode.count)
      }
      bySmallCode[code] = number
    }
    return number
  }
}
