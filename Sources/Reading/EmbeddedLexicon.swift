import CData
import Lexicon

extension WordSource {
  /// The word lists built into the program.
  public static let embedded = WordSource(
    names: (0..<moot_word_list_count()).map { String(cString: moot_word_list_at($0).name) }
  ) { name in
    for index in 0..<moot_word_list_count() {
      let file = moot_word_list_at(index)
      if String(cString: file.name) == name {
        return Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
      }
    }
    return nil
  }
}

extension Lexicon {
  /// The lexicon of the word lists built into the program.
  public static func embedded() throws(LexiconError) -> Lexicon {
    try Lexicon(.embedded)
  }
}
