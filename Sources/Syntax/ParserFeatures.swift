/// A sentence's words and tags as the parser sees them, with the number of commas before each place.
package struct ParserInput {
  package var words: [UInt32]
  package var tags: [UInt32]
  package var commas: [UInt16]

  package var count: Int { words.count }

  package init(words: [WordKeys], tags: [PartOfSpeech]) {
    self.words = words.map(\.word)
    self.tags = tags.map { UInt32($0.rawValue) }
    commas = [0]
    commas.reserveCapacity(tags.count + 1)
    for tag in tags {
      let last = commas[commas.count - 1]
      commas.append(tag == .comma || tag == .colon || tag == .hyphen ? last &+ 1 : last)
    }
  }

  private static let root: UInt32 = 0xFFFF_0002
  private static let none: UInt32 = 0xFFFF_0003

  @inline(__always)
  func word(_ place: Int) -> UInt32 {
    place < 0 ? Self.none : place < words.count ? words[place] : place == words.count ? Self.root : Self.none
  }

  @inline(__always)
  func tag(_ place: Int) -> UInt32 { place < 0 ? 98 : place < tags.count ? tags[place] : place == tags.count ? 97 : 96 }

  /// Up to 3 commas or dashes between two places.
  @inline(__always)
  func commas(_ left: Int, _ right: Int) -> UInt32 {
    left < 0 || right < 0 ? 9 : UInt32(min(3, commas[min(right, words.count)] &- commas[min(left, words.count)]))
  }

  @inline(__always)
  static func distance(_ left: Int, _ right: Int) -> UInt32 {
    guard left >= 0, right >= 0 else { return 9 }
    let gap = abs(right - left)
    return UInt32(gap < 5 ? gap : gap < 8 ? 5 : gap < 15 ? 6 : 7)
  }
}

extension FeatureKeys {
  package static let parserCount = 80

  /// What the next step of a parse is guessed from (after Zhang & Nivre 2011): the words and tags at the top of the
  /// stack and next to come, their children so far, and how far they stand apart.
  @inline(__always)
  package mutating func setParser(_ state: borrowing ParserState, _ input: borrowing ParserInput) {
    removeAll()
    let (s0, s1, s2) = (state.stackWord(0), state.stackWord(1), state.stackWord(2))
    let b0 = state.next
    let (s0w, s1w, b0w, b1w) = (input.word(s0), input.word(s1), input.word(b0), input.word(b0 + 1))
    let (s0t, s1t, s2t) = (input.tag(s0), input.tag(s1), input.tag(s2))
    let (b0t, b1t, b2t) = (input.tag(b0), input.tag(b0 + 1), input.tag(b0 + 2))
    let (s0l, s0r, s1l, s1r) = (
      state.leftChild(s0), state.rightChild(s0), state.leftChild(s1), state.rightChild(s1)
    )
    let b0l = state.leftChild(b0)
    let (s0lt, s0rt, s1lt, s1rt, b0lt) = (
      input.tag(s0l), input.tag(s0r), input.tag(s1l), input.tag(s1r), input.tag(b0l)
    )
    let (s0vl, s0vr, s1vl, s1vr, b0vl) = (
      state.lefts(s0), state.rights(s0), state.lefts(s1), state.rights(s1), state.lefts(b0)
    )
    let near = ParserInput.distance(s0, b0)
    let below = ParserInput.distance(s1, s0)
    let commas = input.commas(s0, b0)
    let commasBelow = input.commas(s1, s0)
    add(0)
    add(s0w)
    add(s0t)
    add(s0w, s0t)
    add(s1w)
    add(s1t)
    add(s1w, s1t)
    add(s2t)
    add(input.word(s2), s2t)
    add(b0w)
    add(b0t)
    add(b0w, b0t)
    add(b1w)
    add(b1t)
    add(b1w, b1t)
    add(b2t)
    add(input.word(b0 + 2), b2t)
    add(s0w, s0t, b0w &+ b0t)
    add(s0w, s0t, b0t)
    add(s0t, b0w, b0t)
    add(s0w, b0w)
    add(s0t, b0t)
    add(s1w, s0w)
    add(s1w, s1t, s0t)
    add(s1t, s0w, s0t)
    add(s1t, s0t)
    add(s1t, b0t)
    add(s1w, b0w)
    add(b0t, b1t)
    add(s0t, b0t, near)
    add(s0w, near)
    add(b0w, near)
    add(s1t, s0t, below)
    add(s0t, b0t, b1t)
    add(s1t, s0t, b0t)
    add(s2t << 8 | s1t, s0t)
    add(s2t << 8 | s1t, s0t, b0t)
    add(s0t << 8 | s0lt, b0t)
    add(s0t << 8 | s0rt, b0t)
    add(s0t << 8 | b0lt, b0t)
    add(s1t << 8 | s1rt, s0t, b0t)
    add(s1t << 8 | s1lt, s0t)
    add(s1t << 8 | s0lt, s0t)
    add(s1t << 8 | s0rt, s0t)
    add(b0t << 8 | b1t, b2t)
    add(s0w, b0t, b1t)
    add(s0t, b0w, b1t)
    add(s1t, s0w, b0t)
    add(s1w, s0t, b0t)
    add(s1t, s0t, b0w)
    add(s0t << 8 | b0t, b1t, b2t)
    add(s0w, s0vl)
    add(s0w, s0vr)
    add(s0t, s0vl)
    add(s0t, s0vr)
    add(s0t << 8 | s0vr, b0t)
    add(s0t << 8 | s0vl, b0t)
    add(s1t << 8 | s1vr, s0t)
    add(s1w, s1vr)
    add(s1t << 8 | s1vl, s0t)
    add(b0w, b0vl)
    add(b0t << 8 | b0vl, s0t)
    add(s0t << 8 | commas, b0t)
    add(s1t << 8 | commasBelow, s0t)
    add(s1t << 8 | commasBelow, s0t, b0t << 8 | commas)
    add(input.word(s0l), s0t, b0t)
    add(input.word(s0r), s0t, b0t)
    add(input.word(s1r), s1t, s0t)
    add(input.word(b0l), b0t, s0t)
    add(input.word(s0l), s0w)
    add(input.word(s0r), s0w)
    add(input.word(state.innerLeftChild(s0)), s0t, b0t)
    add(input.tag(state.innerLeftChild(s0)) << 8 | s0lt, s0t, s1t)
    add(input.tag(state.innerLeftChild(b0)) << 8 | b0lt, b0t, s0t)
    add(s0t << 8 | s0rt, b0w)
    add(s0w, b1w)
    add(s0w, s0t, b1t << 8 | b0t)
    add(s1w, b0t)
    add(s0w, b0w, s1t)
    add(input.word(b0 - 1), s0t, b0t)
  }
}
