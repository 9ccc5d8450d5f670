import Syntax

/// Lays out learned weights as `SyntaxWeights` reads them: whole numbers of 8 bits, the smallest weights left out.
struct WeightsFile {
  private(set) var bytes: [UInt8] = []

  /// How much room each table has: buckets of steps, features of tags and of relations.
  private static let steps = 86_000
  private static let tags = 52_000
  private static let relations = 84_000
  /// Weights of smaller roots, under a hundredth of the largest, are left out.
  fileprivate static let leastRoot = 13

  init(
    words: WordTable, tags: borrowing TrainingTable, parser: borrowing ParserTraining
  ) {
    let known = words.buckets
    let steps = WeightBuckets(Self.differences(parser.steps), count: Self.steps)
    let packed = [Packed(tags, limit: Self.tags), Packed(parser.relations, limit: Self.relations)]
    append(SyntaxWeights.formatMark)
    append(UInt32(known.count))
    append(UInt32(steps.count))
    for table in packed {
      append(UInt32(table.slots.count))
      append(UInt32(table.entries.count))
    }
    while bytes.count < SyntaxWeights.headLength { bytes.append(0) }
    bytes += known.bytes + steps.bytes
    for table in packed {
      let start = bytes.count
      for slot in table.slots {
        append(slot.key)
        append(slot.place)
      }
      for entry in table.entries {
        bytes.append(entry.label)
        bytes.append(UInt8(bitPattern: entry.weight))
      }
      let length = WeightTable.length(slots: table.slots.count, entries: table.entries.count)
      while bytes.count < start + length { bytes.append(0) }
    }
  }

  private mutating func append(_ number: UInt32) {
    for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// What `left` and `right` weigh more than `shift`, a byte each.
  private static func differences(_ table: borrowing TrainingTable) -> [(key: UInt32, strength: Int, value: UInt16)] {
    let pairs = table.rows().map { row in
      let base = row.weights[row.weights.startIndex]
      return (key: row.key, values: row.weights.dropFirst().map { $0 - base })
    }
    let scale = scale(of: pairs.flatMap(\.values))
    return pairs.compactMap { pair in
      let whole = pair.values.map { Self.whole($0 * scale) }
      let strength = whole.reduce(0) { $0 + Int($1) * Int($1) }
      guard strength > 0 else { return nil }
      let value = UInt16(UInt8(bitPattern: whole[0])) | UInt16(UInt8(bitPattern: whole[1])) << 8
      return (pair.key, strength, value)
    }
  }

  /// The number whose square, with its sign, is nearest to a weight: small weights are told apart well, the largest,
  /// which count for most, are not cut off.
  fileprivate static func whole(_ number: Float) -> Int8 {
    let root = abs(number).squareRoot().rounded()
    return Int8(number < 0 ? -root : root)
  }

  /// What the largest weight is multiplied with to come out as the largest square.
  fileprivate static func scale(of weights: [Float]) -> Float {
    127 * 127 / max(1e-6, weights.reduce(0) { max($0, abs($1)) })
  }

  private struct Packed {
    var slots: [(key: UInt32, place: UInt32)]
    var entries: [(label: UInt8, weight: Int8)] = []

    init(_ table: borrowing TrainingTable, limit: Int) {
      let rows = table.rows()
      let scale = WeightsFile.scale(of: rows.flatMap(\.weights))
      var kept: [(key: UInt32, entries: [(label: UInt8, weight: Int8)])] = []
      for (key, weights) in rows {
        let row = weights.enumerated().map {
          (label: UInt8($0.offset), weight: WeightsFile.whole($0.element * scale))
        }.filter { abs(Int($0.weight)) >= WeightsFile.leastRoot }
        if !row.isEmpty { kept.append((key, row)) }
      }
      if kept.count > limit {
        let strength = { (row: [(label: UInt8, weight: Int8)]) in row.reduce(0) { $0 + Int($1.weight) * Int($1.weight) }
        }
        let bound = kept.map { strength($0.entries) }.sorted(by: >)[limit]
        kept.removeAll { strength($0.entries) <= bound }
      }
      let count = kept.count * 5 / 4 + 1
      slots = Array(repeating: (0, 0), count: count)
      for (key, row) in kept {
        var place = WeightTable.home(of: key, among: count)
        while slots[place].key != 0 { place = (place + 1) % count }
        slots[place] = (key, UInt32(entries.count) | UInt32(row.count) << 24)
        entries += row
      }
    }
  }
}
