/// The name of a statement: `A3.2`, `A3.2b`, `A0` for a title, `N1` for one added by hand.
public struct StatementID: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let articleOrdinal: Int32
  private let paragraphNumber: Int32
  private let sentenceNumber: Int32
  /// 0 for a sentence's only statement, 1 for `a`, 2 for `b` …
  public let part: Int32

  private static let addedByHand = Int32.max

  /// A statement of a sentence; paragraph and sentence count from 1.
  public init(article: ArticleID, paragraph: Int, sentence: Int, part: Int = 0) {
    articleOrdinal = Int32(clamping: article.ordinal)
    paragraphNumber = Int32(clamping: paragraph)
    sentenceNumber = Int32(clamping: sentence)
    self.part = Int32(clamping: part)
  }

  /// The title of an article, `A0`.
  public init(titleOf article: ArticleID) { self.init(article: article, paragraph: 0, sentence: 0) }

  /// A statement added by hand, `N1` for number 1.
  public init(added number: Int) {
    articleOrdinal = Self.addedByHand
    paragraphNumber = 0
    sentenceNumber = Int32(clamping: number)
    part = 0
  }

  public var isAdded: Bool { articleOrdinal == Self.addedByHand }
  public var isTitle: Bool { !isAdded && paragraphNumber == 0 }
  public var article: ArticleID? { isAdded ? nil : ArticleID(ordinal: Int(articleOrdinal)) }
  /// The paragraph, counted from 1; 0 for a title and for a statement added by hand.
  public var paragraph: Int { Int(paragraphNumber) }
  /// The sentence in its paragraph, counted from 1; the number of a statement added by hand.
  public var sentence: Int { Int(sentenceNumber) }

  /// The same sentence without its part.
  public var wholeSentence: StatementID {
    guard let article else { return self }
    return StatementID(article: article, paragraph: paragraph, sentence: sentence)
  }

  public var description: String {
    guard let article else { return "N\(sentenceNumber)" }
    if isTitle { return "\(article)0" + Self.letters(part) }
    return "\(article)\(paragraphNumber).\(sentenceNumber)" + Self.letters(part)
  }

  /// "" for 0, "a" for 1, "z" for 26, "aa" for 27.
  private static func letters(_ part: Int32) -> String {
    var value = part
    var text = ""
    while value > 0 {
      value -= 1
      text.insert(Character(UnicodeScalar(UInt8(97 + value % 26))), at: text.startIndex)
      value /= 26
    }
    return text
  }

  /// The order of the text: by article, paragraph, sentence and part; those added by hand last.
  public static func < (left: Self, right: Self) -> Bool {
    (left.articleOrdinal, left.paragraphNumber, left.sentenceNumber, left.part)
      < (right.articleOrdinal, right.paragraphNumber, right.sentenceNumber, right.part)
  }
}
