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
  /// Every change in the order made, as the line that makes it again; undoing and redoing are such lines, too.
  ///
  /// A crash is recovered from these: unlike the entries they only grow.
  public private(set) var steps: [String] = []
  /// The number of steps when the session was last saved.
  private var savedCount = 0

  public init() {}

  public var isSaved: Bool { savedCount == steps.count }
  public var canUndo: Bool { !entries.isEmpty }
  public var canRedo: Bool { !undone.isEmpty }

  mutating func append(_ line: String, inverse: Inverse, ids: [StatementID] = []) {
    entries.append(Entry(line: line, inverse: inverse, ids: ids))
    undone.removeAll()
    steps.append(line)
  }

  mutating func popForUndo() -> Entry? { entries.popLast() }
  mutating func popForRedo() -> Entry? { undone.popLast() }

  mutating func pushUndone(_ entry: Entry, inverse: Inverse) {
    undone.append(Entry(line: entry.line, inverse: inverse, ids: entry.ids))
    steps.append("undo")
  }

  mutating func pushRedone(_ entry: Entry, inverse: Inverse) {
    entries.append(Entry(line: entry.line, inverse: inverse, ids: entry.ids))
    steps.append("redo")
  }

  mutating func markSaved() { savedCount = steps.count }
}
