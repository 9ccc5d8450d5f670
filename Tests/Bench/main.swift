// Prints what building, asking and reading cost at growing sizes; started by scripts/dev/bench.
import Glibc

do {
  switch CommandLine.arguments.dropFirst().first {
  case "graph": try GraphBench.run()
  case "queries":
    // For a look at one size or line, as often as a profiler needs it: queries 1000000 by:Sudmark 100
    let arguments = CommandLine.arguments.dropFirst(2)
    let size = arguments.first.flatMap { Int($0) }
    try QueryBench(
      runs: arguments.dropFirst(2).first.flatMap { Int($0) } ?? 4, only: arguments.dropFirst().first
    ).run(sizes: size.map { [$0] } ?? [10_000, 100_000, 1_000_000])
  case "analyses":
    let arguments = CommandLine.arguments.dropFirst(2)
    try QueryBench(runs: 4, only: arguments.dropFirst().first, lines: BenchLines.analyses, tabs: [], bar: 200)
      .run(sizes: [arguments.first.flatMap { Int($0) } ?? 100_000])
  case "reading" where CommandLine.arguments.count == 3: try ReadingBench.run(path: CommandLine.arguments[2])
  default:
    print("usage: moot-bench graph | queries [SIZE [PART [RUNS]]] | analyses [SIZE [PART]] | reading FILE")
    exit(2)
  }
} catch {
  print("moot-bench: \(error)")
  exit(1)
}
