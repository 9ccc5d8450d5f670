import ArgumentGraph
import ArticleText
import Lexicon

/// Finds the conditional at a statement.
struct ConditionalFinder {
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
    let kind = cue.map { $0.isOnly ? .onlyIf : lexicon.kindOfCondition($0.phrase) } ?? .if
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
  private func cue(before statement: Handle<Statement>) -> (phrase: String, isOnly: Bool, span: Span)? {
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
        guard let span = text.spans(range).first else {
          return (phrase.entry.phrase, isOnly, text.tokens[place].span)
        }
        return (phrase.entry.phrase, isOnly, span)
      }
    }
    return nil
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
