import ArgumentGraph
import Lexicon

extension QuizGround {
  /// The words of a statement that carry content, by their first letters, so that "raid" and "raids" are one.
  func content(_ statement: Handle<Statement>) -> Set<String> {
    var found: Set<String> = []
    for word in words(statement)
    where word.count >= 4 && !lexicon.stopwords.contains(word) && !lexicon.lightWords.contains(word) {
      found.insert(String(word.prefix(5)))
    }
    return found
  }

  /// Whether its first word points at something before: "that is so".
  func opensByPointing(_ statement: Handle<Statement>) -> Bool {
    lexicon.pronouns.longest(in: words(statement)).contains { $0.entry.kind == .demonstrative }
  }

  /// Whether one of its first words stands for something before: "none of it settles", "their words".
  func leansOnWhatIsBefore(_ statement: Handle<Statement>) -> Bool {
    let words = words(statement)
    return words.indices.prefix(3).contains { place in
      lexicon.pronouns.longest(in: words, at: place).contains { pronoun in
        pronoun.entry.person == 3 && ![.indefinite, .relative].contains(pronoun.entry.kind)
      }
    }
  }

  /// Whether it has a word by which others are reported, though nobody was read to speak: "the Court said so".
  func hasReportingVerb(_ statement: Handle<Statement>) -> Bool {
    let words = words(statement)
    return words.indices.contains { place in
      lexicon.verbs.longest(in: words, at: place).contains { form in
        form.entry.verb.flags.contains(.that) && !form.entry.verb.flags.contains(.weak)
          && !form.entry.forms.isDisjoint(with: [.past, .third])
      }
    }
  }

  /// Whether it can be read out of its place: a clause with a subject of its own, which points at nothing before it.
  func standsByItself(_ statement: Handle<Statement>) -> Bool {
    guard graph[statement].shownSpans == nil, graph[statement].subject == nil else { return false }
    let words = words(statement)
    for place in words.indices {
      for pronoun in lexicon.pronouns.longest(in: words, at: place) where pronoun.entry.person == 3 {
        switch pronoun.entry.kind {
        // Within a clause "that" is nearly always the conjunction.
        case .demonstrative: if place == 0 || pronoun.entry.word != "that" { return false }
        case .subject, .both: if place == 0 { return false }
        default: break
        }
      }
    }
    return true
  }

  /// Whether two statements are joined by any link, rejected or only suggested too, or say the same.
  func areJoined(_ left: Handle<Statement>, _ right: Handle<Statement>) -> Bool {
    if graph[left].restates == right || graph[right].restates == left { return true }
    if graph[left].mayRestate == right || graph[right].mayRestate == left { return true }
    func leads(_ from: Handle<Statement>, _ to: Handle<Statement>) -> Bool {
      var does = false
      graph.forEachLink(from: from) { link in
        if graph.targetStatement(of: link) == to { does = true }
        if let target = graph.targetLink(of: link), graph.targetStatement(of: target) == to { does = true }
      }
      return does
    }
    return leads(left, right) || leads(right, left)
  }

  /// Options without those that read as one before them.
  func distinct(_ statements: [Handle<Statement>], from first: Handle<Statement>) -> [Handle<Statement>] {
    var known = [words(first)]
    return statements.filter { statement in
      let words = words(statement)
      if known.contains(words) { return false }
      known.append(words)
      return true
    }
  }
}
