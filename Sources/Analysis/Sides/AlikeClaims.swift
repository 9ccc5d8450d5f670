import ArgumentGraph

/// The claims of a side by what they say.
struct AlikeClaims {
  private var words: ClaimWords
  private var contents: [Content] = []
  /// The stems of all contents, one after the other.
  private var stems: [Int32] = []
  private var entries: [Entry] = []
  /// The last entry for each key of all stems of a claim, and of all but one.
  private var whole: PlacesByKey
  private var lacking: PlacesByKey

  /// What a claim says; where its stems stand.
  private struct Content {
    let claim: Handle<Statement>
    let manner: ClaimWords.Manner
    let stems: Range<Int>
  }

  /// A content under a key, and the entry that was there before; -1 for none.
  private struct Entry {
    let content: Int32
    let before: Int32
  }

  /// Of claims under one key so many are looked at, the last first.
  private static let few = 4

  /// Complexity: O(words of the claims).
  init(_ side: ComparedSide, _ words: ClaimWords, in graph: ArgumentGraph) {
    self.words = words
    whole = PlacesByKey(capacity: side.claims.count)
    lacking = PlacesByKey(capacity: side.claims.count * 4)
    // What comes first in the text is found first.
    for claim in side.claims.reversed() {
      let start = stems.count
      guard let manner = self.words.read(claim, in: graph, into: &stems) else { continue }
      let content = Content(claim: claim, manner: manner, stems: start..<stems.count)
      contents.append(content)
      let key = key(content)
      add(before: whole.update(Int32(entries.count), forKey: key))
      guard content.stems.count > 2 else { continue }
      for place in content.stems where stems[place] != manner.subject {
        add(before: lacking.update(Int32(entries.count), forKey: key &- Self.mark(stems[place])))
      }
    }
  }

  /// Adds an entry of the last content.
  private mutating func add(before: Int32) {
    entries.append(Entry(content: Int32(contents.count - 1), before: before))
  }

  /// The claim that says the same, or the same and one word more or less.
  mutating func same(as claim: Handle<Statement>, in graph: ArgumentGraph) -> Handle<Statement>? {
    let start = stems.count
    guard let manner = words.read(claim, in: graph, into: &stems) else { return nil }
    // What is looked for is no content of the side.
    defer { stems.removeLast(stems.count - start) }
    let content = Content(claim: claim, manner: manner, stems: start..<stems.count)
    let key = key(content)
    if let found = first(whole[key], content) ?? first(lacking[key], content) { return found }
    guard content.stems.count > 2 else { return nil }
    for place in content.stems where stems[place] != manner.subject {
      if let found = first(whole[key &- Self.mark(stems[place])], content) { return found }
    }
    return nil
  }

  private func first(_ start: Int32, _ content: Content) -> Handle<Statement>? {
    var (next, looked) = (start, 0)
    while next >= 0, looked < Self.few {
      let entry = entries[Int(next)]
      let other = contents[Int(entry.content)]
      if isSame(other, content) { return other.claim }
      (next, looked) = (entry.before, looked + 1)
    }
    return nil
  }

  private func isSame(_ one: Content, _ other: Content) -> Bool {
    guard one.manner == other.manner, abs(one.stems.count - other.stems.count) < 2 else { return false }
    let (fewer, more) = one.stems.count < other.stems.count ? (one.stems, other.stems) : (other.stems, one.stems)
    return fewer.allSatisfy { place in more.contains { stems[$0] == stems[place] } }
  }

  /// A number for what a claim says, whatever the order of its stems; two claims with one number are told apart by
  /// `isSame`.
  private func key(_ content: Content) -> UInt64 {
    let manner = content.manner
    let start = Self.mark(manner.subject) << 2 | (manner.isDenied ? 2 : 0) | (manner.isHedged ? 1 : 0)
    return content.stems.reduce(start) { $0 &+ Self.mark(stems[$1]) }
  }

  private static func mark(_ stem: Int32) -> UInt64 {
    var bits = UInt64(UInt32(bitPattern: stem)) &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
