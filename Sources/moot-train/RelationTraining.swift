import Syntax

/// Learns relations over gold trees with the tagger's tags.
struct RelationTraining: ~Copyable {
  private(set) var table = TrainingTable(classCount: Relation.allCases.count)

  init(_ sentences: [GoldSentence], tags: [[PartOfSpeech]], rounds: Int) {
    var keys = FeatureKeys(capacity: FeatureKeys.labelCount)
    var scores = [Float](repeating: 0, count: Relation.allCases.count)
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<rounds {
      for index in sentences.indices.shuffled(using: &generator) {
        let sentence = sentences[index]
        let input = LabelInput(
          ParserInput(words: sentence.words, tags: tags[index]), heads: sentence.heads.map { Int32($0) })
        for child in sentence.words.indices where sentence.heads[child] < sentence.words.count {
          keys.setLabel(input, child: child, shapes: sentence.words)
          table.scores(keys, into: &scores)
          table.tick()
          let guess = scores.firstLargest
          let gold = Int(sentence.relations[child].rawValue)
          if guess != gold { table.update(keys, right: gold, wrong: guess) }
        }
      }
    }
  }
}
