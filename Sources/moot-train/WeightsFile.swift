import Syntax

/// Lays out learned weights as `SyntaxWeights` reads them: whole numbers of 8 bits, the smallest weights left out.
struct WeightsFile {
  private(set) var bytes: [UInt8] = []

  /// - Parameter limits: how many features each table may have; those with the smallest weights go first.
  init(tables: [TrainingTable], limits: [Int]) {
    let packed = zip(tables, limits).map { Packed($0, limit: $1) }
    append(SyntaxWeights.formatMark)
    append(UInt32(0))
    for table in packed {
      append(UInt32(table.slots.count))
      append(UInt32(table.entries.count))
    }
    while bytes.count < SyntaxWeights.headLength { bytes.append(0) }
    for table in packed {
      for slot in table.slots {
        append(slot.key)
        append(slot.place)
      }
      for entry in table.entries {
        bytes.append(entry.label)
        bytes.append(UInt8(bitPattern: entry.weight))
      }
      while bytes.count % 8 != 0 { bytes.append(0) }
    }
  }

  private mutating func append(_ number: UInt32) {
    for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  private struct Packed {
    var slots: [(key: UInt32, place: UInt32)]
    var entries: [(label: UInt8, weight: Int8)] = []

    init(_ table: TrainingTable, limit: Int) {
      let averages = table.averages()
      let sizes = averages.flatMap { $0.weights }.map(abs).filter { $0 > 0 }.sorted()
      // One weight in a thousand is cut off at the largest number there is.
      let largest = sizes.isEmpty ? 1 : sizes[sizes.count - 1 - sizes.count / 1000]
      let scale = 127 / largest
      let least = 0.5 / scale
      var kept: [(key: UInt32, entries: [(label: UInt8, weight: Int8)])] = []
      for (key, weights) in averages {
        let row = weights.enumerated().filter { abs($0.element) >= least }.map {
          (label: UInt8($0.offset), weight: Int8(max(-127, min(127, ($0.element * scale).rounded()))))
        }
        if !row.isEmpty { kept.append((key, row)) }
      }
      if kept.count > limit {
        let strength = { (row: [(label: UInt8, weight: Int8)]) in row.reduce(0) { $0 + abs(Int($1.weight)) } }
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
