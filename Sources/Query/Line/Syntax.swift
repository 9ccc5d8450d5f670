import ArgumentGraph

/// A line of the language: `$name = stage | stage --format json`.
public struct Line: Hashable, Sendable {
  /// The name that the answer is kept under.
  public var variable: Variable?
  public var stages: [Stage]
  /// The form that its answer is written in; `nil` for the one that is set.
  public var format: AnswerFormat?

  public init(variable: Variable? = nil, stages: [Stage], format: AnswerFormat? = nil) {
    self.variable = variable
    self.stages = stages
    self.format = format
  }

  /// Whether it holds nothing but white space or a comment.
  public var isEmpty: Bool { stages.isEmpty }
}

/// A name given with `$name =`.
public struct Variable: Hashable, Sendable {
  public var name: String
  public var place: Place

  public init(_ name: String, at place: Place = .none) {
    self.name = name
    self.place = place
  }
}

/// One step of a line.
public enum Stage: Hashable, Sendable {
  case selection(SelectionExpression)
  case command(Call)

  public var range: Range<Int> {
    switch self {
    case .selection(let expression): expression.range
    case .command(let call): call.range
    }
  }
}

/// A command by name, with its arguments; also a stage that Query knows, such as `premises`.
public struct Call: Hashable, Sendable {
  public var name: String
  /// Where the name stands.
  public var place: Place
  public var arguments: [Argument]

  public init(_ name: String, at place: Place = .none, _ arguments: [Argument] = []) {
    self.name = name
    self.place = place
    self.arguments = arguments
  }

  public var range: Range<Int> {
    place.range.lowerBound..<max(place.range.upperBound, arguments.last?.place.range.upperBound ?? 0)
  }
}

/// Terms: any of the alternatives, in each of which all factors must hold.
public struct SelectionExpression: Hashable, Sendable {
  /// Never empty, and none of them is.
  public var alternatives: [[Factor]]

  public init(_ alternatives: [[Factor]]) { self.alternatives = alternatives }

  public var range: Range<Int> {
    guard let first = alternatives.first?.first, let last = alternatives.last?.last else { return 0..<0 }
    return first.place.range.lowerBound..<max(first.place.range.upperBound, last.place.range.upperBound)
  }
}

/// A term, or the exclusion of one.
public struct Factor: Hashable, Sendable {
  public var isNegated: Bool
  public var term: Term
  public var place: Place

  public init(_ term: Term, isNegated: Bool = false, at place: Place = .none) {
    self.term = term
    self.isNegated = isNegated
    self.place = place
  }
}

/// The smallest part of a selection.
public indirect enum Term: Hashable, Sendable {
  case qualifier(Qualifier)
  /// Exact words, in quotation marks.
  case phrase(String)
  /// A word to be matched by its stem.
  case word(String)
  case id(IDPattern)
  case range(IDPattern, IDPattern)
  case variable(String)
  /// `_`, the last answer.
  case last
  /// In parentheses: a selection, and the stages it is piped through.
  case group([Stage])
}

/// A piece of a command's arguments.
public struct Argument: Hashable, Sendable {
  public indirect enum Kind: Hashable, Sendable {
    case word(String)
    case quoted(String)
    case id(IDPattern)
    case range(IDPattern, IDPattern)
    case variable(String)
    /// `_`, the last answer.
    case last
    case qualifier(Qualifier)
    /// `key:value` with a key that no qualifier has: an error in a selection, a word elsewhere (a URL).
    case keyed(Keyed)
    case group([Stage])
    case option(Option)
    case equals, comma
    /// A `-` that touches the term after it.
    case negation
    case raw(String)
  }

  public var kind: Kind
  public var place: Place

  public init(_ kind: Kind, at place: Place = .none) {
    self.kind = kind
    self.place = place
  }

  /// The text it stands for where a word, name or file is wanted; `nil` for what is none.
  public var text: String? {
    switch kind {
    case .word(let text), .quoted(let text), .raw(let text): text
    // As typed: a file may be called "a3.2".
    case .id(let pattern): place.source.isEmpty ? "\(pattern)" : place.source
    case .range(let low, let high): place.source.isEmpty ? "\(low)..\(high)" : place.source
    case .keyed(let keyed): "\(keyed.key):\(keyed.value)"
    case .last: "_"
    case .variable, .qualifier, .group, .option, .equals, .comma, .negation: nil
    }
  }
}
