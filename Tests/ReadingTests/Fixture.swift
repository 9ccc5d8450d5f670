import Foundation

/// Files of Tests/Fixtures, which scripts read as well as tests.
enum Fixture {
  /// The lines of a file; none where it is missing, which a test that counts them tells.
  static func lines(_ name: String) -> [Substring] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures")
    let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return text?.split(separator: "\n") ?? []
  }
}
