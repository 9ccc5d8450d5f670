import ArticleText
import Seeded

/// Prose without sense: sentences of words of which few are common and most are rare, as in any text.
struct SyntheticText {
  static let sentencesPerParagraph = 8
  /// Stands in one sentence of ten thousand.
  static let rareWord = "quagmire"
  /// Stands in every other sentence or so.
  static let commonWord = "lock"
  /// Stands in one sentence of a thousand; its words stand in many more.
  static let phrase = "any state may charge"
  private static let plain = [
    "the", "of", "a", "lock", "to", "in", "toll", "and", "on", "for", "state", "barges", "with", "river", "by", "may",
    "treaty", "charge", "at", "any", "from", "harvest", "upkeep", "sovereignty", "its", "owner", "traffic", "claims",
    "illegal", "repairs", "valley", "officials", "levied", "crossing", "pays", "closing", "border", "shipping",
  ]
  private static let syllables = [
    "ba", "ce", "di", "fo", "gu", "har", "jin", "kel", "lom", "mur", "nas", "pel", "quin", "rov", "sut", "tam", "vel",
    "wod", "yar", "zem",
  ]
  private let vocabulary: [[UInt8]]

  init(_ random: inout Seeded) {
    var words = Self.plain
    for number in 0..<20_000 {
      var rest = number
      var word = ""
      for _ in 0..<3 {
        word += Self.syllables[rest % Self.syllables.count]
        rest /= Self.syllables.count
      }
      words.append(rest == 0 ? word : word + Self.syllables[rest] + "s")
    }
    words.shuffle(from: Self.plain.count, using: &random)
    vocabulary = words.map { Array($0.utf8) }
  }

  /// So many sentences, in paragraphs.
  func prose(sentences: Int, _ random: inout Seeded) -> [UInt8] {
    var text: [UInt8] = []
    for number in 0..<sentences {
      if number > 0 { text += number % Self.sentencesPerParagraph == 0 ? [10, 10] : [32] }
      sentence(&text, &random)
    }
    return text
  }

  private func sentence(_ text: inout [UInt8], _ random: inout Seeded) {
    let start = text.count
    let special = Int.random(in: 0..<10_000, using: &random)
    for place in 0..<Int.random(in: 8...18, using: &random) {
      if place > 0 { text.append(32) }
      switch (place, special) {
      case (3, 0): text += Array(Self.rareWord.utf8)
      case (4, 1...10): text += Array(Self.phrase.utf8)
      default: text += vocabulary[rank(&random)]
      }
    }
    text[start] &= 0xDF
    text.append(UInt8(ascii: "."))
  }

  /// A low number most often, any now and then: about as Zipf's law has it.
  private func rank(_ random: inout Seeded) -> Int {
    let bits = random.next()
    let span = UInt64(4) << ((bits & 0xFF) % 14)
    return Int((bits >> 16) % min(span, UInt64(vocabulary.count)))
  }
}

extension Array {
  fileprivate mutating func shuffle(from start: Int, using random: inout Seeded) {
    var rest = Array(self[start...])
    rest.shuffle(using: &random)
    replaceSubrange(start..., with: rest)
  }
}
