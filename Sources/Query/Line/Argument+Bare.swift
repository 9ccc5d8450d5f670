import ArgumentGraph

extension Argument.Kind {
  /// What a bare word is: `_`, an id, a range of ids or a word.
  static func bare(_ word: String) -> Self {
    if word == "_" { return .last }
    if let id = IDPattern(inSelection: word) { return .id(id) }
    if let (low, high) = IDPattern.range(word) { return .range(low, high) }
    return .word(word)
  }
}

extension IDPattern {
  /// An id as a selection takes it: capitals with a digit, or in any case with a full stop (`a4.3`); `g20` is a word.
  init?(inSelection text: String) {
    guard let pattern = IDPattern(text) else { return nil }
    let letters = text.prefix { $0.isLetter }
    guard text.contains(".") || letters.allSatisfy(\.isUppercase) else { return nil }
    self = pattern
  }

  /// `A3.1..A3.4`; links have no range.
  static func range(_ text: String) -> (low: IDPattern, high: IDPattern)? {
    let scalars = Array(text.unicodeScalars)
    let isDots = { (place: Int) in scalars[place] == "." && scalars[place + 1] == "." }
    guard scalars.count < 64, let dots = scalars.indices.dropLast().first(where: isDots) else { return nil }
    var ends = (low: String.UnicodeScalarView(), high: String.UnicodeScalarView())
    ends.low.append(contentsOf: scalars[..<dots])
    ends.high.append(contentsOf: scalars[(dots + 2)...])
    guard let low = IDPattern(String(ends.low)), let high = IDPattern(String(ends.high)) else { return nil }
    if case .link = low { return nil }
    if case .link = high { return nil }
    return (low, high)
  }
}
