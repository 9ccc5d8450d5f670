import ArgumentGraph

/// What statements can be sorted, grouped and counted by, and what a table can show of them.
///
/// One list feeds `sort`, `group`, `count by`, `table`, their help and Tab.
public struct StatementKey: Sendable {
  /// Where a key can stand.
  public enum Use: String, Sendable {
    case sort, group, count, table
  }

  /// What its values are; decides how they are shown and sorted.
  public enum Form: Sendable, Equatable {
    /// Words of ours, or a name.
    case text
    case holder
    /// Ids, or places that ids name: in the order of the text.
    case place
    /// Words of the article.
    case quote
    case number
    case link
  }

  public let name: String
  /// What its values are, in a few words.
  public let summary: String
  public let form: Form
  private let uses: [Use]
  let reader: @Sendable (QueryContext) throws(QueryError) -> (Selection.Member) -> [String]

  init(
    _ name: String, _ summary: String, _ form: Form = .text, for uses: [Use] = [.sort, .group, .count, .table],
    reader: @escaping @Sendable (QueryContext) throws(QueryError) -> (Selection.Member) -> [String]
  ) {
    self.name = name
    self.summary = summary
    self.form = form
    self.uses = uses
    self.reader = reader
  }

  /// The keys that can stand there, in the order of help.
  public static func all(for use: Use) -> [StatementKey] { all.filter { $0.uses.contains(use) } }

  /// A function that gives a statement's values: none, one or several. Complexity: the function is O(1) in the graph.
  public func values(in context: QueryContext) throws(QueryError) -> (Selection.Member) -> [String] {
    try reader(context)
  }

  /// The key of a name typed there, or what it was likely meant to be.
  public static func named(
    _ name: ArgumentReader.Placed<String>, for use: Use
  ) throws(QueryError) -> StatementKey {
    let keys = all(for: use)
    let typed = name.value.lowercased()
    if let key = keys.first(where: { $0.name == typed }) { return key }
    let names = keys.map(\.name)
    let likely = closest(to: typed, among: names).map { "did you mean \($0)?" }
    throw QueryError(
      use == .table ? "no column \(name.value.quoted)" : "no key \(name.value.quoted) to \(use.rawValue) by",
      at: name.place,
      advice: likely ?? "write \(names.list(and: "or"))")
  }
}

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
    let values = try key.values(in: context)
    var groups: [StatementGroup] = []
    var places: [String: Int] = [:]
    var none = StatementGroup(value: "no \(key.name)", members: [])
    var several = 0
    for (count, member) in selection.members.enumerated() {
      if count % 1024 == 0, context.stop() { throw .stopped }
      let own = values(member)
      if own.isEmpty { none.members.append(member) }
      if own.count > 1 { several += 1 }
      for value in own {
        let place = places[value] ?? groups.count
        if place == groups.count {
          places[value] = place
          groups.append(StatementGroup(value: value, members: []))
        }
        groups[place].members.append(member)
      }
    }
    hasNone = !none.members.isEmpty
    self.groups = none.members.isEmpty ? groups : groups + [none]
    self.several = several
  }
}
