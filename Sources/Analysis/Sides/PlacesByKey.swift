/// Places by keys that are mixed already: quicker than a dictionary, which mixes them again.
struct PlacesByKey {
  /// A key with its place; -1 where there is none.
  private var slots: [(key: UInt64, place: Int32)]
  private var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: (0, -1), count: size)
  }

  /// -1 for an unknown key.
  subscript(key: UInt64) -> Int32 { slots[slot(of: key)].place }

  /// Gives what was there before.
  mutating func update(_ place: Int32, forKey key: UInt64) -> Int32 {
    let slot = slot(of: key)
    let before = slots[slot].place
    slots[slot] = (key, place)
    if before < 0 {
      count += 1
      if count * 4 > slots.count * 3 { grow() }
    }
    return before
  }

  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key >> 2) & mask
    while slots[slot].place >= 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, -1), count: old.count * 2)
    for (key, place) in old where place >= 0 { slots[slot(of: key)] = (key, place) }
  }
}
