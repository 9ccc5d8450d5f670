import Query

/// The files that commands may reach; the shell gives the disk, tests give a dictionary.
public protocol Files: Sendable {
  /// The whole content of a file. `-` is standard input.
  func read(_ path: String) throws(FileError) -> [UInt8]
  /// Writes a file whole, by a temporary file that is renamed, so that a failure leaves the old one as it was.
  ///
  /// - Throws: `FileError.exists` for a file that stands there already, unless `overwriting`.
  func write(_ bytes: [UInt8], to path: String, overwriting: Bool) throws(FileError)
  /// Adds to a file that stands there already.
  func append(_ bytes: [UInt8], to path: String) throws(FileError)
  /// The path from the root, without `.` and `..`; relative paths start from `folder`, or from the working folder.
  func absolute(_ path: String, from folder: String?) -> String
  func exists(_ path: String) -> Bool
  /// Names in the folder of a half-typed path, folders with a closing slash, sorted.
  func names(startingWith path: String) -> [String]
  /// Where Moot's own articles and scripts are: `seeds`, `scripts`.
  var home: String? { get }
}

extension Files {
  /// The file of the same folder whose name is like a missing one's; none where there is no such.
  public func near(_ path: String) -> [String] {
    let folder = path.folder
    let wanted = path.lastComponent.parted
    let names = names(startingWith: folder).map { String($0.dropFirst(folder.count)).parted }
    // By the name before the ending, which says more: "b.txt" is not like "a.txt".
    let same = names.filter { $0.ending == wanted.ending }
    for candidates in [same, names] {
      guard let stem = closest(to: wanted.stem, among: candidates.map(\.stem)),
        let name = candidates.first(where: { $0.stem == stem })
      else { continue }
      return [folder + name.stem + name.ending]
    }
    return []
  }

  /// Reads a file by its path from the root; an error names it as it was typed.
  public func read(_ path: String, typed: String) throws(FileError) -> [UInt8] {
    do throws(FileError) { return try read(path) } catch { throw error.named(typed) }
  }

  /// Writes a file by its path from the root; an error names it as it was typed.
  func write(_ text: String, to path: String, typed: String, overwriting: Bool) throws(FileError) {
    do throws(FileError) { try write(Array(text.utf8), to: path, overwriting: overwriting) } catch {
      // A script that is run again writes the same again, and nothing is lost by that.
      if case .exists = error, !text.isEmpty, let old = try? read(path), old.elementsEqual(text.utf8) { return }
      throw error.named(typed)
    }
  }
}

/// Why a file could not be read or written.
public enum FileError: Error, Equatable, CustomStringConvertible {
  case missing(String, near: [String])
  case isFolder(String)
  case notPermitted(String)
  case exists(String)
  case tooLarge(String, bytes: Int)
  case noSpace(String)
  case other(String, String)

  /// The same error of a file under the name that was typed for it.
  func named(_ typed: String) -> FileError {
    switch self {
    case .missing(_, let near): .missing(typed, near: near.map { typed.folder + $0.lastComponent })
    case .isFolder: .isFolder(typed)
    case .notPermitted: .notPermitted(typed)
    case .exists: .exists(typed)
    case .tooLarge(_, let bytes): .tooLarge(typed, bytes: bytes)
    case .noSpace: .noSpace(typed)
    case .other(_, let reason): .other(typed, reason)
    }
  }

  public var description: String {
    switch self {
    case .missing(let path, let near):
      "no file \(path)"
        + (near.isEmpty
          ? "; check the path, relative ones start from the folder you are in"
          : "; did you mean \(near.map(\.asArgument).listed("or"))?")
    case .isFolder(let path): "\(path) is a folder; name a file in it, \(path.hasSuffix("/") ? path : path + "/")NAME"
    case .notPermitted(let path): "no permission for \(path); check its mode and its folder's"
    case .exists(let path): "\(path) exists; add --force to write over it, or choose another name"
    case .tooLarge(let path, let bytes):
      "\(path) is too large: \(bytes) bytes, the limit is 67108864 (64 MB); split it and load the parts"
    case .noSpace(let path): "no space left to write \(path); nothing was changed, free some and try again"
    case .other(let path, let reason): "\(path): \(reason)"
    }
  }
}

extension String {
  /// A file's name and its ending with the full stop.
  fileprivate var parted: (stem: String, ending: String) {
    guard let dot = lastIndex(of: "."), dot != startIndex else { return (self, "") }
    return (String(self[..<dot]), String(self[dot...]))
  }

  /// The folder of a path: "" for a bare name.
  var folder: String {
    guard let slash = lastIndex(of: "/") else { return "" }
    return String(self[...slash])
  }

  /// The path of a file as seen from a folder; both absolute.
  func relative(to folder: String) -> String {
    let target = split(separator: "/")
    let base = folder.split(separator: "/")
    let shared = zip(target, base).prefix { $0 == $1 }.count
    if shared == 0 { return self }
    return ([Substring](repeating: "..", count: base.count - shared) + target[shared...]).joined(separator: "/")
  }
}
