/// A set of statements, or of links, as a row of bits: one for each place in the graph's store.
public struct Marks<Element>: Sendable {
  private var words: [UInt64] = []

  public init() {}

  /// Complexity: linear in the handles, and in the highest offset by 64.
  public init(_ handles: some Sequence<Handle<Element>>) {
    for handle in handles { insert(handle) }
  }

  /// Nothing is marked, and there is room for so many places. Complexity: O(capacity / 64).
  public init(capacity: Int) { words = Array(repeating: 0, count: (capacity + 63) / 64) }

  /// Complexity: O(1).
  public func contains(_ handle: Handle<Element>) -> Bool {
    let word = handle.offset >> 6
    return word < words.count && words[word] >> UInt64(handle.offset & 63) & 1 != 0
  }

  /// Marks a place; false where it was marked already. Complexity: O(1), but for making room.
  @discardableResult
  public mutating func insert(_ handle: Handle<Element>) -> Bool {
    let word = handle.offset >> 6
    let bit: UInt64 = 1 << UInt64(handle.offset & 63)
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
    if words[word] & bit != 0 { return false }
    words[word] |= bit
    return true
  }

  /// Takes a mark away; false where there was none. Complexity: O(1).
  @discardableResult
  public mutating func remove(_ handle: Handle<Element>) -> Bool {
    guard contains(handle) else { return false }
    words[handle.offset >> 6] &= ~(1 << UInt64(handle.offset & 63))
    return true
  }

  /// Marks a run of places. Complexity: O(places / 64).
  public mutating func insert(_ offsets: Range<Int>) {
    guard !offsets.isEmpty else { return }
    let last = (offsets.upperBound - 1) >> 6
    if last >= words.count { words.append(contentsOf: repeatElement(0, count: last + 1 - words.count)) }
    for word in offsets.lowerBound >> 6...last { words[word] |= Self.mask(of: offsets, in: word) }
  }

  /// The bits of a word that belong to a run of places.
  private static func mask(of offsets: Range<Int>, in word: Int) -> UInt64 {
    var mask = UInt64.max
    if word == offsets.lowerBound >> 6 { mask &= .max << UInt64(offsets.lowerBound & 63) }
    if word == (offsets.upperBound - 1) >> 6 { mask &= .max >> UInt64(63 - (offsets.upperBound - 1) & 63) }
    return mask
  }

  // MARK: Sets of places; each O(places / 64)

  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  public mutating func formUnion(_ other: Self) {
    if words.count < other.words.count {
      words.append(contentsOf: repeatElement(0, count: other.words.count - words.count))
    }
    for word in other.words.indices { words[word] |= other.words[word] }
  }

  public mutating func formIntersection(_ other: Self) {
    if words.count > other.words.count { words.removeLast(words.count - other.words.count) }
    for word in words.indices { words[word] &= other.words[word] }
  }

  public mutating func subtract(_ other: Self) {
    for word in 0..<min(words.count, other.words.count) { words[word] &= ~other.words[word] }
  }

  /// Passes on what is marked, in the order of the places. Complexity: O(places / 64) and the result.
  public func forEach<Failure: Error>(
    in offsets: Range<Int>? = nil, _ body: (Handle<Element>) throws(Failure) -> Void
  ) throws(Failure) {
    let offsets = (offsets ?? 0..<words.count << 6).clamped(to: 0..<words.count << 6)
    guard !offsets.isEmpty else { return }
    for word in offsets.lowerBound >> 6...(offsets.upperBound - 1) >> 6 {
      var bits = words[word] & Self.mask(of: offsets, in: word)
      while bits != 0 {
        try body(Handle(word << 6 | bits.trailingZeroBitCount))
        bits &= bits - 1
      }
    }
  }
}
