import ArticleText
import Lexicon
import Query
import Reading

/// The word lists by which a session reads: those built in, some of them perhaps replaced by files of a folder.
struct WordLists: Sendable {
  /// From the root; `nil` where all are those built in.
  let folder: String?
  /// The lists of the folder that differ from those built in, sorted.
  let replaced: [String]
  let source: WordSource
  /// The same for the same words, so that what was read by them is known again.
  let key: String

  init(builtIn: WordSource) {
    folder = nil
    replaced = []
    source = builtIn
    key = ""
  }

  private init(_ tables: [String: [UInt8]], from folder: String, over builtIn: WordSource) {
    self.folder = folder
    replaced = tables.keys.sorted()
    source = WordSource(tables).falling(back: builtIn)
    var bytes: [UInt8] = []
    for name in replaced { bytes += Array("\(name)\n".utf8) + (tables[name] ?? []) }
    key = Article.digest(of: bytes)
  }

  /// Whether texts are cut as with other lists.
  func cutsTexts(as other: WordLists) -> Bool {
    ["abbreviations", "furniture"].allSatisfy { source.bytes(of: $0) == other.source.bytes(of: $0) }
  }

  /// What is read with these lists.
  func tables() throws -> (reader: Reader, rules: TextRules) {
    func text(_ table: String) -> String { String(decoding: source.bytes(of: table) ?? [], as: UTF8.self) }
    return (
      reader: Reader(lexicon: try Lexicon(source)),
      rules: try TextRules(abbreviations: text("abbreviations"), furniture: text("furniture"))
    )
  }
}

extension WordSource {
  /// The lists that reading heeds; what people type in vain is advice and none of them.
  var listNames: [String] { names.filter { $0 != "advice" } }
}

extension WordLists {
  /// Reads the lists of a folder; all or nothing.
  static func read(
    _ typed: ArgumentReader.Placed<String>, from folder: String?, over builtIn: WordSource, _ files: any Files
  ) throws -> WordLists {
    let path = files.absolute(typed.value, from: folder)
    let names = builtIn.listNames
    let found = files.names(startingWith: path + "/").map(\.lastComponent).filter { $0.hasSuffix(".tsv") }
    for file in found {
      let name = String(file.dropLast(4))
      if names.contains(name) { continue }
      let near = closest(to: name, among: names).map { "did you mean \($0).tsv?" }
      throw Failure(
        "\(typed.value)/\(file) replaces no word list",
        advice: (near.map { $0 + " " } ?? "") + "lexicon lists their names", at: typed.place.range, kind: .input)
    }
    guard !found.isEmpty else {
      throw Failure(
        "no word list in \(typed.value)",
        advice: "lexicon save \(typed.value.asArgument) writes those in use there, to be changed",
        at: typed.place.range,
        kind: .input)
    }
    var tables: [String: [UInt8]] = [:]
    for file in found {
      do throws(FileError) {
        tables[String(file.dropLast(4))] = try files.read("\(path)/\(file)", typed: "\(typed.value)/\(file)")
      } catch { throw Failure(error, at: typed.place.range) }
    }
    // A list that was written out and left as it was replaces nothing.
    for (name, bytes) in tables where bytes == builtIn.bytes(of: name) { tables[name] = nil }
    return WordLists(tables, from: path, over: builtIn)
  }
}
