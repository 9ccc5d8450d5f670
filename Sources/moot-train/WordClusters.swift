import Syntax

/// Words grouped by the likeness of their vectors: 63 groups of up to 8 clusters each, by k-means with a seed.
struct WordClusters {
  /// For the hash of a word its cluster, 8 and up: the group in the upper bits.
  private(set) var clusters: [UInt32: UInt16] = [:]

  static let groups = 63
  static let parts = 8

  /// - Parameter folder: has `vocab.txt`, a word piece a line, and `minilm-static-128.i8`, 128 signed bytes for each.
  init(folder: String) throws {
    let rows = try Options.bytes(of: folder + "/minilm-static-128.i8")
    let lines = try Options.bytes(of: folder + "/vocab.txt").split(separator: 10)
    var hashes: [UInt32] = []
    var vectors: [Vector] = []
    for (index, line) in lines.enumerated() where (index + 1) * 128 <= rows.count {
      guard let first = line.first, first >= 0x61 && first <= 0x7A || first >= 0x80 else { continue }
      hashes.append(WordKeys.hash(of: line))
      vectors.append(Vector(rows[index * 128..<(index + 1) * 128].map { Int(Int8(bitPattern: $0)) }))
    }
    var generator = SeededGenerator(seed: 4)
    let group = Self.kMeans(vectors, Array(vectors.indices), Self.groups, rounds: 12, &generator)
    for number in 0..<Self.groups {
      let members = vectors.indices.filter { group[$0] == number }
      let part = Self.kMeans(vectors, members, Self.parts, rounds: 10, &generator)
      for (place, member) in members.enumerated() {
        clusters[hashes[member]] = UInt16((number + 1) * Self.parts + part[place])
      }
    }
  }

  /// The nearest of `count` centres for each member.
  private static func kMeans(
    _ vectors: [Vector], _ members: [Int], _ count: Int, rounds: Int, _ generator: inout SeededGenerator
  ) -> [Int] {
    var centres = members.shuffled(using: &generator).prefix(count).map { vectors[$0] }
    var nearest = Array(repeating: 0, count: members.count)
    for _ in 0..<rounds {
      var sums = Array(repeating: Array(repeating: 0, count: Vector.length), count: centres.count)
      for (place, member) in members.enumerated() {
        var best = Int32.min
        for number in centres.indices {
          let likeness = vectors[member].likeness(to: centres[number])
          if likeness > best { (best, nearest[place]) = (likeness, number) }
        }
        for index in 0..<Vector.length { sums[nearest[place]][index] += Int(vectors[member].numbers[index]) }
      }
      // A centre that nothing is near to stays where it is.
      for number in centres.indices where sums[number].contains(where: { $0 != 0 }) {
        centres[number] = Vector(sums[number])
      }
    }
    return nearest
  }
}

/// A direction, as whole numbers: their order of adding does not matter, so it may be done several at a time.
private struct Vector {
  static let length = 128
  private static let unit = 8000.0
  let numbers: [Int16]

  init(_ values: [Int]) {
    let size = max(1, values.reduce(0) { $0 + Double($1 * $1) }.squareRoot())
    numbers = values.map { Int16((Double($0) / size * Self.unit).rounded()) }
  }

  func likeness(to other: Vector) -> Int32 {
    numbers.withUnsafeBufferPointer { left in
      other.numbers.withUnsafeBufferPointer { right in
        var sum: Int32 = 0
        for index in 0..<Self.length { sum &+= Int32(left[index]) &* Int32(right[index]) }
        return sum
      }
    }
  }
}
