import Lexicon
import Query
import Reading
import Rendering

extension Command {
  static let lexicon = Command(
    "lexicon", .look, usage: "lexicon [LIST] | lexicon save DIR [--force]",
    "list the word lists by which Moot reads, show one, or write them out to change them",
    details: """
      Each list is a plain file, LIST.tsv: columns parted by tabs, comments after #, with what it is, its source and \
      its licence at its head. `lexicon save DIR` writes those in use into a folder that exists; change some, delete \
      the others, and `set words DIR` reads by them.
      """,
    takes: [
      .optional([
        .either([[.choice("LIST", WordSource.embedded.listNames)], [.keyword("save"), .named("DIR", .file)]])
      ]),
      .optional([.keyword("all")]),
    ], options: ["force"],
    examples: [
      Example("lexicon", "every list with its size"), Example("lexicon loaded", "the words that take a side"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    let force = try arguments.flag("force")
    try arguments.rejectOptions(known: ["force"])
    if arguments.keyword("save") {
      let folder = try arguments.text("a folder")
      try arguments.finish()
      return try session.saveLists(in: folder, overwriting: force)
    }
    let typed = arguments.nextText()
    try arguments.finish()
    guard let typed else { return Reply(session.listOfLists()) }
    let name = typed.value.lowercased().hasSuffix(".tsv") ? String(typed.value.dropLast(4)) : typed.value
    let names = session.builtInWords.listNames
    guard names.contains(name.lowercased()), let list = session.wordList(name.lowercased()) else {
      throw Failure(
        "no word list \"\(typed.value)\"",
        advice: closest(to: name.lowercased(), among: names).map { "did you mean \($0)?" } ?? "lexicon names them all",
        at: typed.place.range)
    }
    return Reply(session.shown(list, more: invocation.call.description + " all"))
  }
}

/// A word list as it stands in its file.
private struct ListedWords {
  let name: String
  /// What its head says, comment signs left out.
  let head: [String]
  let columns: [String]
  /// The fields of each entry.
  let entries: [[String]]

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    var head: [String] = []
    var entries: [[String]] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let line = line.last == "\r" ? line.dropLast() : line
      if line.first == "#" {
        // Comments among the entries part these.
        if entries.isEmpty { head.append(String(line.drop { $0 == "#" || $0 == " " })) }
      } else {
        entries.append(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      }
    }
    self.head = head
    self.entries = entries
    let named = head.first { $0.hasPrefix("Columns: ") }.map { $0.dropFirst(9).prefix { $0 != "." } }
    let names = named?.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init) ?? []
    let width = entries.first?.count ?? 0
    columns = names.count == width ? names : (0..<width).map { $0 == 0 ? "entry" : "" }
  }

  /// The first sentence of its head.
  var summary: String { head.first.map { String($0.prefix { $0 != "." && $0 != ":" }) } ?? "" }
}

extension Session {
  fileprivate func wordList(_ name: String) -> ListedWords? {
    lists.source.bytes(of: name).map { ListedWords(name, $0) }
  }

  fileprivate func listOfLists() -> Answer {
    let all = builtInWords.listNames.compactMap(wordList)
    // Those that a folder replaces first: they are what one looks for.
    let sorted = all.filter { lists.replaced.contains($0.name) } + all.filter { !lists.replaced.contains($0.name) }
    let rows = sorted.map { list in
      Row(
        TextLine([
          .label(list.name), .number(list.entries.count, members: "lexicon \(list.name)"),
          .text(lists.replaced.contains(list.name) ? "replaced" : "built in"), .text(list.summary),
        ]))
    }
    let columns = [Column("list"), Column("entries", isNumber: true), Column("from"), Column("what it holds")]
    return Answer(
      "Word lists: \(wordsInUse)",
      sections: [Section(columns: columns, rows: rows, isCut: true, more: "lexicon all", indent: 2)],
      notes: [
        TextLine([
          .text("One list:"), .command("lexicon loaded"), .text("  To change them:"), .command("lexicon save DIR"),
          .text("then"), .command("set words DIR"),
        ])
      ], count: rows.count, of: "word lists")
  }

  fileprivate func shown(_ list: ListedWords, more: String) -> Answer {
    let rows = list.entries.map { fields in
      Row(TextLine(fields.enumerated().map { $0.offset == 0 ? .label($0.element) : .text($0.element) }))
    }
    let from = lists.replaced.contains(list.name) ? "replaced" : "built in"
    return Answer(
      "\(list.name).tsv, \(from): \(list.entries.count.of("entry", "entries"))",
      sections: [
        Section(rows: list.head.map { Row(TextLine(text: $0)) }, indent: 2),
        Section(columns: list.columns.map { Column($0) }, rows: rows, isCut: true, more: more, indent: 2),
      ], count: rows.count, of: "entries")
  }

  /// Writes the lists in use into a folder.
  fileprivate func saveLists(in folder: ArgumentReader.Placed<String>, overwriting: Bool) throws -> Reply {
    let path = files.absolute(folder.value, from: scriptFolder)
    let names = builtInWords.listNames
    if !overwriting, let taken = names.first(where: { files.exists("\(path)/\($0).tsv") }) {
      throw Failure(FileError.exists("\(folder.value)/\(taken).tsv"), at: folder.place.range, kind: .command)
    }
    for name in names {
      guard let bytes = lists.source.bytes(of: name) else { continue }
      do throws(FileError) {
        try files.write(bytes, to: "\(path)/\(name).tsv", overwriting: overwriting)
      } catch { throw Failure(error, at: folder.place.range, kind: .command) }
    }
    return Reply(
      Answer(
        "Wrote \(names.count) word lists to \(folder.value); change some, and delete the others.",
        notes: [TextLine([.text("Read by them:"), .command("set words \(folder.value.asArgument)")])],
        count: names.count, of: "word lists"))
  }
}
