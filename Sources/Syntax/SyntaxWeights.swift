import CData

/// The weights of tagger, parser and relations, used where they lie in memory: nothing is read or copied at the start.
public struct SyntaxWeights: Sendable {
  let tags: WeightTable
  let steps: WeightTable
  let relations: WeightTable

  /// The head of the file: a word that names the format, then for each table the number of slots and of entries.
  package static let formatMark: UInt32 = 0x3157_4D4D
  package static let headLength = 32

  /// Weights as `moot-train` writes them; `nil` when the bytes are not such weights, whole.
  ///
  /// - Precondition: the bytes stay as they are for as long as the program runs.
  package init?(staticBytes bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count >= Self.headLength, Int(bitPattern: base) % 8 == 0,
      bytes.load(as: UInt32.self) == Self.formatMark
    else { return nil }
    var offset = Self.headLength
    var tables: [WeightTable] = []
    for index in 0..<3 {
      let slots = Int(bytes.load(fromByteOffset: 8 + index * 8, as: UInt32.self))
      let entries = Int(bytes.load(fromByteOffset: 12 + index * 8, as: UInt32.self))
      guard slots > 0, offset + slots * 8 + entries * 2 <= bytes.count else { return nil }
      tables.append(WeightTable(base + offset, slotCount: slots))
      offset += (slots * 8 + entries * 2 + 7) / 8 * 8
    }
    tags = tables[0]
    steps = tables[1]
    relations = tables[2]
  }

  /// The weights built into the program; `nil` in a build that has none, which only `moot-train` needs to work.
  public static let embedded: SyntaxWeights? = {
    let file = moot_syntax_weights()
    guard let bytes = file.bytes else { return nil }
    return SyntaxWeights(staticBytes: UnsafeRawBufferPointer(start: bytes, count: file.length))
  }()
}
