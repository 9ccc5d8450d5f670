import Lexicon

/// The words of statements that carry content, stemmed, so that shared topics can be seen.
struct Content: Sendable {
  /// Stems of each statement, sorted.
  let stems: [[Int32]]
  /// In how many statements each stem stands.
  let counts: [Int32]
  /// The stem of each statement's subject, where it is a word of content.
  let subjects: [Int32?]

  init(of drafts: [Draft], in passage: Passage) {
    var numbers: [String: Int32] = [:]
    var stemOf: [String: Int32] = [:]
    let stemmer = try? Stemmer()
    var counts: [Int32] = []
    var subjects: [Int32?] = []
    stems = drafts.map { draft in
      var own: Set<Int32> = []
      let head = draft.pieces.first.flatMap { passage.mainSubject(in: $0) }.map { passage.head(of: $0.phrase) }
      var subject: Int32?
      for place in draft.pieces.joined() where Self.isContent(place, passage) {
        let word = passage.folded[place]
        let number: Int32
        if let known = stemOf[word] {
          number = known
        } else {
          let stem = stemmer?.stem(word) ?? word
          number = numbers[stem] ?? Int32(counts.count)
          if numbers[stem] == nil {
            numbers[stem] = number
            counts.append(0)
          }
          stemOf[word] = number
        }
        if own.insert(number).inserted { counts[Int(number)] += 1 }
        if place == head { subject = number }
      }
      subjects.append(subject)
      return own.sorted()
    }
    self.subjects = subjects
    self.counts = counts
  }

  private static func isContent(_ place: Int, _ passage: Passage) -> Bool {
    passage.tokens[place].kind == .word && passage.folded[place].utf8.count > 3
      && !passage.folded[place].hasPrefix("anti-")
      && !passage.marks[place].contains(.country) && !passage.lexicon.stopwords.contains(passage.folded[place])
      && !passage.marks[place].contains(.manner) && passage.classes[place].isDisjoint(with: Passage.closed)
  }

  /// How much two statements share: the sum over shared stems, a rare one counting more.
  func overlap(_ first: Int, _ second: Int) -> Float {
    let (a, b) = (stems[first], stems[second])
    var (i, j) = (0, 0)
    var sum: Float = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        sum += 1 / Float(max(1, counts[Int(a[i])])).squareRoot() + 0.3
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// Whether the subject of one is spoken of in the other.
  func sharesSubject(_ first: Int, _ second: Int) -> Bool {
    if let subject = subjects[first], stems[second].contains(subject) { return true }
    return subjects[second].map { stems[first].contains($0) } ?? false
  }

  /// How many stems two statements share.
  func sharedCount(_ first: Int, _ second: Int) -> Int {
    let (a, b) = (stems[first], stems[second])
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        (i, j, count) = (i + 1, j + 1, count + 1)
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
