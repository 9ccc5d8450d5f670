import ArgumentGraph

/// What a command answers: a closed document of titled sections, rows of typed cells and notes.
///
/// Every format is made from this one value, so none of them can say something that another does not.
public struct Answer: Sendable, Equatable {
  /// The first line: what was asked, of what, with its count.
  public var title: TextLine?
  public var sections: [Section]
  /// Closing lines: what to bear in mind, what to type next.
  public var notes: [TextLine]
  /// The ids of the statements shown, in order; the next `_`.
  public var ids: [String] {
    get { statements.isEmpty ? otherIDs : statements.map(\.description) }
    set { (statements, otherIDs) = ([], newValue) }
  }
  /// The same where the answer lists statements, perhaps very many: their names are made when they are asked for.
  public var statements: [StatementID] = []
  private var otherIDs: [String]
  /// What `expect count` compares; the number of ids unless the answer counts something else.
  public var count: Int {
    get { ownCount ?? max(statements.count, otherIDs.count) }
    set { ownCount = newValue }
  }
  private var ownCount: Int?
  /// What `count` counts: "statements"; `nil` where it counts nothing in particular.
  public var counted: String? {
    get { ownCounted ?? (ownCount == nil && !(statements.isEmpty && otherIDs.isEmpty) ? "statements" : nil) }
    set { ownCounted = newValue }
  }
  private var ownCounted: String?

  public init(
    _ title: TextLine? = nil, sections: [Section] = [], notes: [TextLine] = [], ids: [String] = [], count: Int? = nil,
    of counted: String? = nil
  ) {
    self.title = title
    self.sections = sections
    self.notes = notes
    otherIDs = ids
    ownCount = count
    ownCounted = counted
  }

  /// An answer that lists statements.
  public init(
    _ title: TextLine?, sections: [Section], notes: [TextLine] = [], statements: [StatementID], count: Int? = nil
  ) {
    self.init(title, sections: sections, notes: notes, count: count, of: "statements")
    self.statements = statements
  }

  /// An answer of plain lines.
  public init(lines: [String]) {
    self.init(sections: [Section(rows: lines.map { Row(TextLine(text: $0)) })])
  }

  /// The answer without its first line, where that is shown by itself.
  public var belowTitle: Answer {
    var rest = self
    rest.title = nil
    return rest
  }

  public var isEmpty: Bool { title == nil && sections.allSatisfy(\.isEmpty) && notes.isEmpty }

  /// Whether rows that would not be shown were not made; such an answer is for showing as text only.
  public var isAbridged: Bool { sections.contains { $0.rowsLeftOut > 0 } }

  public static func == (left: Self, right: Self) -> Bool {
    left.title == right.title && left.sections == right.sections && left.notes == right.notes
      && left.count == right.count && left.counted == right.counted && left.ids == right.ids
  }
}

/// A titled part of an answer.
public struct Section: Sendable, Equatable {
  public var heading: TextLine?
  /// Names of the columns where the rows are a table; the rows' first lines then hold one cell a column.
  public var columns: [Column]
  public var rows: [Row]
  /// How many rows there are after these that were not made, since `set rows` cuts them anyway.
  public var rowsLeftOut = 0
  /// Whether `set rows` may cut it.
  public var isCut: Bool
  /// What to type for all of its rows.
  public var more: String?
  /// How far the rows stand in.
  public var indent: Int
  /// Whether it answers what other sections ask: a page to hand out keeps it apart from the questions.
  public var isKey = false

  public init(
    _ heading: TextLine? = nil, columns: [Column] = [], rows: [Row] = [], isCut: Bool = false, more: String? = nil,
    indent: Int = 0
  ) {
    self.heading = heading
    self.columns = columns
    self.rows = rows
    self.isCut = isCut
    self.more = more
    self.indent = indent
  }

  public var isEmpty: Bool { heading == nil && rows.isEmpty }
}

/// A column of a table.
public struct Column: Sendable, Equatable {
  public var name: String
  public var isNumber: Bool

  public init(_ name: String, isNumber: Bool = false) {
    self.name = name
    self.isNumber = isNumber
  }
}

/// One entry of a section: its line, and lines that belong to it.
public struct Row: Sendable, Equatable {
  public var lines: [TextLine]
  /// How deep it stands beneath the rows before it; a row beneath another is never cut off from it.
  public var depth = 0
  /// The id that it stands beneath, where only the indentation of its lines shows that.
  public var under: String?

  public init(_ line: TextLine, _ more: TextLine...) { lines = [line] + more }
  public init(_ line: TextLine, depth: Int) {
    lines = [line]
    self.depth = depth
  }
  public init(lines: [TextLine]) { self.lines = lines }
}

/// Cells that stand side by side.
public struct TextLine: Sendable, Equatable {
  /// What happens to words beyond the right edge.
  public enum Overflow: Sendable, Equatable {
    /// They go on below, all of them.
    case wrap
    /// They are cut at a word with "…" after this many lines.
    case cut(Int)
  }

  public var cells: [Cell]
  public var indent: Int
  public var overflow: Overflow
  /// How much further in its second line stands; `nil` for the usual.
  public var hang: Int?

  public init(_ cells: [Cell], indent: Int = 0, overflow: Overflow = .wrap) {
    self.cells = cells
    self.indent = indent
    self.overflow = overflow
  }

  public init(text: String, indent: Int = 0) { self.init([.text(text)], indent: indent) }
}

extension TextLine: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) { self.init(text: text) }
}
