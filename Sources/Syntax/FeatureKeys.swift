import CData

/// Turns a feature (a template's number and up to three values) into the key of its weights.
///
/// Two features may share a key: with 32 bits and some 300,000 features that is rare, and training sees the same keys.
@inline(__always)
func featureKey(_ template: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) -> UInt32 {
  var mixed = (UInt64(a) | UInt64(b) << 32) &* 0x9E37_79B9_7F4A_7C15
  mixed ^= (mixed >> 32) ^ ((UInt64(c) | UInt64(template) << 32) &* 0xC2B2_AE3D_27D4_EB4F)
  mixed ^= mixed >> 29
  mixed = mixed &* 0x1656_67B1_9E37_79F9
  // Key 0 marks an empty place of a table.
  return max(1, UInt32(truncatingIfNeeded: mixed >> 32))
}

/// A fixed number of feature keys, filled anew for each decision.
package struct FeatureKeys: ~Copyable {
  package let keys: UnsafeMutablePointer<UInt32>
  package private(set) var count = 0
  private let table: UnsafeRawPointer
  private let places: UInt64
  private let stride: UInt64

  /// Keys that are not looked up in a table of the program.
  package init(capacity: Int) {
    keys = .allocate(capacity: capacity)
    table = UnsafeRawPointer(keys)
    (places, stride) = (0, 0)
  }

  /// Keys for a table: each one's place is fetched from memory while the next are made.
  init(capacity: Int, for table: UnsafeRawPointer, places: Int, stride: Int) {
    keys = .allocate(capacity: capacity)
    self.table = table
    (self.places, self.stride) = (UInt64(places), UInt64(stride))
  }

  deinit { keys.deallocate() }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  /// - Precondition: fewer keys than the capacity have been added.
  @inline(__always)
  mutating func add(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
    let key = featureKey(UInt32(count), a, b, c)
    keys[count] = key
    moot_prefetch(table + Int(truncatingIfNeeded: ((UInt64(key) &* places) >> 32) &* stride))
    count += 1
  }
}
