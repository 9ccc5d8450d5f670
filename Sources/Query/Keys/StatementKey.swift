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
  /// Makes a function that gives a small number, the same only for members with the same values; -1 where it cannot
  /// say. So a value is made once, and not for each of a million members.
  var code: (@Sendable (QueryContext) -> (Selection.Member) -> Int)?
  /// Makes the value of a statement that has a code, for keys of which every code has one value of its own. So only
  /// the values that are shown are made.
  var naming: (@Sendable (ArgumentGraph, Handle<Statement>) -> String)?
  /// Gives the values of statements by number, for keys of which a statement has many in ever new company.
  var numbering: (@Sendable (QueryContext) throws(QueryError) -> NumberedTopics)?
  /// Makes a function that gives what members are sorted by, the most first.
  var amounts: (@Sendable (QueryContext) -> (Selection.Member) -> Int)?

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

  /// A function that gives what members are sorted by, the most first; `nil` for keys that sort otherwise.
  func amount(in context: QueryContext) -> ((Selection.Member) -> Int)? { amounts?(context) }

  /// The same key, with a code for its values.
  func coded(
    by code: @escaping @Sendable (QueryContext) -> (Selection.Member) -> Int
  ) -> StatementKey {
    var key = self
    key.code = code
    return key
  }

  /// The same key, whose codes have one value each, which is made when it is shown.
  func named(by naming: @escaping @Sendable (ArgumentGraph, Handle<Statement>) -> String) -> StatementKey {
    var key = self
    key.naming = naming
    return key
  }

  /// The same key, whose values have numbers.
  func numbered(
    by numbering: @escaping @Sendable (QueryContext) throws(QueryError) -> NumberedTopics
  ) -> StatementKey {
    var key = self
    key.numbering = numbering
    return key
  }

  /// The same key, which sorts by an amount.
  func amounting(
    to amounts: @escaping @Sendable (QueryContext) -> (Selection.Member) -> Int
  ) -> StatementKey {
    var key = self
    key.amounts = amounts
    return key
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
