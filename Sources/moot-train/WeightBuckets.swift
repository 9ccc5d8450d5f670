import Syntax

/// Buckets of eight keys; of those that share a bucket the strongest stay.
struct WeightBuckets {
  let count: Int
  private(set) var bytes: [UInt8]
  /// The keys that found no room.
  private(set) var dropped: [UInt32] = []

  init(_ rows: [(key: UInt32, strength: Int, value: UInt16)], count: Int) {
    self.count = count
    bytes = Array(repeating: 0, count: count * BucketTable.bucketLength)
    var members: [[Int]] = Array(repeating: [], count: count)
    for index in rows.indices { members[BucketTable.home(of: rows[index].key, among: count)].append(index) }
    for (bucket, inside) in members.enumerated() {
      let kept = inside.sorted { (-rows[$0].strength, $0) < (-rows[$1].strength, $1) }
      dropped += kept.dropFirst(BucketTable.keysPerBucket).map { rows[$0].key }
      for (place, index) in kept.prefix(BucketTable.keysPerBucket).enumerated() {
        let start = bucket * BucketTable.bucketLength + place * 2
        let check = BucketTable.check(of: rows[index].key)
        bytes[start] = UInt8(truncatingIfNeeded: check)
        bytes[start + 1] = UInt8(check >> 8)
        bytes[start + 16] = UInt8(truncatingIfNeeded: rows[index].value)
        bytes[start + 17] = UInt8(rows[index].value >> 8)
      }
    }
  }
}
