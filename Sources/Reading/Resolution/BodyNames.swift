import Lexicon

/// A body that the text names: one of the table, or a name that ends or begins with "Union", "Commission" and the like.
struct Body: Sendable {
  var name: String
  var kind: Organisation.Kind?
  /// The noun by which it may be spoken of again.
  var noun: String?
  /// The country of which it is an arm.
  var armOf: Int?
  var first: Int

  var key: String { "organisation:" + name }
}

/// The bodies of a text with every place where they are named, in full, by an acronym or by another name.
struct BodyNames: Sendable {
  struct Mention: Sendable {
    var body: Int
    var words: Range<Int>
    /// Why these words are that body, where they are not its name.
    var because: String?
  }

  private(set) var bodies: [Body] = []
  /// In the order of the text; they do not overlap.
  private(set) var mentions: [Mention] = []
  /// For each token one more than the index of the mention that begins there; 0 for nearly all.
  private var mentionAt: [Int32]
  private var bodyOfName: [String: Int] = [:]
  /// Short forms given in brackets or made of initials, folded.
  private var short: [String: (body: Int, because: String)] = [:]
  /// By place, the noun that an apposition calls a body: "Acme Mining, a company".
  private var appositives: [Int: String] = [:]

  /// Complexity: O(tokens).
  init(_ passage: Passage) {
    mentionAt = Array(repeating: 0, count: passage.tokens.count)
    for range in [passage.article.titleTokens] + passage.sentences.map(\.tokens) {
      var place = range.lowerBound
      while place < range.upperBound {
        guard passage.tokens[place].isCapitalized, let mention = mention(at: place, in: range, passage) else {
          place += 1
          continue
        }
        mentions.append(mention)
        mentionAt[place] = Int32(mentions.count)
        place = learn(after: mention, in: range, passage)
      }
    }
  }

  /// The mentions before a place, the nearest last, as far as one looks back.
  func mentions(before place: Int) -> ArraySlice<Mention> {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].words.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return mentions[..<low].suffix(60)
  }

  /// The mention that begins at a place.
  func mention(at place: Int) -> Mention? {
    guard mentionAt.indices.contains(place), mentionAt[place] > 0 else { return nil }
    return mentions[Int(mentionAt[place]) - 1]
  }

  private mutating func mention(at place: Int, in range: Range<Int>, _ passage: Passage) -> Mention? {
    let words = passage.folded[..<range.upperBound]
    let listed = passage.lexicon.organisations.longest(in: words, at: place).first
    let named = name(at: place, in: range, passage)
    // "The Commission" is one of the table; "the commission" is one that was named before.
    if let listed, passage.tokens[place + listed.count - 1].isCapitalized, listed.count >= (named?.count ?? 0),
      isUsedAsName(place, listed.count, passage)
    {
      let entry = listed.entry
      let arm = entry.isDistinct ? nil : entry.country.flatMap { passage.lexicon.countries(named: $0).first?.country }
      let body = intern(
        Body(
          name: entry.name, kind: entry.kind, noun: noun(of: Lexicon.folded(entry.name), passage), armOf: arm,
          first: place))
      let text = passage.text(place..<place + listed.count)
      return Mention(
        body: body, words: place..<place + listed.count,
        because: Lexicon.folded(text) == Lexicon.folded(entry.name) ? nil : "a name of \(entry.name)")
    }
    if let named {
      let last = appositives[place] ?? passage.folded[named.upperBound - 1]
      let noun =
        passage.lexicon.bodies.entries(of: last).isEmpty
        ? named.first { isNoun($0, passage) }.map { passage.folded[$0] } ?? last : last
      let kind = passage.lexicon.bodies.entries(of: noun).first?.kind
      return Mention(
        body: intern(Body(name: passage.text(named), kind: kind, noun: noun, first: place)), words: named)
    }
    guard let known = short[passage.folded[place]] else { return nil }
    return Mention(body: known.body, words: place..<place + 1, because: known.because)
  }

  private mutating func intern(_ body: Body) -> Int {
    let folded = Lexicon.folded(body.name)
    if let known = bodyOfName[folded] { return known }
    bodyOfName[folded] = bodies.count
    bodies.append(body)
    return bodies.count - 1
  }

  /// The body noun that a folded name ends or begins with.
  private func noun(of name: String, _ passage: Passage) -> String? {
    let words = name.split(separator: " ").map(String.init)
    return [words.last, words.first].compactMap { $0 }.first { !passage.lexicon.bodies.entries(of: $0).isEmpty }
  }

  /// "River Transport Union", "Union of Estmark Bargemen", "Bargemen's Guild".
  private mutating func name(at place: Int, in range: Range<Int>, _ passage: Passage) -> Range<Int>? {
    guard passage.isName(place), !passage.has(place, .article) else { return nil }
    var end = place + 1
    var hasNoun = false
    let opensWithNoun = isNoun(place, passage)
    while end < range.upperBound {
      if passage.isName(end) {
        end += 1
      } else if end + 1 < range.upperBound, passage.tokens[end].kind == .possessive, passage.isName(end + 1),
        !passage.marks[end - 1].contains(.country), !isPossessor(end - 1, passage)
      {
        end += 2
      } else if opensWithNoun, ["of", "for"].contains(passage.folded[end]), end + 1 < range.upperBound,
        passage.isName(end + 1), !isPolityAlone(end + 1, in: range, passage)
      {
        hasNoun = true
        end += 2
      } else {
        break
      }
    }
    if hasNoun { return place..<end }
    if let noun = appositive(after: end, in: range, passage) {
      appositives[place] = noun
      return place..<end
    }
    // The name ends with the noun; what follows it is another name ("Transport Union President Ada Holm").
    guard var last = (place + 1..<end).last(where: { isNoun($0, passage) }) else { return nil }
    // "Norrland Department of Water".
    if last + 2 < range.upperBound, ["of", "for"].contains(passage.folded[last + 1]), last + 1 == end,
      passage.isName(last + 2), !isPolityAlone(last + 2, in: range, passage)
    {
      last += 2
      while last + 1 < range.upperBound, passage.isName(last + 1) { last += 1 }
      return place..<last + 1
    }
    // "Foreign Office", "Supreme Court": an office of some party, not a body of its own.
    let words = passage.folded[..<(last + 1)]
    let office = (place...last).first { start in
      passage.lexicon.offices.longest(in: words, at: start).contains { start + $0.count == last + 1 && $0.count > 1 }
    }
    if let office, (place..<office).allSatisfy({ passage.marks[$0].contains(.country) }) { return nil }
    return place..<last + 1
  }

  /// A word at the start of a sentence is a name where a reporting verb follows: "Reuters reported".
  private func isUsedAsName(_ place: Int, _ count: Int, _ passage: Passage) -> Bool {
    if passage.isName(place) || count > 1 { return true }
    guard place + 1 < passage.tokens.count else { return false }
    return passage.marks[place + 1].contains(.verb)
      || !passage.tokens[place + 1].isCapitalized
        && !passage.lexicon.offices.longest(in: passage.folded, at: place + 1).isEmpty
  }

  /// "Acme Mining, a company in Estmark,": the body noun of an apposition with an article.
  private func appositive(after end: Int, in range: Range<Int>, _ passage: Passage) -> String? {
    guard end + 2 < range.upperBound, passage.isMark(end, ","), passage.has(end + 1, .article) else { return nil }
    let words = (end + 2..<min(end + 6, range.upperBound)).prefix { passage.isWord($0) }
    let head = words.prefix { !passage.has($0, .preposition) }.last
    guard let head, !passage.tokens[head].isCapitalized else { return nil }
    return passage.lexicon.bodies.entries(of: passage.folded[head]).first?.noun
  }

  /// "Ada's Union": a single name that owns a body is no part of the body's name.
  private func isPossessor(_ place: Int, _ passage: Passage) -> Bool { !passage.isPlural(place) }

  private func isNoun(_ place: Int, _ passage: Passage) -> Bool {
    passage.tokens[place].isCapitalized && !passage.lexicon.bodies.entries(of: passage.folded[place]).isEmpty
  }

  /// "the Council of Norrland": whose council it is, not its name; with more names it is one.
  private func isPolityAlone(_ place: Int, in range: Range<Int>, _ passage: Passage) -> Bool {
    passage.marks[place].contains(.country) && (place + 1 >= range.upperBound || !passage.isName(place + 1))
  }

  /// Takes a short form in brackets, or initials, for what was just named; the place to go on from.
  private mutating func learn(after mention: Mention, in range: Range<Int>, _ passage: Passage) -> Int {
    let end = mention.words.upperBound
    let place = passage.sentenceID(of: mention.words.lowerBound)
    let name = bodies[mention.body].name
    if end + 2 < range.upperBound, passage.isMark(end, "("), passage.isMark(end + 2, ")"),
      passage.tokens[end + 1].isCapitalized, passage.text(end + 1..<end + 2).utf8.count >= 2
    {
      let word = passage.folded[end + 1]
      let because = "the short form of \(name), in brackets in \(place)"
      short[word] = short[word] ?? (mention.body, because)
      mentions.append(Mention(body: mention.body, words: end + 1..<end + 2, because: because))
      mentionAt[end + 1] = Int32(mentions.count)
      return end + 3
    }
    if mention.because == nil, mention.words.count >= 3 {
      let capitals = mention.words.filter { passage.tokens[$0].isCapitalized }
      let initials = capitals.compactMap { passage.folded[$0].first.map(String.init) }.joined()
      if capitals.count >= 3 { short[initials] = short[initials] ?? (mention.body, "the initials of \(name)") }
    }
    return end
  }
}
