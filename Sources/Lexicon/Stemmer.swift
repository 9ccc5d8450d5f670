import CStemmer

/// Snowball's English stemmer: a handle of a C library, held by whoever stems and not shared between tasks.
public final class Stemmer {
  private let handle: OpaquePointer

  /// Starts a stemmer, or tells that the library lacks English.
  public init() throws(LexiconError) {
    guard let handle = sb_stemmer_new("english", "UTF_8") else {
      throw LexiconError(
        file: "libstemmer", problem: "the English stemmer does not start",
        advice: "install a libstemmer with English in it")
    }
    self.handle = handle
  }

  deinit { sb_stemmer_delete(handle) }

  /// The stem of one folded word; a word of no letters stays as it is.
  public func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { utf8 in
      guard let stem = sb_stemmer_stem(handle, utf8.baseAddress, Int32(clamping: utf8.count)) else {
        return String(decoding: utf8, as: UTF8.self)
      }
      let length = Int(sb_stemmer_length(handle))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
