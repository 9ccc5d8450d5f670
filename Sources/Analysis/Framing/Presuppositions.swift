import ArgumentGraph
import Lexicon

/// What statements take for granted by their words (F16), after Levinson (1983) and Polyzou (2015).
///
/// The unit is statements: one that has triggers of several kinds counts under each. An index by a word list.
public struct Presuppositions: Sendable {
  public typealias Kind = Presupposition.Kind

  /// How many statements have a trigger, and how many one of each kind.
  public struct Tally: Sendable, Equatable {
    public var all = 0
    /// In the order of the kinds.
    public var byKind = Kind.allCases.map { _ in 0 }
  }

  /// In the order of the text: those with a trigger of the kinds asked for.
  public let statements: [Handle<Statement>]
  public let total: Tally
  /// Those with most statements first, then in the order of the text.
  public let bySide: [(side: Side, tally: Tally)]

  /// - Parameters:
  ///   - selection: the statements looked at; all without it.
  ///   - kinds: what counts; every kind where it is empty.
  ///   - find: the statements in which any of some phrases stands.
  /// - Complexity: O(phrases) look-ups and O(n) for n statements.
  public init(
    _ words: PhraseTable<Presupposition>, in graph: ArgumentGraph, of selection: Marks<Statement>? = nil,
    only kinds: [Kind] = [], find: ([String]) -> Marks<Statement>, stop: () -> Bool = { false }
  ) {
    var phrases: [Kind: [String]] = [:]
    for phrase in words.all { phrases[phrase.entry.kind, default: []].append(phrase.words.joined(separator: " ")) }
    var marks: [Marks<Statement>] = []
    var any = Marks<Statement>()
    for kind in Kind.allCases {
      let isAsked = (kinds.isEmpty || kinds.contains(kind)) && !stop()
      marks.append(isAsked ? find(phrases[kind] ?? []) : Marks())
      any.formUnion(marks[marks.count - 1])
    }
    if let selection { any.formIntersection(selection) }
    var statements: [Handle<Statement>] = []
    var total = Tally()
    var sides = SidesMet(in: graph)
    var tallies: [Tally] = []
    graph.forEachInTextOrder(any) { statement in
      statements.append(statement)
      let place = sides.place(of: graph.holder(of: statement))
      if place == tallies.count { tallies.append(Tally()) }
      tallies[place].all += 1
      total.all += 1
      for (kind, marked) in marks.enumerated() where marked.contains(statement) {
        tallies[place].byKind[kind] += 1
        total.byKind[kind] += 1
      }
    }
    self.statements = statements
    self.total = total
    let order = tallies.indices.sorted { (tallies[$1].all, $0) < (tallies[$0].all, $1) }
    bySide = order.map { (sides.sides[$0].side, tallies[$0]) }
  }

  /// A trigger in a text, and what it takes for granted in words.
  public struct Trigger: Sendable, Equatable {
    public let kind: Kind
    /// Its words by number.
    public let words: Range<Int>
    public let granted: String
  }

  /// The triggers of a text. Complexity: linear in the text.
  public static func triggers(
    in text: PhrasePlaces, _ words: PhraseTable<Presupposition>, only kinds: [Kind] = []
  ) -> [Trigger] {
    text.all(words).compactMap { place in
      guard kinds.isEmpty || kinds.contains(place.entry.kind) else { return nil }
      let most = place.entry.takesClause ? 14 : 7
      let rest = text.phrase(after: place.words.upperBound, most: most, isClause: place.entry.takesClause)
      let granted: String
      if !rest.isEmpty, !place.entry.template.isEmpty {
        granted = place.entry.template.replacing("{W}", with: text.words[place.words].joined(separator: " ")).replacing(
          "{X}", with: rest)
      } else {
        granted = place.entry.bare
      }
      return Trigger(kind: place.entry.kind, words: place.words, granted: granted.isEmpty ? "—" : granted)
    }
  }
}
