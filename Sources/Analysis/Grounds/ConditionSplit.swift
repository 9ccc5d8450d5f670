import ArgumentGraph
import ArticleText
import Lexicon

/// Parts the words of one statement that holds a whole conditional: "the levy falls only if the gates are open".
struct ConditionSplit {
  struct Parts: Equatable {
    let ifPart: Range<Int>
    let thenPart: Range<Int>
    let cue: Range<Int>
    let kind: Conditional.Kind
  }

  let lexicon: Lexicon
  let text: TokenWords

  private var words: [String] { text.words }

  private func classes(_ place: Int) -> WordClasses { lexicon.grammar.classes(of: words[place]) }

  /// The two parts; `nil` where no mark of a condition is found.
  ///
  /// - Parameter isMarked: whether the reading took it for a conditional; otherwise only what opens clearly is one.
  func parts(isMarked: Bool) -> Parts? {
    let start = afterConnectives()
    guard start < words.count else { return nil }
    return (isMarked ? byConnective(from: start) : nil) ?? byWould(from: start, isMarked: isMarked)
  }

  /// The place of the first word behind "Still," and "But".
  private func afterConnectives() -> Int {
    var place = 0
    while place < words.count {
      let kind = classes(place)
      let isOpening =
        kind.contains(.connective) || kind.contains(.coordinator) || text.tokens[place].kind == .punctuation
      if !isOpening { break }
      place += 1
    }
    return place
  }

  private func byConnective(from start: Int) -> Parts? {
    for place in start..<words.count {
      let phrases = lexicon.connectives.longest(in: words, at: place).filter { $0.entry.relation == .condition }
      guard
        let phrase = phrases.first(where: { phrase in
          if phrase.entry.position == .initial { return place == start }
          return phrase.entry.certainty >= 0.7 || phrase.count > 1
        })
      else { continue }
      var cue = place..<place + phrase.count
      if let second = phrase.entry.second.first {
        guard let gap = words[cue.upperBound...].prefix(8).firstIndex(of: second) else { continue }
        // "only … if": what stands between belongs to the then-part.
        return Parts(
          ifPart: gap + 1..<words.count, thenPart: start..<gap, cue: gap..<gap + 1,
          kind: kind(of: phrase.entry.phrase))
      }
      let kind = self.kind(of: phrase.entry.phrase)
      if place > start {
        if place > 0, words[place - 1] == "only" { cue = place - 1..<cue.upperBound }
        return Parts(
          ifPart: place + phrase.count..<words.count, thenPart: start..<cue.lowerBound, cue: cue,
          kind: cue.count > phrase.count ? .onlyIf : kind)
      }
      let end = endOfOpening(from: cue.upperBound, isNominal: kind == .nominal)
      guard end > cue.upperBound, end < words.count else { continue }
      // A noun is part of what must hold: "failure to pay".
      return Parts(
        ifPart: (kind == .nominal ? place : cue.upperBound)..<end, thenPart: end..<words.count, cue: cue, kind: kind)
    }
    return nil
  }

  /// "A war would ruin both", "Closing the gates would starve the harbour".
  private func byWould(from start: Int, isMarked: Bool) -> Parts? {
    guard let would = words[start...].prefix(14).firstIndex(of: "would"), would > start else { return nil }
    let first = classes(start)
    let isGerund = first.contains(.verbIng) && words[start].hasSuffix("ing") && !first.contains(.notVerb)
    let openers = lexicon.conditions.longest(in: words, at: start)
    guard isMarked || isGerund || openers.contains(where: { $0.entry == .opener }) else { return nil }
    for place in start..<would {
      if classes(place).contains(.subjectPronoun) { return nil }
      if !lexicon.offices.longest(in: words, at: place).isEmpty && !isMarked { return nil }
      // A clause of its own stands before: "… say that a war would …".
      if place > start, !classes(place).isDisjoint(with: [.modal, .be, .have]) { return nil }
    }
    return Parts(
      ifPart: start..<would, thenPart: would..<words.count, cue: would..<would + 1, kind: isGerund ? .gerund : .would)
  }

  /// Where the if-part that opens a sentence ends: at a gap or a comma; a noun's also before its verb.
  private func endOfOpening(from start: Int, isNominal: Bool) -> Int {
    for place in start..<words.count {
      if text.isAfterGap[place] { return place }
      if words[place] == "," || words[place] == ";" { return place }
      let kind = classes(place)
      if isNominal, place > start, kind.contains(.modal) || kind.contains(.verbThird) && !kind.contains(.preposition) {
        return place
      }
    }
    return words.count
  }

  private func kind(of phrase: String) -> Conditional.Kind { lexicon.kindOfCondition(phrase) }
}

extension Lexicon {
  /// What a phrase of the list of connectives makes of the if-part behind it.
  func kindOfCondition(_ phrase: String) -> Conditional.Kind {
    for word in conditions.entries(of: phrase) {
      switch word {
      case .only: return .onlyIf
      case .unless: return .unless
      case .nominal: return .nominal
      case .inverted: return .would
      case .opener, .idiom: continue
      }
    }
    return .if
  }
}
