/// Entries found by their words: one or more folded words each, looked up by the first.
///
/// Phrases are cut as `Words.cut` does: "al-qaeda" and "u.s." are one word, "workers' party" and "people's" are cut.
public struct PhraseTable<Entry: Sendable>: Sendable {
  /// A phrase and what it stands for.
  public struct Phrase: Sendable {
    /// The word that a phrase is looked up by.
    public let first: String
    /// The words behind the first; empty for most phrases.
    public let rest: [String]
    public let entry: Entry

    /// How many words it has.
    public var count: Int { rest.count + 1 }
    /// All words; costs an array.
    public var words: [String] { [first] + rest }
  }

  private var phrases: [Phrase] = []
  /// The longest phrase of every first word; `next` leads to the others.
  private var heads: WordMap<Int32>
  /// For every phrase the next of its first word, of the same length or shorter; -1 ends the chain.
  private var next: [Int32] = []

  init(capacity: Int = 0) {
    phrases.reserveCapacity(capacity)
    next.reserveCapacity(capacity)
    heads = WordMap(capacity: capacity)
  }

  /// Adds a phrase written with spaces between its words; one without words is left out.
  mutating func add(_ phrase: String, _ entry: Entry) {
    if let (first, rest) = Words.parted(phrase) { add(first, rest, entry) }
  }

  mutating func add(words: ArraySlice<String>, _ entry: Entry) {
    guard let first = words.first else { return }
    add(first, Array(words.dropFirst()), entry)
  }

  mutating func add(_ first: String, _ rest: [String], _ entry: Entry) {
    let index = Int32(phrases.count)
    phrases.append(Phrase(first: first, rest: rest, entry: entry))
    next.append(-1)
    heads.update(first, from: -1) { Self.link(index, &$0, &next, phrases) }
  }

  /// Puts a phrase behind those of its first word that are as long or longer, so that chains run longest first and
  /// keep the order of the file.
  private static func link(_ index: Int32, _ head: inout Int32, _ next: inout [Int32], _ phrases: [Phrase]) {
    let length = phrases[Int(index)].rest.count
    var before: Int32 = -1
    var after = head
    while after >= 0, phrases[Int(after)].rest.count >= length {
      before = after
      after = next[Int(after)]
    }
    next[Int(index)] = after
    if before < 0 { head = index } else { next[Int(before)] = index }
  }

  /// All phrases in the order of their file.
  public var all: [Phrase] { phrases }

  /// Whether any phrase begins with a folded word.
  public func hasPhrase(startingWith word: String) -> Bool { heads[word] != nil }

  /// The phrases that begin with a folded word, longest first.
  public func startingWith(_ word: String) -> [Phrase] {
    var found: [Phrase] = []
    var index = heads[word] ?? -1
    while index >= 0 {
      found.append(phrases[Int(index)])
      index = next[Int(index)]
    }
    return found
  }

  /// Hands on the entries of a folded word that is a phrase by itself.
  func forEach(of word: String, _ use: (Entry) -> Void) {
    var index = heads[word] ?? -1
    while index >= 0 {
      if phrases[Int(index)].rest.isEmpty { use(phrases[Int(index)].entry) }
      index = next[Int(index)]
    }
  }

  /// The longest phrases that stand at a place in a list of folded words; several where one spelling has several
  /// entries.
  public func longest(in words: ArraySlice<String>, at offset: Int = 0) -> [Phrase] {
    matches(in: words, at: offset, longestOnly: true)
  }

  /// The longest phrases that stand at a place in a list of folded words.
  public func longest(in words: [String], at offset: Int = 0) -> [Phrase] {
    matches(in: words[...], at: offset, longestOnly: true)
  }

  /// All phrases that stand at a place in a list of folded words, longest first.
  public func all(in words: ArraySlice<String>, at offset: Int = 0) -> [Phrase] {
    matches(in: words, at: offset, longestOnly: false)
  }

  /// All phrases that stand at a place in a list of folded words, longest first.
  public func all(in words: [String], at offset: Int = 0) -> [Phrase] {
    matches(in: words[...], at: offset, longestOnly: false)
  }

  /// The entries of exactly this phrase.
  public func entries(of phrase: String) -> [Entry] {
    let words = Words.cut(phrase)
    return longest(in: words).compactMap { $0.count == words.count ? $0.entry : nil }
  }

  private func matches(in words: ArraySlice<String>, at offset: Int, longestOnly: Bool) -> [Phrase] {
    let start = words.startIndex + offset
    guard start < words.endIndex, var index = heads[words[start]] else { return [] }
    var found: [Phrase] = []
    while index >= 0 {
      let place = Int(index)
      if longestOnly, let longest = found.first, phrases[place].rest.count < longest.rest.count { break }
      if stands(phrases[place].rest, in: words, at: start + 1) { found.append(phrases[place]) }
      index = next[place]
    }
    return found
  }

  private func stands(_ rest: [String], in words: ArraySlice<String>, at start: Int) -> Bool {
    if rest.isEmpty { return true }
    guard rest.count <= words.endIndex - start else { return false }
    for index in rest.indices where rest[index] != words[start + index] { return false }
    return true
  }
}
