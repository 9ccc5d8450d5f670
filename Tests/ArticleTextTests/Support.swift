import ArticleText
import Foundation

/// The repository's top folder.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The rules that ship with Moot.
let shippedRules = Result {
  let words = repository.appendingPathComponent("Sources/Lexicon/Words")
  return try TextRules(
    abbreviations: String(contentsOf: words.appendingPathComponent("abbreviations.tsv"), encoding: .utf8),
    furniture: String(contentsOf: words.appendingPathComponent("furniture.tsv"), encoding: .utf8))
}

func read(_ text: String) throws -> Article {
  try Article.read(Array(text.utf8), path: nil, rules: shippedRules.get())
}

extension Article {
  /// The words of each sentence, as printed.
  var sentenceTexts: [String] { sentences.map { text[$0.span] } }
  var paragraphTexts: [String] { paragraphs.map { text[$0.span] } }
  var furnitureTexts: [String] { furniture.map { text[$0] } }
  /// Each token with its kind, those of the title left out.
  var bodyTokens: [String] { tokens[titleTokens.upperBound...].map { text[$0.span] } }
}

/// The sentences of one paragraph of prose.
func sentences(_ paragraph: String) throws -> [String] {
  try read(paragraph).sentenceTexts
}
