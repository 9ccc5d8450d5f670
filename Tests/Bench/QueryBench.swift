import ArgumentGraph
import Commands
import Foundation
import Glibc
import Lexicon
import Rendering

/// What lines cost in a session at ten thousand, a hundred thousand and a million statements: each is read, asked,
/// answered and laid out as at the prompt.
struct QueryBench {
  let runs: Int
  /// What the lines to be asked hold; `nil` for all.
  let part: String?

  let lines: [String]
  let tabs: [String]
  /// What a line may take, in milliseconds.
  let bar: Double

  /// What Tab may take, in milliseconds.
  static let tabBar = 10.0

  private struct Cost {
    var first = 0.0
    var later = 0.0
    /// Processor time of the cheapest later run.
    var user = 0.0
    var count = 0
    var isRefused = false
  }

  init(
    runs: Int, only part: String?, lines: [String] = BenchLines.queries, tabs: [String] = BenchLines.tabs,
    bar: Double = 100
  ) {
    self.runs = runs
    self.part = part
    self.lines = lines
    self.tabs = tabs
    self.bar = bar
  }

  func run(sizes: [Int]) throws {
    let lines = lines.filter { part.map($0.contains) ?? true }
    let tabs = tabs.filter { line in part.map { "Tab \(line)".contains($0) } ?? true }
    var costs: [String: [Cost]] = [:]
    for size in sizes {
      let before = Self.residentMegabytes()
      var synthetic = try SyntheticGraph(seed: 7)
      var graph: ArgumentGraph? = try synthetic.graph(statements: size)
      let clock = ContinuousClock()
      let start = clock.now
      var session = try Session(files: NoFiles(), graph: graph ?? ArgumentGraph())
      graph = nil
      print(
        "\(size) statements: \(session.graph.statementCount) with \(session.graph.linkCount) links, "
          + "\(Self.residentMegabytes() - before) MB; index made in \(Timing.milliseconds(clock.now - start))")
      for line in BenchLines.setup { _ = try session.execute(line) }
      for line in lines { costs[line, default: []].append(query(line, session)) }
      for line in tabs { costs["Tab \(line)", default: []].append(tab(line, session)) }
    }
    Self.printHead(sizes)
    for line in lines { Self.printRow(line, costs[line] ?? [], bar: bar) }
    for line in tabs { Self.printRow("Tab \(line)", costs["Tab \(line)"] ?? [], bar: Self.tabBar) }
  }

  private func query(_ line: String, _ session: Session) -> Cost {
    measure { cost in
      var session = session
      do {
        let reply = try session.execute(line)
        _ = reply.answer.text(TextStyle(rows: session.settings.rowLimit))
        cost.count = reply.answer.count
      } catch {
        cost.isRefused = true
      }
    }
  }

  private func tab(_ line: String, _ session: Session) -> Cost {
    measure { $0.count = session.completion(of: line, at: line.utf8.count).candidates.count }
  }

  private func measure(_ work: (inout Cost) -> Void) -> Cost {
    var cost = Cost(later: .infinity, user: .infinity)
    let clock = ContinuousClock()
    for run in 0..<runs {
      let (start, user) = (clock.now, Self.processorMilliseconds())
      work(&cost)
      let spent = (clock.now - start) / .milliseconds(1)
      if run == 0 { cost.first = spent } else { cost.later = min(cost.later, spent) }
      cost.user = min(cost.user, Self.processorMilliseconds() - user)
    }
    return cost
  }

  // MARK: The table

  private static func printHead(_ sizes: [Int]) {
    let heads = sizes.map { right("\($0): first", 17) + right("later", 9) }
    print("\n" + padded("ms; > misses the bar", 46) + heads.joined() + right("user", 9) + right("yields", 9))
  }

  private static func printRow(_ line: String, _ costs: [Cost], bar: Double) {
    let cells = costs.map { cost in
      right((cost.first > bar ? ">" : "") + oneDigit(cost.first), 17)
        + right((cost.later > bar ? ">" : "") + oneDigit(cost.later), 9)
    }
    guard let last = costs.last else { return }
    print(
      padded(line, 46) + cells.joined() + right(oneDigit(last.user), 9)
        + right(last.isRefused ? "refused" : "\(last.count)", 9))
  }

  private static func oneDigit(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }

  // MARK: The process

  private static func processorMilliseconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec) * 1000 + Double(usage.ru_utime.tv_usec) / 1000
  }

  private static func residentMegabytes() -> Int {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
    return (pages?.dropFirst().first.flatMap { Int($0) } ?? 0) * 4096 / 1_048_576
  }
}
