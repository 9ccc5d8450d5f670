import Foundation

/// Executables of this package, as built together with the tests.
public enum BuiltProduct {
  /// The path of an executable, which stands beside the running test executable whatever the scratch path is.
  public static func path(_ name: String) throws -> String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    let path = URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent(name).path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw TerminalFailure("no executable \(name) beside the tests (\(path)); make the test target depend on it")
    }
    return path
  }
}

/// A folder for one test, removed with its last reference.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let path: String

  /// A new empty folder.
  public init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("moot-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file in the folder, with the folders on the way to it; returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
    return url.path
  }

  /// The text of a file in the folder.
  public func read(_ name: String) throws -> String {
    try String(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(name), encoding: .utf8)
  }
}

/// Why a terminal session did not go as the test expected.
public struct TerminalFailure: Error, CustomStringConvertible {
  /// What was expected, and what the screen showed.
  public let description: String

  init(_ description: String) { self.description = description }
}
