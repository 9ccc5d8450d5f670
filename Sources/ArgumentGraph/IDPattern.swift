/// What a typed id can mean: an article, a paragraph, a sentence, one statement, or a link.
public enum IDPattern: Hashable, Sendable, CustomStringConvertible {
  case article(ArticleID)
  case paragraph(ArticleID, Int)
  /// `A3.2`: every statement of the sentence.
  case sentence(ArticleID, paragraph: Int, sentence: Int)
  /// `A3.2b` or `N1`.
  case statement(StatementID)
  case link(Int)

  /// Reads an id in either case; `nil` for text that has not the shape of one.
  ///
  /// A lone letter is not an id here: it is a word, and an article only where an article is asked for.
  public init?(_ text: some StringProtocol) {
    var rest = Substring(text)
    let letters = rest.prefix { $0.isASCII && $0.isLetter }
    rest = rest[letters.endIndex...]
    guard !letters.isEmpty, letters.count <= 4, let first = Self.number(&rest) else { return nil }
    switch letters.uppercased() {
    case "L": self = .link(first)
    case "N": self = .statement(StatementID(added: first))
    default:
      guard let article = ArticleID(letters) else { return nil }
      if first == 0 {
        guard let part = Self.part(&rest) else { return nil }
        self = .statement(StatementID(article: article, paragraph: 0, sentence: 0, part: part))
      } else if rest.first == "." {
        rest = rest.dropFirst()
        guard let sentence = Self.number(&rest), sentence > 0, let part = Self.part(&rest) else { return nil }
        let id = StatementID(article: article, paragraph: first, sentence: sentence, part: part)
        self = part == 0 ? .sentence(article, paragraph: first, sentence: sentence) : .statement(id)
      } else {
        self = .paragraph(article, first)
      }
    }
    guard rest.isEmpty else { return nil }
  }

  private static func number(_ text: inout Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 7 else { return nil }
    text = text[digits.endIndex...]
    return Int(digits)
  }

  private static func part(_ text: inout Substring) -> Int? {
    var value = 0
    let letters = text.prefix { $0.isASCII && $0.isLetter }
    guard letters.count <= 2 else { return nil }
    for byte in letters.lowercased().utf8 { value = value * 26 + Int(byte) - 96 }
    text = text[letters.endIndex...]
    return value
  }

  public var description: String {
    switch self {
    case .article(let article): "\(article)"
    case .paragraph(let article, let paragraph): "\(article)\(paragraph)"
    case .sentence(let article, let paragraph, let sentence): "\(article)\(paragraph).\(sentence)"
    case .statement(let id): "\(id)"
    case .link(let number): "L\(number)"
    }
  }
}
