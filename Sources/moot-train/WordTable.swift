import Syntax

/// What is known of words by themselves: the tag that each mostly has in the treebanks, and its cluster.
struct WordTable {
  /// By the hash of the word: the cluster, whether the tag is the only one, and the tag (`WordKeys.set`).
  private(set) var values: [UInt32: UInt16] = [:]

  private(set) var buckets = WeightBuckets([], count: 1)
  private var counts: [UInt32: Int] = [:]

  private static let unknownTag: UInt16 = 63
  /// Words met less often have no usual tag.
  private static let leastCount = 4
  /// A word met so often, and in so many of a thousand cases with the same tag, is given that without looking further.
  private static let sureCount = 40
  private static let sureShare = 996

  init(_ sentences: [GoldSentence], _ clusters: WordClusters) {
    var counts: [UInt32: [UInt8: Int]] = [:]
    for sentence in sentences {
      for (word, tag) in zip(sentence.words, sentence.tags) {
        counts[word.word, default: [:]][tag.rawValue, default: 0] += 1
      }
    }
    for (word, tags) in counts {
      let total = tags.values.reduce(0, +)
      self.counts[word] = total
      guard total >= Self.leastCount else { continue }
      guard let most = tags.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { continue }
      let isOnly = total >= Self.sureCount && most.value * 1000 >= total * Self.sureShare
      values[word] = UInt16(most.key) | (isOnly ? 64 : 0)
    }
    for (word, cluster) in clusters.clusters { values[word] = (values[word] ?? Self.unknownTag) | cluster << 7 }
    let rows = values.sorted { $0.key < $1.key }.map {
      (key: $0.key, strength: self.counts[$0.key] ?? 0, value: $0.value)
    }
    buckets = WeightBuckets(rows, count: rows.count / 5 + 1)
    // Training shall know no more than what the file says.
    for word in buckets.dropped { values[word] = nil }
  }

  func find(_ word: inout WordKeys) {
    guard let value = values[word.word] else { return }
    word.set(value)
  }
}
