/// A place in one of the graph's stores; `graph[handle]` is the element.
///
/// A handle stays valid for the whole session: stores only grow, and what is taken out is marked, not moved.
public struct Handle<Element>: Hashable, Comparable, Sendable {
  // Half of an `Int`: millions of handles are kept.
  let place: Int32

  public var offset: Int { Int(place) }

  public init(_ offset: Int) { place = Int32(clamping: offset) }

  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }
}
