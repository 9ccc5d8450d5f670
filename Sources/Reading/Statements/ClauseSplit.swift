import Lexicon

/// Cuts a stretch of words where a clause of its own begins: because, if, although, but, and.
///
/// It cuts only where both sides have a subject and a verb; too few cuts are better than wrong ones.
struct ClauseSplit {
  struct Part: Equatable {
    var words: Range<Int>
    var relation: Draft.Relation?
    /// The connective, for a part that has one.
    var cue: Range<Int>?
    /// The part that the relation leads to, by its place in the list; the main clause.
    var target = 0
    /// Whether it is one premise together with the part before it: B of "because A and B".
    var joinsPremise = false
  }

  let passage: Passage

  /// The parts in the order of the text; a main clause has no relation.
  func parts(of range: Range<Int>) -> [Part] { parts(of: range, depth: 0) }

  private func parts(of range: Range<Int>, depth: Int) -> [Part] {
    guard var parts = initial(range) ?? inverted(range) ?? medial(range) ?? coordinated(range) else {
      return [Part(words: range)]
    }
    parts = parts.flatMap(reasons)
    let main = parts.firstIndex { $0.relation == nil } ?? 0
    for place in parts.indices { parts[place].target = main }
    // What hangs on a condition is not asserted by itself, so its clauses stay together.
    guard depth < 3, !parts.contains(where: { $0.relation == .condition }) else { return parts }
    return parts.indices.reversed().reduce(into: parts) { parts, place in
      let inner = self.parts(of: parts[place].words, depth: depth + 1)
      if inner.count > 1 { Self.put(inner, at: place, of: &parts) }
    }
  }

  /// Puts the clauses of a part in its place; its main clause takes over the part's relation.
  private static func put(_ inner: [Part], at place: Int, of parts: inout [Part]) {
    let head = inner.firstIndex { $0.relation == nil } ?? 0
    let (grown, whole) = (inner.count - 1, parts[place])
    for index in parts.indices where index != place {
      if parts[index].target == place {
        parts[index].target = place + head
      } else if parts[index].target > place {
        parts[index].target += grown
      }
    }
    var own = inner
    for index in own.indices { own[index].target += place }
    let target = whole.target > place ? whole.target + grown : whole.target == place ? place + head : whole.target
    (own[head].relation, own[head].cue, own[head].target) = (whole.relation, whole.cue, target)
    parts.replaceSubrange(place...place, with: own)
  }

  private static let openers: [String: Draft.Relation] = [
    "if": .condition, "unless": .condition, "although": .concession, "though": .concession, "while": .concession,
    "whilst": .concession, "whereas": .concession, "because": .reason, "since": .reason,
  ]

  /// "If X opens, Y falls."
  private func initial(_ range: Range<Int>) -> [Part]? {
    var start = range.lowerBound
    while start < range.upperBound,
      passage.has(start, .coordinator) || ["even", "especially", "yet"].contains(passage.folded[start])
    {
      start += 1
    }
    guard start < range.upperBound else { return nil }
    let condition = conditionWords(at: start, in: range)
    guard let relation = condition == nil ? Self.openers[passage.folded[start]] : .condition else { return nil }
    let clause = start + (condition ?? 1)
    var comma = clause
    let reach = min(range.upperBound, start + 60)
    while comma < reach {
      if passage.isMark(comma, ","), comma + 1 < range.upperBound {
        let (head, tail) = (clause..<comma, comma + 1..<range.upperBound)
        if passage.isClause(tail) {
          guard passage.isClause(head), relation != .reason || isReason(start, head),
            passage.folded[start] != "while" || !isProgressive(head)
          else { return nil }
          let main = passage.folded[tail.lowerBound] == "then" ? tail.lowerBound + 1..<tail.upperBound : tail
          return [
            Part(words: passage.trimmed(head), relation: relation, cue: start..<clause),
            Part(words: passage.trimmed(main)),
          ]
        }
      }
      comma += 1
    }
    return nil
  }

  /// "since the vote in 2019" is time; "since tolls are legal" a reason.
  private func isReason(_ place: Int, _ clause: Range<Int>) -> Bool {
    guard passage.folded[place] == "since" else { return true }
    return !clause.contains { passage.tokens[$0].kind == .number || passage.has($0, .time) }
      && clause.contains { passage.has($0, [.be, .modal]) || passage.has($0, .verbThird) }
  }

  /// "Y falls if X opens", "…, but …", "… because …".
  private func medial(_ range: Range<Int>) -> [Part]? {
    var depth = 0
    var sawNegation = false
    var place = range.lowerBound
    let reach = min(range.upperBound, range.lowerBound + 120)
    while place < reach {
      if passage.tokens[place].kind == .openingQuote { depth += 1 }
      if passage.tokens[place].kind == .closingQuote { depth -= 1 }
      if depth == 0, place > range.lowerBound + 1, let parts = cut(range, at: place, sawNegation: sawNegation) {
        return parts
      }
      if passage.has(place, .negation) || ["only", "just", "merely"].contains(passage.folded[place]) {
        sawNegation = true
      }
      place += 1
    }
    return nil
  }

  private func cut(_ range: Range<Int>, at place: Int, sawNegation: Bool) -> [Part]? {
    let word = passage.folded[place]
    if let count = conditionWords(at: place, in: range) {
      let (head, tail) = (passage.trimmed(range.lowerBound..<place), passage.trimmed(place + count..<range.upperBound))
      guard passage.isClause(head), passage.isClause(tail), !["not", "only"].contains(passage.folded[place - 1]) else {
        return nil
      }
      return [Part(words: head), Part(words: tail, relation: .condition, cue: place..<place + count)]
    }
    let afterComma = passage.isMark(place - 1, ",")
    let relation: Draft.Relation
    var first = place
    switch word {
    case "because": relation = .reason
    case "since" where afterComma: relation = .reason
    case "although", "though", "whereas": relation = .concession
    case "while" where afterComma: relation = .concession
    case "if", "unless": relation = .condition
    case "but" where afterComma && !sawNegation: relation = .ground
    case "so" where afterComma: relation = .ground
    default: return nil
    }
    guard passage.isWord(place) else { return nil }
    while first > range.lowerBound + 1,
      ["even", "especially", "precisely", "partly", "not", "only"].contains(passage.folded[first - 1])
    {
      // "not because", "only if": the cut would turn the sense.
      if ["not", "only"].contains(passage.folded[first - 1]) { return nil }
      first -= 1
    }
    if word == "if",
      (range.lowerBound..<place).contains(where: { passage.folded[$0] == "only" || passage.folded[$0] == "whether" })
    {
      return nil
    }
    let (head, tail) = (passage.trimmed(range.lowerBound..<first), passage.trimmed(place + 1..<range.upperBound))
    guard passage.isClause(head), passage.isClause(tail), word != "since" || isReason(place, tail) else { return nil }
    let cue = first..<place + 1
    if relation == .ground {
      let kind: Draft.Relation = word == "but" ? .concession : .ground
      return [Part(words: head, relation: kind, cue: cue), Part(words: tail)]
    }
    return [Part(words: head), Part(words: tail, relation: relation, cue: cue)]
  }
}
