/// Lines that differ between two texts, as `diff` prints them: `-` for what was, `+` for what is.
public struct LineDifference: Sendable, Equatable {
  /// Empty where the texts are the same.
  public let lines: [String]

  /// Complexity: O(n·d) for n lines of which d differ (Myers 1986, by way of the standard library).
  public init(from old: String, to new: String) {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [String] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      if removed.contains(left) {
        lines.append("\(left + 1): - \(before[left])")
        left += 1
      } else if inserted.contains(right) {
        lines.append("\(left + 1): + \(after[right])")
        right += 1
      } else {
        left += 1
        right += 1
      }
    }
    self.lines = lines
  }
}
