/// A table of costs: a row a task, a column a size, and how the last two columns compare.
struct Timing {
  private let clock = ContinuousClock()
  private var rows: [(task: String, costs: [Duration])] = []

  /// Runs a task and notes the best of several runs.
  mutating func measure<Result>(
    _ task: String, runs: Int = 1, _ work: () throws -> Result
  ) rethrows -> Result {
    var best: Duration?
    var result: Result
    var left = runs
    repeat {
      let start = clock.now
      result = try work()
      let cost = clock.now - start
      best = best.map { min($0, cost) } ?? cost
      left -= 1
    } while left > 0
    note(task, best ?? .zero)
    return result
  }

  private mutating func note(_ task: String, _ cost: Duration) {
    if let row = rows.firstIndex(where: { $0.task == task }) {
      rows[row].costs.append(cost)
    } else {
      rows.append((task, [cost]))
    }
  }

  /// The rows, each with the growth of the cost from each size to the next.
  func printed(sizes: [Int], unit: String) {
    print(Self.padded(unit, 34) + sizes.map { Self.right("\($0)", 12) }.joined() + "   growth")
    for row in rows {
      let costs = row.costs.map { Self.right(Self.milliseconds($0), 12) }.joined()
      let growth = zip(row.costs, row.costs.dropFirst()).map { Self.oneDigit($1 / $0) }.joined(separator: ", ")
      print(Self.padded(row.task, 34) + costs + "   " + growth)
    }
  }

  /// What each row comes to in megabytes a second, and all rows one after the other.
  func printThroughput(bytes: [Int]) {
    func rate(_ bytes: Int, _ cost: Duration) -> String {
      Self.right(Self.twoDigits(Double(bytes) / 1_000_000 / (cost / .seconds(1))), 12)
    }
    print("\n" + Self.padded("megabytes a second", 34) + bytes.map { Self.right("\($0)", 12) }.joined())
    for row in rows {
      print(Self.padded(row.task, 34) + zip(bytes, row.costs).map(rate).joined())
    }
    let sums = bytes.indices.map { place in rows.reduce(Duration.zero) { $0 + $1.costs[place] } }
    print(Self.padded("all of it", 34) + zip(bytes, sums).map(rate).joined())
  }

  private static func twoDigits(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }

  static func milliseconds(_ cost: Duration) -> String {
    let microseconds = cost.components.seconds * 1_000_000 + cost.components.attoseconds / 1_000_000_000_000
    let rest = "\(microseconds % 1000)"
    return "\(microseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest + " ms"
  }

  private static func oneDigit(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
