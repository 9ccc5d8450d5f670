extension String {
  /// Words for comparing what two readers made of one text: without case, the closing "…", and what stands in
  /// brackets, which the reader adds.
  public var comparedWords: String {
    var kept = ""
    var isAdded = false
    for letter in lowercased() {
      switch letter {
      case "[": isAdded = true
      case "]": isAdded = false
      case "…": break
      default: if !isAdded { kept.append(letter) }
      }
    }
    let words = kept.split(separator: " ").joined(separator: " ")
    return words.isEmpty ? self : words
  }

  /// The share of the words of the shorter of two texts that both have.
  public func sharedWords(with other: String) -> Double {
    func words(_ text: String) -> Set<Substring> { Set(text.split { !$0.isLetter && !$0.isNumber }) }
    let (mine, others) = (words(comparedWords), words(other.comparedWords))
    return Double(mine.intersection(others).count) / Double(max(1, min(mine.count, others.count)))
  }
}
