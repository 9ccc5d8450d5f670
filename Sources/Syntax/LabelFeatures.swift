/// The finished tree of one sentence, with each word's outer children: what relations are guessed from.
package struct LabelInput {
  package let sentence: ParserInput
  package let heads: [Int32]
  private var firstLeft: [Int32]
  private var lastRight: [Int32]
  /// The nearest child to the left of its head, and the nearest sister to the left on the same side.
  private var nearLeft: [Int32]
  private var sister: [Int32]
  private var childCount: [UInt8]

  package init(_ sentence: ParserInput, heads: [Int32]) {
    self.sentence = sentence
    self.heads = heads
    let count = sentence.count
    firstLeft = Array(repeating: -1, count: count + 1)
    lastRight = firstLeft
    nearLeft = firstLeft
    sister = firstLeft
    childCount = Array(repeating: 0, count: count + 1)
    for child in 0..<count {
      let head = Int(heads[child])
      childCount[head] = min(childCount[head] + 1, 9)
      if child < head {
        if firstLeft[head] < 0 { firstLeft[head] = Int32(child) }
        sister[child] = nearLeft[head]
        nearLeft[head] = Int32(child)
      } else {
        sister[child] = lastRight[head]
        lastRight[head] = Int32(child)
      }
    }
  }

  func leftChild(_ word: Int) -> Int { word < 0 ? -1 : Int(firstLeft[word]) }
  func nearLeftChild(_ word: Int) -> Int { word < 0 ? -1 : Int(nearLeft[word]) }
  func rightChild(_ word: Int) -> Int { word < 0 ? -1 : Int(lastRight[word]) }
  func leftSister(_ word: Int) -> Int { Int(sister[word]) }
  func children(_ word: Int) -> UInt32 { UInt32(childCount[word]) }
}

extension FeatureKeys {
  package static let labelCount = 40

  /// What the relation of a word to its head is guessed from.
  @inline(__always)
  package mutating func setLabel(_ input: borrowing LabelInput, child: Int, shapes: borrowing [WordKeys]) {
    removeAll()
    let sentence = input.sentence
    let head = Int(input.heads[child])
    let (hw, dw, ht, dt) = (sentence.word(head), sentence.word(child), sentence.tag(head), sentence.tag(child))
    let side: UInt32 = child < head ? 1 : 2
    let gap = ParserInput.distance(child, head)
    let (first, near, last) = (input.leftChild(child), input.nearLeftChild(child), input.rightChild(child))
    let (firstWord, nearWord) = (sentence.word(first), sentence.word(near))
    let grand = head < sentence.count ? Int(input.heads[head]) : -1
    let sister = input.leftSister(child)
    let headFirst = input.leftChild(head)
    let headNear = input.nearLeftChild(head)
    let isLast: UInt32 = input.rightChild(head) == child ? 1 : 0
    let commas = child < head ? sentence.commas(child, head) : sentence.commas(head, child)
    let tags = ht << 16 | dt << 8 | side
    add(0)
    add(tags)
    add(hw, dt, side)
    add(ht, dw, side)
    add(hw, dw, side)
    add(dw)
    add(tags, gap)
    add(tags, firstWord)
    add(tags, nearWord)
    add(hw, firstWord, dt)
    add(tags, sentence.tag(first), sentence.tag(last))
    add(dw, firstWord)
    add(dt, firstWord, side)
    add(tags, sentence.tag(sister))
    add(tags, sentence.word(sister))
    add(hw, sentence.tag(sister), dt)
    add(tags, sentence.tag(grand))
    add(tags, sentence.word(headNear))
    add(tags, sentence.tag(headNear), sentence.word(headFirst))
    add(hw, sentence.word(headNear), dt << 8 | side)
    add(tags, sentence.tag(child - 1), sentence.tag(child + 1))
    add(tags, sentence.word(child - 1))
    add(tags, sentence.word(child + 1))
    add(tags, sentence.tag(head - 1), sentence.tag(head + 1))
    add(tags, isLast, input.children(head))
    add(tags, commas)
    add(tags, input.children(child))
    add(tags, sentence.word(last))
    add(dt, dw, sentence.word(child + 1))
    add(dt, sentence.word(child - 1), dw)
    add(tags, head < shapes.count ? shapes[head].suffix3 : 1)
    add(tags, shapes[child].suffix3)
    add(tags, shapes[child].shape)
    add(tags, near < 0 ? 0 : UInt32(child - near), sentence.tag(near))
    add(hw, firstWord, side << 8 | gap)
    add(tags, gap, firstWord)
    add(tags, commas, sentence.word(sister))
    add(tags, sentence.tag(child - 1), sentence.tag(child - 2))
    add(tags, firstWord, nearWord)
    add(hw, ht, side << 8 | isLast)
  }
}
