import ArgumentGraph

/// The session as the commands that made it: what `save` writes, `undo` takes back and a crash is recovered from.
public struct Log: Sendable {
  /// A logged command.
  public struct Entry: Sendable {
    /// The line as a script holds it; pasted text follows in its further lines.
    public let line: String
    /// What takes it back.
    let inverse: Inverse
    /// Statement ids of articles that the line names; `save` anchors them by their words.
    let ids: [StatementID]
  }

  /// What takes a command back; applying it gives what makes it again.
  enum Inverse: Sendable {
    case graph(GraphEdit, declarations: [PartyDeclaration])
    case variable(String, Selection?)
    case settings(Settings)
    case anchor(StatementID, StatementID?)
  }

  public private(set) var entries: [Entry] = []
  private var undone: [Entry] = []
  /// The number of entries when the session was last saved.
  private(set) var savedCount = 0

  public init() {}

  public var isSaved: Bool { savedCount == entries.count }
  public var canUndo: Bool { !entries.isEmpty }
  public var canRedo: Bool { !undone.isEmpty }

  mutating func append(_ line: String, inverse: Inverse, ids: [StatementID] = []) {
    entries.append(Entry(line: line, inverse: inverse, ids: ids))
    undone.removeAll()
  }

  mutating func popForUndo() -> Entry? { entries.popLast() }
  mutating func popForRedo() -> Entry? { undone.popLast() }

  mutating func pushUndone(_ entry: Entry, inverse: Inverse) {
    undone.append(Entry(line: entry.line, inverse: inverse, ids: entry.ids))
  }

  mutating func pushRedone(_ entry: Entry, inverse: Inverse) {
    entries.append(Entry(line: entry.line, inverse: inverse, ids: entry.ids))
  }

  mutating func markSaved() { savedCount = entries.count }
}
