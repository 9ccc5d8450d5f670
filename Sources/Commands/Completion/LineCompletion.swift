import ArgumentGraph
import Lexicon
import Query

/// What Tab may put in the place of the word before the cursor.
public struct LineCompletion: Sendable, Equatable {
  public struct Candidate: Sendable, Equatable {
    public let text: String
    public let note: String
    /// Whether one goes on typing behind it, so that no space follows.
    let isOpen: Bool

    init(_ text: String, _ note: String = "", isOpen: Bool = false) {
      self.text = text
      self.note = note
      self.isOpen = isOpen
    }
  }

  /// The UTF-8 offset at which the word begins.
  public var start: Int
  public var candidates: [Candidate]
  /// What follows the only candidate.
  public var ending: String

  static let none = LineCompletion(start: 0, candidates: [], ending: "")
  /// No list on a screen is longer; what would be cut need not be made.
  static let most = 1000
}

extension Session {
  typealias Candidate = LineCompletion.Candidate

  /// The ways to go on with the word before the cursor, a UTF-8 offset in the line, by what stands before it: commands
  /// or stages, and of their arguments those that their declaration has at this place.
  public func completion(of line: String, at cursor: Int) -> LineCompletion {
    guard let place = CursorPlace(endOf: String(decoding: line.utf8.prefix(cursor), as: UTF8.self)) else {
      return .none
    }
    let wanted = Words.foldedName(place.word)
    var known: Set<String> = []
    let found = candidates(at: place).filter {
      Words.foldedName($0.text).hasPrefix(wanted) && known.insert($0.text).inserted
    }
    let isOpen = found.count == 1 && found[0].isOpen
    return LineCompletion(
      start: place.start, candidates: Array(found.prefix(LineCompletion.most)), ending: isOpen ? "" : " ")
  }

  private func candidates(at place: CursorPlace) -> [Candidate] {
    // The form of the answer may end any line.
    let forms = AnswerFormat.allCases.map(\.rawValue)
    if place.pieces.last == .option("format") { return forms.map { Candidate($0) } }
    if place.word.hasPrefix("--format=") { return forms.map { Candidate("--format=\($0)") } }
    if place.word.hasPrefix("-"), place.stage != .opening { return options(at: place) }
    switch place.stage {
    case .opening: return place.isAfterPipe ? stages(at: place) : openings(at: place)
    case .selection:
      let isName = place.pieces == [.variable] && !place.isInGroup && !place.isAfterPipe && !place.isAssigned
      return (isName ? [Candidate("=", "keep an answer under this name")] : [])
        + terms(place.word, after: place.pieces[...])
    case .call(let name): return arguments(of: name, at: place)
    }
  }

  /// What a line can begin with: a command, a stage, a term.
  private func openings(at place: CursorPlace) -> [Candidate] {
    let stages = QueryStage.all.map { Candidate($0.name, $0.summary) }
    if place.isAssigned || place.isInGroup { return stages + terms(place.word, after: []) }
    let commands = CommandTable.all.map { Candidate($0.name, $0.summary) }
    if place.word.isEmpty { return commands }
    let own = stages.filter { CommandTable.command(named: $0.text) == nil }
    return commands + own + terms(place.word, after: [])
  }

  /// What can stand after a pipe: stages, then the commands that show what is piped into them, then terms.
  private func stages(at place: CursorPlace) -> [Candidate] {
    let stages = QueryStage.all.map { Candidate($0.name, $0.summary) }
    // Parentheses and names hold a selection, which no command gives.
    let commands =
      place.isInGroup || place.isAssigned
      ? [] : CommandTable.all.filter(\.takesPipe).map { Candidate($0.name, $0.summary) }
    return stages + commands + (place.word.isEmpty ? [] : terms(place.word, after: []))
  }

  private func arguments(of name: String, at place: CursorPlace) -> [Candidate] {
    guard let call = declaration(of: name, at: place) else { return [] }
    let next = expectation(call.parameters, after: place.pieces).next
    let found = next.flatMap { candidates(for: $0, at: place, of: name) }
    // Options come last, and unasked only where nothing else can come.
    return found.isEmpty && place.word.isEmpty ? call.options.map { Candidate("--\($0)") } : found
  }

  private func options(at place: CursorPlace) -> [Candidate] {
    var options: [String] = []
    if case .call(let name) = place.stage { options = declaration(of: name, at: place)?.options ?? [] }
    let own = options.filter { !place.pieces.contains(.option($0)) }.map { Candidate("--\($0)") }
    return own + (place.isInGroup ? [] : [Candidate("--format", "write the answer as text, json, csv or markdown")])
  }

  /// The parameters and options of a command, or of a stage after a pipe.
  func declaration(
    of name: String, at place: CursorPlace
  ) -> (parameters: [Command.Parameter], options: [String], usage: String)? {
    let stage = QueryStage.named(name.lowercased())
    if let stage, place.isAfterPipe {
      let parameters = stage.parameters(isPiped: true)
      return (parameters, [], ([stage.name] + parameters.map(\.label)).joined(separator: " "))
    }
    if let command = CommandTable.command(named: name) ?? CommandTable.abbreviated(name) {
      return (command.parameters, command.options, command.usage)
    }
    return stage.map { ($0.parameters(), [], $0.usage) }
  }

  func expectation(_ parameters: [Command.Parameter], after pieces: [Piece]) -> Expectation {
    Expectation(parameters, after: pieces.withoutOptions) { name in
      graph.side(named: name) != nil
    }
  }
}

extension [Piece] {
  /// The arguments proper; the form that follows `--format` is none.
  fileprivate var withoutOptions: [Piece] {
    enumerated().filter { place, piece in
      if case .option = piece { return false }
      return place == 0 || self[place - 1] != .option("format")
    }.map(\.element)
  }
}
