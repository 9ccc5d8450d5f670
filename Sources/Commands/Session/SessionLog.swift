import ArgumentGraph
import Query

/// The session as the commands that made it: what `save` writes, `undo` takes back and a crash is recovered from.
public struct Log: Sendable {
  /// A logged command.
  public struct Entry: Sendable {
    /// The line as a script holds it; pasted text follows in its further lines.
    public let line: String
    /// What takes it back.
    let inverse: Inverse
    /// Statements of articles that the line names, with their words when it was made: `save` anchors them.
    let anchors: [Anchor]
    /// The texts that it read, for `save` to say what was read.
    let texts: [ReadText]
    /// Which of all the entries ever made it is; one made again keeps its number.
    let number: Int
  }

  /// What takes a command back; applying it gives what makes it again.
  indirect enum Inverse: Sendable {
    case graph(GraphEdit, declarations: [PartyDeclaration])
    case variable(String, Selection?)
    case links(LinksCounted)
    case words(WordLists)
    /// Several, in order.
    case all([Inverse])
  }

  /// A statement and the words by which a script finds it again.
  struct Anchor: Sendable, Equatable {
    let id: StatementID
    let words: String
  }

  /// A text that a command read, and what was read of it then.
  struct ReadText: Sendable, Equatable {
    let article: ArticleID
    let digest: String
    let reading: SavedReading
  }

  public private(set) var entries: [Entry] = []
  private var undone: [Entry] = []
  /// Every change in the order made, as the line that makes it again; undoing and redoing are such lines, too.
  ///
  /// A crash is recovered from these: unlike the entries they only grow.
  public private(set) var steps: [String] = []
  /// The words to which the steps have anchored ids; a new reading of an article starts anew.
  private var stepAnchors: [StatementID: String] = [:]
  /// How many entries were ever made.
  private var made = 0
  /// The last entry when the session was last saved; 0 for none.
  private var saved = 0

  public init() {}

  /// Whether a step only says where an id stands: it is part of the command after it.
  public static func isAnchor(_ step: String) -> Bool { step.hasPrefix("anchor ") }

  /// Whether the entries are those of the last save. The last one tells: every entry has a number of its own, and
  /// those before it do not change while it stands.
  public var isSaved: Bool { saved == entries.last?.number ?? 0 }

  mutating func append(
    _ line: String, inverse: Inverse, anchors: [Anchor] = [], texts: [ReadText] = []
  ) {
    made += 1
    entries.append(Entry(line: line, inverse: inverse, anchors: anchors, texts: texts, number: made))
    undone.removeAll()
    // When it is recovered, the file of an article may hold another text.
    steps += anchors.newLines(after: &stepAnchors)
    for text in texts { stepAnchors = stepAnchors.filter { $0.key.article != text.article } }
    steps.append(line)
  }

  mutating func popForUndo() -> Entry? { entries.popLast() }
  mutating func popForRedo() -> Entry? { undone.popLast() }

  mutating func pushUndone(_ entry: Entry, inverse: Inverse) {
    undone.append(entry.with(inverse))
    steps.append("undo")
  }

  mutating func pushRedone(_ entry: Entry, inverse: Inverse) {
    entries.append(entry.with(inverse))
    steps.append("redo")
  }

  mutating func markSaved() { saved = entries.last?.number ?? 0 }
}

extension Log.Entry {
  fileprivate func with(_ inverse: Log.Inverse) -> Log.Entry {
    Log.Entry(
      line: line, inverse: inverse, anchors: anchors, texts: texts, number: number)
  }
}

extension [Log.Anchor] {
  /// The lines that anchor these ids ahead of the line that uses them, but for those that are anchored so already.
  func newLines(after inForce: inout [StatementID: String]) -> [String] {
    var lines: [String] = []
    for anchor in sorted(by: { $0.id < $1.id }) where inForce[anchor.id] != anchor.words {
      inForce[anchor.id] = anchor.words
      lines.append("anchor \(anchor.id) \(Argument(.quoted(anchor.words)))")
    }
    return lines
  }
}
