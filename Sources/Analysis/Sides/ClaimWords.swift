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

  /// What a claim says, as far as words tell, beside the stems of its words.
  struct Manner: Equatable {
    /// The first stem of content in the text: what the claim speaks of.
    let subject: Int32
    let isDenied: Bool
    let isHedged: Bool
  }

  /// Adds the stems of content at the end of an array, each once, by rising number; `nil`, and nothing is added, for a
  /// claim with fewer than two words of content, and for one that holds only if something else does.
  mutating func read(_ claim: Handle<Statement>, in graph: ArgumentGraph, into stems: inout [Int32]) -> Manner? {
    if graph.roles(of: claim).contains(.conditional) || graph.isIfPart(claim) { return nil }
    let start = stems.count
    var (subject, negations): (Int32, Int) = (-1, 0)
    for place in words.places(of: claim) {
      let word = Int(words.sequence[place])
      let kind = known[word] ?? self.kind(words.words[word])
      known[word] = kind
      switch kind {
      case .function: continue
      case .negation: negations += 1
      case .content:
        let stem = words.stemOfWord[word]
        if stems.count == start { subject = stem }
        var here = stems.count
        while here > start, stems[here - 1] > stem { here -= 1 }
        if here == start || stems[here - 1] != stem { stems.insert(stem, at: here) }
      }
    }
    guard stems.count - start >= 2 else {
      stems.removeLast(stems.count - start)
      return nil
    }
    if graph[claim].isNegated { negations += 1 }
    return Manner(
      subject: subject, isDenied: negations % 2 == 1 || !graph[claim].deniedSpans.isEmpty,
      isHedged: graph.isHedged(claim))
  }
}
