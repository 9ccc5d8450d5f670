import Analysis
import ArgumentGraph

/// What was read of an article, one line a statement as `list` prints it: `A3.1a Kabul: rejected the charges`.
///
/// A saved script holds it, so that a replay can tell what is read otherwise now.
struct SavedReading: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    let id: StatementID
    let holder: String
    let words: String

    /// The line, its words whole.
    var line: String { "\(id) \(holder): \(words)" }
  }

  let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// Reads the lines back.
  ///
  /// - Throws: the number of the first line that is none, counted from 0.
  init(lines: [String], of article: ArticleID) throws(BadLine) {
    var entries: [Entry] = []
    for (number, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      guard let entry = Entry(line), entry.id.article == article else { throw BadLine(number: number) }
      entries.append(entry)
    }
    self.entries = entries
  }

  struct BadLine: Error {
    let number: Int
  }
}

extension SavedReading.Entry {
  init?(_ line: String) {
    guard let space = line.firstIndex(of: " "), let colon = line.firstRange(of: ": "), space < colon.lowerBound else {
      return nil
    }
    switch IDPattern(line[..<space]) {
    case .statement(let statement): id = statement
    case .sentence(let article, let paragraph, let sentence):
      id = StatementID(article: article, paragraph: paragraph, sentence: sentence)
    default: return nil
    }
    holder = String(line[space..<colon.lowerBound].dropFirst())
    words = String(line[colon.upperBound...])
  }
}

extension ArgumentGraph {
  /// What is read of an article now. Its author is "the author" however many articles there are.
  func reading(of article: LoadedArticle) -> SavedReading {
    SavedReading(
      statements(in: article).map { statement in
        let holder = holder(of: statement) == article.author ? "the author" : name(of: holder(of: statement))
        let guess = guessedHolder(of: statement).map { ", guessing at \(name(of: $0))" } ?? ""
        // A colon and a space end the holder.
        let said = (holder + guess).replacing(": ", with: " ")
        return SavedReading.Entry(id: id(of: statement), holder: said, words: words(of: statement))
      })
  }
}
