import ArgumentGraph
import ArticleText
import Lexicon

/// What the claims of one article speak of, apart from who holds them: made once for each article.
struct Profile: Sendable {
  /// A concept that a claim speaks of.
  struct Term: Sendable {
    var concept: Int32
    /// Whether it is denied: under a negation, or named by the opposite; both together are an affirmation.
    var isDenied: Bool
    /// Whether the claim turns on it: the word right behind "not", or one that has an opposite.
    var isPivot: Bool
    /// A name or a number, which tells of whom or what a claim speaks and not what it says.
    var isName: Bool
  }

  struct Claim: Sendable {
    /// Its place among the article's statements.
    var place: Int
    /// One for each concept, by rising concept.
    var terms: [Term]
    /// The concept that the claim begins with, if it begins with one.
    var opening: Int32?
    /// The last concept, on which the weight of a sentence mostly falls.
    var closing: Int32?
    /// Whether it begins with "it", "its" or "they": the holder's own.
    var isOwn: Bool
  }

  let digest: String
  let claims: [Claim]

  /// - Complexity: linear in the words of the article's claims.
  init(
    of loaded: LoadedArticle, in graph: ArgumentGraph, _ vocabulary: inout Vocabulary, _ lexicon: Lexicon,
    _ stemmer: Stemmer
  ) {
    digest = loaded.article.sha256
    var claims: [Claim] = []
    for (place, offset) in loaded.statements.enumerated() {
      let statement = graph[Handle<Statement>(offset)]
      guard !statement.id.isTitle, !statement.isIfPart else { continue }
      var words = ClaimWords(loaded, statement)
      let claim = words.claim(place, &vocabulary, lexicon, stemmer)
      if claim.terms.count >= 2 { claims.append(claim) }
    }
    self.claims = claims
  }
}

/// Reads the words of one statement as terms.
private struct ClaimWords {
  let article: Article
  let places: [Int]
  let subject: String?
  /// The first token of the sentence.
  let first: Int
  private var terms: [Int32: Profile.Term] = [:]
  private var opening: Int32?
  private var closing: Int32?
  private var isOwn = false
  /// How many more words a negation covers, and whether it has met its first.
  private var covered = 0
  private var isFresh = false

  init(_ loaded: LoadedArticle, _ statement: Statement) {
    article = loaded.article
    subject = statement.subject?.name
    let sentence = loaded.sentence(paragraph: statement.id.paragraph, number: statement.id.sentence)
    let tokens = sentence?.tokens ?? 0..<0
    first = tokens.lowerBound
    let all = article.tokens
    var places: [Int] = []
    for span in statement.spans {
      // A quotation may run on over further sentences.
      var place = tokens.lowerBound
      while place < all.count, all[place].span.start < span.start { place += 1 }
      while place < all.count, all[place].span.end <= span.end {
        places.append(place)
        place += 1
      }
    }
    self.places = places
  }

  private func word(_ place: Int) -> String {
    let bytes = article.tokens[place].bytes
    return Words.folded(
      String(decoding: article.text.bytes[Int(bytes.lowerBound)..<Int(bytes.upperBound)], as: UTF8.self))
  }

  mutating func claim(
    _ place: Int, _ vocabulary: inout Vocabulary, _ lexicon: Lexicon, _ stemmer: Stemmer
  ) -> Profile.Claim {
    let words = places.map(word)
    if let first = words.first(where: { !["that", "and", "yet", "however"].contains($0) }) {
      isOwn = subject == nil && ["it", "its", "they", "their", "we", "our"].contains(first)
    }
    if let subject { opening = vocabulary.concept(ofName: subject, lexicon, stemmer) }
    var index = 0
    while index < words.count {
      let token = article.tokens[places[index]]
      if token.kind != .word && token.kind != .number {
        if token.kind != .possessive, !["\"", "(", ")"].contains(words[index]) { covered = 0 }
        index += 1
        continue
      }
      if token.isCapitalized, let name = Vocabulary.name(words[index...], lexicon),
        article.tokens[places[index + name.count - 1]].isCapitalized
      {
        add(vocabulary.concept(named: name.name), index, isContrary: false, isPivot: false, isName: true)
        index += name.count
        continue
      }
      if index + 1 < words.count,
        case .concept(let concept, let isContrary, let hasContrary)? = vocabulary.entry(
          of: words[index], before: words[index + 1], stemmer)
      {
        add(concept, index, isContrary: isContrary, isPivot: hasContrary)
        index += 2
        continue
      }
      switch vocabulary.entry(of: words[index], lexicon, stemmer) {
      case .light: break
      case .turn: covered = 0
      case .negation:
        let next = index + 1 < words.count ? words[index + 1] : ""
        // "Not only" denies nothing.
        if !["only", "just", "merely"].contains(next) { (covered, isFresh) = (9, true) }
      case .concept(let concept, let isContrary, let hasContrary):
        // A capital at the start of a sentence tells nothing.
        let isName = token.kind == .number || token.isCapitalized && !opens(places[index])
        add(concept, index, isContrary: isContrary, isPivot: hasContrary, isName: isName)
      }
      covered -= covered > 0 ? 1 : 0
      index += 1
    }
    return Profile.Claim(
      place: place, terms: terms.values.sorted { $0.concept < $1.concept }, opening: opening,
      closing: closing, isOwn: isOwn)
  }

  private func opens(_ place: Int) -> Bool {
    place == first || place > 0 && article.tokens[place - 1].kind == .openingQuote
  }

  private mutating func add(
    _ concept: Int32, _ index: Int, isContrary: Bool, isPivot: Bool, isName: Bool = false
  ) {
    let isNegated = covered > 0
    let term = Profile.Term(
      concept: concept, isDenied: isNegated != isContrary, isPivot: isPivot || isNegated && isFresh, isName: isName)
    if isNegated, !isName { isFresh = false }
    if terms[concept] == nil { terms[concept] = term }
    closing = concept
    if index < 4, opening == nil, subject == nil { opening = concept }
  }
}
