import ArgumentGraph

/// The words of one article's statements, by number: in the order of the text, and the other way round the statements
/// of each word.
struct WordSegment: Sendable {
  /// The offset of the first statement; places below count from it.
  let first: Int
  /// Where each statement's words begin in `sequence`, and where the last one's end.
  private let starts: [Int32]
  let sequence: [Int32]
  /// Every word that stands here, ascending.
  private let distinct: [Int32]
  /// Where each of them begins in `postings`, and where the last one ends.
  private let postingStarts: [Int32]
  private let postings: [Int32]
  /// Of each statement whether its words surely stand apart.
  private let plain: [Bool]
  /// What each statement frames; empty where nobody asked for it.
  private let elements: [FrameElements]

  /// Complexity: O(n log n) for n words.
  init(
    _ statements: Range<Int>, of graph: ArgumentGraph, _ vocabulary: inout Vocabulary, frames: FrameTable?,
    stem: (String) -> String
  ) {
    first = statements.lowerBound
    var starts: [Int32] = [0]
    var sequence: [Int32] = []
    var pairs: [UInt64] = []
    var plain: [Bool] = []
    plain.reserveCapacity(statements.count)
    var elements: [FrameElements] = []
    for (place, offset) in statements.enumerated() {
      let pieces = graph.pieces(of: Handle(offset))
      var areApart = true
      let start = sequence.count
      for piece in pieces {
        let isPlain = forEachFoldedWord(in: piece) { word in
          let number = vocabulary.add(word, stem: stem)
          sequence.append(number)
          pairs.append(UInt64(number) << 32 | UInt64(place))
        }
        areApart = areApart && isPlain
      }
      plain.append(areApart)
      if let frames {
        // No phrase runs from one piece on into the next.
        elements.append(
          areApart && pieces.count < 2
            ? frames.elements(of: sequence[start...])
            : FrameElements(frames.read(graph.words(of: Handle(offset)))))
      }
      starts.append(Int32(sequence.count))
    }
    pairs.sort()
    var distinct: [Int32] = []
    var postingStarts: [Int32] = []
    var postings: [Int32] = []
    var last: UInt64?
    for pair in pairs where pair != last {
      last = pair
      let word = Int32(pair >> 32)
      if distinct.last != word {
        distinct.append(word)
        postingStarts.append(Int32(postings.count))
      }
      postings.append(Int32(truncatingIfNeeded: pair))
    }
    postingStarts.append(Int32(postings.count))
    (self.plain, self.elements) = (plain, elements)
    (self.starts, self.sequence, self.distinct) = (starts, sequence, distinct)
    (self.postingStarts, self.postings) = (postingStarts, postings)
  }

  /// Passes on the statements in which words stand one after the other; at each place any of some.
  func forEachStatement(withRun run: [[Int32]], _ body: (Handle<Statement>) -> Void) {
    let places = run.map { $0.compactMap(place) }
    // Fewest first: where one of them stands nowhere, there is nothing to look at.
    guard let rarest = places.min(by: { count($0) < count($1) }) else { return }
    for place in rarest {
      for posting in postings[Int(postingStarts[place])..<Int(postingStarts[place + 1])] {
        if run.count == 1 || holds(run, in: Int(posting)) { body(Handle(first + Int(posting))) }
      }
    }
  }

  /// Passes on each word with the number of statements in which it stands.
  func forEachTotal(_ body: (Int, Int32) -> Void) {
    for (place, word) in distinct.enumerated() {
      body(Int(word), postingStarts[place + 1] - postingStarts[place])
    }
  }

  /// How many statements it has.
  var count: Int { starts.count - 1 }

  /// Passes on the offset of each statement, where its words stand in a sequence to which these are added at a place,
  /// and whether they surely stand apart in white space, with marks at them.
  func forEachSpan(from place: Int32, _ body: (Int, Range<Int32>, Bool) -> Void) {
    for (number, start) in starts.dropLast().enumerated() {
      body(first + number, place + start..<place + starts[number + 1], plain[number])
    }
  }

  func forEachWordCount(_ body: (Handle<Statement>, Int32) -> Void) {
    for place in 0..<starts.count - 1 { body(Handle(first + place), starts[place + 1] - starts[place]) }
  }

  /// Passes on what each statement frames; nothing where nobody asked for it.
  func forEachElements(_ body: (Handle<Statement>, FrameElements) -> Void) {
    for place in elements.indices { body(Handle(first + place), elements[place]) }
  }

  private func count(_ places: [Int]) -> Int32 { places.reduce(0) { $0 + postingStarts[$1 + 1] - postingStarts[$1] } }

  /// The place of a word in `distinct`. Complexity: O(log n).
  private func place(of word: Int32) -> Int? {
    var low = 0
    var high = distinct.count
    while low < high {
      let middle = (low + high) / 2
      if distinct[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < distinct.count && distinct[low] == word ? low : nil
  }

  private func holds(_ run: [[Int32]], in statement: Int) -> Bool {
    let words = Int(starts[statement])..<Int(starts[statement + 1])
    guard run.count <= words.count else { return false }
    return (words.lowerBound...words.upperBound - run.count).contains { start in
      run.indices.allSatisfy { run[$0].contains(sequence[start + $0]) }
    }
  }
}
