import Syntax

/// Weights of an averaged perceptron while it learns (Collins 2002; averages kept lazily, with a stamp for each weight).
struct TrainingTable {
  let classCount: Int
  private var rows: [UInt32: Int32] = [:]
  private var weights: [Float] = []
  private var totals: [Float] = []
  private var stamps: [Int32] = []
  private var now: Int32 = 1

  init(classCount: Int) { self.classCount = classCount }

  mutating func tick() { now += 1 }

  func scores(_ keys: borrowing FeatureKeys, into scores: inout [Float]) {
    for label in 0..<classCount { scores[label] = 0 }
    for index in 0..<keys.count {
      guard let row = rows[keys.keys[index]] else { continue }
      let start = Int(row) * classCount
      for label in 0..<classCount { scores[label] += weights[start + label] }
    }
  }

  mutating func update(_ keys: borrowing FeatureKeys, right: Int, wrong: Int) {
    for index in 0..<keys.count {
      let key = keys.keys[index]
      let row: Int
      if let known = rows[key] {
        row = Int(known)
      } else {
        row = weights.count / classCount
        rows[key] = Int32(row)
        weights.append(contentsOf: repeatElement(0, count: classCount))
        totals.append(contentsOf: repeatElement(0, count: classCount))
        stamps.append(contentsOf: repeatElement(now, count: classCount))
      }
      change(row * classCount + right, by: 1)
      change(row * classCount + wrong, by: -1)
    }
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

  /// The averages by key, keys in ascending order.
  func averages() -> [(key: UInt32, weights: [Float])] {
    rows.keys.sorted().map { key in
      let start = Int(rows[key] ?? 0) * classCount
      return (
        key,
        (start..<start + classCount).map { place in
          (totals[place] + Float(now - stamps[place]) * weights[place]) / Float(now)
        }
      )
    }
  }
}
