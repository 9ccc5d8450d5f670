/// A stage that makes a selection of a selection, as help and Tab list it.
public struct QueryStage: Sendable, Hashable {
  /// What its arguments are.
  public enum Shape: Sendable, Hashable {
    case none
    /// Ids to start from, how far to walk (`all`, a number), and terms that filter what is reached.
    case walk
    /// Ids to start from and terms that filter.
    case step
    /// `by` a side, and terms that filter.
    case replies
    /// Terms that filter.
    case filter
    /// Where to go.
    case target
    case key, number, selection
  }

  public let name: String
  /// What to type, with `[…]` around what may be left out.
  public let usage: String
  /// One line that begins with a verb, without a full stop.
  public let summary: String
  public let shape: Shape

  /// Every stage, in the order of help.
  public static let all: [QueryStage] = [
    stage("premises", "[ID…] [all|N] [TERMS]", "find what supports it, one step down, N, or all the way", .walk),
    stage("conclusions", "[ID…] [all|N] [TERMS]", "find what it supports, one step up, N, or all the way", .walk),
    stage("attackers", "[ID…] [TERMS]", "find what attacks it, or undercuts a reason for it", .step),
    stage("targets", "[ID…] [TERMS]", "find what it attacks, or a reason of which it undercuts", .step),
    stage("answers", "[ID…] [TERMS]", "find what another party says against it", .step),
    stage("answered", "[by X] [TERMS]", "keep what another party, or X, answers", .replies),
    stage("unanswered", "[by X] [TERMS]", "keep the claims that no other party, or not X, answers", .replies),
    stage("roots", "[TERMS]", "keep what supports nothing further", .filter),
    stage("leaves", "[TERMS]", "keep what has no premise", .filter),
    stage("path", "[ID] TO", "find the shortest way to a statement, along links of any kind", .target),
    stage("sort", "KEY", "sort by \(StatementKey.all(for: .sort).map(\.name).list(and: "or"))", .key),
    stage(
      "group", "KEY",
      "put together what shares a value of KEY: \(StatementKey.all(for: .group).map(\.name).list(and: "or"))", .key),
    stage("top", "N", "keep the first N", .number),
    stage("reverse", "", "turn the order round", .none),
    stage("shuffle", "SEED", "put it in an order of chance, the same for the same SEED", .number),
    stage("unique", "", "keep one of those that say the same", .none),
    stage("except", "SELECTION", "leave out the members of a selection", .selection),
    stage("also", "SELECTION", "add the members of a selection", .selection),
  ]

  public static func named(_ name: String) -> QueryStage? { all.first { $0.name == name } }

  private static func stage(_ name: String, _ arguments: String, _ summary: String, _ shape: Shape) -> QueryStage {
    QueryStage(name: name, usage: arguments.isEmpty ? name : "\(name) \(arguments)", summary: summary, shape: shape)
  }
}
