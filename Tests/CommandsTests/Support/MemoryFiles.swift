import Commands
import Synchronization

/// Files that live in memory; a test can make any of them fail.
final class MemoryFiles: Files {
  /// The folder in which relative paths start.
  static let folder = "/desk"

  let home: String?
  private let contents: Mutex<[String: [UInt8]]>
  private let readFailures = Mutex<[String: FileError]>([:])
  private let writeFailures = Mutex<[String: FileError]>([:])

  /// - Parameter texts: by path; relative ones stand in `/desk`.
  init(_ texts: [String: String] = [:], home: String? = nil) {
    self.home = home
    let rooted = texts.map { path, text in (Self.rooted(path, from: nil), Array(text.utf8)) }
    contents = Mutex(Dictionary(uniqueKeysWithValues: rooted))
  }

  // MARK: What a test does to them

  subscript(path: String) -> String? {
    get { contents.withLock { $0[Self.rooted(path, from: nil)] }.map { String(decoding: $0, as: UTF8.self) } }
    set { self[bytes: path] = newValue.map { Array($0.utf8) } }
  }

  subscript(bytes path: String) -> [UInt8]? {
    get { contents.withLock { $0[Self.rooted(path, from: nil)] } }
    set { contents.withLock { $0[Self.rooted(path, from: nil)] = newValue } }
  }

  var paths: [String] { contents.withLock { $0.keys.sorted() } }

  func fail(reading path: String, with error: FileError?) {
    readFailures.withLock { $0[Self.rooted(path, from: nil)] = error }
  }

  func fail(writing path: String, with error: FileError?) {
    writeFailures.withLock { $0[Self.rooted(path, from: nil)] = error }
  }

  // MARK: Files

  func read(_ path: String) throws(FileError) -> [UInt8] {
    if let error = readFailures.withLock({ $0[path] }) { throw error }
    guard let bytes = contents.withLock({ $0[path] }) else { throw .missing(path, near: []) }
    return bytes
  }

  func write(_ bytes: [UInt8], to path: String, overwriting: Bool) throws(FileError) {
    if let error = writeFailures.withLock({ $0[path] }) { throw error }
    if exists(path), !overwriting { throw .exists(path) }
    contents.withLock { $0[path] = bytes }
  }

  func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    if let error = writeFailures.withLock({ $0[path] }) { throw error }
    guard exists(path) else { throw .missing(path, near: []) }
    contents.withLock { $0[path]?.append(contentsOf: bytes) }
  }

  func absolute(_ path: String, from folder: String?) -> String { Self.rooted(path, from: folder) }

  func exists(_ path: String) -> Bool { contents.withLock { $0[path] != nil } }

  func names(startingWith path: String) -> [String] {
    let shown = path.contains("/") ? String(path[...(path.lastIndex(of: "/") ?? path.startIndex)]) : ""
    let folder = Self.rooted(shown.isEmpty ? "." : shown, from: nil)
    var names: Set<String> = []
    for path in paths where path.hasPrefix(folder + "/") {
      let rest = path.dropFirst(folder.count + 1)
      let name = rest.prefix { $0 != "/" }
      names.insert(shown + name + (name.count < rest.count ? "/" : ""))
    }
    return names.filter { $0.hasPrefix(path) }.sorted()
  }

  private static func rooted(_ path: String, from folder: String?) -> String {
    if path == "-" { return path }
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : "\(folder ?? Self.folder)/\(path)").split(separator: "/")
    where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
