import ArticleText
import BitCollections

/// Who holds what, on what ground, against whom: the one value that every question is put to.
///
/// Stores only grow. Taking something out marks it, so every handle, and every inverse edit, stays good without copies.
/// It changes only by `apply(_:)`.
public struct ArgumentGraph: Sendable {
  var statementStore = StatementStore()
  var linkStore = LinkStore()
  var attributionStore = AttributionStore()
  var voiceStore: [Voice] = []
  var partyStore: [Party] = []

  var liveStatements = Marks<Statement>()
  var liveLinks = Marks<Link>()
  /// Voices and parties that are known; undo forgets what an edit brought.
  var knownVoices = BitSet()
  var knownParties = BitSet()

  /// Articles by letter, unloaded ones included.
  var shelf: [ArticleID: LoadedArticle] = [:]
  /// Letters of the articles that are loaded, in the order of the letters.
  public internal(set) var articleIDs: [ArticleID] = []

  var voicesByKey: [String: Handle<Voice>] = [:]
  var partiesByKey: [String: Handle<Party>] = [:]
  /// Statements by voice, in the order in which they entered.
  var held: [[Handle<Statement>]] = []
  /// Statements added by hand, in the order of their ids.
  var addedByHand: [Handle<Statement>] = []

  /// Given to each article when its words enter or change; never given twice.
  var lastEdition = 0

  public init() {}

  // Lent, not copied: a statement holds half a dozen arrays.
  public subscript(statement: Handle<Statement>) -> Statement { _read { yield statementStore[statement.offset] } }
  public subscript(link: Handle<Link>) -> Link { _read { yield linkStore[link.offset] } }
  public subscript(voice: Handle<Voice>) -> Voice { _read { yield voiceStore[voice.offset] } }
  public subscript(party: Handle<Party>) -> Party { _read { yield partyStore[party.offset] } }
  public subscript(attribution: Handle<Attribution>) -> Attribution {
    _read { yield attributionStore[attribution.offset] }
  }

  /// Room for statements and links, live or not: arrays indexed by `offset` need this many places.
  public var statementCapacity: Int { statementStore.count }
  public var linkCapacity: Int { linkStore.count }
}
