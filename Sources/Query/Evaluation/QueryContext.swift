import ArgumentGraph
import Lexicon

/// What a query is put to: the graph, where one stands, and the answers kept under names.
public struct QueryContext {
  public var graph: ArgumentGraph
  /// The links that answers rest on.
  public var links: LinksCounted
  /// Where one stands; empty where one stands nowhere.
  public var here: Selection
  /// `_`; `nil` before the first answer.
  public var last: Selection?
  /// Selections by name, without the `$`.
  public var variables: [String: Selection]
  /// The stem of a folded word.
  public var stem: (String) -> String
  /// Finds the recurring subjects; asked for once a question.
  public var topics: () throws(QueryError) -> NumberedTopics = { () throws(QueryError) in NumberedTopics() }
  /// The commands that take what is piped in, beside Query's stages: a word that is one of them may lack its `|`.
  public var stageNames: [String] = []
  /// The elements of a frame that a statement's words tell of.
  public var frames: (Handle<Statement>) -> [FrameElement] = { _ in [] }
  /// Saves reading every statement; answers are the same without it.
  public var index: QueryIndex?
  /// Asked now and then in long work; it ends with `QueryError.stopped` on `true`.
  public var stop: () -> Bool

  public init(
    _ graph: ArgumentGraph, links: LinksCounted = .found, here: Selection = Selection(), last: Selection? = nil,
    variables: [String: Selection] = [:], stem: @escaping (String) -> String,
    index: QueryIndex? = nil, stop: @escaping () -> Bool = { false }
  ) {
    self.graph = graph
    self.links = links
    self.here = here
    self.last = last
    self.variables = variables
    self.stem = stem
    self.index = index
    self.stop = stop
  }
}

/// The recurring subjects of what is loaded by number, the telling ones first.
public struct NumberedTopics {
  public var names: [String]
  /// Puts the numbers of a statement's topics into an array that is empty, in their order.
  public var numbers: (Handle<Statement>, inout [Int32]) -> Void

  public init(
    names: [String] = [], numbers: @escaping (Handle<Statement>, inout [Int32]) -> Void = { _, _ in }
  ) {
    self.names = names
    self.numbers = numbers
  }
}
