import Foundation
import Testing

/// Prints the reading of the file that MOOT_DUMP names, for a person to check.
@Test(.enabled(if: ProcessInfo.processInfo.environment["MOOT_DUMP"] != nil))
func dumpOfAFile() throws {
  let path = try #require(ProcessInfo.processInfo.environment["MOOT_DUMP"])
  let bytes = try #require(FileManager.default.contents(atPath: path))
  print(try Read([UInt8](bytes)).dump())
}
