import ArgumentGraph
import ArticleText
import Lexicon

/// The conditionals of a graph with both parts, and who must act (F10). One for each statement that is said to follow.
///
/// What the reading marked as conditional, and what would happen "without an if" by its first words. Guesses,
/// questions and restatements are left out.
public struct Conditionals: Sendable {
  /// In the order of the text.
  public let all: [Conditional]
  /// Those that the author only supposes somebody to hold; in no count.
  public let guessed: [Conditional]

  /// - Parameter statements: those to look at, in the order of the text.
  /// - Complexity: linear in the statements and their words; few words are cut of those that are no conditionals.
  public init(
    of statements: [Handle<Statement>], in graph: ArgumentGraph, by lexicon: Lexicon, stop: () -> Bool = { false }
  ) {
    let finder = ConditionalFinder(graph: graph, lexicon: lexicon, names: NamesInText(graph, lexicon))
    var found: [Conditional] = []
    // By what follows, the place among those found.
    var places: [Handle<Statement>: Int] = [:]
    for (count, statement) in statements.enumerated() {
      if count % 1024 == 0, stop() { break }
      guard let conditional = finder.conditional(at: statement) else { continue }
      if let place = places[conditional.statement] {
        if found[place].ifParts.isEmpty {
          found[place] = conditional
        } else if !conditional.ifParts.isEmpty {
          found[place].ifParts += conditional.ifParts.filter { !found[place].ifParts.contains($0) }
          found[place].actor = found[place].actor ?? conditional.actor
        }
      } else {
        places[conditional.statement] = found.count
        found.append(conditional)
      }
    }
    found.sort { graph.id(of: $0.statement) < graph.id(of: $1.statement) }
    all = found.filter { graph.guessedHolder(of: $0.statement) == nil }
    guessed = found.filter { graph.guessedHolder(of: $0.statement) != nil }
  }

  private init(all: [Conditional], guessed: [Conditional]) {
    self.all = all
    self.guessed = guessed
  }

  /// Those of a side: what follows is asserted by it, or an if-part from which nothing is read to follow is put by it.
  public func held(by side: ComparedSide, in graph: ArgumentGraph) -> Conditionals {
    func isHeld(_ conditional: Conditional) -> Bool {
      side.asserts(conditional.statement)
        || graph.isIfPart(conditional.statement) && side.contains(graph.holder(of: conditional.statement))
    }
    return Conditionals(
      all: all.filter(isHeld), guessed: guessed.filter { side.contains(graph.holder(of: $0.statement)) })
  }

  /// How many of each kind, in the order of `Kind`.
  public func count(_ kind: Conditional.Kind) -> Int { all.count { $0.kind == kind } }

  /// Who must act, each with how often, the most often first, then by the alphabet.
  public var actors: [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    for conditional in all { if let actor = conditional.actor { counts[actor, default: 0] += 1 } }
    return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// Finds the conditional at a statement.
private struct ConditionalFinder {
  let graph: ArgumentGraph
  let lexicon: Lexicon
  let names: NamesInText

  func conditional(at statement: Handle<Statement>) -> Conditional? {
    let roles = graph.roles(of: statement)
    if roles.contains(.question) || graph.repeated(by: statement) != nil { return nil }
    if graph.isIfPart(statement) { return ofIfPart(statement) }
    let isMarked = roles.contains(.conditional)
    // What follows from an if-part beside it is found there.
    if isMarked, besides(statement).contains(where: { graph.isIfPart($0) && main(of: $0) == statement }) { return nil }
    guard isMarked || graph.pieces(of: statement).contains(where: { $0.hasWord("would") }) else { return nil }
    guard let text = TokenWords(statement, in: graph), !text.isEmpty,
      let parts = ConditionSplit(lexicon: lexicon, text: text).parts(isMarked: isMarked)
    else { return isMarked ? unparted(statement) : nil }
    let actor = self.actor(text.words[parts.ifPart], text, parts.kind, of: nil)
    return Conditional(
      statement: statement, ifParts: [Conditional.Part(spans: text.spans(parts.ifPart))],
      thenPart: Conditional.Part(spans: text.spans(parts.thenPart)), kind: parts.kind, cue: text.spans(parts.cue),
      actor: actor, pronoun: actor == nil ? pronoun(in: text.words[parts.ifPart]) : nil)
  }

  /// One whose parts are not told apart: all of it follows from what is not found.
  private func unparted(_ statement: Handle<Statement>) -> Conditional {
    Conditional(
      statement: statement, ifParts: [], thenPart: Conditional.Part(spans: graph[statement].spans), kind: .if, cue: [],
      actor: nil)
  }

  /// An if-part that is a statement, with the one beside it that is said to follow.
  private func ofIfPart(_ statement: Handle<Statement>) -> Conditional {
    let main = self.main(of: statement)
    let cue = self.cue(before: statement)
    let kind = cue.map { ConditionSplit.kind(of: $0.phrase) } ?? .if
    let text = TokenWords(statement, in: graph)
    let actor = text.flatMap { self.actor($0.words[...], $0, kind, of: statement) }
    return Conditional(
      statement: main ?? statement,
      ifParts: [Conditional.Part(spans: graph[statement].spans, statement: statement)],
      thenPart: main.map { Conditional.Part(spans: graph[$0].spans, statement: $0) }, kind: kind,
      cue: cue.map { [$0.span] } ?? [], actor: actor,
      pronoun: actor == nil ? text.flatMap { pronoun(in: $0.words[...]) } : nil)
  }

  /// The other statements of a sentence, the nearest behind first, then those before.
  private func besides(_ statement: Handle<Statement>) -> [Handle<Statement>] {
    let sentence = graph.id(of: statement).wholeSentence
    func run(_ step: Int) -> [Handle<Statement>] {
      var found: [Handle<Statement>] = []
      var offset = statement.offset + step
      while offset >= 0, offset < graph.statementCapacity, found.count < 26 {
        let next = Handle<Statement>(offset)
        guard graph.isLive(next), !graph.id(of: next).isAdded, graph.id(of: next).wholeSentence == sentence else {
          break
        }
        found.append(next)
        offset += step
      }
      return found
    }
    return graph.id(of: statement).isAdded ? [] : run(1) + run(-1)
  }

  /// What is said to follow from an if-part: the statement behind one that opens its sentence, else the one before.
  private func main(of ifPart: Handle<Statement>) -> Handle<Statement>? {
    let candidates = besides(ifPart).filter { !graph.isIfPart($0) && graph.roles(of: $0).contains(.conditional) }
    let behind = candidates.first { $0 > ifPart }
    let before = candidates.first { $0 < ifPart }
    let isFirst = !besides(ifPart).contains { $0 < ifPart }
    return isFirst ? behind ?? before : before ?? behind
  }

  /// The connective that stands right before an if-part, with "only" before it.
  private func cue(before statement: Handle<Statement>) -> (phrase: String, span: Span)? {
    guard let article = graph.id(of: statement).article.flatMap({ graph.article($0) })?.article,
      let start = graph.tokenRanges(of: statement).first?.lowerBound
    else { return nil }
    let text = TokenWords(article, [max(0, start - 5)..<start + 1])
    let end = text.words.count - 1
    for place in 0...max(0, end) {
      for phrase in lexicon.connectives.all(in: text.words, at: place)
      where phrase.entry.relation == .condition && phrase.entry.second.isEmpty {
        // "Should" opens the if-part itself.
        guard place + phrase.count == end || phrase.entry.position == .initial && place == end else { continue }
        let isOnly = place > 0 && text.words[place - 1] == "only"
        let range = (isOnly ? place - 1 : place)..<min(end, place + phrase.count)
        guard let span = text.spans(range).first else { return (phrase.entry.phrase, text.tokens[place].span) }
        return (isOnly ? "only \(phrase.entry.phrase)" : phrase.entry.phrase, span)
      }
    }
    return nil
  }

  // MARK: Who must act

  /// The side or name that must act: the subject of the if-part, or whom a passive names by "by".
  private func actor(
    _ words: ArraySlice<String>, _ text: TokenWords, _ kind: Conditional.Kind, of statement: Handle<Statement>?
  ) -> String? {
    if let by = words.firstIndex(of: "by"), let agent = names.first(in: words[(by + 1)...].prefix(5)),
      agent.range.lowerBound <= by + 2
    {
      return agent.name
    }
    if let subject = statement.flatMap({ graph[$0].subject }), kind != .nominal {
      return names.first(in: Words.cut(subject.name)[...])?.name ?? subject.name
    }
    let verb = self.verb(in: words)
    if let verb, isPassive(at: verb, words) { return nil }
    switch kind {
    case .gerund: return nil
    case _ where kind == .nominal || kind == .would && verb == nil:
      // "Norrland's refusal", "Afghan attacks"; in "attacks on Norrland" Norrland does not act.
      return names.first(in: words).flatMap { found in
        let next = found.range.upperBound
        return found.isAdjective || next < words.endIndex && words[next].hasPrefix("'") ? found.name : nil
      }
    default: return names.first(in: words[..<(verb ?? words.endIndex)].prefix(12))?.name
    }
  }

  /// A pronoun that opens the if-part.
  private func pronoun(in words: ArraySlice<String>) -> String? {
    words.first.flatMap { lexicon.grammar.classes(of: $0).contains(.subjectPronoun) ? $0 : nil }
  }

  /// The first word that is a verb by its spelling, behind a first word.
  private func verb(in words: ArraySlice<String>) -> Int? {
    words.indices.dropFirst().first { place in
      let kind = lexicon.grammar.classes(of: words[place])
      if !kind.isDisjoint(with: .auxiliary) { return true }
      let isNoun = !lexicon.grammar.classes(of: words[place - 1]).isDisjoint(with: [.article, .possessive])
      return !kind.isDisjoint(with: .finiteForms) && !kind.contains(.notVerb) && !isNoun
    }
  }

  private func isPassive(at verb: Int, _ words: ArraySlice<String>) -> Bool {
    guard lexicon.grammar.classes(of: words[verb]).contains(.be) else { return false }
    for word in words[(verb + 1)...].prefix(3) {
      let kind = lexicon.grammar.classes(of: word)
      if kind.contains(.verbParticiple) || word.hasSuffix("ed") { return true }
      if kind.isDisjoint(with: [.negation, .adverb]), !word.hasSuffix("ly") { return false }
    }
    return false
  }
}

extension String {
  /// Whether it has an ASCII word, as a word of its own.
  fileprivate func hasWord(_ word: String) -> Bool {
    var text = self
    return text.withUTF8 { utf8 in
      let letters = Array(word.utf8)
      guard utf8.count >= letters.count, let first = letters.first else { return false }
      for start in 0...(utf8.count - letters.count) where utf8[start] == first {
        let end = start + letters.count
        if start > 0, utf8[start - 1] != 0x20 || end < utf8.count && utf8[end] != 0x20 { continue }
        if letters.indices.allSatisfy({ utf8[start + $0] == letters[$0] }) { return true }
      }
      return false
    }
  }
}
