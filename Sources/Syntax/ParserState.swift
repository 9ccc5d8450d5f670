/// A word of a sentence while it is parsed: what is known of it, and its children so far.
package struct ParserNode {
  package var word: UInt32
  package var tag: UInt32
  package var fine: UInt32
  package var coarse: UInt32
  package var suffix: UInt32
  package var shape: UInt32
  /// Commas and dashes before the word.
  package var commas: UInt32
  package var head: Int32 = 0
  /// What the word is to its head; 255 as long as it has none.
  package var label: UInt32 = 255
  /// The outermost children so far on either side, and those next to them; 0 for none.
  package var left1: Int32 = 0
  package var left2: Int32 = 0
  package var right1: Int32 = 0
  /// The relations of the children so far, a bit each.
  package var leftLabels: UInt64 = 0
  package var rightLabels: UInt64 = 0

  init(mark: UInt32) {
    word = 0xFFFF_0000 | mark
    tag = mark
    fine = 0xFFFF
    coarse = 0xFFFF
    suffix = mark
    shape = mark
    commas = 0
  }
}

/// Where a parse of one sentence stands: a stack, the first word not yet read, and the arcs so far. The words are
/// counted from 1; 0 is no word, and the root is a place behind the last word.
package struct ParserState: ~Copyable {
  package private(set) var count = 0
  package private(set) var depth = 0
  package private(set) var next = 1
  package private(set) var nodes: UnsafeMutablePointer<ParserNode>
  /// The stack, upon three places that hold no word.
  private var stack: UnsafeMutablePointer<Int32>
  private var capacity: Int

  /// The three steps of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011).
  package enum Step: Int, CaseIterable, Sendable {
    case shift
    /// The top of the stack depends on the next word.
    case left
    /// The top of the stack depends on the word below it.
    case right
  }

  /// - Parameter longest: how many words a sentence may have.
  package init(longest: Int) {
    capacity = longest
    nodes = .allocate(capacity: longest + 4)
    stack = .allocate(capacity: longest + 4)
    for place in 0..<3 { stack[place] = 0 }
  }

  deinit {
    nodes.deallocate()
    stack.deallocate()
  }

  /// Begins a sentence.
  ///
  /// - Precondition: it has no more words than `longest`.
  package mutating func begin(_ words: [WordKeys], _ tags: [PartOfSpeech]) {
    count = min(words.count, capacity)
    depth = 0
    next = 1
    nodes[0] = ParserNode(mark: 96)
    var commas: UInt32 = 0
    for place in 0..<count {
      var node = ParserNode(mark: 0)
      let (keys, tag) = (words[place], tags[place])
      node.word = keys.word
      node.tag = UInt32(tag.rawValue)
      node.fine = keys.fine
      node.coarse = keys.coarse
      node.suffix = keys.suffix3
      node.shape = keys.shape
      node.commas = commas
      nodes[place + 1] = node
      if tag == .comma || tag == .colon || tag == .hyphen { commas += 1 }
    }
    nodes[count + 1] = ParserNode(mark: 97)
    nodes[count + 1].commas = commas
    nodes[count + 2] = ParserNode(mark: 98)
    nodes[count + 3] = ParserNode(mark: 98)
  }

  package var isDone: Bool { next > count && depth == 0 }

  /// The only step that is possible, if it is: at the root, the lowest word of the stack becomes the root's.
  package var onlyStep: Step? {
    if next > count { return depth > 1 ? .right : .left }
    return depth == 0 ? .shift : nil
  }

  package func allows(_ step: Step) -> Bool {
    switch step {
    case .shift: next <= count
    case .left: depth > 0
    case .right: depth > 1
    }
  }

  /// The word so deep in the stack, the top at 0; 0 for none, down to a depth of 3 below the lowest.
  @inline(__always)
  package func stackWord(_ below: Int) -> Int { Int(stack[depth + 2 - below]) }

  package mutating func shift() {
    stack[depth + 3] = Int32(next)
    depth += 1
    next += 1
  }

  /// What the top of the stack must be to the head that a step gives it: the root's child is the root, and a mark is
  /// punctuation (in more than 99 of 100 cases, in the treebanks).
  @inline(__always)
  package func onlyLabel(_ step: Step) -> Relation? {
    if step == .left, next > count { return .root }
    let tag = nodes[stackWord(0)].tag
    return tag >= UInt32(PartOfSpeech.stop.rawValue) && tag <= UInt32(PartOfSpeech.hyphen.rawValue) ? .punctuation : nil
  }

  /// Takes the top of the stack off as a child of the next word or of the word below it.
  ///
  /// - Precondition: the state allows the step.
  package mutating func attach(_ step: Step, _ label: UInt32) {
    let child = stackWord(0)
    depth -= 1
    nodes[child].label = label
    if step == .left {
      nodes[child].head = Int32(next)
      nodes[next].left2 = nodes[next].left1
      nodes[next].left1 = Int32(child)
      nodes[next].leftLabels |= 1 << UInt64(label & 63)
    } else {
      let head = stackWord(0)
      nodes[child].head = Int32(head)
      nodes[head].right1 = Int32(child)
      nodes[head].rightLabels |= 1 << UInt64(label & 63)
    }
  }

  @inline(__always)
  static func distance(_ left: Int, _ right: Int) -> UInt32 {
    guard left > 0 else { return 9 }
    let gap = right - left
    return UInt32(gap < 5 ? gap : gap < 8 ? 5 : gap < 15 ? 6 : 7)
  }
}
