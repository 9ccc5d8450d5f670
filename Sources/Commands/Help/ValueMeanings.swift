import ArgumentGraph
import Query

/// What each value of a qualifier means, in one line, for Tab and for help.
enum ValueMeanings {
  /// The values that a qualifier has whatever is loaded; none where they come from the articles.
  static func of(_ key: Qualifier.Key) -> [(value: String, meaning: String)] {
    switch key {
    case .is: Qualifier.State.allCases.map { ($0.rawValue, states[$0.rawValue] ?? "") }
    case .role: Roles.named.map { ($0.name, roles[$0.name] ?? "") }
    case .stance: Qualifier.Key.stances.map { ($0, stances[$0] ?? "") }
    case .frame: Qualifier.Key.frames.map { ($0, frames[$0] ?? "") }
    case .links: LinkLimit.allCases.map { ($0.rawValue, limits[$0.rawValue] ?? "") }
    default: []
    }
  }

  /// What follows the colon, for the right-hand edge of the line.
  static func hint(_ key: Qualifier.Key) -> String {
    switch key {
    case .by: "party or voice"
    case .guess: "party or voice guessed at"
    case .via: "party or voice that reports"
    case .about: "topic or word"
    case .in: "article, paragraph or sentence: A, A3, A3.2"
    case .verb: "reporting word: insist, deny"
    case .is, .role, .stance, .links, .frame:
      of(key).map(\.value).prefix(4).joined(separator: ", ") + (of(key).count > 4 ? " …" : "")
    }
  }

  /// Lines that show a value, `is:bare`, on the shipped article, also where nothing in it has the value.
  static func examples(_ term: String) -> [Command.Example] {
    switch term {
    case "is:quoted", "stance:factive":
      [
        Command.Example("-\(term) | count", "all but those"),
        Command.Example("by:Kabul or \(term)", "those, and what Kabul holds"),
      ]
    case "is:loaded": []
    case "links:added", "links:reviewed":
      [
        Command.Example(term, "both its ends", after: ["support A6.4 by A6.5"]),
        Command.Example("A6.4 | premises \(term)", "walk such links only", after: ["support A6.4 by A6.5"]),
      ]
    default:
      [
        Command.Example("\(term) | count", "how many there are"),
        Command.Example("\(term) | top 3", "the first three in the text"),
      ]
    }
  }

  private static let states = [
    "claim": "put forward: no guess, question, if-part, restatement",
    "answered": "another party attacks it, or undercuts a reason for it",
    "unanswered": "a claim without a reply, be it shown, suggested or guessed",
    "supported": "has a premise",
    "bare": "a claim without a premise",
    "attacked": "anyone attacks it, or undercuts a reason for it",
    "hedged": "put with may, perhaps, seems and the like",
    "boosted": "pressed with clearly, of course and the like",
    "loaded": "has a word that judges what it names",
    "quoted": "stands in quotation marks in the text",
    "conditional": "an if-part, or what holds only under one",
  ]

  private static let roles = [
    "claim": "put forward as so, not only to set the scene",
    "premise": "given as a reason: \"because\", \"since\"",
    "concession": "granted before the turn: \"although\", \"of course … but\"",
    "conditional": "an if-part, or what follows if it holds",
    "prediction": "says what will or would come",
    "evaluation": "says how good, bad or dangerous something is",
    "background": "sets the scene, in the author's own words",
    "question": "asks",
  ]

  private static let frames = [
    "problem": "calls something a danger, a wrong or a cost",
    "cause": "says where something comes from",
    "moral": "judges, or speaks of duty and right",
    "remedy": "says what should be done, or would help",
  ]

  private static let stances = [
    "factive": "takes it as so: notes, points out",
    "neutral": "takes no side: says, argues",
    "committed": "the holder stands by it: insists, maintains",
    "mental": "thinks or feels it: believes, fears",
    "distancing": "leaves it to the holder: claims, so-called",
    "reactive": "answers something: rejects, denies, counters",
  ]

  private static let limits = [
    "found": "a cue stands in the text: because, counters that",
    "suggested": "inferred, no cue; neither accepted nor rejected",
    "added": "made by hand",
    "reviewed": "made or accepted by hand",
    "all": "any of these; a rejected link is none",
  ]
}
