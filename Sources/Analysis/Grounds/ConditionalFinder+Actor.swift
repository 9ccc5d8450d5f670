import ArgumentGraph
import ArticleText
import Lexicon

/// Who must act for an if-part to hold.
extension ConditionalFinder {
  /// The side or name that must act: the subject of the if-part, or whom a passive names by "by".
  func actor(
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
  func pronoun(in words: ArraySlice<String>) -> String? {
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
