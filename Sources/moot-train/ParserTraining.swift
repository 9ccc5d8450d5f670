import Syntax

/// Learns the parser's steps with the dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013): from every state,
/// also those that mistakes lead to, the right steps are those that lose no further gold arc.
struct ParserTraining: ~Copyable {
  private(set) var table = TrainingTable(classCount: ParserState.Step.allCases.count)
  private var keys = FeatureKeys(capacity: FeatureKeys.parserCount)
  private var scores = [Float](repeating: 0, count: 3)

  /// - Parameter tags: for each sentence the tags that the parser sees.
  init(_ sentences: [GoldSentence], tags: [[PartOfSpeech]], rounds: Int) {
    var generator = SeededGenerator(seed: 2)
    for round in 0..<rounds {
      for index in sentences.indices.shuffled(using: &generator) {
        learn(sentences[index], tags[index], follows: round == 0 ? 0 : 0.9, &generator)
      }
    }
  }

  /// - Parameter follows: how often a wrong step is taken all the same, to learn what to do after it.
  private mutating func learn(
    _ sentence: GoldSentence, _ tags: [PartOfSpeech], follows: Double, _ generator: inout SeededGenerator
  ) {
    let input = ParserInput(words: sentence.words, tags: tags)
    var state = ParserState(count: input.count)
    while !state.isDone {
      if let only = state.onlyStep {
        state.apply(only)
        continue
      }
      keys.setParser(state, input)
      table.scores(keys, into: &scores)
      table.tick()
      let allowed = ParserState.Step.allCases.filter { state.allows($0) }
      let costs = allowed.map { Self.cost(of: $0, in: state, sentence.heads) }
      let least = costs.min() ?? 0
      let right = zip(allowed, costs).filter { $0.1 == least }.map(\.0)
      let guess = best(of: allowed)
      let gold = best(of: right)
      if !right.contains(guess) { table.update(keys, right: gold.rawValue, wrong: guess.rawValue) }
      state.apply(right.contains(guess) || Double.random(in: 0..<1, using: &generator) < follows ? guess : gold)
    }
  }

  private func best(of steps: [ParserState.Step]) -> ParserState.Step {
    var best = steps[0]
    for step in steps.dropFirst() where scores[step.rawValue] > scores[best.rawValue] { best = step }
    return best
  }

  /// How many gold arcs can no longer be made after a step.
  private static func cost(of step: ParserState.Step, in state: borrowing ParserState, _ heads: [Int]) -> Int {
    let stack = state.stack
    let next = state.next
    switch step {
    case .shift:
      let below = stack.dropLast().contains { Int($0) == heads[next] } ? 1 : 0
      return below + stack.count { heads[Int($0)] == next }
    case .left:
      let top = Int(stack[stack.count - 1])
      let head = heads[top]
      let isLost = head > next || stack.count > 1 && head == Int(stack[stack.count - 2])
      return (isLost ? 1 : 0) + dependents(of: top, from: next, heads)
    case .right:
      let top = Int(stack[stack.count - 1])
      return (heads[top] >= next ? 1 : 0) + dependents(of: top, from: next, heads)
    }
  }

  private static func dependents(of word: Int, from next: Int, _ heads: [Int]) -> Int {
    heads[next...].count { $0 == word }
  }
}
