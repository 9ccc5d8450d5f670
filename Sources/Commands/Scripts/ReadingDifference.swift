import Analysis
import ArgumentGraph

/// How what is read of an article now differs from what was read of it once.
///
/// A statement is the same when its words are, wherever it stands; of those left over, when it stands in the same
/// sentence and shares most of its words.
struct ReadingDifference: Equatable {
  typealias Entry = SavedReading.Entry

  /// The share of words by which two statements of one sentence are the same in other words.
  static let enough = 0.6

  /// One statement as it was and as it is.
  struct Pair: Equatable {
    let old: Entry
    let new: Entry
  }

  private(set) var gained: [Entry] = []
  private(set) var lost: [Entry] = []
  /// The same words in another mouth.
  private(set) var reheld: [Pair] = []
  /// The same place in other words.
  private(set) var reworded: [Pair] = []
  /// The same words, under another id.
  private(set) var moved: [Pair] = []
  private var pairs: [Pair] = []

  /// Complexity: linear in the words of both, but for statements with the same words and those of one sentence.
  init(from old: SavedReading, to new: SavedReading) {
    var free: [String: [Int]] = [:]
    for (place, entry) in new.entries.enumerated() { free[entry.words.comparedWords, default: []].append(place) }
    var taken: [Int?] = Array(repeating: nil, count: old.entries.count)
    // Those that kept their id first, so that of several with the same words each keeps its own.
    for onlySameID in [true, false] {
      for (place, entry) in old.entries.enumerated() where taken[place] == nil {
        let words = entry.words.comparedWords
        guard let found = free[words]?.firstIndex(where: { !onlySameID || new.entries[$0].id == entry.id }) else {
          continue
        }
        taken[place] = free[words]?.remove(at: found)
      }
    }
    var left: [StatementID: [Int]] = [:]
    for place in free.values.flatMap(\.self).sorted() {
      left[new.entries[place].id.wholeSentence, default: []].append(place)
    }
    for (place, entry) in old.entries.enumerated() where taken[place] == nil {
      let sentence = entry.id.wholeSentence
      // Of two that share as much, the one that its holder holds, then the one with its id.
      let likeness = (left[sentence] ?? []).map { place -> (Double, Int) in
        let other = new.entries[place]
        return (
          other.words.sharedWords(with: entry.words),
          (other.holder == entry.holder ? 2 : 0) + (other.id == entry.id ? 1 : 0)
        )
      }
      guard let most = likeness.max(by: <), most.0 >= Self.enough else { continue }
      taken[place] = likeness.firstIndex { $0 == most }.flatMap { left[sentence]?.remove(at: $0) }
    }
    sort(old, new, taken)
  }

  private mutating func sort(_ old: SavedReading, _ new: SavedReading, _ taken: [Int?]) {
    for (entry, place) in zip(old.entries, taken) {
      guard let place else {
        lost.append(entry)
        continue
      }
      let pair = Pair(old: entry, new: new.entries[place])
      pairs.append(pair)
      if pair.old.words.comparedWords != pair.new.words.comparedWords { reworded.append(pair) }
      if pair.old.holder != pair.new.holder { reheld.append(pair) }
      if pair.old.id != pair.new.id, !pair.isSplit { moved.append(pair) }
    }
    let kept = Set(taken.compactMap(\.self))
    gained = new.entries.indices.filter { !kept.contains($0) }.map { new.entries[$0] }
  }

  /// Leaves out what a person has said: whoever holds these is no matter of reading.
  mutating func forget(heldByHand isByHand: (StatementID) -> Bool) { reheld.removeAll { isByHand($0.new.id) } }

  /// Whether statements came, went, or are another's or in other words now.
  var isEmpty: Bool { gained.isEmpty && lost.isEmpty && reheld.isEmpty && reworded.isEmpty }

  /// What the old ids mean now; those that mean what they did are not in it.
  var bindings: [StatementID: Session.Binding] {
    var bindings: [StatementID: Session.Binding] = [:]
    var sentences: [StatementID: Set<StatementID>] = [:]
    for pair in pairs {
      if pair.old.id != pair.new.id, !pair.isSplit { bindings[pair.old.id] = .moved(pair.new.id) }
      if pair.old.id.part > 0 { sentences[pair.old.id.wholeSentence, default: []].insert(pair.new.id.wholeSentence) }
    }
    for entry in lost {
      bindings[entry.id] = .lost(entry.words)
      if entry.id.part > 0, sentences[entry.id.wholeSentence] == nil {
        bindings[entry.id.wholeSentence] = .lost(entry.words)
      }
    }
    // A sentence with several statements moves with them.
    for (old, new) in sentences where new.count == 1 {
      if let only = new.first, only != old { bindings[old] = .moved(only) }
    }
    return bindings
  }
}

extension ReadingDifference.Pair {
  /// Whether a sentence of one statement has several now: its id then means all of them.
  fileprivate var isSplit: Bool {
    old.id.part == 0 && new.id.part > 0 && new.id.wholeSentence == old.id
      && old.words.comparedWords != new.words.comparedWords
  }
}
