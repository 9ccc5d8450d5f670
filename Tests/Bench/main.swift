// Prints what building, asking and reading cost at growing sizes; started by scripts/dev/bench.
import Glibc

do {
  switch CommandLine.arguments.dropFirst().first {
  case "graph": try GraphBench.run()
  case "reading" where CommandLine.arguments.count == 3: try ReadingBench.run(path: CommandLine.arguments[2])
  default:
    print("usage: moot-bench graph | reading FILE")
    exit(2)
  }
} catch {
  print("moot-bench: \(error)")
  exit(1)
}
