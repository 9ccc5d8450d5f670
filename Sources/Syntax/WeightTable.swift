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
    var weight: Int8
  }

  /// - Precondition: the bytes hold that many slots and `entryCount` entries.
  init(_ bytes: UnsafeRawPointer, slotCount: Int) {
    slots = bytes.assumingMemoryBound(to: Slot.self)
    count = slotCount
    entries = (bytes + slotCount * MemoryLayout<Slot>.stride).assumingMemoryBound(to: Entry.self)
  }

  /// The place at which a key is looked for first.
  @inline(__always)
  package static func home(of key: UInt32, among count: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* UInt64(count)) >> 32)
  }

  /// Adds the weights of every key to the scores of its classes.
  @inline(__always)
  func add(_ keys: borrowing FeatureKeys, to scores: UnsafeMutablePointer<Int32>) {
    for index in 0..<keys.count {
      let key = keys.keys[index]
      var place = Self.home(of: key, among: count)
      while true {
        let slot = slots[place]
        if slot.key == key {
          var entry = entries + Int(slot.place & 0xFF_FFFF)
          let end = entry + Int(slot.place >> 24)
          while entry < end {
            scores[Int(entry.pointee.label)] &+= Int32(entry.pointee.weight)
            entry += 1
          }
          break
        }
        if slot.key == 0 { break }
        place += 1
        if place == count { place = 0 }
      }
    }
  }
}
