/// Where a parse of one sentence stands: a stack, the first word not yet read, and the arcs so far. The root is a place
/// behind the last word.
package struct ParserState {
  package let count: Int
  package private(set) var stack: [Int32] = []
  package private(set) var next = 0
  package private(set) var heads: [Int32]
  private(set) var firstLeft: [Int32]
  private(set) var secondLeft: [Int32]
  private(set) var lastRight: [Int32]
  private(set) var leftCount: [UInt8]
  private(set) var rightCount: [UInt8]

  /// The three steps of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011).
  package enum Step: Int, CaseIterable, Sendable {
    case shift
    /// The top of the stack depends on the next word.
    case left
    /// The top of the stack depends on the word below it.
    case right
  }

  package init(count: Int) {
    self.count = count
    stack.reserveCapacity(count + 1)
    heads = Array(repeating: -1, count: count + 1)
    firstLeft = heads
    secondLeft = heads
    lastRight = heads
    leftCount = Array(repeating: 0, count: count + 1)
    rightCount = leftCount
  }

  package var isDone: Bool { next == count && stack.isEmpty }

  /// The only step that is possible, if it is: at the root, the lowest word of the stack becomes the root's.
  package var onlyStep: Step? {
    if next == count { return stack.count > 1 ? .right : .left }
    return stack.isEmpty ? .shift : nil
  }

  package func allows(_ step: Step) -> Bool {
    switch step {
    case .shift: next < count
    case .left: !stack.isEmpty
    case .right: stack.count > 1
    }
  }

  /// - Precondition: the state allows the step.
  package mutating func apply(_ step: Step) {
    switch step {
    case .shift:
      stack.append(Int32(next))
      next += 1
    case .left:
      let child = stack.removeLast()
      heads[Int(child)] = Int32(next)
      secondLeft[next] = firstLeft[next]
      firstLeft[next] = child
      leftCount[next] = min(leftCount[next] + 1, 6)
    case .right:
      let child = stack.removeLast()
      let head = Int(stack[stack.count - 1])
      heads[Int(child)] = Int32(head)
      lastRight[head] = child
      rightCount[head] = min(rightCount[head] + 1, 6)
    }
  }

  func stackWord(_ depth: Int) -> Int { depth < stack.count ? Int(stack[stack.count - 1 - depth]) : -1 }
  func leftChild(_ word: Int) -> Int { word < 0 ? -1 : Int(firstLeft[word]) }
  func innerLeftChild(_ word: Int) -> Int { word < 0 ? -1 : Int(secondLeft[word]) }
  func rightChild(_ word: Int) -> Int { word < 0 ? -1 : Int(lastRight[word]) }
  func lefts(_ word: Int) -> UInt32 { word < 0 ? 9 : UInt32(leftCount[word]) }
  func rights(_ word: Int) -> UInt32 { word < 0 ? 9 : UInt32(rightCount[word]) }
}
