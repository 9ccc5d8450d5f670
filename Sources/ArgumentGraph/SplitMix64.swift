/// Random numbers that are the same for the same seed on every machine and with every version of Swift.
///
/// The generator is SplitMix64 (Steele, Lea and Flood 2014). A number below a bound is made as Lemire (2019) does, so
/// that none is likelier than another.
public struct SplitMix64: Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number from 0 up to a bound, which it never is; 0 for a bound of 0.
  public mutating func next(below bound: UInt64) -> UInt64 {
    if bound == 0 { return 0 }
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let leftOver = (0 &- bound) % bound
      while product.low < leftOver { product = next().multipliedFullWidth(by: bound) }
    }
    return product.high
  }

  /// Some elements in a random order (Fisher and Yates, from the last place down). Complexity: O(n).
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var shuffled = elements
    for place in shuffled.indices.dropFirst().reversed() {
      shuffled.swapAt(place, Int(next(below: UInt64(place + 1))))
    }
    return shuffled
  }
}
