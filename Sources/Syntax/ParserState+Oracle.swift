extension ParserState {
  /// How many arcs of a tree can no longer be made after a step (Goldberg & Nivre 2013): what training asks.
  ///
  /// - Parameter heads: for each word, counted from 0, its head; the count of words for the root.
  package func cost(of step: Step, towards heads: [Int]) -> Int {
    // The places of `heads` count from 0, those of the state from 1.
    let next = self.next - 1
    let top = stackWord(0) - 1
    switch step {
    case .shift:
      var lost = 0
      for below in 0..<depth {
        let word = stackWord(below) - 1
        if heads[word] == next || below > 0 && heads[next] == word { lost += 1 }
      }
      return lost
    case .left:
      let isLost = heads[top] > next || depth > 1 && heads[top] == stackWord(1) - 1
      return (isLost ? 1 : 0) + children(of: top, from: next, heads)
    case .right:
      return (heads[top] >= next ? 1 : 0) + children(of: top, from: next, heads)
    }
  }

  private func children(of word: Int, from next: Int, _ heads: [Int]) -> Int {
    var count = 0
    for place in next..<heads.count where heads[place] == word { count += 1 }
    return count
  }
}
