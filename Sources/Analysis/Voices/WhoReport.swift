import ArgumentGraph

/// What each voice does with some words: asserts, denies, discusses, is guessed to hold, reports, or is silent (F23).
public struct WhoReport: Sendable, Equatable {
  /// A voice with the statements that match, each list in the order of the text.
  public struct Row: Sendable, Equatable {
    public let voice: Handle<Voice>
    public internal(set) var asserts: [Handle<Statement>] = []
    public internal(set) var denies: [Handle<Statement>] = []
    /// Puts it as a question or an if-part, and so commits to nothing.
    public internal(set) var discusses: [Handle<Statement>] = []
    /// What the author supposes the voice to hold.
    public internal(set) var guessed: [Handle<Statement>] = []
    /// What the voice only passes on.
    public internal(set) var reports: [Handle<Statement>] = []

    public var isSilent: Bool {
      asserts.isEmpty && denies.isEmpty && discusses.isEmpty && guessed.isEmpty && reports.isEmpty
    }
  }

  /// One for each voice that is not silent, in the order of the first match.
  public let rows: [Row]
  /// Voices that are heard in the loaded articles and have none, in the order in which they were first heard.
  public let silent: [Handle<Voice>]
  /// Statements that match; each is asserted, denied, discussed or guessed once.
  public let matches: Int

  /// - Parameters:
  ///   - isMeant: whether a statement has the words that were asked for.
  ///   - isDenied: whether it has them only in what it denies while it asserts the rest ("not X but Y").
  /// - Complexity: O(statements), besides the test.
  public init(
    says isMeant: (Handle<Statement>) -> Bool, denies isDenied: (Handle<Statement>) -> Bool = { _ in false },
    in graph: ArgumentGraph, stop: () -> Bool = { false }
  ) {
    var rows: [Row] = []
    var places: [Handle<Voice>: Int] = [:]
    func place(_ voice: Handle<Voice>) -> Int {
      if let known = places[voice] { return known }
      places[voice] = rows.count
      rows.append(Row(voice: voice))
      return rows.count - 1
    }
    var matches = 0
    for statement in graph.statements {
      if stop() { break }
      guard isMeant(statement) else { continue }
      matches += 1
      let value = graph[statement]
      if let guessed = value.guessedHolder {
        rows[place(guessed)].guessed.append(statement)
      } else if value.isIfPart || value.roles.contains(.question) {
        rows[place(value.holder)].discusses.append(statement)
      } else if value.isNegated || !value.deniedSpans.isEmpty && isDenied(statement) {
        rows[place(value.holder)].denies.append(statement)
      } else {
        rows[place(value.holder)].asserts.append(statement)
      }
      for reporter in value.reporters where reporter != value.holder {
        let place = place(reporter)
        if rows[place].reports.last != statement { rows[place].reports.append(statement) }
      }
    }
    self.rows = rows
    self.matches = matches
    silent = graph.voices.filter { places[$0] == nil && !graph.statements(heldBy: $0).isEmpty }
  }
}
