import CData

/// The weights of tagger, parser and relations, used where they lie in memory: nothing is read or copied at the start.
public struct SyntaxWeights: Sendable {
  /// For words by their hash: the cluster, and the tag that they mostly have.
  package let words: BucketTable
  let steps: BucketTable
  let tags: WeightTable
  let relations: WeightTable

  /// The head of the file: a word that names the format, then the number of buckets of two tables, and of the slots and
  /// entries of two more.
  package static let formatMark: UInt32 = 0x3257_4D4D
  package static let headLength = 32

  /// Weights as `moot-train` writes them; `nil` when the bytes are not such weights, whole.
  ///
  /// - Precondition: the bytes stay as they are for as long as the program runs.
  package init?(staticBytes bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count >= Self.headLength, Int(bitPattern: base) % 16 == 0 else {
      return nil
    }
    let head = (0..<7).map { Int(bytes.load(fromByteOffset: $0 * 4, as: UInt32.self)) }
    guard head[0] == Int(Self.formatMark), head[1...6].allSatisfy({ $0 > 0 }) else { return nil }
    let steps = Self.headLength + head[1] * BucketTable.bucketLength
    let tags = steps + head[2] * BucketTable.bucketLength
    let relations = tags + WeightTable.length(slots: head[3], entries: head[4])
    guard relations + WeightTable.length(slots: head[5], entries: head[6]) <= bytes.count else { return nil }
    words = BucketTable(base + Self.headLength, count: head[1])
    self.steps = BucketTable(base + steps, count: head[2])
    self.tags = WeightTable(base + tags, slotCount: head[3])
    self.relations = WeightTable(base + relations, slotCount: head[5])
  }

  /// The weights built into the program; `nil` in a build that has none, which only `moot-train` needs to work.
  public static let embedded: SyntaxWeights? = {
    let file = moot_syntax_weights()
    guard let bytes = file.bytes else { return nil }
    return SyntaxWeights(staticBytes: UnsafeRawBufferPointer(start: bytes, count: file.length))
  }()
}
