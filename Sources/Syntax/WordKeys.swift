import ArticleText

/// What tagger and parser know of a word's letters, as hashes: no memory is taken for a token.
package struct WordKeys: Sendable {
  /// The lower-case word, digits as 0.
  package var word: UInt32
  package var suffix1: UInt32
  package var suffix2: UInt32
  package var suffix3: UInt32
  package var suffix4: UInt32
  package var prefix2: UInt32
  package var prefix3: UInt32
  /// Capitals, digits, hyphens, and what kind of token it is.
  package var shape: UInt32
  /// The word's cluster, and the larger one which that lies in.
  package var fine: UInt32 = 0
  package var coarse: UInt32 = 0
  /// The tag that the word mostly has.
  package var usual: UInt32 = 63
  /// That tag, if the word is known to have no other.
  package var onlyTag: PartOfSpeech?

  /// Looks the word up in a table of words.
  @inline(__always)
  package mutating func find(in words: BucketTable) {
    guard let value = words.value(of: word) else { return }
    set(value)
  }

  /// - Parameter value: the cluster in the upper 9 bits, its group in the upper 6 of these; then whether the usual tag
  ///   is the word's only one, and that tag.
  @inline(__always)
  package mutating func set(_ value: UInt16) {
    fine = UInt32(value >> 7)
    coarse = fine >> 3
    usual = UInt32(value & 63)
    onlyTag = value & 64 == 0 ? nil : PartOfSpeech(rawValue: UInt8(usual))
  }

  /// The hash of a word as `word` has it.
  package static func hash(of letters: some Sequence<UInt8>) -> UInt32 {
    letters.reduce(0x811C_9DC5) { ($0 ^ UInt32(Self.folded($1))) &* 0x0100_0193 }
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x30...0x39: 0x30
    default: byte
    }
  }

  /// A place before the first or behind the last word of a sentence.
  static let outside = WordKeys(mark: 0xFFFF_0001)

  /// How many places `outside` stand at either end of padded words.
  package static let padding = 2

  /// Words with room at either end, so that features may look beyond it.
  package static func padded(_ words: [WordKeys]) -> [WordKeys] {
    [outside, outside] + words + [outside, outside]
  }

  private init(mark: UInt32) {
    word = mark
    suffix1 = mark
    suffix2 = mark
    suffix3 = mark
    suffix4 = mark
    prefix2 = mark
    prefix3 = mark
    shape = mark
  }

  package init(_ token: Token, in bytes: UnsafeBufferPointer<UInt8>) {
    switch token.kind {
    case .openingQuote: self.init(mark: 1)
    case .closingQuote: self.init(mark: 2)
    case .dash: self.init(mark: 3)
    case .word, .number, .punctuation, .possessive: self.init(letters: token, in: bytes)
    }
  }

  private init(letters token: Token, in bytes: UnsafeBufferPointer<UInt8>) {
    let range = Int(token.bytes.lowerBound)..<Int(token.bytes.upperBound)
    var hash: UInt32 = 0x811C_9DC5
    var last: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
    var (prefix2, prefix3): (UInt32, UInt32) = (0, 0)
    var (uppers, digits, hyphens, count) = (0, 0, 0, 0)
    var index = range.lowerBound
    while index < range.upperBound {
      var byte = bytes[index]
      if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        // The curly apostrophe is the straight one.
        byte = 0x27
        index += 2
      }
      index += 1
      if byte >= 0x41, byte <= 0x5A {
        byte |= 0x20
        uppers += 1
      } else if byte >= 0x30, byte <= 0x39 {
        byte = 0x30
        digits += 1
      } else if byte == 0x2D {
        hyphens += 1
      }
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
      last = (last.1, last.2, last.3, UInt32(byte))
      count += 1
      if count == 2 { prefix2 = hash }
      if count == 3 { prefix3 = hash }
    }
    word = hash
    suffix1 = last.3
    suffix2 = last.2 << 8 | last.3
    suffix3 = last.1 << 16 | suffix2
    suffix4 = last.0 << 24 | suffix3
    self.prefix2 = prefix2 == 0 ? hash : prefix2
    self.prefix3 = prefix3 == 0 ? hash : prefix3
    let isUpper = uppers > 1 && uppers + hyphens + digits >= count - 1
    shape =
      (token.isCapitalized ? 1 : 0) | (isUpper ? 2 : 0) | (uppers > 1 ? 4 : 0) | (digits > 0 ? 8 : 0)
      | (digits == count ? 16 : 0) | (hyphens > 0 ? 32 : 0) | UInt32(token.kind.rawValue) << 6
      | UInt32(min(count, 3)) << 10
  }
}
