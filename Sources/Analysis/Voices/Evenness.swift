import Glibc

/// How evenly speech is spread over those who speak: the entropy of their shares, divided by its greatest value.
///
/// Voakes, Kapfer, Kurpius & Chern (1996) measure the diversity of a text's sources so. It is 1 where all are heard
/// alike, and falls towards 0 as one is heard more and more. Complexity: O(counts).
public struct Evenness: Sendable, Equatable {
  /// How many are compared: those with a count above 0.
  public let voices: Int
  /// 0 to 1; `nil` where fewer than two are heard, so that nothing could be uneven.
  public let value: Double?

  public init(_ counts: [Int]) {
    let heard = counts.filter { $0 > 0 }
    voices = heard.count
    let total = Double(heard.reduce(0, +))
    guard heard.count > 1 else {
      value = nil
      return
    }
    let entropy = heard.reduce(0.0) { sum, count in
      let share = Double(count) / total
      return sum - share * log(share)
    }
    value = min(1, entropy / log(Double(heard.count)))
  }
}
