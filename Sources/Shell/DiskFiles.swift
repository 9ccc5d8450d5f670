import Commands
import Glibc
import LineEditing
import Query

/// The files of this machine.
struct DiskFiles: Files {
  /// What can be loaded at most: 64 MB.
  static let largest = 64 << 20
  let home: String?

  func read(_ path: String) throws(FileError) -> [UInt8] {
    if path == "-" { return try readAll(0, "standard input") }
    // Not to wait for the writer of a pipe here, where ctrl-C cannot end the wait.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw error(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw error(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path) }
    if status.st_size > Self.largest { throw .tooLarge(path, bytes: Int(status.st_size)) }
    return try readAll(descriptor, path, expecting: Int(status.st_size))
  }

  private func readAll(_ descriptor: Int32, _ path: String, expecting size: Int = 0) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      guard Interrupts.waitForInput(descriptor) else { throw .other(path, "stopped") }
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        throw error(path, errno)
      }
      bytes += chunk[..<count]
      if bytes.count > Self.largest { throw .tooLarge(path, bytes: bytes.count) }
    }
  }

  func write(_ bytes: [UInt8], to path: String, overwriting: Bool) throws(FileError) {
    var status = stat()
    let stands = stat(path, &status) == 0
    if stands, status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path) }
    // A device or a pipe loses nothing and cannot be replaced by a rename; it is written as it stands.
    if stands, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw error(path, errno) }
      defer { close(descriptor) }
      return try writeAll(bytes, descriptor, path)
    }
    if stands, !overwriting { throw .exists(path) }
    try replace(Self.target(path), with: bytes, mode: stands ? status.st_mode & 0o777 : nil, named: path)
  }

  func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw error(path, errno) }
    defer { close(descriptor) }
    try writeAll(bytes, descriptor, path)
  }

  /// Where a symbolic link leads, so that its file is replaced and not the link.
  private static func target(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func replace(_ target: String, with bytes: [UInt8], mode: mode_t?, named path: String) throws(FileError) {
    let temporary = "\(target).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      let folder = String(target[..<(target.lastIndex(of: "/") ?? target.startIndex)])
      if errno == ENOENT { throw .other(path, "there is no folder \(folder); make it first, or save elsewhere") }
      throw error(path, errno)
    }
    do throws(FileError) {
      defer { close(descriptor) }
      // The mode asked for at opening is subject to the umask.
      if let mode { fchmod(descriptor, mode) }
      try writeAll(bytes, descriptor, path)
      guard fsync(descriptor) == 0 || errno == EINVAL else { throw error(path, errno) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let code = errno
      unlink(temporary)
      throw error(path, code)
    }
  }

  private func writeAll(_ bytes: [UInt8], _ descriptor: Int32, _ path: String) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw error(path, errno)
      }
      written += count
    }
  }

  func absolute(_ path: String, from folder: String?) -> String {
    if path == "-" { return path }
    var whole = path
    if path.hasPrefix("~/"), let home = getenv("HOME") { whole = String(cString: home) + path.dropFirst(1) }
    if !whole.hasPrefix("/") { whole = (folder ?? Self.workingFolder) + "/" + whole }
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  func names(startingWith path: String) -> [String] {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let shown = String(path[..<cut])
    let start = path[cut...]
    guard let folder = opendir(absolute(shown.isEmpty ? "." : shown, from: nil)) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let length = Int(entry.pointee.d_reclen)
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: length) { String(cString: $0) }
      }
      // Hidden files are offered only where a dot was typed.
      guard name.hasPrefix(start), name != ".", name != "..", !name.hasPrefix(".") || start.hasPrefix(".") else {
        continue
      }
      var status = stat()
      let isFolder = stat(absolute(shown + name, from: nil), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      names.append(shown + name + (isFolder ? "/" : ""))
    }
    return names.sorted()
  }

  private func error(_ path: String, _ code: Int32) -> FileError {
    switch code {
    case ENOENT, ENOTDIR: .missing(path, near: near(path))
    case EISDIR: .isFolder(path)
    case EACCES, EPERM, EROFS: .notPermitted(path)
    case ENOSPC, EDQUOT: .noSpace(path)
    default: .other(path, String(cString: strerror(code)))
    }
  }
}
