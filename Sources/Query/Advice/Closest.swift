/// The candidate that a mistyped name most likely means, for "did you mean"; `nil` rather than a far-fetched one.
///
/// Case does not matter. At most 1 slip (a letter wrong, missing, added, or two swapped) in up to 4 letters, 2 in up
/// to 7, a third of the letters beyond; of equally close candidates the first.
public func closest(to typed: String, among candidates: some Sequence<String>) -> String? {
  let letters = Array(typed.lowercased())
  let limit = letters.count <= 4 ? 1 : letters.count <= 7 ? 2 : letters.count / 3
  var best: (name: String, slips: Int)?
  for candidate in candidates {
    let other = Array(candidate.lowercased())
    guard abs(other.count - letters.count) <= limit else { continue }
    let slips = distance(letters, other)
    // Every letter wrong is not a slip: "ab" never means "xy".
    guard slips <= limit, slips < letters.count, slips < best?.slips ?? .max else { continue }
    best = (candidate, slips)
  }
  return best?.name
}

/// The Damerau–Levenshtein distance in its form of optimal string alignment. Complexity: O(n·m).
func distance(_ left: [Character], _ right: [Character]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    current.reserveCapacity(right.count + 1)
    for column in 1...right.count {
      let isSame = left[row - 1] == right[column - 1]
      var least = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        least = min(least, beforeLast[column - 2] + 1)
      }
      current.append(least)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}

/// "did you mean Kabul?", or what else to try where nothing is close.
func advice(for typed: String, among candidates: some Sequence<String>, otherwise: String) -> String {
  guard let name = closest(to: typed, among: candidates) else { return otherwise }
  return "did you mean \(name)?"
}
