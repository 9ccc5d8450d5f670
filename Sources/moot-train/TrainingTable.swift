import Syntax

/// Weights of an averaged perceptron while it learns (Collins 2002; averages kept lazily, a stamp for each weight).
///
/// A feature counts only once it has been corrected a few times (Goldberg & Elhadad 2011): most features that are met
/// once or twice would only fill the file.
struct TrainingTable: ~Copyable {
  let classCount: Int
  let leastUpdates: Int32
  /// Keys with the row of each, open addressing; key 0 is an empty place.
  private var slots: [(key: UInt32, row: Int32)] = Array(repeating: (0, 0), count: 1 << 16)
  private var updates: [Int32] = []
  private var weights: [Float] = []
  private var totals: [Float] = []
  private var stamps: [Int32] = []
  private var now: Int32 = 1

  init(classCount: Int, leastUpdates: Int32) {
    self.classCount = classCount
    self.leastUpdates = leastUpdates
  }

  mutating func tick() { now += 1 }

  private func place(of key: UInt32) -> Int {
    let mask = slots.count - 1
    var place = Int((key &* 0x9E37_79B1) >> 7) & mask
    while slots[place].key != key, slots[place].key != 0 { place = (place + 1) & mask }
    return place
  }

  func scores(_ keys: borrowing FeatureKeys, into scores: inout [Float]) {
    scores.withUnsafeMutableBufferPointer { scores in
      weights.withUnsafeBufferPointer { weights in
        for label in 0..<classCount { scores[label] = 0 }
        for index in 0..<keys.count {
          let slot = slots[place(of: keys.keys[index])]
          guard slot.key != 0, updates[Int(slot.row)] >= leastUpdates else { continue }
          let start = Int(slot.row) * classCount
          for label in 0..<classCount { scores[label] += weights[start + label] }
        }
      }
    }
  }

  mutating func update(_ keys: borrowing FeatureKeys, right: Int, wrong: Int) {
    for index in 0..<keys.count {
      let row = row(of: keys.keys[index])
      updates[row] += 1
      change(row * classCount + right, by: 1)
      change(row * classCount + wrong, by: -1)
    }
  }

  private mutating func row(of key: UInt32) -> Int {
    var place = place(of: key)
    if slots[place].key != 0 { return Int(slots[place].row) }
    if updates.count * 2 > slots.count {
      let old = slots
      slots = Array(repeating: (0, 0), count: old.count * 2)
      for slot in old where slot.key != 0 { slots[self.place(of: slot.key)] = slot }
      place = self.place(of: key)
    }
    let row = updates.count
    slots[place] = (key, Int32(row))
    updates.append(0)
    weights.append(contentsOf: repeatElement(0, count: classCount))
    totals.append(contentsOf: repeatElement(0, count: classCount))
    stamps.append(contentsOf: repeatElement(now, count: classCount))
    return row
  }

  private mutating func change(_ place: Int, by step: Float) {
    totals[place] += Float(now - stamps[place]) * weights[place]
    stamps[place] = now
    weights[place] += step
  }

  /// Puts the averages in place of the weights, to guess with; nothing is learned after that.
  mutating func average() {
    for place in weights.indices {
      weights[place] = (totals[place] + Float(now - stamps[place]) * weights[place]) / Float(now)
      totals[place] = weights[place] * Float(now)
      stamps[place] = now
    }
  }

  /// Adds the averages of a table that learned the same with another seed: the sum errs less than each.
  mutating func add(_ other: borrowing TrainingTable) {
    for slot in other.slots where slot.key != 0 && other.updates[Int(slot.row)] >= leastUpdates {
      let row = row(of: slot.key)
      let isNew = updates[row] < leastUpdates
      updates[row] = max(updates[row], leastUpdates)
      for label in 0..<classCount {
        let place = row * classCount + label
        weights[place] = (isNew ? 0 : weights[place]) + other.weights[Int(slot.row) * classCount + label]
      }
    }
  }

  /// The weights by key, keys in ascending order.
  func rows() -> [(key: UInt32, weights: ArraySlice<Float>)] {
    slots.filter { $0.key != 0 && updates[Int($0.row)] >= leastUpdates }.sorted { $0.key < $1.key }.map { slot in
      (slot.key, weights[Int(slot.row) * classCount..<(Int(slot.row) + 1) * classCount])
    }
  }
}
