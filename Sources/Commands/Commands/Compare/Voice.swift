import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let voice = Command(
    "voice", .compare, usage: "voice [X] [sentences|words|replies [Y]|second-hand|names Y] [all]",
    "say who speaks how much, at first hand or as reported, and who is never heard",
    details: """
      The unit is statements. A guess of the author at what somebody holds counts for the author. Reported: all that \
      is not an author's. Sentences: those in which the side speaks on the whole. Words: those of its statements. At \
      first hand: by the author of the article. Reported: by the author. At second hand: within the words of one who \
      is reported; such a report makes no statement, and the number is of the statements that it stands in. Balance: \
      statements of the less heard of the two most heard parties, divided by the other's. Evenness: the entropy of the \
      shares in the reported statements, over parties and voices on no side, divided by its greatest value; 1 where all \
      are heard alike. In reply: statements that attack one of the other side or undercut a reason for it. Names: the \
      other sides whose names stand in its words.
      """, after: "Voakes et al. 1996; Lee & Maslog 2005",
    takes: [
      .optional([.side]),
      .optional([.choice("PART", VoicePart.allCases.map(\.rawValue)), .optional([.named("Y", .side)])]),
      .optional([.keyword("all")]),
    ],
    examples: [
      Example("voice", "everybody"), Example("voice Kabul", "one side, with its members"),
      Example("voice Kabul sentences", "the sentences in which it speaks"),
    ]
  ) { session, invocation in
    guard !session.graph.articles.isEmpty else {
      throw Failure("nothing is loaded", advice: "load FILE reads an article")
    }
    var arguments = invocation.arguments
    var side: Side?
    if try session.voicePart(arguments.peek) == nil, let name = try session.sideName(&arguments) {
      side = try session.side(name)
    }
    if let part = try session.voicePart(arguments.peek) {
      _ = arguments.next()
      let reply = try session.answer(part, of: side, &arguments, invocation)
      try arguments.finish()
      return reply
    }
    if side != nil, let typed = arguments.peek, let text = typed.text {
      let names = VoicePart.allCases.map(\.rawValue)
      throw Failure(
        "voice has no part \"\(text)\"",
        advice: closest(to: text, among: names).map { "did you mean \($0)?" }
          ?? "parts: \(names.joined(separator: ", "))",
        at: typed.place.range)
    }
    try arguments.finish()
    let (graph, links, stop) = (session.graph, session.settings.links, invocation.context.stop)
    var reply: Reply
    if let side {
      let profile = VoiceProfile(of: side, in: graph, counting: links, stop: stop)
      let answer = session.voiceProfile(profile, of: side, rows: invocation.rowsNeeded)
      reply = Reply(answer, selection: Selection(profile.statements))
      if answer.isAbridged { reply.makeWhole = { $0.voiceProfile(profile, of: side, rows: nil) } }
    } else {
      let report = VoiceReport(of: graph, counting: links, stop: stop)
      let answer = session.voiceOverview(report, rows: invocation.rowsNeeded)
      reply = Reply(answer)
      if answer.isAbridged { reply.makeWhole = { $0.voiceOverview(report, rows: nil) } }
    }
    if stop() { throw Failure.interrupted }
    return reply
  }
}

/// What of a voice can be asked for alone.
enum VoicePart: String, CaseIterable {
  case sentences, words, replies, names
  case secondHand = "second-hand"
}

extension Session {
  /// The part that a word means; `nil` where the word is the name of a side.
  fileprivate func voicePart(_ argument: Argument?) throws -> VoicePart? {
    guard let text = argument?.text, let part = VoicePart(rawValue: text.lowercased()), graph.side(named: text) == nil
    else { return nil }
    return part
  }

  fileprivate func answer(
    _ part: VoicePart, of side: Side?, _ arguments: inout ArgumentReader, _ invocation: Invocation
  ) throws -> Reply {
    let more = invocation.call.description + " all"
    let (limit, stop) = (invocation.rowsNeeded, invocation.context.stop)
    switch part {
    case .sentences, .words:
      let parts = VoiceParts(of: side?.voices, in: graph)
      let make: @Sendable (Session, Int?) -> Answer = { session, limit in
        part == .words
          ? session.voiceWords(parts, of: side, more: more, rows: limit)
          : session.voiceSentences(parts, of: side, more: more, rows: limit)
      }
      var reply = Reply(make(self, limit))
      if reply.answer.isAbridged { reply.makeWhole = { make($0, nil) } }
      return reply
    case .replies, .names:
      guard let side else {
        let example = graph.sideNames.first.map { "voice \($0.asSide) \(part.rawValue)" }
        throw arguments.missing("a party or voice before \(part.rawValue)", example: example)
      }
      let other = try sideName(&arguments).map { try self.side($0) }
      return voiceConcerns(part, of: side, with: other, invocation)
    case .secondHand:
      return secondHand(of: side, more: more, stop: stop)
    }
  }
}
