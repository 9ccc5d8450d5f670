import Commands
import Glibc
import LineEditing

/// The commands of a session as they are made, kept beside it so that a crash loses none.
///
/// The file is locked while its session lives; an unlocked one was left behind and can be recovered.
struct Journal {
  let path: String
  private let descriptor: Int32
  /// How many of the session's steps it holds.
  private var count = 0
  /// Once a step is lost, those after it would make no sense.
  private var isBroken = false

  /// Starts the journal of this session; `nil` where the folder cannot be written.
  init?(in state: StateFolder) {
    let folder = state.path + "/sessions"
    guard StateFolder.make(folder) else { return nil }
    // It gets its name when it is locked: another session that starts now must not take it for one left behind.
    let unnamed = "\(folder)/\(getpid()).new"
    unlink(unnamed)
    let descriptor = open(unnamed, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    defer { unlink(unnamed) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    // The process number is free among living sessions; a dead one of the same number may have left its file.
    for attempt in 0..<100 {
      let path = "\(folder)/\(getpid())" + (attempt == 0 ? "" : "-\(attempt)") + ".moot"
      if link(unnamed, path) == 0 {
        self.path = path
        return
      }
      if errno != EEXIST { break }
    }
    close(descriptor)
    return nil
  }

  /// Adds the steps that it does not hold yet; false when they cannot be written. The session loses nothing by that.
  mutating func follow(_ steps: [String]) -> Bool {
    guard !isBroken else { return true }
    let lines = steps.dropFirst(count).map { $0 + "\n" }.joined()
    isBroken = !Screen.write(lines, to: descriptor)
    count = steps.count
    return !isBroken
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

    /// Ends the offer to recover it, and leaves the file to its owner; where it is now.
    func setAside() -> String {
      let kept = path + ".kept"
      return rename(path, kept) == 0 ? kept : path
    }
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
      found.append((Left(path: path, commands: commands(descriptor)), status.st_mtim.tv_sec))
    }
    return found.sorted { ($0.modified, $0.left.path) > ($1.modified, $1.left.path) }.map(\.left)
  }

  /// The lines but for those of pasted texts.
  private static func commands(_ descriptor: Int32) -> Int {
    var lines = PlainLines(descriptor: descriptor)
    var count = 0
    while let line = lines.next() {
      // Where an id stands is part of the command that uses it.
      if !Log.isAnchor(line) { count += 1 }
      guard line.hasPrefix("paste ") else { continue }
      while let text = lines.next(), text != "." {}
    }
    return count
  }
}
