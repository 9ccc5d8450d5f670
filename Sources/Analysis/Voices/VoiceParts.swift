import ArgumentGraph
import ArticleText

/// What the numbers of `VoiceReport` that count no statements are made of: sentences and words.
public struct VoiceParts: Sendable, Equatable {
  /// A statement with the words that it adds to those of the others.
  public struct Words: Sendable, Equatable {
    public let statement: Handle<Statement>
    public let count: Int
  }

  /// The sentences in which these voices speak on the whole, in the order of the text.
  public let sentences: [StatementID]
  /// In the order of the text; they add up to the words of the side.
  public let words: [Words]

  /// - Parameter voices: whose; everybody's without it.
  /// - Complexity: O(n log n) for n statements, and O(sentences).
  public init(of voices: [Handle<Voice>]? = nil, in graph: ArgumentGraph) {
    let wanted = voices.map(Marks.init)
    var sentences: [StatementID] = []
    for article in graph.articles {
      for (place, sentence) in article.article.sentences.enumerated() {
        let speaker = article.sentenceHolders.indices.contains(place) ? article.sentenceHolders[place] : article.author
        guard wanted?.contains(speaker) ?? true else { continue }
        sentences.append(
          StatementID(article: article.id, paragraph: sentence.paragraph, sentence: sentence.number, part: 0))
      }
    }
    self.sentences = sentences
    // Words that statements of two sides share count for both, as they do in the rows of the report.
    var all: [Words] = []
    let sides = voices.map { [Side(name: "", voices: $0)] } ?? graph.heardSides(in: graph.articles).map(\.side)
    for side in sides {
      for (statement, words) in graph.wordCounts(of: graph.statements(of: side)) {
        if let last = all.last, last.statement == statement {
          all[all.count - 1] = Words(statement: statement, count: last.count + words)
        } else {
          all.append(Words(statement: statement, count: words))
        }
      }
    }
    words = all
  }
}
