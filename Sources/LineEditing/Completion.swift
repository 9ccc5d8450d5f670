/// One way to go on with the part being completed.
public struct Candidate: Sendable, Equatable {
  /// What is written into the line, quotes included.
  public var text: String
  /// A few words that explain it in the list; may be empty.
  public var note: String

  /// A candidate, with a note for the list where it needs one.
  public init(_ text: String, note: String = "") {
    self.text = text
    self.note = note
  }
}

/// What Tab may put in the place of the part before the cursor.
public struct Completion: Sendable, Equatable {
  /// The UTF-8 offset in the line at which the replaced part begins; it ends at the cursor.
  public var start: Int
  /// The candidates in the order in which they are listed.
  public var candidates: [Candidate]
  /// What follows the only candidate: a space, a closing quote, `:` or nothing.
  public var ending: String

  /// A completion of the part from `start` to the cursor.
  public init(start: Int, candidates: [Candidate], ending: String = " ") {
    self.start = start
    self.candidates = candidates
    self.ending = ending
  }

  /// No way to go on.
  public static let none = Completion(start: 0, candidates: [])

  /// What Tab does to a line in which `typed` is the part before the cursor.
  func step(typed: String) -> CompletionStep {
    guard let first = candidates.first else { return .nothing }
    if candidates.count == 1 { return .replace(first.text, finished: true) }
    let shared = commonPrefix
    if shared.unicodeScalars.count < typed.unicodeScalars.count || shared == typed { return .list }
    return .replace(shared, finished: false)
  }

  /// The longest beginning that all candidates share, whatever their case, in the case of the first.
  ///
  /// A quote that only some of them have is left out: `by:Isl` goes on to `by:Islamabad` although one candidate is
  /// `by:"Islamabad and Kabul"`.
  var commonPrefix: String {
    let quoted = candidates.count { $0.text.unicodeScalars.contains("\"") }
    let texts = candidates.map { candidate in
      var scalars = Array(candidate.text.unicodeScalars)
      if quoted < candidates.count, let quote = scalars.firstIndex(of: "\"") { scalars.remove(at: quote) }
      return scalars[...]
    }
    guard var shared = texts.first else { return "" }
    for text in texts.dropFirst() {
      let pairs = zip(shared, text).prefix { $0.properties.lowercaseMapping == $1.properties.lowercaseMapping }
      shared = shared.prefix(pairs.count)
    }
    return String(String.UnicodeScalarView(shared))
  }
}

/// What one press of Tab comes to.
enum CompletionStep: Equatable {
  case nothing
  case replace(String, finished: Bool)
  case list
}
