extension Answer {
  /// A key of the JSON form, or a kind of its cells, with what it holds.
  public struct Key: Sendable, Equatable {
    public let name: String
    public let meaning: String

    init(_ name: String, _ meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  /// Every key of the JSON form, outermost first. Keys are added, never renamed or taken away.
  public static let jsonKeys: [Key] = [
    Key("title", "what was asked, of what; left out where an answer has none"),
    Key("sections", "the parts of the answer, in order"),
    Key("notes", "closing lines, as texts"),
    Key("ids", "the statements shown, in order: the next _"),
    Key("count", "the number that expect count compares"),
    Key("counted", "what is counted: statements, sentences, voices …; left out where nothing in particular is"),
    Key("heading", "of a section: its heading"),
    Key("columns", "of a table: the names of its columns"),
    Key("records", "of a table: each row as an object whose keys are the columns; numbers are numbers"),
    Key("rows", "of a section: its rows, all of them"),
    Key("more", "of a section: what to type for all of its rows where text is cut"),
    Key("depth", "of a row: how deep it stands beneath the rows before it; left out where it is 0"),
    Key("cells", "of a row: its first line, cell by cell"),
    Key("lines", "of a row: its further lines, each a list of cells"),
    Key("kind", "of a cell: one of the kinds below"),
    Key("value", "of a cell: its text, or its number"),
    Key("restates", "of an id: the earlier statement that it says again"),
    Key("of", "of a fraction: the whole"),
    Key(
      "numbers", "of a heading, or of the title and the notes: the numbers in them that list their members, as cells"),
    Key("members", "of a number or a fraction: the line that lists what was counted; left out where none does"),
    Key("origin", "of a link: found, suggested, added, accepted or rejected"),
    Key("cue", "of a link: the words that tell of it"),
  ]

  /// Every kind of cell.
  public static let jsonKinds: [Key] = [
    Key("id", "an id that every command takes"),
    Key("holder", "a voice or party by name"),
    Key("quote", "words of an article, or of a statement added by hand"),
    Key("link", "a link by its number, L6; numbers hold for one session"),
    Key("number", "a count"),
    Key("fraction", "a count with its whole"),
    Key("label", "a word of Moot's that names what follows: attacks, because"),
    Key("command", "a line to type"),
    Key("text", "any other words of Moot's"),
  ]
}

extension Cell {
  /// An id as shown, "A10.6 (= A4.7)", as the bare id, the one that it restates, and what else stands behind it.
  static func parts(ofID text: String) -> (id: String, restates: String?, rest: String) {
    let id = text.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
    let rest = text.dropFirst(id.count)
    let note = String(rest.drop { $0 == " " })
    guard !id.isEmpty, note.hasPrefix("(= "), note.hasSuffix(")") else { return (String(id), nil, note) }
    return (String(id), String(note.dropFirst(3).dropLast()), note)
  }
}
