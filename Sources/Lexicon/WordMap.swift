/// Values by folded words.
///
/// A dictionary's hash withstands keys that are picked to collide; the words of lists are not, and thousands of them
/// are put in before the first article is read. This hash costs a quarter of that one.
struct WordMap<Value: Sendable>: Sendable {
  private var entries: [(word: String, value: Value)] = []
  /// For each place of the table the hash in the upper half and one more than the index of the entry in the lower; 0
  /// where it is free. A power of two, at most half full.
  private var slots: [UInt64]

  init(capacity: Int = 0) {
    entries.reserveCapacity(capacity)
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// The value of a word, nil for one that is not in.
  subscript(word: String) -> Value? {
    let found = slots[slot(of: word, hash: Self.hash(word))]
    return found == 0 ? nil : entries[Self.index(found)].value
  }

  /// Changes the value of a word, which is `start` for one that was not in.
  mutating func update(_ word: String, from start: Value, _ change: (inout Value) -> Void) {
    let hash = Self.hash(word)
    let slot = slot(of: word, hash: hash)
    if slots[slot] != 0 { return change(&entries[Self.index(slots[slot])].value) }
    var value = start
    change(&value)
    entries.append((word, value))
    slots[slot] = UInt64(hash) << 32 | UInt64(entries.count)
    if entries.count * 2 > slots.count { grow() }
  }

  /// The place of a word, or the free one where it belongs.
  private func slot(of word: String, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while slots[place] != 0 {
      let isLike = UInt32(truncatingIfNeeded: slots[place] >> 32) == hash
      if isLike, entries[Self.index(slots[place])].word == word { break }
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot != 0 {
      var place = Int(slot >> 32) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }

  private static func index(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

  /// FNV-1a over the bytes of an ASCII word; equal words in other letters may differ in their bytes.
  private static func hash(_ word: String) -> UInt32 {
    var word = word
    let (hash, isPlain) = word.withUTF8 { utf8 in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var all: UInt8 = 0
      for byte in utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        all |= byte
      }
      return (hash, all < 0x80)
    }
    return UInt32(truncatingIfNeeded: isPlain ? hash ^ hash >> 32 : UInt64(bitPattern: Int64(word.hashValue)))
  }
}
