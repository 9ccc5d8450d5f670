import Commands

/// A disk with nothing on it.
struct NoFiles: Files {
  var home: String? { nil }
  func read(_ path: String) throws(FileError) -> [UInt8] { throw .missing(path, near: []) }
  func write(_ bytes: [UInt8], to path: String, overwriting: Bool) throws(FileError) { throw .notPermitted(path) }
  func append(_ bytes: [UInt8], to path: String) throws(FileError) { throw .notPermitted(path) }
  func absolute(_ path: String, from folder: String?) -> String { path }
  func exists(_ path: String) -> Bool { false }
  func names(startingWith path: String) -> [String] { [] }
}
