/// How many lines of reasons there are, which may be more than any integer holds: a number and a power of two.
///
/// Exact up to 2^53; beyond, good to about fifteen digits, so that shares stay right.
public struct LineCount: Sendable, Comparable {
  private var significand: Double
  private var exponent: Int

  public static let zero = LineCount(0)
  public static let one = LineCount(1)

  public init(_ count: Int) { (significand, exponent) = (Double(count), 0) }

  /// The count where it is known to the last line: up to 2^53.
  public var exact: Int? { exponent == 0 && significand <= 0x1p53 ? Int(significand) : nil }

  public var isZero: Bool { significand == 0 }

  /// What part of another count this is; 0 of none.
  public func share(of whole: LineCount) -> Double {
    if whole.isZero { return 0 }
    return Double(sign: .plus, exponent: exponent - whole.exponent, significand: significand / whole.significand)
  }

  public static func + (left: Self, right: Self) -> Self {
    let (greater, lesser) = left < right ? (right, left) : (left, right)
    var sum = greater
    sum.significand += Double(
      sign: .plus, exponent: lesser.exponent - greater.exponent, significand: lesser.significand)
    return sum.scaled()
  }

  public static func += (left: inout Self, right: Self) { left = left + right }

  public static func * (left: Self, right: Self) -> Self {
    if left.isZero || right.isZero { return .zero }
    var product = left
    product.significand *= right.significand
    product.exponent += right.exponent
    return product.scaled()
  }

  // A significand that was scaled is 1 at least, so that a higher exponent is a higher count.
  public static func < (left: Self, right: Self) -> Bool {
    left.exponent != right.exponent ? left.exponent < right.exponent : left.significand < right.significand
  }

  private func scaled() -> Self {
    guard significand >= 0x1p500 else { return self }
    var scaled = self
    scaled.significand *= 0x1p-500
    scaled.exponent += 500
    return scaled
  }
}
