/// Lines that differ between two texts, as `diff` prints them: `-` for what was, `+` for what is; numbers count the
/// lines of what was.
public struct LineDifference: Sendable, Equatable {
  /// Empty where the texts are the same.
  public let lines: [String]
  /// How many lines came or went.
  public let count: Int

  /// A line of JSON may be a whole article; nobody reads it to its end here.
  private static func cut(_ line: String) -> String {
    let most = 400
    guard line.unicodeScalars.count > most else { return line }
    return String(String.UnicodeScalarView(line.unicodeScalars.prefix(most))) + "…"
  }

  /// - Parameter isHeading: whether a line names what stands beneath it; the last such line is shown above a change.
  ///
  /// Complexity: O(n·d) for n lines of which d differ (Myers 1986, by way of the standard library).
  public init(from old: String, to new: String, under isHeading: (String) -> Bool = { _ in false }) {
    let (before, after) = (Transcript.lines(of: old), Transcript.lines(of: new))
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
    var heading: Int?
    while left < before.count || right < after.count {
      let isChanged = removed.contains(left) || inserted.contains(right)
      if isChanged, let place = heading, !removed.contains(place) {
        lines.append("\(place + 1):   \(before[place])")
        heading = nil
      }
      if left < before.count, !inserted.contains(right) || removed.contains(left), isHeading(before[left]) {
        heading = left
      }
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
    self.lines = lines.map(Self.cut)
    count = removed.count + inserted.count
  }
}
