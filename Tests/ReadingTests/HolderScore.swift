import ArticleText

/// How well a reading finds who holds what: gold attributions against those read, over many documents.
///
/// A gold attribution is found when one that was read has half of its content's words and agrees on the source: half of
/// the words, or the same last word. Cues do not count, nor do attributions without a source or a content.
struct HolderScore {
  /// Source and content of an attribution, as the numbers of their words.
  struct Relation {
    var source: Set<Int>
    var content: Set<Int>

    init(source: [Span], content: [Span], words: [Span]) {
      func numbers(_ spans: [Span]) -> Set<Int> {
        Set(words.indices.filter { word in spans.contains { $0.overlaps(words[word]) } })
      }
      self.source = numbers(source)
      self.content = numbers(content)
    }

    var isWhole: Bool { !source.isEmpty && !content.isEmpty }

    func agrees(with other: Relation) -> Bool {
      Self.dice(content, other.content) >= 0.5
        && (Self.dice(source, other.source) >= 0.5 || source.max() == other.source.max())
    }

    private static func dice(_ one: Set<Int>, _ other: Set<Int>) -> Double {
      Double(2 * one.intersection(other).count) / Double(one.count + other.count)
    }
  }

  private(set) var gold = 0
  private(set) var found = 0
  private(set) var read = 0
  private(set) var right = 0

  mutating func add(gold expected: [Relation], read relations: [Relation]) {
    let expected = expected.filter(\.isWhole)
    let relations = relations.filter(\.isWhole)
    gold += expected.count
    read += relations.count
    found += expected.filter { one in relations.contains { one.agrees(with: $0) } }.count
    right += relations.filter { one in expected.contains { one.agrees(with: $0) } }.count
  }

  var precision: Double { read == 0 ? 0 : 100 * Double(right) / Double(read) }
  var recall: Double { gold == 0 ? 0 : 100 * Double(found) / Double(gold) }
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// The words of a text: runs of letters, digits and _, joined by an apostrophe or a hyphen between two.
  static func words(of text: String) -> [Span] {
    let scalars = Array(text.unicodeScalars)
    var words: [Span] = []
    var place = 0
    while place < scalars.count {
      guard isOfWord(scalars[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < scalars.count, isOfWord(scalars[place]) || joins(place, in: scalars) { place += 1 }
      words.append(Span(start, place))
    }
    return words
  }

  private static func joins(_ place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    ["'", "’", "-"].contains(scalars[place]) && place + 1 < scalars.count && isOfWord(scalars[place + 1])
      && isOfWord(scalars[place - 1])
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: scalar == "_"
    }
  }
}
