import Lexicon

/// The words by which statements frame, and how a text is read for them: what an index needs to know of frames.
public struct FrameWords: Sendable {
  let phrases: PhraseTable<FrameElement>
  let read: @Sendable (String) -> [FrameElement]

  /// - Parameter read: the elements of any text; it finds the phrases, the longest at each place, in words cut as
  ///   `Words.cut` does and without the marks at them.
  public init(_ phrases: PhraseTable<FrameElement>, read: @escaping @Sendable (String) -> [FrameElement]) {
    self.phrases = phrases
    self.read = read
  }
}

/// Elements of a frame, a bit each.
struct FrameElements: OptionSet, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ element: FrameElement) { rawValue = 1 << UInt8(FrameElement.allCases.firstIndex(of: element) ?? 0) }

  init(_ elements: [FrameElement]) { self = elements.reduce(into: []) { $0.insert(Self($1)) } }

  /// Where an index does not know.
  static let unknown = Self(rawValue: .max)
}

/// The words of frames by the numbers of a vocabulary.
struct FrameTable: Sendable {
  private struct Phrase {
    let rest: [Int32]
    let element: FrameElements
  }

  /// By the number of a first word the place of its phrases; -1 for other words.
  private var heads: [Int32] = []
  /// The phrases of each first word, longest first.
  private var phrases: [[Phrase]] = []
  let read: @Sendable (String) -> [FrameElement]

  /// Complexity: linear in the words of frames.
  init(_ words: FrameWords, _ vocabulary: inout Vocabulary, stem: (String) -> String) {
    read = words.read
    for phrase in words.phrases.all {
      // Others stand only in texts that are read otherwise.
      guard phrase.words.allSatisfy({ $0 == "'s" || foldedWords($0) == [$0] }) else { continue }
      let head = Int(vocabulary.add(phrase.first, stem: stem))
      if head >= heads.count { heads += Array(repeating: -1, count: head + 1 - heads.count) }
      if heads[head] < 0 {
        heads[head] = Int32(phrases.count)
        phrases.append([])
      }
      let rest = phrase.rest.map { vocabulary.add($0, stem: stem) }
      phrases[Int(heads[head])].append(Phrase(rest: rest, element: FrameElements(phrase.entry)))
    }
    for place in phrases.indices { phrases[place].sort { $0.rest.count > $1.rest.count } }
  }

  /// The elements of words that stand apart. Complexity: linear in the words.
  func elements(of words: ArraySlice<Int32>) -> FrameElements {
    var found: FrameElements = []
    for place in words.indices {
      let word = Int(words[place])
      guard word < heads.count, heads[word] >= 0 else { continue }
      var longest = 0
      for phrase in phrases[Int(heads[word])] where phrase.rest.count >= longest {
        guard words[(place + 1)...].starts(with: phrase.rest) else { continue }
        longest = phrase.rest.count
        found.formUnion(phrase.element)
      }
    }
    return found
  }
}
