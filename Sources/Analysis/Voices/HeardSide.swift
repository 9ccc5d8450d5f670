import ArgumentGraph

/// A party, a voice on no side, or an author, with what was read as theirs.
public struct HeardSide: Sendable, Equatable {
  /// A voice of the side with its statements, in the order of the text.
  public struct Part: Sendable, Equatable {
    public let voice: Handle<Voice>
    public let statements: [Handle<Statement>]
  }

  public let side: Side
  /// The article whose author this is.
  public let authorOf: ArticleID?
  /// The most heard first, then in the order of the text.
  public let parts: [Part]
  /// In the order of the text.
  public let statements: [Handle<Statement>]

  public var isAuthor: Bool { authorOf != nil }
}

extension ArgumentGraph {
  /// Who is heard in some articles: the authors first, then the most heard, then in the order of the text. The
  /// statements of the sides partition those of the articles.
  ///
  /// - Complexity: O(n log n) for n statements, and O(voices).
  func heardSides(in articles: [LoadedArticle], addedByHand: Bool = false) -> [HeardSide] {
    var heard: [Handle<Voice>: [Handle<Statement>]] = [:]
    var order: [Handle<Voice>] = []
    var statements = articles.flatMap { self.statements(in: $0) }
    if addedByHand { statements += self.statements.suffix(while: { self[$0].id.isAdded }) }
    for statement in statements {
      let holder = self.holder(of: statement)
      if heard[holder] == nil { order.append(holder) }
      heard[holder, default: []].append(statement)
    }
    // A sentence may be somebody's on the whole though no statement was read in it.
    for voice in articles.flatMap(\.sentenceHolders) where heard[voice] == nil {
      heard[voice] = []
      order.append(voice)
    }
    var partyOrder: [Handle<Party>] = []
    var voices: [Handle<Party>: [Handle<Voice>]] = [:]
    var sides: [HeardSide] = []
    for voice in order {
      if let party = self[voice].party {
        if voices[party] == nil { partyOrder.append(party) }
        voices[party, default: []].append(voice)
      } else {
        sides.append(heardSide(Side(name: name(of: voice), voices: [voice]), heard))
      }
    }
    for party in partyOrder {
      sides.append(heardSide(Side(name: self[party].name, voices: voices[party] ?? [], party: party), heard))
    }
    return sides.sorted { precedes($0, $1) }
  }

  private func heardSide(_ side: Side, _ heard: [Handle<Voice>: [Handle<Statement>]]) -> HeardSide {
    let parts = side.voices.map { HeardSide.Part(voice: $0, statements: heard[$0] ?? []) }
    return HeardSide(
      side: side, authorOf: side.voices.first.flatMap { self[$0].authorOf },
      parts: parts.sorted { precedes($0.statements, $1.statements) },
      statements: parts.count == 1
        ? parts[0].statements : parts.flatMap(\.statements).sorted { id(of: $0) < id(of: $1) })
  }

  private func precedes(_ left: HeardSide, _ right: HeardSide) -> Bool {
    switch (left.authorOf, right.authorOf) {
    case (let left?, let right?): left < right
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil):
      left.statements.isEmpty && right.statements.isEmpty
        ? left.side.voices[0] < right.side.voices[0] : precedes(left.statements, right.statements)
    }
  }

  /// More before fewer, then by the first of each in the order of the text.
  private func precedes(_ left: [Handle<Statement>], _ right: [Handle<Statement>]) -> Bool {
    if left.count != right.count { return left.count > right.count }
    guard let first = left.first, let other = right.first else { return false }
    return id(of: first) < id(of: other)
  }
}

extension Array {
  /// The last elements, as long as they pass.
  fileprivate func suffix(while passes: (Element) -> Bool) -> ArraySlice<Element> {
    var start = endIndex
    while start > startIndex, passes(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
