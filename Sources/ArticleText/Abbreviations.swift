/// The abbreviations after which a stop may not end a sentence, with the words that decide about it.
public struct Abbreviations: Sendable {
  enum Kind: String, CaseIterable {
    case title, inner, number, name, other
  }

  private var kinds: [PackedWord: Kind] = [:]
  private var starters: Set<PackedWord> = []
  private var speech: Set<PackedWord> = []

  /// Without any: every stop before a capital ends a sentence.
  public init() {}

  /// Reads the contents of `abbreviations.tsv`: word, tab, kind.
  public init(parsing table: String) throws(TableError) {
    let name = "abbreviations.tsv"
    for row in try twoColumns(table, of: name) {
      guard let word = PackedWord(row.first) else {
        throw TableError(table: name, line: row.line, problem: "“\(row.first.text)” is longer than 16 bytes")
      }
      let column = row.second.text
      switch column {
      case "starter": starters.insert(word)
      case "speech": speech.insert(word)
      default:
        guard let kind = Kind(rawValue: column) else {
          let known = Kind.allCases.map(\.rawValue) + ["starter", "speech"]
          throw TableError(
            table: name, line: row.line,
            problem: "no kind “\(column)”; the kinds are \(known.joined(separator: ", "))")
        }
        kinds[word] = kind
      }
    }
  }

  /// The kind of an abbreviation that is given with its stop.
  func kind(of word: ArraySlice<UInt8>) -> Kind? {
    PackedWord(word).flatMap { kinds[$0] }
  }

  func isStarter(_ word: ArraySlice<UInt8>) -> Bool {
    PackedWord(word).map(starters.contains) ?? false
  }

  func isSpeech(_ word: ArraySlice<UInt8>) -> Bool {
    PackedWord(word).map(speech.contains) ?? false
  }
}
