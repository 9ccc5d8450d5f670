import Seeded
import Testing

@testable import Syntax

@Suite struct TransitionTests {
  private typealias Step = ParserState.Step

  private func begin(_ state: inout ParserState, _ count: Int) {
    state.begin(Array(repeating: .outside, count: count), Array(repeating: .noun, count: count))
  }

  private func take(_ step: Step, _ state: inout ParserState) {
    if step == .shift { state.shift() } else { state.attach(step, 0) }
  }

  /// The heads as the oracle counts them: words from 0, the count of words for the root.
  private func heads(_ state: borrowing ParserState) -> [Int] {
    var heads: [Int] = []
    for place in 0..<state.count { heads.append(Int(state.nodes[place + 1].head) - 1) }
    return heads
  }

  /// Steps at random to the end of the sentence; every tree without crossing arcs can come of it.
  private func walk(_ state: inout ParserState, _ random: inout Seeded) {
    while !state.isDone {
      if let only = state.onlyStep {
        take(only, &state)
        continue
      }
      let step = Step.allCases.filter { state.allows($0) }.randomElement(using: &random)
      take(step ?? .shift, &state)
    }
  }

  @Test func attachesToTheNextWordAndToTheWordBelow() {
    // Sudmark(1) rejects(2) tolls(3): Sudmark <- rejects -> tolls.
    var state = ParserState(longest: 3)
    begin(&state, 3)
    for step in [Step.shift, .left, .shift, .shift, .right, .left] {
      let isAllowed = state.allows(step)
      #expect(isAllowed)
      take(step, &state)
    }
    let (isDone, heads) = (state.isDone, heads(state))
    #expect(isDone)
    #expect(heads == [1, 3, 1])
  }

  @Test func leavesOneRootWhateverIsLeft() {
    var state = ParserState(longest: 4)
    begin(&state, 4)
    for _ in 0..<4 { state.shift() }
    // Nothing was attached: each word hangs on the one before it.
    let only = state.onlyStep
    #expect(only == .right)
    while let only = state.onlyStep, !state.isDone { take(only, &state) }
    let heads = heads(state)
    #expect(heads == [4, 0, 1, 2])
  }

  @Test(arguments: 1...40)
  func givesEveryWordOneHeadAndOneWordTheRoot(seed: UInt64) {
    var random = Seeded(seed)
    let count = Int.random(in: 1...12, using: &random)
    var state = ParserState(longest: 12)
    begin(&state, count)
    walk(&state, &random)
    let heads = heads(state)
    #expect(heads.count { $0 == count } == 1)
    for word in 0..<count {
      var (place, steps) = (word, 0)
      while place < count, steps <= count {
        place = heads[place]
        steps += 1
      }
      #expect(place == count)
    }
  }

  @Test(arguments: 1...40)
  func oracleLeadsToTheTree(seed: UInt64) {
    var random = Seeded(seed)
    let count = Int.random(in: 1...12, using: &random)
    var state = ParserState(longest: 12)
    begin(&state, count)
    walk(&state, &random)
    let tree = heads(state)
    begin(&state, count)
    while !state.isDone {
      var free: [Step] = []
      for step in Step.allCases where state.allows(step) && state.cost(of: step, towards: tree) == 0 {
        free.append(step)
      }
      // Any step without cost will do.
      guard let step = state.onlyStep ?? free.randomElement(using: &random) else {
        Issue.record("every step costs an arc")
        return
      }
      take(step, &state)
    }
    let reached = heads(state)
    #expect(reached == tree)
  }

  @Test(arguments: 1...40)
  func someStepIsFreeAlsoAfterMistakes(seed: UInt64) {
    var random = Seeded(seed)
    var state = ParserState(longest: 10)
    begin(&state, 10)
    walk(&state, &random)
    let tree = heads(state)
    begin(&state, 10)
    while !state.isDone {
      if let only = state.onlyStep {
        take(only, &state)
        continue
      }
      let allowed = Step.allCases.filter { state.allows($0) }
      let least = allowed.map { state.cost(of: $0, towards: tree) }.min()
      #expect(least == 0)
      take(allowed.randomElement(using: &random) ?? .shift, &state)
    }
  }
}
