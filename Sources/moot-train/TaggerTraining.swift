import Syntax

/// Learns tags, guessing each from the tags it gave before.
struct TaggerTraining: ~Copyable {
  private(set) var table = TrainingTable(classCount: PartOfSpeech.allCases.count, leastUpdates: 2)
  private var keys = FeatureKeys(capacity: FeatureKeys.taggerCount)
  private var scores = [Float](repeating: 0, count: PartOfSpeech.allCases.count)

  /// Learns from sentences in rounds, each in an order of its own.
  init(_ sentences: [GoldSentence], rounds: Int, seed: UInt64 = 1) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<rounds {
      for sentence in sentences.shuffled(using: &generator) { _ = tags(of: sentence, learn: true) }
    }
    table.average()
  }

  /// Adds what was learned with another seed.
  mutating func add(_ other: borrowing TaggerTraining) { table.add(other.table) }

  /// Tags a sentence, and learns from each wrong guess if told to.
  mutating func tags(of sentence: GoldSentence, learn: Bool = false) -> [PartOfSpeech] {
    var tags: [PartOfSpeech] = []
    let padded = WordKeys.padded(sentence.words)
    for place in sentence.words.indices {
      if let only = sentence.words[place].onlyTag {
        tags.append(only)
        continue
      }
      padded.withUnsafeBufferPointer { words in
        guard let first = words.baseAddress else { return }
        keys.setTagger(first + place + WordKeys.padding, tags.last, tags.dropLast().last, isFirst: place == 0)
      }
      table.scores(keys, into: &scores)
      let guess = scores.firstLargest
      tags.append(PartOfSpeech(rawValue: UInt8(guess)) ?? .noun)
      guard learn else { continue }
      table.tick()
      let gold = Int(sentence.tags[place].rawValue)
      if guess != gold { table.update(keys, right: gold, wrong: guess) }
    }
    return tags
  }

  /// The sentences with tags as they come out for text that the tagger was not trained on: the parser shall learn to
  /// live with the tagger's mistakes.
  static func jackknifed(_ sentences: [GoldSentence], folds: Int, rounds: Int) -> [[PartOfSpeech]] {
    var tags: [[PartOfSpeech]] = sentences.map(\.tags)
    for fold in 0..<folds {
      let others = sentences.indices.filter { $0 % folds != fold }.map { sentences[$0] }
      var tagger = TaggerTraining(others, rounds: rounds)
      for index in sentences.indices where index % folds == fold { tags[index] = tagger.tags(of: sentences[index]) }
    }
    return tags
  }
}
