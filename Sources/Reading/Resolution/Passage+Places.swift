import ArgumentGraph

extension Passage {
  /// The sentence in which each token stands; -1 for the title. Complexity: O(tokens).
  func sentenceOfTokens() -> [Int32] {
    var numbers = [Int32](repeating: -1, count: tokens.count)
    for (index, sentence) in sentences.enumerated() {
      for place in sentence.tokens { numbers[place] = Int32(index) }
    }
    return numbers
  }

  /// The id of the sentence in which a token stands, as it is printed: `A3.2`; `A0` for the title.
  func sentenceID(of place: Int) -> String {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].tokens.contains(place) else { return "\(id)0" }
    return "\(id)\(sentences[low].paragraph).\(sentences[low].number)"
  }
}
