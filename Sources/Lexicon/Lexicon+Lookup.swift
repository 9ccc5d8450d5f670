extension Lexicon {
  /// Lower case, straight quotes, ordinary spaces; accents stay.
  public static func folded(_ text: String) -> String { Words.folded(text) }

  /// A list that is read elsewhere, such as the abbreviations, as plain rows.
  public func table(_ name: String, columns: [String]) throws(LexiconError) -> WordTable {
    try WordTable(name, columns: columns, from: source)
  }

  /// The reporting verb that a spelling is a form of: "insisted", "called for"; the first of several.
  public func reportingVerb(form: String) -> ReportingVerbForm? {
    verbs.entries(of: form).first
  }

  /// The reporting noun that a spelling is a form of: "allegations".
  public func reportingNoun(form: String) -> ReportingWord? {
    nouns.entries(of: form).first
  }

  /// The countries that go by a name, with what the name is to each.
  public func countries(named name: String) -> [CountryAlias] {
    countryAliases.entries(of: name)
  }

  /// How many words a mark of the author's guess takes at a place in a list of folded words; nil where none stands.
  ///
  /// Of several marks the longest counts: "may have viewed", not "may have".
  public func conjecture(in words: some RandomAccessCollection<String>, at offset: Int) -> Int? {
    guard offset < words.count else { return nil }
    let rest = words.dropFirst(offset)
    guard let first = rest.first else { return nil }
    return conjectures.startingWith(first).compactMap { length(of: $0, in: rest) }.max()
  }

  /// How many words a pattern without holders takes at the head of a list.
  private func length(of pattern: Pattern, in words: some Collection<String>) -> Int? {
    var rest = words[...]
    for (index, element) in pattern.elements.enumerated() {
      switch element {
      case .word(let choices):
        guard let word = rest.popFirst(), choices.contains(word) else { return nil }
      case .thought(let forms):
        guard let word = rest.popFirst(), isThought(word, forms) else { return nil }
      case .anyWord:
        // The word may be missing: it is skipped only where the next element does not stand here already.
        guard let word = rest.first, index + 1 < pattern.elements.count else { break }
        if !stands(pattern.elements[index + 1], at: word) { rest = rest.dropFirst() }
      case .holder, .possessive: return nil
      }
    }
    return words.count - rest.count
  }

  private func stands(_ element: Pattern.Element, at word: String) -> Bool {
    switch element {
    case .word(let choices): choices.contains(word)
    case .thought(let forms): isThought(word, forms)
    case .anyWord, .holder, .possessive: false
    }
  }

  /// A verb of many senses counts only as a participle: "may have taken" is a guess, "may take" none.
  private func isThought(_ word: String, _ forms: VerbForms) -> Bool {
    verbs.startingWith(word).contains {
      $0.rest.isEmpty && $0.entry.verb.stance == .mental && !$0.entry.forms.isDisjoint(with: forms)
        && (forms == .participle || !$0.entry.verb.flags.contains(.weak))
    }
  }
}
