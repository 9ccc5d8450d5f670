import Foundation
import PseudoTerminal
import Testing

/// Golden transcripts, the README's sessions and the lessons come out as they stand.
///
/// After a wanted change run `scripts/dev/update`, then read the difference.
@Suite struct TranscriptTests {
  static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func files(in folder: String, ending: String) throws -> [String] {
    let walk = FileManager.default.enumerator(atPath: top.appendingPathComponent(folder).path)
    let names = try #require(walk).compactMap { $0 as? String }
    return names.filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }

  @Test func everyTranscriptComesOutAsItStands() throws {
    let files =
      try Self.files(in: "Tests/Transcripts", ending: ".txt") + ["README.md"]
      + Self.files(in: "scripts", ending: ".moot")
    #expect(files.count >= 7)
    let (status, printed) = try Self.moot(["--check"] + files)
    #expect(status == 0, "\(printed)")
    #expect(printed.hasSuffix("\(files.count) of \(files.count) as they stand\n"), "\(printed)")
  }

  @Test func theREADMEListsTheCommandsAsDeclared() throws {
    let text = try String(contentsOf: Self.top.appendingPathComponent("README.md"), encoding: .utf8)
    let (_, table) = try Self.moot(["-c", "help commands"])
    #expect(text.contains("<!-- made by: moot -c 'help commands' -->\n\n\(table)\n<!-- end of the table -->"))
  }

  static let article = top.deletingLastPathComponent().appendingPathComponent("shared/seeds/000_41d2465c9682bc79.txt")
    .path

  /// On the real article, which is not part of the repository: what Kabul says is Kabul's, what the author says of it is
  /// in neither side's mouth.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: article), "the source article is not here"))
  func theRealArticleIsCompared() throws {
    let (status, printed) = try Self.moot(["-c", "compare Islamabad Kabul all", Self.article])
    #expect(status == 0)
    for line in [
      " Kabul: rejected the allegations", " Kabul: accused Pakistan of targeting civilians",
      " Kabul: Pakistan’s strikes violate sovereignty", "Agreed: none stated by both.", "thin on Kabul",
      " the author: Yet sovereignty is not an absolute shield",
      "this helps Islamabad; Islamabad is not reported to say it",
    ] {
      #expect(printed.contains(line), "\(line)")
    }
  }

  private static func moot(_ arguments: [String]) throws -> (status: Int32, printed: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try BuiltProduct.path("moot"))
    process.arguments = arguments
    process.currentDirectoryURL = top
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
