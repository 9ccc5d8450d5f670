import ArgumentGraph

/// What claims are compared by: their words by number, and which of these carry no content or deny.
public struct ClaimWords {
  private let words: WordsByNumber
  private let kind: (String) -> Kind
  /// Of each word met, what it is.
  private var known: [Kind?]

  /// What a word is to the comparison of claims.
  public enum Kind: Sendable {
    /// "The", "of".
    case function
    /// "Not", "never".
    case negation
    case content
  }

  /// - Parameter kind: what a folded word is.
  public init(_ words: WordsByNumber, kind: @escaping (String) -> Kind) {
    self.words = words
    self.kind = kind
    known = Array(repeating: nil, count: words.words.count)
  }

  /// What a claim says, as far as words tell.
  struct Content: Equatable {
    /// Stems of content, each once, by rising number.
    var stems: [Int32]
    /// The first of them in the text: what the claim speaks of.
    var subject: Int32
    var isDenied: Bool
    var isHedged: Bool
  }

  /// `nil` for a claim with fewer than two words of content, and for one that holds only if something else does.
  mutating func content(of claim: Handle<Statement>, in graph: ArgumentGraph) -> Content? {
    if graph.roles(of: claim).contains(.conditional) || graph.isIfPart(claim) { return nil }
    var (stems, negations): ([Int32], Int) = ([], graph[claim].isNegated ? 1 : 0)
    for word in words.ofStatement(claim) {
      let stem = words.stemOfWord[Int(word)]
      let kind = known[Int(word)] ?? self.kind(words.words[Int(word)])
      known[Int(word)] = kind
      switch kind {
      case .function: continue
      case .negation: negations += 1
      case .content: if !stems.contains(stem) { stems.append(stem) }
      }
    }
    guard stems.count >= 2 else { return nil }
    return Content(
      stems: stems.sorted(), subject: stems[0], isDenied: negations % 2 == 1 || !graph[claim].deniedSpans.isEmpty,
      isHedged: graph.isHedged(claim))
  }
}

/// The claims of a side by what they say.
struct AlikeClaims {
  private let graph: ArgumentGraph
  private var words: ClaimWords
  private var entries: [Entry] = []
  /// The last entry for each key of all stems of a claim, and of all but one.
  private var whole: [UInt64: Int32] = [:]
  private var lacking: [UInt64: Int32] = [:]

  /// A claim under a key, and the entry that was there before; -1 for none.
  private struct Entry {
    let claim: Handle<Statement>
    let content: Int32
    let before: Int32
  }
  private var contents: [ClaimWords.Content] = []

  /// Of claims under one key so many are looked at, the last first.
  private static let few = 4

  /// Complexity: O(words of the claims).
  init(_ side: ComparedSide, _ words: ClaimWords, in graph: ArgumentGraph) {
    self.graph = graph
    self.words = words
    whole.reserveCapacity(side.claims.count)
    // What comes first in the text is found first.
    for claim in side.claims.reversed() {
      guard let content = self.words.content(of: claim, in: graph) else { continue }
      contents.append(content)
      let key = Self.key(content)
      add(claim, under: key, to: \.whole)
      guard content.stems.count > 2 else { continue }
      for stem in content.stems where stem != content.subject {
        add(claim, under: key &- Self.mark(stem), to: \.lacking)
      }
    }
  }

  private mutating func add(
    _ claim: Handle<Statement>, under key: UInt64, to table: WritableKeyPath<Self, [UInt64: Int32]>
  ) {
    let before = self[keyPath: table].updateValue(Int32(entries.count), forKey: key) ?? -1
    entries.append(Entry(claim: claim, content: Int32(contents.count - 1), before: before))
  }

  /// The claim that says the same, or the same and one word more or less.
  mutating func same(as claim: Handle<Statement>) -> Handle<Statement>? {
    guard let content = words.content(of: claim, in: graph) else { return nil }
    let key = Self.key(content)
    if let found = first(whole[key], content) ?? first(lacking[key], content) { return found }
    guard content.stems.count > 2 else { return nil }
    for stem in content.stems where stem != content.subject {
      if let found = first(whole[key &- Self.mark(stem)], content) { return found }
    }
    return nil
  }

  private func first(_ start: Int32?, _ content: ClaimWords.Content) -> Handle<Statement>? {
    var (next, looked) = (start ?? -1, 0)
    while next >= 0, looked < Self.few {
      let entry = entries[Int(next)]
      if isSame(contents[Int(entry.content)], content) { return entry.claim }
      (next, looked) = (entry.before, looked + 1)
    }
    return nil
  }

  private func isSame(_ one: ClaimWords.Content, _ other: ClaimWords.Content) -> Bool {
    guard one.subject == other.subject, one.isDenied == other.isDenied, one.isHedged == other.isHedged,
      abs(one.stems.count - other.stems.count) < 2
    else { return false }
    return one.stems.count < other.stems.count
      ? one.stems.allSatisfy(other.stems.contains) : other.stems.allSatisfy(one.stems.contains)
  }

  /// A number for what a claim says, whatever the order of its stems; two claims with one number are told apart by
  /// `isSame`.
  private static func key(_ content: ClaimWords.Content) -> UInt64 {
    let manner = mark(content.subject) << 2 | (content.isDenied ? 2 : 0) | (content.isHedged ? 1 : 0)
    return content.stems.reduce(manner) { $0 &+ mark($1) }
  }

  private static func mark(_ stem: Int32) -> UInt64 {
    var bits = UInt64(UInt32(bitPattern: stem)) &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
