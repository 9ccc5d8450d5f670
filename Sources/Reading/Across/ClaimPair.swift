import ArgumentGraph

/// Two claims of two articles that say the same or the contrary.
struct ClaimPair {
  var later: Int
  var earlier: Int
  var articles: (ArticleID, ArticleID)
  var isContrary: Bool
  /// What they share, of what both say, in parts of a hundred.
  var overlap: Int

  /// The least overlap of three shared concepts or more, and of two.
  static let least = 45
  static let leastOfTwo = 60
  static let leastContrary = 50
  /// The least share of the longer claim.
  static let leastCovered = 35

  /// A few of each two articles, the surest; a claim takes part in two links at most, an article in a few dozen.
  static func chosen(_ pairs: [ClaimPair]) -> [ClaimPair] {
    let ordered = pairs.sorted { left, right in
      left.overlap != right.overlap
        ? left.overlap > right.overlap : (left.earlier, left.later) < (right.earlier, right.later)
    }
    var ofClaim: [Int: Int] = [:]
    var ofArticle: [ArticleID: Int] = [:]
    var ofTwo: [ArticleID: [ArticleID: Int]] = [:]
    return ordered.filter { pair in
      let (one, other) = pair.articles
      guard ofClaim[pair.later, default: 0] < 2, ofClaim[pair.earlier, default: 0] < 2,
        (ofTwo[one]?[other] ?? 0) < 8, ofArticle[one, default: 0] < 36, ofArticle[other, default: 0] < 36
      else { return false }
      ofClaim[pair.later, default: 0] += 1
      ofClaim[pair.earlier, default: 0] += 1
      ofTwo[one, default: [:]][other, default: 0] += 1
      ofArticle[one, default: 0] += 1
      ofArticle[other, default: 0] += 1
      return true
    }
  }
}
