import Foundation
import PseudoTerminal

/// The built program in a folder of its own, which is its home and working folder.
struct Moot {
  let folder: TemporaryFolder

  /// An article of two short paragraphs.
  static let dam = """
    The Dam Is Ours

    By R. Tal

    Sudmark maintains that any state may charge for upkeep, because the treaty leaves tolls to the owner of the lock. \
    Norrland counters that the toll is illegal.

    Norrland's ministers say that barges pay twice. Sudmark denied the charge.

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Moot.dam, to: "dam.txt")
  }

  var home: String { folder.path }
  var state: String { home + "/state/moot" }

  var environment: [String: String?] {
    ["HOME": home, "XDG_STATE_HOME": home + "/state", "XDG_CONFIG_HOME": home + "/config"]
  }

  /// What a program did.
  struct Outcome {
    let status: Int32
    let out: String
    let err: String
  }

  /// Runs the program with pipes and files around it.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String?] = [:]
  ) throws -> Outcome {
    try start(BuiltProduct.path("moot"), arguments, input: input, environment: environment)
  }

  /// Runs a line of sh, in which `$MOOT` is the program.
  func shell(_ line: String, input: String = "", environment: [String: String?] = [:]) throws -> Outcome {
    try start("/bin/sh", ["-c", line], input: input, environment: environment)
  }

  /// A terminal in which the program shows its prompt.
  func terminal(
    _ arguments: [String] = [], environment: [String: String?] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("moot"), arguments, environment: self.environment.merging(environment) { $1 },
      columns: columns, rows: rows, folder: home)
    try terminal.expect(line: "moot>")
    return terminal
  }

  private func start(
    _ executable: String, _ arguments: [String], input: String, environment: [String: String?]
  ) throws -> Outcome {
    let files = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: home)
    var variables: [String: String] = ["LC_ALL": "C.UTF-8", "MOOT": try BuiltProduct.path("moot")]
    for name in ["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"] {
      variables[name] = ProcessInfo.processInfo.environment[name]
    }
    for (name, value) in self.environment.merging(environment, uniquingKeysWith: { $1 }) { variables[name] = value }
    process.environment = variables
    // Files rather than pipes: nothing can block on a full one.
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: files.write("", to: "out")))
    let errors = try FileHandle(forWritingTo: URL(fileURLWithPath: files.write("", to: "err")))
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: files.write(input, to: "in")))
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let deadline = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: deadline)
    process.waitUntilExit()
    deadline.cancel()
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
      out: try files.read("out"), err: try files.read("err"))
  }
}

extension PseudoTerminal {
  /// Types a line at a prompt, and waits for the next prompt to stand alone under what is expected.
  func enter(_ line: String, expecting text: String, then prompt: String = "moot>") throws {
    // The same line may stand on the screen from before.
    func echoes(_ screen: Screen) -> Int { screen.text.components(separatedBy: "> \(line)\n").count }
    let before = echoes(screen)
    enter(line)
    try wait(for: "\"\(line)\" to be typed and taken") { echoes($0) > before }
    try expect(text)
    try expect(line: prompt)
  }
}
