import Analysis
import ArgumentGraph
import Query
import Rendering

/// What `answered` and `unanswered` are asked, and what is found: the claims of one side by the replies of another or
/// of anybody.
struct ReplyQuestion<Part: RawRepresentable & CaseIterable & Sendable>: Sendable where Part.RawValue == String {
  let side: ComparedSide
  let other: ComparedSide?
  /// The one part that is asked for.
  let part: Part?
  /// What the claims are to be about.
  let about: String?
  /// The words that name the two: `Sudmark by Norrland`.
  let names: String
  let basis: Basis
  let replies: Replies

  var by: String { other.map { " by \($0.name)" } ?? "" }
  /// Where the claims stand: ", in A".
  var place: String { basis.articles.isEmpty ? "" : ", in " + basis.articles.map(\.description).listed() }

  init(_ invocation: Invocation, in session: Session) throws {
    var arguments = invocation.arguments
    func nextSide() throws -> ComparedSide {
      guard let side = try session.comparedSide(&arguments, invocation.context) else {
        throw arguments.missing("a party or voice")
      }
      return side
    }
    let side = try nextSide()
    let other = arguments.keyword("by") ? try nextSide() : nil
    var narrowing = Narrowing<Part>()
    try session.narrow(&narrowing, &arguments, invocation.context)
    try arguments.finish()
    (self.side, self.other, part, about) = (side, other, narrowing.part, narrowing.about?.name)
    names = side.name.asSide + (other.map { " by \($0.name.asSide)" } ?? "")
    basis = Basis(of: [side] + (other.map { [$0] } ?? []), in: session.graph, about: narrowing.about?.test)
    replies = Replies(
      to: side, by: other, in: session.graph, counting: session.settings.links, about: narrowing.about?.test,
      stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
  }

  /// The same claims as a pipeline; `nil` where a side is a selection, of which no stage says what it claims.
  func pipeline(_ stage: String) -> String? {
    guard side.isNamed, other?.isNamed ?? true else { return nil }
    let about = self.about.map { " \(Qualifier(.about, $0))" } ?? ""
    let claims = stage == "answered" || !about.isEmpty ? " is:claim" : ""
    return "\(side.name.asTerm)\(about)\(claims) | \(stage)\(other.map { " by \($0.name.asSide)" } ?? "")"
  }
}

extension Replies.Kind {
  /// How it is printed.
  var words: String {
    switch self {
    case .shown: "shown in the text"
    case .suggested: "only suggested"
    case .guessed: "guessed by the author"
    case .none: "none"
    }
  }
}

extension ArgumentGraph {
  /// How a reply stands to the claim it answers.
  func passive(_ act: Objection.Act) -> String {
    switch act {
    case .attack: "attacked by"
    case .concession: "conceded against by"
    case .undercut: "a reason for it undercut by"
    }
  }

  /// Under a claim, that only a premise of it is objected to.
  func premiseLine(_ note: Replies.PremiseNote) -> TextLine {
    TextLine(
      [
        .text(note.distance > 1 ? "a premise of its premises," : "its premise"), .id(id(note.premise)),
        .text("is \(passive(note.objection.act))"), .id(note.objection.premises.map(id).listed()),
        linkCell(note.objection.link),
      ], indent: 5)
  }

  /// Claims with the first reply to each, by ids: `A5.2 (by A5.3a, L9 found "denied")`.
  func repliesInShort(_ entries: [Replies.Entry], most: Int = 3) -> String {
    let items = entries.prefix(most).map { entry -> String in
      guard let reply = (entry.replies.isEmpty ? entry.guesses : entry.replies).first else { return id(entry.claim) }
      return "\(id(entry.claim)) (by \(reply.premises.map(id).listed()), \(linkLabel(reply.link).description))"
    }
    return items.joined(separator: ", ") + (entries.count > most ? ", …" : "")
  }

  /// Which of some claims are replied to by voices of neither side.
  func othersLine(_ entries: [Replies.Entry], members: String) -> TextLine {
    let replied = entries.filter(\.isRepliedToByOthers)
    let start = "Replied to by others, of the \(entries.count):"
    guard !replied.isEmpty else { return "\(start) none." }
    let items = replied.prefix(2).map { entry -> String in
      let reply = (entry.byOthers + entry.byAuthors)[0]
      let who = reply.premises.first.map(holderName) ?? "others"
      return "\(id(entry.claim)) (by \(who), \(reply.premises.map(id).listed()))"
    }
    return TextLine([
      .text(start), .number(replied.count, members: members), .text(":"),
      .text(items.joined(separator: ", ") + (replied.count > 2 ? ", …" : "")),
    ])
  }
}

extension Replies.Entry {
  var isRepliedToByOthers: Bool { !byOthers.isEmpty || !byAuthors.isEmpty }
}
