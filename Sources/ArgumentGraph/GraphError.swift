/// Why an edit cannot be made; the graph is as it was.
public enum GraphError: Error, Equatable, CustomStringConvertible {
  case letterInUse(ArticleID)
  case notLoaded(ArticleID)
  case idInUse(StatementID)
  case readingDoesNotFit(ArticleID)
  case noSuchEnd
  case wrongTarget

  public var description: String {
    switch self {
    case .letterInUse(let id): "the letter \(id) is in use; unload \(id) first, or load as another letter"
    case .notLoaded(let id): "no article \(id) is loaded; articles lists those that are"
    case .idInUse(let id): "\(id) is in use"
    case .readingDoesNotFit(let id): "the reading does not fit the text of \(id); unload \(id) and load it again"
    case .noSuchEnd: "a link must join statements that are loaded; articles lists what is"
    case .wrongTarget: "an undercut is aimed at a link, support and attack at a statement"
    }
  }
}
