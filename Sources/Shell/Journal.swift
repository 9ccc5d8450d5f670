import Glibc

/// The commands of a session as they are made, kept beside it so that a crash loses none.
///
/// The file is locked while its session lives; an unlocked one was left behind and can be recovered.
struct Journal {
  let path: String
  private let descriptor: Int32

  /// Starts the journal of this session; `nil` where the folder cannot be written.
  init?(in state: StateFolder) {
    let folder = state.path + "/sessions"
    guard StateFolder.make(folder) else { return nil }
    var path = ""
    var descriptor: Int32 = -1
    // The process number is free among living sessions; a dead one of the same number may have left its file.
    for attempt in 0..<100 {
      path = "\(folder)/\(getpid())" + (attempt == 0 ? "" : "-\(attempt)") + ".moot"
      descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o600)
      if descriptor >= 0 || errno != EEXIST { break }
    }
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    self.path = path
    self.descriptor = descriptor
  }

  /// Adds a command. A full disk loses the journal's line, never the session's.
  func append(_ line: String) -> Bool {
    let bytes = Array((line + "\n").utf8)
    return bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == bytes.count
  }

  /// Ends the journal: its work is saved, or there is none.
  func remove() {
    unlink(path)
    close(descriptor)
  }

  /// Ends the journal and leaves it to be recovered.
  func keep() { close(descriptor) }

  /// A session that was left without being saved.
  struct Left {
    let path: String
    let commands: Int
  }

  /// The journals whose sessions live no more, newest first.
  static func left(in state: StateFolder) -> [Left] {
    let folder = state.path + "/sessions"
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var found: [(left: Left, modified: Int)] = []
    while let entry = readdir(stream) {
      let length = Int(entry.pointee.d_reclen)
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: length) { String(cString: $0) }
      }
      guard name.hasSuffix(".moot") else { continue }
      let path = folder + "/" + name
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      guard flock(descriptor, LOCK_SH | LOCK_NB) == 0 else { continue }
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { continue }
      if status.st_size == 0 {
        unlink(path)
        continue
      }
      found.append((Left(path: path, commands: lines(descriptor)), status.st_mtim.tv_sec))
    }
    return found.sorted { ($0.modified, $0.left.path) > ($1.modified, $1.left.path) }.map(\.left)
  }

  private static func lines(_ descriptor: Int32) -> Int {
    var count = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let got = read(descriptor, &chunk, chunk.count)
      guard got > 0 else { return count }
      count += chunk[..<got].count { $0 == 0x0A }
    }
  }
}
