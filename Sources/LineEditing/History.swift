/// The lines one can go back to: those of earlier sessions, then this one's.
public struct History: Sendable, Equatable {
  /// The entries, oldest first.
  public private(set) var entries: [String]
  private var file: HistoryFile?

  /// A history that begins with what the file holds; without a file it lasts as long as the session.
  public init(file: HistoryFile? = nil, limit: Int = 20_000) {
    self.file = file
    entries = file?.entries(last: limit) ?? []
  }

  /// Keeps a line, in the file too, unless it is blank, begins with a space or repeats the entry before it.
  ///
  /// Says whether it was kept. After a failure the session goes on in memory, so the failure is told once.
  @discardableResult
  public mutating func add(_ line: String) throws(HistoryFailure) -> Bool {
    let entry = line.onOneLine.withoutTrailingSpaces
    guard let first = entry.unicodeScalars.first, !first.properties.isWhitespace, entry != entries.last else {
      return false
    }
    entries.append(entry)
    do {
      try file?.append(entry)
    } catch {
      file = nil
      throw error
    }
    return true
  }
}
