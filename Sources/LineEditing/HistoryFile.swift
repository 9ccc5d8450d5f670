import Glibc

/// Earlier lines on disk: plain UTF-8, one entry a line, only ever appended to, so that two sessions at once lose
/// nothing and the file can be searched with `grep`.
public struct HistoryFile: Sendable, Equatable {
  /// Where the file is, or will be once there is something to keep.
  public let path: String

  /// A history kept in this file.
  public init(path: String) {
    self.path = path
  }

  /// The file the environment asks for: `$NAME_HISTORY` (empty turns history off), else `NAME/history` in
  /// `$XDG_STATE_HOME`, else in `~/.local/state`; nil when there is none.
  public init?(program: String, environment: [String: String]) {
    if let chosen = environment[program.uppercased() + "_HISTORY"] {
      guard !chosen.isEmpty else { return nil }
      self.init(path: chosen)
    } else if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      // A relative path is to be ignored, says the XDG specification; it would litter every folder.
      self.init(path: "\(state)/\(program)/history")
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      self.init(path: "\(home)/.local/state/\(program)/history")
    } else {
      return nil
    }
  }

  /// The last entries, oldest first; none when there is no such file. Invalid bytes are read as U+FFFD.
  public func entries(last limit: Int = 20_000) -> [String] {
    let bytes = tail(maximum: 8 * 1024 * 1024)
    return bytes.split(separator: 0x0A).suffix(limit)
      .map(HistoryFile.entry)
      .filter { !$0.isEmpty }
  }

  /// Most entries are plain ASCII, and the prompt waits for all of them.
  private static func entry(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return bytes.allSatisfy { (0x20..<0x7F).contains($0) } ? text : text.withoutControls
  }

  /// Adds one entry with a single write, creating folders and file for their owner alone.
  public func append(_ entry: String) throws(HistoryFailure) {
    createFolders()
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw HistoryFailure(path: path, reason: errno) }
    defer { close(descriptor) }
    // A session killed in the middle of a write must not spoil this entry too.
    let text = (endsInsideLine(descriptor) ? "\n" : "") + entry.onOneLine + "\n"
    var bytes = Array(text.utf8)
    guard write(descriptor, &bytes, bytes.count) == bytes.count else {
      throw HistoryFailure(path: path, reason: errno)
    }
  }

  private func tail(maximum: Int) -> ArraySlice<UInt8> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
    let offset = max(0, Int(status.st_size) - maximum)
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) - offset)
    let got = pread(descriptor, &bytes, bytes.count, offset)
    let read = bytes.prefix(max(0, got))
    // Beginning in the middle, the first line is only half of one.
    return offset == 0 ? read : read.drop { $0 != 0x0A }
  }

  private func endsInsideLine(_ descriptor: Int32) -> Bool {
    let end = lseek(descriptor, 0, SEEK_END)
    var last: UInt8 = 0x0A
    return end > 0 && pread(descriptor, &last, 1, end - 1) == 1 && last != 0x0A
  }

  /// Folders that cannot be made show as a failure to open the file.
  private func createFolders() {
    var index = path.startIndex
    while let slash = path[index...].dropFirst().firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      index = slash
    }
  }
}

/// Why history could not be kept.
public struct HistoryFailure: Error, Equatable, CustomStringConvertible {
  /// The file that could not be written.
  public let path: String
  /// The error number of the system.
  public let reason: Int32

  /// What failed, where, and what to try.
  public var description: String {
    "cannot keep history in \(path): \(String(cString: strerror(reason)));"
      + " this session's lines stay in memory (set MOOT_HISTORY to another file, or to nothing to turn history off)"
  }
}

extension String {
  /// Line breaks and other control characters as spaces: an entry is a line.
  var onOneLine: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? " " : $0 }))
  }
}
