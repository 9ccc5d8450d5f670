import CData

/// Weights of features by class, read where they lie in the program: a hash table with open addressing, each place a
/// key and where its entries begin; each entry a class and its weight.
package struct WeightTable: @unchecked Sendable {
  // Points into constant data of the program, which nothing changes or frees.
  private let slots: UnsafePointer<Slot>
  private let count: Int
  private let entries: UnsafePointer<Entry>

  struct Slot {
    var key: UInt32
    /// The first entry, and in the upper 8 bits how many there are.
    var place: UInt32
  }

  struct Entry {
    var label: UInt8
    /// The weight's root, with the weight's sign.
    var weight: Int8
  }

  /// - Precondition: the bytes hold that many slots and `entryCount` entries.
  init(_ bytes: UnsafeRawPointer, slotCount: Int) {
    slots = bytes.assumingMemoryBound(to: Slot.self)
    count = slotCount
    entries = (bytes + slotCount * MemoryLayout<Slot>.stride).assumingMemoryBound(to: Entry.self)
  }

  /// How many bytes a table takes in the file.
  package static func length(slots: Int, entries: Int) -> Int { (slots * 8 + entries * 2 + 15) / 16 * 16 }

  /// Room for keys to be looked up here.
  func keys(capacity: Int) -> FeatureKeys {
    FeatureKeys(capacity: capacity, for: slots, places: count, stride: MemoryLayout<Slot>.stride)
  }

  /// The place at which a key is looked for first.
  @inline(__always)
  package static func home(of key: UInt32, among count: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* UInt64(count)) >> 32)
  }

  /// Adds the weights of every key to the scores of its classes; `found` has room for a number a key.
  @inline(__always)
  func add(
    _ keys: borrowing FeatureKeys, to scores: UnsafeMutablePointer<Int32>, found: UnsafeMutablePointer<UInt32>
  ) {
    // Two rounds, so that entries are fetched from memory while the next keys are looked up.
    var hits = 0
    for index in 0..<keys.count {
      let key = keys.keys[index]
      var place = Self.home(of: key, among: count)
      while slots[place].key != key, slots[place].key != 0 {
        place += 1
        if place == count { place = 0 }
      }
      let entries = slots[place].place
      moot_prefetch(self.entries + Int(entries & 0xFF_FFFF))
      found[hits] = entries
      if slots[place].key != 0 { hits += 1 }
    }
    for index in 0..<hits {
      var entry = entries + Int(found[index] & 0xFF_FFFF)
      let end = entry + Int(found[index] >> 24)
      while entry < end {
        let root = Int32(entry.pointee.weight)
        scores[Int(entry.pointee.label)] &+= root &* abs(root)
        entry += 1
      }
    }
  }
}
