/// A place in one of the graph's stores; `graph[handle]` is the element.
///
/// A handle stays valid for the whole session: stores only grow, and what is taken out is marked, not moved.
public struct Handle<Element>: Hashable, Comparable, Sendable {
  public let offset: Int

  public init(_ offset: Int) { self.offset = offset }

  public static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }
}
