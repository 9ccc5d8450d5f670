/// Every attribution that ever was in a graph, by offset.
struct AttributionStore: Sendable {
  private var values: [Attribution] = []
  private(set) var facts: [ReportingFacts] = []
  /// Every reporting word that was ever met, once.
  private(set) var verbs: [String] = []
  private var verbNumbers: [String: Int32] = [:]

  var count: Int { values.count }

  subscript(offset: Int) -> Attribution {
    _read { yield values[offset] }
    set {
      values[offset] = newValue
      facts[offset] = facts(of: newValue)
    }
  }

  subscript(offsets: Range<Int>) -> [Attribution] { Array(values[offsets]) }

  mutating func append(_ attribution: Attribution) {
    values.append(attribution)
    facts.append(facts(of: attribution))
  }

  mutating func replace(_ offsets: Range<Int>, with attributions: [Attribution]) {
    for (offset, attribution) in zip(offsets, attributions) { self[offset] = attribution }
  }

  private mutating func facts(of attribution: Attribution) -> ReportingFacts {
    let number = verbNumbers[attribution.verb] ?? Int32(verbs.count)
    if number == verbs.count {
      verbs.append(attribution.verb)
      verbNumbers[attribution.verb] = number
    }
    return ReportingFacts(attribution, verb: number)
  }

  /// Whether what lies beside the attributions is what they say. Complexity: O(n).
  var isSound: Bool {
    facts.count == values.count
      && zip(facts, values).allSatisfy { facts, value in
        verbs.indices.contains(facts.verb) && verbs[facts.verb] == value.verb
          && facts == ReportingFacts(value, verb: Int32(facts.verb))
      }
  }
}

/// How a statement is reported, in a few bytes.
public struct ReportingFacts: Equatable, Sendable {
  private let verbNumber: Int32
  public let stance: Stance
  public let isReactive: Bool
  public let isQuoted: Bool

  /// The reporting word's place in `ArgumentGraph.verbs`.
  public var verb: Int { Int(verbNumber) }

  init(_ attribution: Attribution, verb: Int32) {
    verbNumber = verb
    stance = attribution.stance
    isReactive = attribution.isReactive
    isQuoted = attribution.isQuoted
  }
}
