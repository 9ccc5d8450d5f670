import ArticleText
import BitCollections

/// Who holds what, on what ground, against whom: the one value that every question is put to.
///
/// Stores only grow. Taking something out marks it, so every handle, and every inverse edit, stays good without copies.
/// It changes only by `apply(_:)`.
public struct ArgumentGraph: Sendable {
  var statementStore: [Statement] = []
  var linkStore: [Link] = []
  var attributionStore: [Attribution] = []
  var voiceStore: [Voice] = []
  var partyStore: [Party] = []

  var liveStatements = BitSet()
  var liveLinks = BitSet()
  /// Voices and parties that are known; undo forgets what an edit brought.
  var knownVoices = BitSet()
  var knownParties = BitSet()

  /// Articles by letter, unloaded ones included.
  var shelf: [ArticleID: LoadedArticle] = [:]
  /// Letters of the articles that are loaded, in the order of the letters.
  public internal(set) var articleIDs: [ArticleID] = []

  var statementsByID: [StatementID: Handle<Statement>] = [:]
  var voicesByKey: [String: Handle<Voice>] = [:]
  var partiesByKey: [String: Handle<Party>] = [:]
  /// Statements by voice, in the order in which they entered.
  var held: [[Handle<Statement>]] = []
  /// Links by the statement they run to, by a premise they start from, and undercuts by the link they run to.
  var linksInto: [[Handle<Link>]] = []
  var linksFrom: [[Handle<Link>]] = []
  var undercutsOf: [[Handle<Link>]] = []
  /// Statements added by hand, in the order of their ids.
  var addedByHand: [Handle<Statement>] = []

  public init() {}

  public subscript(statement: Handle<Statement>) -> Statement { statementStore[statement.offset] }
  public subscript(link: Handle<Link>) -> Link { linkStore[link.offset] }
  public subscript(voice: Handle<Voice>) -> Voice { voiceStore[voice.offset] }
  public subscript(party: Handle<Party>) -> Party { partyStore[party.offset] }
  public subscript(attribution: Handle<Attribution>) -> Attribution { attributionStore[attribution.offset] }

  /// Room for statements and links, live or not: arrays indexed by `offset` need this many places.
  public var statementCapacity: Int { statementStore.count }
  public var linkCapacity: Int { linkStore.count }
}
