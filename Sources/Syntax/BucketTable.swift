/// A hash table read where it lies in the program: buckets of 32 bytes, each with eight checks of 16 bits and 16 bytes
/// of values. A key is only ever in its own bucket, so one look settles it without a branch; a bucket keeps the eight
/// strongest. That a foreign key passes a check by chance happens once in some 8,000 looks; it does no harm.
package struct BucketTable: @unchecked Sendable {
  // Points into constant data of the program, which nothing changes or frees.
  private let buckets: UnsafeRawPointer
  private let count: Int

  package static let bucketLength = 32
  package static let keysPerBucket = 8

  /// - Precondition: the bytes hold that many buckets, aligned to 16.
  init(_ bytes: UnsafeRawPointer, count: Int) {
    buckets = bytes
    self.count = count
  }

  /// Room for keys to be looked up here.
  func keys(capacity: Int) -> FeatureKeys {
    FeatureKeys(capacity: capacity, for: buckets, places: count, stride: Self.bucketLength)
  }

  /// The bucket of a key.
  @inline(__always)
  package static func home(of key: UInt32, among count: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* UInt64(count)) >> 32)
  }

  /// What tells a key from others in its bucket; 0 marks an empty place.
  @inline(__always)
  package static func check(of key: UInt32) -> UInt16 { max(1, UInt16(truncatingIfNeeded: key)) }

  /// The sums over all keys of their two weights. A key's value has their roots, the first in the lower byte.
  @inline(__always)
  func sums(_ keys: borrowing FeatureKeys) -> (first: Int32, second: Int32) {
    var first = SIMD8<Int32>.zero
    var second = SIMD8<Int32>.zero
    for index in 0..<keys.count {
      let key = keys.keys[index]
      let bucket = buckets + Self.home(of: key, among: count) * Self.bucketLength
      let checks = bucket.load(as: SIMD8<UInt16>.self)
      let others = checks ^ SIMD8(repeating: Self.check(of: key))
      // All bits where nothing differs. (`.==` takes the lanes one by one.)
      let hits = ((others | (0 &- others)) &>> 15) &- 1
      let roots = SIMD8<Int16>(truncatingIfNeeded: (bucket + 16).load(as: SIMD8<UInt16>.self) & hits)
      first &+= Self.squares((roots &<< 8) &>> 8)
      second &+= Self.squares(roots &>> 8)
    }
    return (first.wrappedSum(), second.wrappedSum())
  }

  /// Squares that keep the sign of their roots.
  @inline(__always)
  private static func squares(_ roots: SIMD8<Int16>) -> SIMD8<Int32> {
    let signs = roots &>> 15
    return SIMD8<Int32>(truncatingIfNeeded: roots &* ((roots ^ signs) &- signs))
  }

  /// The number of 16 bits kept with a key; `nil` for a key that is not here.
  @inline(__always)
  package func value(of key: UInt32) -> UInt16? {
    let bucket = buckets + Self.home(of: key, among: count) * Self.bucketLength
    let check = Self.check(of: key)
    for place in 0..<Self.keysPerBucket where bucket.load(fromByteOffset: place * 2, as: UInt16.self) == check {
      return bucket.load(fromByteOffset: 16 + place * 2, as: UInt16.self)
    }
    return nil
  }
}
