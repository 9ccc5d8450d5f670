/// What a statement shows of its part in an argument.
public enum ArgumentSign: String, CaseIterable, Hashable, Sendable {
  // By its connectives.
  case therefore, because, contrast, concession, addition, example, restatement, condition, question
  // By its words.
  case prescription, opinion, evaluation, hedge, reported, pointer, continues
  // By its place and by what stands around it.
  case first, second, last, overlap, leads, met
}

/// How much each sign says of what a statement does, where all statements belong to one argument.
public struct ArgumentWeights: Sendable {
  /// What is to be decided of a statement.
  public enum Decision: String, CaseIterable, Hashable, Sendable {
    /// Whether it is what the others argue for.
    case claim
    /// Whether it speaks for the other side.
    case objection
  }

  private var claim = [Float](repeating: 0, count: ArgumentSign.allCases.count)
  private var objection = [Float](repeating: 0, count: ArgumentSign.allCases.count)

  init(from source: WordSource) throws(LexiconError) {
    let table = try WordTable("argument-weights", columns: ["decision", "sign", "weight", "reason"], from: source)
    var decision = WordChoice<Decision>(0, as: "decision")
    var sign = WordChoice<ArgumentSign>(1, as: "sign")
    for row in table.rows {
      guard let weight = Float(row[2]), weight.isFinite else {
        throw row.error("weight \"\(row[2])\" is no number", "write one such as 0.8 or -1.2")
      }
      let place = Self.place(of: try sign.read(row))
      switch try decision.read(row) {
      case .claim: claim[place] = weight
      case .objection: objection[place] = weight
      }
    }
  }

  private static func place(of sign: ArgumentSign) -> Int { ArgumentSign.allCases.firstIndex(of: sign) ?? 0 }

  /// What a sign adds to a decision; 0 where the list says nothing of it.
  public subscript(decision: Decision, sign: ArgumentSign) -> Float {
    let place = Self.place(of: sign)
    return decision == .claim ? claim[place] : objection[place]
  }
}
