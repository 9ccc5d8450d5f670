import ArgumentGraph
import Lexicon

/// Statements of one voice that say the same: shown by "in other words", or suggested where most words recur.
struct Restatements {
  let input: LinkInput

  /// Each later statement with the earlier one that it says again, as a cue shows.
  func found() -> [(later: Int, earlier: Int)] {
    input.drafts.indices.dropFirst().compactMap { index in
      guard let sentence = input.drafts[index].sentence, input.drafts[index - 1].sentence == sentence - 1,
        input.isClaim(index), input.voice(index) == input.voice(index - 1), input.isClaim(index - 1),
        input.passage.sentences[sentence].number > 1
      else { return nil }
      let cue = input.cues[sentence].first(.restatement)
      return cue.map { $0.connective.certainty >= 0.9 } == true ? (index, index - 1) : nil
    }
  }

  /// Each later statement with the earlier one of its voice with which it shares most.
  ///
  /// - Complexity: linear in the stems; of each stem only the last few statements are compared.
  func suggested() -> [(later: Int, earlier: Int)] {
    var holders = [[Int]](repeating: [], count: input.content.counts.count)
    var pairs: [(later: Int, earlier: Int)] = []
    for index in input.drafts.indices where input.isClaim(index) && input.drafts[index].sentence != nil {
      var best: (score: Float, earlier: Int)?
      // A word that stands everywhere likens nothing.
      for stem in input.content.stems[index] where input.content.counts[Int(stem)] <= 30 {
        for other in holders[Int(stem)].suffix(6) {
          guard let score = likeness(index, other), score > best?.score ?? 0 else { continue }
          best = (score, other)
        }
        holders[Int(stem)].append(index)
      }
      if let best { pairs.append((index, best.earlier)) }
    }
    return pairs
  }

  /// How much two statements say the same; nil where they differ too much.
  private func likeness(_ index: Int, _ other: Int) -> Float? {
    let content = input.content
    guard input.voice(index) == input.voice(other), input.drafts[index].sentence != input.drafts[other].sentence,
      input.statements[index].isNegated == input.statements[other].isNegated
    else { return nil }
    // "The raids are no war but …", "The raids were not a war but …": of one thing the same is denied.
    if content.subjects[index] != nil, content.subjects[index] == content.subjects[other], sharesDenial(index, other) {
      return 0.6
    }
    let shared = content.sharedCount(index, other)
    let counts = [content.stems[index].count, content.stems[other].count].sorted()
    guard shared > 2 else { return nil }
    let share = Float(shared) / Float(counts[0])
    return share >= 0.6 && Float(shared) / Float(counts[1]) >= 0.4 ? share : nil
  }

  private func sharesDenial(_ index: Int, _ other: Int) -> Bool {
    let one = denied(index)
    return !one.isEmpty && !one.isDisjoint(with: denied(other))
  }

  private func denied(_ index: Int) -> Set<String> {
    let spans = input.statements[index].deniedSpans
    guard !spans.isEmpty else { return [] }
    return Set(
      input.drafts[index].pieces.joined().filter { place in
        spans.contains { $0.contains(input.passage.tokens[place].span) }
      }.map { input.passage.folded[$0] }.filter { !input.passage.lexicon.stopwords.contains($0) && $0.utf8.count > 2 })
  }
}
