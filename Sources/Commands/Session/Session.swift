import Analysis
import ArgumentGraph
import ArticleText
import Lexicon
import Query
import Reading
import Rendering

/// Everything that a conversation with Moot consists of; a value that commands change.
public struct Session: Sendable {
  public internal(set) var graph = ArgumentGraph()
  /// Changed by `set`, and before the first line by options.
  public var settings = Settings()
  public internal(set) var log = Log()
  /// Where you stand.
  public internal(set) var place: Handle<Statement>?
  /// Places left behind, for `back` and `forward`.
  var trail = Trail()
  /// `_`: the statements of the last answer that showed any.
  public internal(set) var last = Selection()
  /// The numbered premises of the last list, for `down N`.
  var numbered: [Handle<Statement>] = []
  public internal(set) var variables: [String: Selection] = [:]
  /// Parties named by hand, in order; an input of reading.
  var declarations: [PartyDeclaration] = []
  /// What `expect` looks at: the last answer, and the line that gave it.
  var lastAnswer: TestedAnswer?
  /// Whether a line that was typed where the script that runs waits has changed the graph.
  public internal(set) var isChangedWhileWaiting = false
  /// Ids of a replayed script that do not mean what they say.
  var anchored: [StatementID: Binding] = [:]
  /// What the claims of the articles speak of, kept from one comparison of articles to the next.
  var across = AcrossArticles()
  /// Whether articles, holders or sides have changed since articles were compared.
  var areLinksAcrossStale = false
  /// The quiz that was begun last.
  var quizState: QuizState?
  /// The words of the articles that are loaded.
  var index = QueryIndex()
  /// The file that `save` without a name writes to.
  public internal(set) var savedTo: String?
  /// A script or a transcript that is written as lines are typed.
  var recording: Recording?
  var transcribing: Transcribing?
  /// Whether it is a copy on which advice is tried.
  var isTrying = false
  /// The scripts that are running, outermost first, with the anchors that stood before each.
  var running: [(path: String, anchored: [StatementID: Binding], isQuiet: Bool)] = []

  /// What is known of each text beside its reading, by letter and digest, so that after an undo it is that of the
  /// text that is back.
  private var texts: [ArticleID: [String: LoadedText]] = [:]

  var files: any Files
  /// The word lists built in.
  let builtInWords: WordSource
  /// Those in use.
  private(set) var lists: WordLists
  /// The same, read when the first article is: a prompt without one need not wait for them.
  private var tables: (reader: Reader, rules: TextRules)?

  public init(files: any Files, words: WordSource = .embedded) {
    self.files = files
    builtInWords = words
    lists = WordLists(builtIn: words)
  }

  /// A session that begins with a graph, such as one made up to measure what questions cost.
  public init(files: any Files, words: WordSource = .embedded, graph: ArgumentGraph) throws {
    self.init(files: files, words: words)
    self.graph = graph
    _ = try readingTables()
    updateIndex()
  }

  /// The reader and the rules by which texts are cut.
  mutating func readingTables() throws -> (reader: Reader, rules: TextRules) {
    if let tables { return tables }
    let read = try lists.tables()
    tables = read
    return read
  }

  /// Takes other word lists. What is loaded stays as it was read, until it is read again or its reading comes back.
  mutating func use(_ lists: WordLists, _ tables: (reader: Reader, rules: TextRules)? = nil) {
    self.lists = lists
    self.tables = tables
    settings.words = lists.folder.map { $0.relative(to: workingFolder) }
    // Both know words of the lists.
    index = QueryIndex()
    across = AcrossArticles()
    areLinksAcrossStale = true
    updateIndex()
  }

  /// The word lists in use; none before an article is loaded.
  var lexicon: Lexicon? { tables?.reader.lexicon }

  /// How words frame; nothing is known of it before an article is loaded.
  var framing: Framing? { tables.map { Framing($0.reader.lexicon.frames) } }

  /// How words show what evidence a reason brings; nothing is known of it before an article is loaded.
  var groundWords: GroundWords? { tables.map { GroundWords($0.reader.lexicon.grounds) } }

  func text(of article: LoadedArticle) -> LoadedText? { texts[article.id]?[key(of: article.article)] }

  mutating func keep(_ text: LoadedText, of article: Article, as id: ArticleID) {
    texts[id, default: [:]][key(of: article)] = text
  }

  /// The same bytes divided otherwise, or read by other words, are another text.
  private func key(of article: Article) -> String { article.sha256 + article.division.option + lists.key }

  /// Whether a word names no subject: a function word, one as general as "come", a country or a people. Nothing is
  /// known before an article is loaded. To be taken once for many words: the tables are large.
  var isStopWord: (String) -> Bool {
    guard let lexicon else { return { _ in false } }
    return { word in
      lexicon.stopwords.contains(word) || lexicon.lightWords.contains(word)
        || !lexicon.countries(named: word).isEmpty
    }
  }

  /// The files it reaches, for a session that takes its place.
  public var fileAccess: any Files { files }

  /// Whether the line is one of the commands that read articles, which may take long.
  public func loads(_ line: String) -> Bool {
    guard let parsed = try? Parser.parse(line), case .command(let call)? = parsed.stages.first else { return false }
    let command = CommandTable.command(named: call.name) ?? (try? CommandTable.lookUp(call, allowingPrefix: true))
    return command?.group == .load
  }

  /// A session with nothing loaded and nothing changed, shown as this one is.
  public func emptied() -> Session {
    var empty = Session(files: files, words: builtInWords)
    empty.settings = settings
    empty.settings.words = nil
    // What bears on answers is part of the log, and comes back with it.
    empty.settings.links = Settings().links
    return empty
  }

  /// A session with nothing loaded and every setting as at the start, which reads as this one does.
  public func anew() -> Session { Session(files: files, words: builtInWords) }

  /// A path typed on the command line, from the root.
  public func path(_ typed: String) -> String { found(files.absolute(typed, from: nil), typed: typed) }

  /// Notes that a script runs, so that its paths start from its folder and it cannot run itself.
  public mutating func enter(script: String, isQuiet: Bool = false) {
    if running.isEmpty { isChangedWhileWaiting = false }
    running.append((script, anchored, isQuiet || running.last?.isQuiet == true))
  }

  /// Ids mean what is printed again: the anchors of a script end with it.
  public mutating func leaveScript() {
    if let left = running.popLast() { anchored = left.anchored }
    endRecordsOfEndedScripts()
  }

  /// The folder from which the running script's relative paths start; `nil` at the prompt.
  ///
  /// While a transcript is made paths start from its own, as they will when it is checked.
  var scriptFolder: String? {
    if let transcribing, transcribing.depth == running.count { return transcribing.path.folder }
    return running.last?.path.folder
  }

  /// The prompt's words: `moot A4.3`.
  public var promptName: String {
    guard let place, graph.isLive(place) else { return "moot" }
    return "moot \(graph[place].id)"
  }

  /// A line as it stands at a prompt, what continues it and the text that follows it beneath.
  public func prompted(_ text: String, block: [String] = []) -> String {
    Transcript.typed(text, block: block, at: promptName).map(\.printable).joined(separator: "\n")
  }
}

/// What a session keeps of a text that it loaded.
struct LoadedText: Sendable {
  /// What was found in it before voices were resolved: `party` starts from here.
  let outline: Reader.Outline
  /// The file it came from, from the root; `nil` where it was pasted.
  let source: String?
}

/// Where you have been.
struct Trail: Sendable {
  private(set) var behind: [Handle<Statement>] = []
  private(set) var ahead: [Handle<Statement>] = []

  /// Notes that one moves on from a place; what lay ahead is forgotten.
  mutating func leave(_ place: Handle<Statement>) {
    behind.append(place)
    ahead.removeAll()
  }

  /// Forgets places that are no more.
  mutating func keep(where isThere: (Handle<Statement>) -> Bool) {
    behind.removeAll { !isThere($0) }
    ahead.removeAll { !isThere($0) }
  }

  mutating func back(from place: Handle<Statement>?) -> Handle<Statement>? {
    guard let goal = behind.popLast() else { return nil }
    if let place { ahead.append(place) }
    return goal
  }

  mutating func forward(from place: Handle<Statement>?) -> Handle<Statement>? {
    guard let goal = ahead.popLast() else { return nil }
    if let place { behind.append(place) }
    return goal
  }
}
