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
  /// Makes these the suggested links between articles, in the place of those that were; judged ones stay, and those
  /// between two of the articles named.
  case relate([Link], keeping: Set<ArticleID>)
  /// Puts back what a load, a reread or a new voice replaced.
  case unread(Snapshot)
  /// Adds a statement by hand; its id must be free.
  case addStatement(Statement)
  case addVoice(Voice)
  case addLink(Link)
  /// Takes out statements added by hand, and links, with what hangs on them; inverse of `show`.
  case hide([Handle<Statement>], [Handle<Link>])
  case show([Handle<Statement>], [Handle<Link>])
  case setVerdict(Handle<Link>, Link.Verdict?)
  /// What a person has said who holds is a guess no longer, unless `guessed` says of whom.
  case setHolder(Handle<Statement>, Handle<Voice>, byHand: Bool, guessed: Handle<Voice>? = nil)
  case setRoles(Handle<Statement>, Roles, byHand: Bool)
  case setRestatement(Handle<Statement>, of: Handle<Statement>?)
  /// Several edits, made in order and taken back in reverse.
  case batch([GraphEdit])

  /// Whether it changes who claims what: articles, holders, sides, or which statements are claims.
  public var changesReading: Bool {
    switch self {
    case .load, .unload, .restore, .reread, .setHolder, .setRoles, .setRestatement: true
    case .unread(let snapshot): !(snapshot.statements.isEmpty && snapshot.voices.isEmpty && snapshot.parties.isEmpty)
    case .batch(let edits): edits.contains(where: \.changesReading)
    default: false
    }
  }

  /// What an edit replaced: the affected parts only.
  public struct Snapshot: Sendable {
    var statements: [(range: Range<Int>, old: [Statement])] = []
    var attributions: [(range: Range<Int>, old: [Attribution])] = []
    var articles: [LoadedArticle] = []
    /// Voices and parties as they were, the last change last; `nil` for one that was not known.
    var voices: [(handle: Handle<Voice>, old: Voice?)] = []
    var parties: [(handle: Handle<Party>, old: Party?)] = []
    var links: [(handle: Handle<Link>, old: Link)] = []
    var hiddenLinks: [Handle<Link>] = []
    var newLinks: [Handle<Link>] = []
  }
}
