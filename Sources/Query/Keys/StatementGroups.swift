import ArgumentGraph

/// Statements that share a value of a key.
public struct StatementGroup: Sendable, Equatable {
  /// `nil` where it is made when it is shown.
  let name: String?
  public internal(set) var members: ArraySlice<Selection.Member>

  /// The value that they share.
  public func value(by key: StatementKey, in graph: ArgumentGraph) -> String {
    name ?? members.first.flatMap { key.naming?(graph, $0.statement) } ?? ""
  }
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
    if let numbering = key.numbering {
      self = try Self(selection, numbered: numbering(context), without: "no \(key.name)", stop: context.stop)
      return
    }
    var values = try DistinctValues(key, in: context, namesLater: true)
    var names: [String?] = []
    var places: [String: Int] = [:]
    /// The groups of each of the distinct values.
    var groupsOfValues: [[Int]] = []
    var several = 0
    // First how many each group holds, so that all members then are put where they belong in one array.
    var membersOfValues: [Int] = []
    var none = 0
    var numbers: [Int32] = []
    numbers.reserveCapacity(selection.count)
    for (count, member) in selection.members.enumerated() {
      if count % 1024 == 0, context.stop() { throw .stopped }
      let number = values.number(of: member)
      if number == groupsOfValues.count {
        groupsOfValues.append(Self.places(of: values.all[number], &names, &places))
        membersOfValues.append(0)
      }
      numbers.append(Int32(number))
      membersOfValues[number] += 1
    }
    var counts = Array(repeating: 0, count: names.count)
    for (places, members) in zip(groupsOfValues, membersOfValues) {
      if places.isEmpty { none += members }
      if places.count > 1 { several += members }
      for place in places { counts[place] += members }
    }
    hasNone = none > 0
    if hasNone {
      for number in groupsOfValues.indices where groupsOfValues[number].isEmpty {
        groupsOfValues[number] = [names.count]
      }
      names.append("no \(key.name)")
      counts.append(none)
    }
    self.several = several
    groups = Self.groups(selection, names, counts, numbers, groupsOfValues)
  }

  /// The same by values that have numbers already.
  private init(
    _ selection: Selection, numbered topics: NumberedTopics, without none: String, stop: () -> Bool
  ) throws(QueryError) {
    // The place of each value's group, in the order in which they are met; -1 for one not met.
    var placeOfNumber = Array(repeating: Int32(-1), count: topics.names.count)
    var names: [String] = []
    var counts: [Int] = []
    var places: [Int32] = []
    var starts: [Int] = []
    starts.reserveCapacity(selection.count + 1)
    var several = 0
    var bare = 0
    var numbers: [Int32] = []
    for (count, member) in selection.members.enumerated() {
      if count % 1024 == 0, stop() { throw .stopped }
      starts.append(places.count)
      numbers.removeAll(keepingCapacity: true)
      topics.numbers(member.statement, &numbers)
      if numbers.isEmpty { bare += 1 }
      if numbers.count > 1 { several += 1 }
      for number in numbers {
        if placeOfNumber[Int(number)] < 0 {
          placeOfNumber[Int(number)] = Int32(names.count)
          names.append(topics.names[Int(number)])
          counts.append(0)
        }
        counts[Int(placeOfNumber[Int(number)])] += 1
        places.append(placeOfNumber[Int(number)])
      }
    }
    starts.append(places.count)
    hasNone = bare > 0
    self.several = several
    if bare > 0 {
      names.append(none)
      counts.append(bare)
    }
    guard let first = selection.members.first else {
      groups = []
      return
    }
    var ends = [0]
    for count in counts { ends.append(ends[ends.count - 1] + count) }
    var next = ends
    var members = Array(repeating: first, count: ends[ends.count - 1])
    for (place, member) in selection.members.enumerated() {
      let own = places[starts[place]..<starts[place + 1]]
      if own.isEmpty {
        members[next[names.count - 1]] = member
        next[names.count - 1] += 1
      }
      for group in own {
        members[next[Int(group)]] = member
        next[Int(group)] += 1
      }
    }
    groups = names.indices.map { StatementGroup(name: names[$0], members: members[ends[$0]..<ends[$0 + 1]]) }
  }

  /// The places of the groups of some values; `nil` is a value that is named later and no other's.
  private static func places(of values: [String]?, _ names: inout [String?], _ places: inout [String: Int]) -> [Int] {
    guard let values else {
      names.append(nil)
      return [names.count - 1]
    }
    return values.map { value in
      let place = places[value] ?? names.count
      if place == names.count {
        places[value] = place
        names.append(value)
      }
      return place
    }
  }

  private static func groups(
    _ selection: Selection, _ names: [String?], _ counts: [Int], _ numbers: [Int32], _ groupsOfValues: [[Int]]
  ) -> [StatementGroup] {
    guard let first = selection.members.first else { return [] }
    // Where the members of each group begin, and where the last one's end.
    var starts = [0]
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    var next = starts
    var members = Array(repeating: first, count: starts[starts.count - 1])
    // Most values lead to one group; to look at an array for each member takes longer.
    let only = groupsOfValues.map { $0.count == 1 ? $0[0] : -1 }
    for (member, number) in zip(selection.members, numbers) {
      let number = Int(number)
      for group in only[number] < 0 ? groupsOfValues[number][...] : only[number..<number + 1] {
        members[next[group]] = member
        next[group] += 1
      }
    }
    return names.indices.map { StatementGroup(name: names[$0], members: members[starts[$0]..<starts[$0 + 1]]) }
  }
}

/// The values that members have for a key, each list of them once.
struct DistinctValues {
  /// In the order in which they are met; `nil` for a value that is named later.
  private(set) var all: [[String]?] = []
  private let values: (Selection.Member) -> [String]
  private let code: ((Selection.Member) -> Int)?
  /// The number of the values with each small code; -1 for one not met.
  private var bySmallCode: [Int] = []
  private var byCode: [Int: Int] = [:]
  private var byValues: [[String]: Int] = [:]
  /// Neighbours often share a value.
  private var last: (code: Int, number: Int)?
  private let namesLater: Bool
  private static let small = 1 << 16

  /// - Parameter namesLater: whether values need no names, for a key that can make these later.
  init(_ key: StatementKey, in context: QueryContext, namesLater: Bool = false) throws(QueryError) {
    values = try key.values(in: context)
    code = key.code?(context)
    self.namesLater = namesLater && key.naming != nil
  }

  /// The place of a member's values in `all`.
  mutating func number(of member: Selection.Member) -> Int {
    let code = code?(member) ?? -1
    if code >= 0, code < bySmallCode.count, bySmallCode[code] >= 0 { return bySmallCode[code] }
    if code >= Self.small {
      if let last, last.code == code { return last.number }
      if let number = byCode[code] {
        last = (code, number)
        return number
      }
    }
    let number: Int
    if namesLater, code >= 0 {
      number = all.count
      all.append(nil)
    } else {
      let own = values(member)
      number = byValues[own] ?? all.count
      if number == all.count {
        all.append(own)
        byValues[own] = number
      }
    }
    if code >= Self.small {
      last = (code, number)
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
