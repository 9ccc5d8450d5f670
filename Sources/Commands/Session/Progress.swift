import ArgumentGraph
import Reading
import Rendering

/// How far the reading of one or more articles is.
public struct Progress: Equatable, Sendable {
  /// The article that is read now.
  public let article: ArticleID
  /// How many are read already, and how many there are to read.
  public let done: Int
  public let count: Int
  /// How much of the one that is read now is done, from 0 to 1.
  public let share: Double

  public init(article: ArticleID, done: Int = 0, of count: Int = 1, share: Double) {
    self.article = article
    self.done = done
    self.count = count
    self.share = share
  }

  /// The same as a part of more articles: those before it, and all of them.
  public func within(_ before: Int, of all: Int) -> Progress {
    Progress(article: article, done: before + done, of: max(all, before + count), share: share)
  }

  /// In whole percent of all.
  public var percent: Int { min(100, Int((Double(done) + share) / Double(max(count, 1)) * 100)) }
}

extension LineContext {
  /// Stops the reading of an article where the line is stopped, and tells how far it is.
  func watch(_ article: ArticleID, done: Int = 0, of count: Int = 1) -> Watch {
    Watch(stop: stop, tell: { progress(Progress(article: article, done: done, of: count, share: $0)) })
  }
}
