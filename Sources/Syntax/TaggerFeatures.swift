extension FeatureKeys {
  package static let taggerCount = 64

  /// What the tag of the word at `place` is guessed from: its letters, its neighbours, and the two tags before it.
  ///
  /// - Precondition: `words` has two places `outside` before `place` 0 and two behind the last (see `Sentence`).
  @inline(__always)
  package mutating func setTagger(
    _ words: UnsafePointer<WordKeys>, _ before: PartOfSpeech?, _ twoBefore: PartOfSpeech?, isFirst: Bool
  ) {
    removeAll()
    let (w, left, right) = (words.pointee, words[-1], words[1])
    let (left2, right2) = (words[-2], words[2])
    let t1 = before.map { UInt32($0.rawValue) } ?? 99
    let t2 = twoBefore.map { UInt32($0.rawValue) } ?? 99
    let first: UInt32 = isFirst ? 1 : 0
    add(0)
    add(w.word)
    add(w.word, first, w.shape)
    add(w.suffix1)
    add(w.suffix3)
    add(w.suffix4)
    add(w.prefix3)
    add(w.shape, first)
    add(w.suffix3, w.shape, first)
    add(w.suffix2, t1)
    add(t1)
    add(t1, t2)
    add(w.word, t1)
    add(left.word)
    add(left2.word)
    add(right.word)
    add(right2.word)
    add(left.word, w.word)
    add(w.word, right.word)
    add(right.suffix2)
    add(right.suffix3)
    add(left.suffix3)
    add(right.shape)
    add(t1, right.word)
    add(t1, w.shape, right.shape)
    add(w.fine)
    add(w.fine, t1)
    add(right.fine)
    add(left.fine)
    add(left.word, w.fine)
    add(w.fine, w.suffix2)
    add(w.usual)
    add(right.usual)
    add(right.usual, t1)
    add(w.usual, right.usual, t1)
    add(w.word, right.usual)
    add(right.usual, right2.usual)
    add(w.word, t1, right.usual)
    add(w.suffix3, t1, right.usual)
    add(t1, t2, right.usual)
    add(w.usual, t1, t2)
    add(left.word, w.usual, right.usual)
    add(w.usual, right.word)
  }
}
