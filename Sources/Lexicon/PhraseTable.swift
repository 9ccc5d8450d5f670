/// Entries found by their words: one or more folded words each, looked up by the first.
///
/// Words are split at spaces only; hyphens, apostrophes and full stops stay inside a word ("al-qaeda", "u.s.").
public struct PhraseTable<Entry: Sendable>: Sendable {
  /// A phrase and what it stands for.
  public struct Phrase: Sendable {
    public let words: [String]
    public let entry: Entry
  }

  private var phrases: [Phrase] = []
  private var byFirstWord: [String: [Int32]] = [:]

  init(capacity: Int = 0) {
    phrases.reserveCapacity(capacity)
    byFirstWord.reserveCapacity(capacity)
  }

  /// Adds a phrase written with spaces between its words; one without words is left out.
  mutating func add(_ phrase: String, _ entry: Entry) {
    add(folded: Words.folded(phrase), entry)
  }

  mutating func add(folded phrase: String, _ entry: Entry) {
    add(words: Words.split(phrase), entry)
  }

  mutating func add(words: [String], _ entry: Entry) {
    guard let first = words.first else { return }
    let index = Int32(phrases.count)
    phrases.append(Phrase(words: words, entry: entry))
    byFirstWord[first, default: []].append(index)
  }

  /// Puts the longest phrase first under every first word; those of one length keep the order of their file.
  func sorted() -> Self {
    var copy = self
    for (word, indices) in byFirstWord where indices.count > 1 {
      copy.byFirstWord[word] = indices.sorted {
        (-phrases[Int($0)].words.count, $0) < (-phrases[Int($1)].words.count, $1)
      }
    }
    return copy
  }

  /// All phrases in the order of their file.
  public var all: [Phrase] { phrases }

  /// The phrases that begin with a folded word, longest first.
  public func startingWith(_ word: String) -> [Phrase] {
    guard let indices = byFirstWord[word] else { return [] }
    return indices.map { phrases[Int($0)] }
  }

  /// The longest phrases that stand at a place in a list of folded words; several where one spelling has several
  /// entries.
  public func longest(in words: some RandomAccessCollection<String>, at offset: Int = 0) -> [Phrase] {
    matches(in: words, at: offset, longestOnly: true)
  }

  /// All phrases that stand at a place in a list of folded words, longest first.
  public func all(in words: some RandomAccessCollection<String>, at offset: Int = 0) -> [Phrase] {
    matches(in: words, at: offset, longestOnly: false)
  }

  /// The entries of exactly this phrase.
  public func entries(of phrase: String) -> [Entry] {
    let words = Words.split(Words.folded(phrase))
    guard let first = words.first, let indices = byFirstWord[first] else { return [] }
    return indices.compactMap { phrases[Int($0)].words == words ? phrases[Int($0)].entry : nil }
  }

  private func matches(
    in words: some RandomAccessCollection<String>, at offset: Int, longestOnly: Bool
  ) -> [Phrase] {
    guard offset < words.count else { return [] }
    let start = words.index(words.startIndex, offsetBy: offset)
    guard let indices = byFirstWord[words[start]] else { return [] }
    var found: [Phrase] = []
    for index in indices {
      let phrase = phrases[Int(index)]
      if longestOnly, let length = found.first?.words.count, phrase.words.count < length { break }
      if words[start...].starts(with: phrase.words) { found.append(phrase) }
    }
    return found
  }
}
