import Syntax

/// Learns the parser's steps with the dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013): from every
/// state, also those that mistakes lead to, the right steps are those that lose no further gold arc. The relation of
/// each arc is learned as the arc is made.
struct ParserTraining: ~Copyable {
  private(set) var steps = TrainingTable(classCount: ParserState.Step.allCases.count, leastUpdates: 3)
  private(set) var relations = TrainingTable(classCount: Relation.allCases.count, leastUpdates: 5)
  private var stepKeys = FeatureKeys(capacity: FeatureKeys.parserCount)
  private var labelKeys = FeatureKeys(capacity: FeatureKeys.labelCount)
  private var stepScores = [Float](repeating: 0, count: ParserState.Step.allCases.count)
  private var labelScores = [Float](repeating: 0, count: Relation.allCases.count)
  private(set) var state = ParserState(longest: SyntaxReader.longestSentence)

  /// - Parameter tags: for each sentence the tags that the parser sees.
  init(_ sentences: [GoldSentence], tags: [[PartOfSpeech]], rounds: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<rounds {
      for index in sentences.indices.shuffled(using: &generator) {
        learn(sentences[index], tags[index], follows: round == 0 ? 0 : 0.9, &generator)
      }
    }
    steps.average()
    relations.average()
  }

  /// Adds what was learned with another seed.
  mutating func add(_ other: borrowing ParserTraining) {
    steps.add(other.steps)
    relations.add(other.relations)
  }

  /// - Parameter follows: how often a wrong step is taken all the same, to learn what to do after it.
  private mutating func learn(
    _ sentence: GoldSentence, _ tags: [PartOfSpeech], follows: Double, _ generator: inout SeededGenerator
  ) {
    state.begin(sentence.words, tags)
    while !state.isDone {
      if let only = state.onlyStep {
        take(only, sentence)
        continue
      }
      stepKeys.setParser(state)
      steps.scores(stepKeys, into: &stepScores)
      steps.tick()
      let allowed = ParserState.Step.allCases.filter { state.allows($0) }
      let costs = allowed.map { state.cost(of: $0, towards: sentence.heads) }
      let least = costs.min() ?? 0
      let right = zip(allowed, costs).filter { $0.1 == least }.map(\.0)
      let guess = best(of: allowed)
      let gold = best(of: right)
      if !right.contains(guess) { steps.update(stepKeys, right: gold.rawValue, wrong: guess.rawValue) }
      take(
        right.contains(guess) || Double.random(in: 0..<1, using: &generator) < follows ? guess : gold, sentence)
    }
  }

  private mutating func take(_ step: ParserState.Step, _ sentence: GoldSentence) {
    if step == .shift { return state.shift() }
    let child = state.stackWord(0)
    let head = step == .left ? state.next : state.stackWord(1)
    if let only = state.onlyLabel(step) { return state.attach(step, UInt32(only.rawValue)) }
    labelKeys.setLabel(state, step)
    relations.scores(labelKeys, into: &labelScores)
    relations.tick()
    let guess = labelScores.firstLargest
    if sentence.heads[child - 1] == head - 1 {
      let gold = Int(sentence.relations[child - 1].rawValue)
      if guess != gold { relations.update(labelKeys, right: gold, wrong: guess) }
    }
    state.attach(step, UInt32(guess))
  }

  private func best(of steps: [ParserState.Step]) -> ParserState.Step {
    var best = steps[0]
    for step in steps.dropFirst() where stepScores[step.rawValue] > stepScores[best.rawValue] { best = step }
    return best
  }
}
