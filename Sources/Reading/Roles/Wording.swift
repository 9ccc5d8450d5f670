import Lexicon

/// Finds the words of a statement that weaken it, that press it, or that take a side by themselves, by three lists.
///
/// Of a list's adjectives and nouns only those of loaded words count: "certain" and "claims" have too many senses.
struct Wording {
  let passage: Passage

  func hedges(in pieces: [Range<Int>]) -> [Range<Int>] {
    words(of: passage.lexicon.hedges, .hedge, in: pieces) { entry, place, piece in
      switch entry {
      case .modal, .adverb, .phrase: true
      case .verb: passage.isFiniteVerb(place, in: piece)
      case .adjective, .noun, .approximator: false
      }
    }
  }

  func boosters(in pieces: [Range<Int>]) -> [Range<Int>] {
    words(of: passage.lexicon.boosters, .booster, in: pieces) { entry, place, piece in
      switch entry {
      case .adverb, .phrase: true
      case .verb: passage.isFiniteVerb(place, in: piece)
      case .adjective: false
      }
    }
  }

  func loaded(in pieces: [Range<Int>]) -> [Range<Int>] {
    words(of: passage.lexicon.loaded, .loaded, in: pieces) { _, _, _ in true }
  }

  /// The longest phrases of a list that count where they stand; what one takes begins no other.
  private func words<Entry>(
    of table: PhraseTable<Entry>, _ mark: Passage.Marks, in pieces: [Range<Int>],
    where counts: (Entry, Int, Range<Int>) -> Bool
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for piece in pieces {
      for place in piece where passage.marks[place].contains(mark) && place >= found.last?.upperBound ?? 0 {
        let phrases = table.longest(in: passage.folded[..<piece.upperBound], at: place)
        guard let phrase = phrases.first(where: { counts($0.entry, place, piece) }) else { continue }
        found.append(place..<place + phrase.count)
      }
    }
    return found
  }
}
