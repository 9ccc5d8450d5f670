import ArticleText

/// A change of the graph; `ArgumentGraph.apply(_:)` makes it and returns the edit that takes it back.
public indirect enum GraphEdit: Sendable {
  /// Puts an article on the shelf with its reading. The letter must be unused, or used by an article now unloaded.
  case load(ArticleID, Article, ArticleReading)
  /// Takes an article out, with every link that has an end in it.
  case unload(ArticleID)
  /// Puts back an article that was unloaded, with these links.
  case restore(LoadedArticle, links: [Handle<Link>])
  /// Replaces what was read of articles that are loaded: same statements, other voices, parties or links. What a
  /// person added, accepted, rejected or set stays.
  case reread([(ArticleID, ArticleReading)])
  /// Puts back the state before a reread.
  case unread(Snapshot)
  /// Adds a statement by hand; its id must be free.
  case addStatement(Statement)
  case addVoice(Voice)
  case addLink(Link)
  /// Takes out statements and links; inverse of `show`.
  case hide([Handle<Statement>], [Handle<Link>])
  case show([Handle<Statement>], [Handle<Link>])
  case setVerdict(Handle<Link>, Link.Verdict?)
  case setHolder(Handle<Statement>, Handle<Voice>, byHand: Bool)
  case setRoles(Handle<Statement>, Roles, byHand: Bool)
  case setRestatement(Handle<Statement>, of: Handle<Statement>?)
  /// Several edits, made in order and taken back in reverse.
  case batch([GraphEdit])

  /// What a reread replaced: the affected parts only.
  public struct Snapshot: Sendable {
    var statements: [(range: Range<Int>, old: [Statement])]
    var attributions: [(range: Range<Int>, old: [Attribution])]
    var articles: [LoadedArticle]
    var voices: [Voice]
    var parties: [Party]
    var hiddenLinks: [Handle<Link>]
    var newLinks: [Handle<Link>]
  }
}
