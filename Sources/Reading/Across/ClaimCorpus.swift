import ArgumentGraph

/// The claims of all articles side by side, with how rare each concept is among them.
struct ClaimCorpus {
  struct Claim {
    var statement: Handle<Statement>
    var article: ArticleID
    var digest: String
    /// What it speaks of but for sides, by rising concept.
    var terms: [Profile.Term]
    /// The sides that it speaks of, sorted.
    var sides: [Int32]
    /// The side that it begins with; -1 for none.
    var subject: Int32
    /// The concepts that it begins and ends with.
    var opening: Int32?
    var closing: Int32?
    /// The side of its holder; -1 for none.
    var party: Int32
    /// Whether its holder denies it.
    var denies: Bool
    var isHedged: Bool
    /// The weights of its terms together.
    var weight = 0
  }

  /// For each concept the side that it names, or -1.
  let sides: [Int32]
  private var claims: [Claim] = []
  /// In how many claims each concept stands.
  private var counts: [Int32]
  private var weights: [Int32] = []
  /// The most claims in which a concept may stand that is rare.
  private var rare: Int32 = 0

  init(sides: [Int32]) {
    self.sides = sides
    counts = [Int32](repeating: 0, count: sides.count)
  }

  mutating func add(_ profile: Profile, of loaded: LoadedArticle, in graph: ArgumentGraph) {
    for known in profile.claims {
      let handle = Handle<Statement>(loaded.statements.lowerBound + known.place)
      let statement = graph[handle]
      guard statement.restates == nil, statement.guessedHolder == nil,
        statement.roles.isDisjoint(with: [.question, .conditional])
      else { continue }
      let party = graph[statement.holder].party.map { Int32($0.offset) } ?? -1
      let own = Set(known.terms.map { sides[Int($0.concept)] }.filter { $0 >= 0 })
      let subject = known.isOwn ? party : known.opening.map { sides[Int($0)] } ?? -1
      let terms = known.terms.filter { sides[Int($0.concept)] < 0 }
      for term in terms { counts[Int(term.concept)] += 1 }
      claims.append(
        Claim(
          statement: handle, article: loaded.id, digest: profile.digest, terms: terms, sides: own.sorted(),
          subject: subject, opening: known.opening,
          closing: known.closing, party: party,
          denies: statement.attribution.map { graph[$0].isNegated } ?? false, isHedged: statement.isHedged))
    }
  }

  /// Counts how much each concept tells, in whole numbers, so that no order of adding matters.
  mutating func weigh() {
    let all = claims.count
    weights = counts.map { $0 == 0 ? 0 : Self.logarithm(Double(all + 1) / Double($0)) }
    rare = Int32(max(6, min(64, all / 50)))
    for index in claims.indices {
      claims[index].weight = claims[index].terms.reduce(0) { $0 + Int(weights[Int($1.concept)]) }
    }
  }

  /// To the base of two, in parts of 256; straight between the powers of two: the same on every machine.
  private static func logarithm(_ value: Double) -> Int32 {
    Int32((Double(value.exponent) + value.significand - 1) * 256)
  }

  // MARK: Pairs

  /// All pairs of claims of two articles that are likely the same or contrary, in the order of the text.
  func pairs(frozen: Set<ArticleID>, stop: () -> Bool) -> [ClaimPair] {
    var found: [ClaimPair] = []
    var holders = [[Int32]](repeating: [], count: counts.count)
    var shared = [Int32](repeating: 0, count: claims.count)
    var touched: [Int] = []
    for (index, claim) in claims.enumerated() {
      if index % 512 == 0, stop() { return [] }
      var common = 0
      for term in claim.terms {
        let concept = Int(term.concept)
        guard counts[concept] <= rare else {
          common += Int(weights[concept])
          continue
        }
        for other in holders[concept] {
          if shared[Int(other)] == 0 { touched.append(Int(other)) }
          shared[Int(other)] += weights[concept]
        }
        holders[concept].append(Int32(index))
      }
      for other in touched {
        // What the common words may add decides whether it is worth looking at.
        let most = 2 * (Int(shared[other]) + common)
        if most * 100 >= ClaimPair.least * (claim.weight + claims[other].weight), areComparable(index, other, frozen),
          let pair = pair(index, other)
        {
          found.append(pair)
        }
        shared[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    return found
  }

  private func areComparable(_ later: Int, _ earlier: Int, _ frozen: Set<ArticleID>) -> Bool {
    let (first, second) = (claims[earlier], claims[later])
    // A text that is loaded twice says nothing twice.
    if first.article == second.article || first.digest == second.digest { return false }
    return !(frozen.contains(first.article) && frozen.contains(second.article))
  }

  /// Whether two claims say the same or the contrary of each other, and how surely.
  private func pair(_ later: Int, _ earlier: Int) -> ClaimPair? {
    let (one, other) = (claims[later], claims[earlier])
    // What is said of one side is not said of another.
    if one.subject >= 0, other.subject >= 0, one.subject != other.subject { return nil }
    if !one.sides.isEmpty, !other.sides.isEmpty, one.sides.allSatisfy({ !other.sides.contains($0) }) { return nil }
    var (weight, count, names, rarest) = (0, 0, 0, Int32.max)
    var opensAlike = (false, false)
    var (differs, turns, holds) = (false, false, false)
    var (i, j) = (0, 0)
    while i < one.terms.count, j < other.terms.count {
      let (a, b) = (one.terms[i], other.terms[j])
      if a.concept == b.concept {
        weight += Int(weights[Int(a.concept)])
        count += 1
        if a.isName || b.isName { names += 1 }
        if a.concept == one.opening { opensAlike.0 = true }
        if b.concept == other.opening { opensAlike.1 = true }
        rarest = min(rarest, counts[Int(a.concept)])
        let isPivot = a.isPivot || b.isPivot
        if a.isDenied != b.isDenied {
          differs = true
          turns = turns || isPivot
        } else {
          // "Not unsafe" is "safe", whatever else the negation covers.
          holds = holds || isPivot
        }
      }
      if a.concept <= b.concept { i += 1 }
      if b.concept <= a.concept { j += 1 }
    }
    guard one.weight > 0, other.weight > 0, rarest <= rare else { return nil }
    let overlap = 200 * weight / (one.weight + other.weight)
    let coverage = 100 * weight / max(one.weight, other.weight)
    // Whom two claims name tells little of what they say; a side that both speak of makes a third.
    if count - names < 2 || opensWithOther(one, opensAlike.0) && opensWithOther(other, opensAlike.1) { return nil }
    let isOfOneSide = one.sides.contains(where: other.sides.contains)
    let isShort = count == 2 && !isOfOneSide
    // With two words in common, what each says last must be among them.
    if isShort, one.closing != other.closing { return nil }
    let least = isShort ? ClaimPair.leastOfTwo : turns ? ClaimPair.leastContrary : ClaimPair.least
    guard overlap >= least, coverage >= ClaimPair.leastCovered, !differs || turns || holds
    else { return nil }
    let isContrary = turns != (one.denies != other.denies)
    // A side does not contradict itself in another article as often as a negation is misread.
    if isContrary, one.party >= 0, one.party == other.party { return nil }
    return ClaimPair(
      later: later, earlier: earlier, articles: (one.article, other.article), isContrary: isContrary,
      overlap: overlap - (one.isHedged != other.isHedged ? 5 : 0))
  }

  /// Whether a claim begins with a name that the other claim does not have.
  private func opensWithOther(_ claim: Claim, _ isShared: Bool) -> Bool {
    !isShared && claim.terms.contains { $0.concept == claim.opening && $0.isName }
  }

  func link(_ pair: ClaimPair) -> Link {
    Link(
      kind: pair.isContrary ? .attack : .support, premises: [claims[pair.later].statement],
      target: .statement(claims[pair.earlier].statement), origin: .suggested,
      rule: pair.isContrary ? "contrary claim" : "same claim", confidence: 0.25 + Float(min(pair.overlap, 100)) / 300)
  }
}
