/// The letter of an article: A, B, C … Z, then AA, AB …
///
/// L, N, T and V are skipped: ids of links, statements added by hand, attributions and voices begin with them.
public struct ArticleID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 0 for A.
  public let ordinal: Int

  private static let letters = Array("ABCDEFGHIJKMOPQRSUWXYZ")

  public init(ordinal: Int) { self.ordinal = ordinal }

  /// Reads letters in either case; `nil` where one of them names no article or there are more than four.
  public init?(_ text: some StringProtocol) {
    // Upper case would make letters of what is none: "ß" becomes "SS".
    guard !text.isEmpty, text.count <= 4, text.allSatisfy(\.isASCII) else { return nil }
    var value = 0
    for letter in text.uppercased() {
      guard let digit = Self.letters.firstIndex(of: letter) else { return nil }
      value = value * Self.letters.count + digit + 1
    }
    ordinal = value - 1
  }

  public var description: String {
    var value = ordinal + 1
    var text = ""
    while value > 0 {
      value -= 1
      text.insert(Self.letters[value % Self.letters.count], at: text.startIndex)
      value /= Self.letters.count
    }
    return text
  }

  public static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }
}
