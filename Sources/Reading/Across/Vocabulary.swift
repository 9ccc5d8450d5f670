import Lexicon

/// The words of all articles as concepts: a stem, or the row of opposites that has it.
///
/// Numbers are given in the order in which words are met; nothing that is printed depends on them.
struct Vocabulary: Sendable {
  /// What a word is to the comparison of claims.
  enum Entry: Sendable, Equatable {
    /// Too common to compare by.
    case light
    /// "Not", "never", "no".
    case negation
    /// Ends what a negation covers: "but", "because".
    case turn
    /// `isContrary` where it is the opposite of what the concept is named by; `hasContrary` where it has one at all.
    case concept(Int32, isContrary: Bool, hasContrary: Bool)
  }

  private var entries: [String: Entry] = [:]
  private var concepts: [String: Int32] = [:]
  /// Stems of rows of opposites.
  private var listed: [String: Entry] = [:]
  /// Pairs of stems that count as one word: "air strike".
  private var pairs: [String: [(second: String, entry: Entry)]] = [:]
  /// Of each concept, whether it is a country.
  private(set) var isPolity: [Bool] = []

  private static let turns: Set<String> = [
    "but", "because", "if", "unless", "although", "though", "while", "whereas", "which", "who", "since", "so",
  ]

  /// The concept of a name that is no single word: an organisation, a country.
  mutating func concept(named name: String) -> Int32 {
    if let known = concepts[name] { return known }
    concepts[name] = Int32(isPolity.count)
    isPolity.append(name.hasPrefix(Self.polityPrefix))
    return Int32(isPolity.count - 1)
  }

  /// The concept of a name of a country, a body, or one in no table; `nil` where it has no word to compare by.
  mutating func concept(ofName name: String, _ lexicon: Lexicon, _ stemmer: Stemmer) -> Int32? {
    let words = Words.cut(name)
    if let match = Self.name(words[...], lexicon) { return concept(named: match.name) }
    guard words.count == 1, case .concept(let concept, _, _) = entry(of: words[0], lexicon, stemmer) else { return nil }
    return concept
  }

  /// A country or a body at the head of a list of words, under one name for all its names.
  static func name(_ words: ArraySlice<String>, _ lexicon: Lexicon) -> (name: String, count: Int)? {
    guard let first = words.first else { return nil }
    if let match = lexicon.organisations.longest(in: words, at: words.startIndex).first,
      match.count > 1 || first.utf8.count > 2
    {
      return ("body " + match.entry.name, match.count)
    }
    guard let match = lexicon.countryAliases.longest(in: words, at: words.startIndex).first else { return nil }
    return (polityPrefix + Lexicon.folded(lexicon.countries[match.entry.country].name), match.count)
  }

  private static let polityPrefix = "polity:"

  mutating func entry(of word: String, _ lexicon: Lexicon, _ stemmer: Stemmer) -> Entry {
    if let known = entries[word] { return known }
    if listed.isEmpty { list(lexicon, stemmer) }
    let entry = makeEntry(word, lexicon, stemmer)
    entries[word] = entry
    return entry
  }

  /// The entry of two words that count as one.
  func entry(of word: String, before next: String, _ stemmer: Stemmer) -> Entry? {
    guard !pairs.isEmpty, let seconds = pairs[stemmer.stem(word)] else { return nil }
    let stem = stemmer.stem(next)
    return seconds.first { $0.second == stem }?.entry
  }

  private mutating func makeEntry(_ word: String, _ lexicon: Lexicon, _ stemmer: Stemmer) -> Entry {
    let classes = lexicon.grammar.classes(of: word)
    if classes.contains(.negation) || word.hasSuffix("n't") || ["without", "nobody", "cannot"].contains(word) {
      return .negation
    }
    if Self.turns.contains(word) { return .turn }
    let stem = stemmer.stem(word)
    if let entry = listed[stem] { return entry }
    if word.utf8.count < 3 || lexicon.stopwords.contains(word) || lexicon.lightWords.contains(word) { return .light }
    if !classes.isDisjoint(with: [.anyDeterminer, .auxiliary, .subjectPronoun, .objectPronoun, .time]) {
      return .light
    }
    return .concept(concept(named: stem), isContrary: false, hasContrary: false)
  }

  private mutating func list(_ lexicon: Lexicon, _ stemmer: Stemmer) {
    for (index, row) in lexicon.opposites.enumerated() {
      // The name cannot be a word's.
      let concept = concept(named: "row \(index)")
      for (words, isContrary) in [(row.words, false), (row.opposites, true)] {
        let entry = Entry.concept(concept, isContrary: isContrary, hasContrary: !row.opposites.isEmpty)
        for word in words {
          let stems = word.map(stemmer.stem)
          if stems.count == 1, listed[stems[0]] == nil { listed[stems[0]] = entry }
          if stems.count == 2 { pairs[stems[0], default: []].append((stems[1], entry)) }
        }
      }
    }
  }
}
