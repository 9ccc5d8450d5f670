import ArgumentGraph
import Query

/// What the arguments beside the sides leave of a comparison.
struct Narrowing<Part: RawRepresentable & CaseIterable> where Part.RawValue == String {
  /// The one part that is asked for; `nil` for all of them.
  var part: Part?
  var about: (name: String, test: (Handle<Statement>) -> Bool)?
  var links: LinkLimit?
}

/// Parts of `clash`.
enum ClashPart: String, CaseIterable, Sendable {
  case shown, suggested, guessed, others
}

/// Parts of `answered`.
enum ReplyPart: String, CaseIterable, Sendable {
  case shown, suggested, guessed
}

extension Session {
  /// Takes words that narrow, in any order: the name of a part, `about:`, `links:`.
  func narrow<Part>(
    _ narrowing: inout Narrowing<Part>, _ arguments: inout ArgumentReader, _ context: LineContext
  ) throws {
    while true {
      if let part = Part.allCases.first(where: { arguments.isNext($0.rawValue) }) {
        _ = arguments.next()
        narrowing.part = part
      } else if let about = try about(&arguments, context) {
        narrowing.about = about
      } else if let links = try linkLimit(&arguments) {
        narrowing.links = links
      } else {
        return
      }
    }
  }
}

extension String {
  /// A line with what narrows it: `clash Sudmark Norrland others about:toll`.
  func narrowed(_ part: String? = nil, about: String? = nil) -> String {
    self + (part.map { " \($0)" } ?? "") + (about.map { " \(Qualifier(.about, $0))" } ?? "")
  }
}
