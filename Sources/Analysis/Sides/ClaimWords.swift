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
  private var contents: [Handle<Statement>: ClaimWords.Content] = [:]
  /// Claims by their stems, and by all of their stems but one.
  private var whole: [UInt64: [Handle<Statement>]] = [:]
  private var lacking: [UInt64: [Handle<Statement>]] = [:]

  /// Of claims that look the same only so many are kept.
  private static let few = 4

  /// Complexity: O(words of the claims).
  init(_ side: ComparedSide, _ words: ClaimWords, in graph: ArgumentGraph) {
    self.graph = graph
    self.words = words
    for claim in side.claims {
      guard let content = self.words.content(of: claim, in: graph) else { continue }
      contents[claim] = content
      let sum = Self.sum(content.stems)
      if whole[sum, default: []].count < Self.few { whole[sum, default: []].append(claim) }
      guard content.stems.count > 2 else { continue }
      for stem in content.stems where stem != content.subject {
        let rest = sum &- Self.mark(stem)
        if lacking[rest, default: []].count < Self.few { lacking[rest, default: []].append(claim) }
      }
    }
  }

  /// The claim that says the same, or the same and one word more or less.
  mutating func same(as claim: Handle<Statement>) -> Handle<Statement>? {
    guard let content = words.content(of: claim, in: graph) else { return nil }
    let sum = Self.sum(content.stems)
    var candidates = whole[sum, default: []] + lacking[sum, default: []]
    if content.stems.count > 2 {
      for stem in content.stems where stem != content.subject {
        candidates += whole[sum &- Self.mark(stem), default: []]
      }
    }
    return candidates.first { other in contents[other].map { isSame($0, content) } ?? false }
  }

  private func isSame(_ one: ClaimWords.Content, _ other: ClaimWords.Content) -> Bool {
    guard one.subject == other.subject, one.isDenied == other.isDenied, one.isHedged == other.isHedged,
      abs(one.stems.count - other.stems.count) < 2
    else { return false }
    let (less, more) = one.stems.count < other.stems.count ? (one.stems, other.stems) : (other.stems, one.stems)
    return less.allSatisfy(more.contains)
  }

  /// A number for each set of stems, whatever their order; two sets with one number are told apart by `isSame`.
  private static func sum(_ stems: [Int32]) -> UInt64 { stems.reduce(0) { $0 &+ mark($1) } }

  private static func mark(_ stem: Int32) -> UInt64 {
    var bits = UInt64(UInt32(bitPattern: stem)) &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
