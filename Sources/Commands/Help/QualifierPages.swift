import Query

/// The page of each qualifier.
enum QualifierPages {
  static let all: [HelpPage] = Qualifier.Key.allCases.map(page)

  private typealias Example = Command.Example

  private static func page(_ key: Qualifier.Key) -> HelpPage {
    let parts = ValueMeanings.of(key).map { (name: "\(key.rawValue):\($0.value)", meaning: $0.meaning) }
    func page(_ value: String, _ text: [String], _ examples: [Example], _ related: [String]) -> HelpPage {
      HelpPage(
        name: key.rawValue, summary: key.summary, head: "\(key.rawValue):\(value)", text: text, parts: parts,
        examples: examples, related: related)
    }
    switch key {
    case .by:
      return page(
        "NAME",
        [
          "What NAME holds, in the order of the text: claims, and also questions and if-parts. What the author only "
            + "guesses that NAME holds is the author's; guess:NAME yields it.",
          "NAME is a party (all its voices), one voice, another name of either, or author. A name with a space is "
            + "quoted. Case, accents and curly quotes do not matter; parties and voices list the names.",
        ],
        [
          Example("by:Kabul", "everything that Kabul is reported to hold"),
          Example("by:\"many in Pakistan\"", "one voice of a party"),
          Example("by:Islamabad is:claim | count", "claims only, counted"),
        ], ["guess", "via", "voice", "parties"])
    case .guess:
      return page(
        "NAME",
        [
          "What the author supposes that NAME holds (\"may have seen as\"). The holder is the author; no count of "
            + "NAME includes it, and by:NAME never yields it."
        ],
        [
          Example("guess:Kabul", "what Kabul may think, says the author"),
          Example("by:author -guess:Kabul | count", "the author's own, without it"),
        ], ["by", "voice"])
    case .via:
      return page(
        "NAME",
        [
          "What NAME reports of others, at first or second hand: of \"the author reports that Islamabad says that …\" "
            + "via:author yields what Islamabad says."
        ],
        [
          Example("via:author by:Kabul", "Kabul, in the author's words"),
          Example("-via:author | count", "what the author says himself, or is added"),
        ], ["by", "trace"])
    case .about:
      return page(
        "WORD",
        [
          "Statements in which a word of the same stem stands: about:raid finds raids. Several words in quotes must "
            + "all stand in it. The words are those of the statement, not of its whole sentence; find WORD looks there.",
          "topics lists the subjects that recur.",
        ],
        [
          Example("about:sovereignty", "who speaks of it, and what they say"),
          Example("about:raids not by:author", "without the author"),
        ], ["find", "topics", "who"])
    case .in:
      return page(
        "PLACE",
        [
          "Statements of an article (in:A), a paragraph (in:A3), a sentence (in:A3.2) or a stretch (in:A3..A5). Beside "
            + "other terms in:A3 is the same as A3; only in: takes a letter alone."
        ],
        [
          Example("in:A8 by:Kabul", "Kabul, in the eighth paragraph"),
          Example("in:A3..A4 is:claim | count", "claims of two paragraphs"),
        ], ["ids", "read"])
    case .role:
      return page(
        "ROLE",
        ["What a statement does in the text; it may do several things. role ID ROLE corrects it."],
        [
          Example("role:premise", "what is given as a reason"),
          Example("role:prediction by:author", "what the author sees coming"),
        ], ["is", "words"])
    case .frame:
      return page(
        "ELEMENT",
        [
          "Statements whose words, by a list, frame a matter so (Entman 1993); a statement may do several. The list is "
            + "an index to read on from, no verdict on what the text means."
        ],
        [
          Example("frame:remedy", "what is called for"),
          Example("frame:problem by:Islamabad", "what one side calls the trouble"),
        ], ["role", "words"])
    case .is:
      return page(
        "STATE",
        ["What state a statement is in. Links count as `set links` says: found and reviewed ones, if not told else."],
        [
          Example("is:unanswered by:Islamabad | count", "claims without a reply"),
          Example("is:attacked by:author", "of the author's, what is spoken against"),
        ], ["links", "unanswered", "role"])
    case .links:
      return page(
        "KIND",
        [
          "Statements with such a link, at either end. Among the terms of a walking stage it says which links to walk "
            + "instead: attackers links:suggested."
        ],
        [
          Example("links:suggested", "what hangs on inference only"),
          Example("A8.3 | attackers links:found", "objections with a cue"),
        ], ["premises", "set", "is"])
    case .stance:
      return page(
        "STANCE",
        ["How the reporting word treats what it reports. Statements without a reporting word have none."],
        [
          Example("stance:distancing", "what the author keeps at arm's length"),
          Example("stance:reactive by:Kabul", "where Kabul answers"),
        ], ["verb", "trace"])
    case .verb:
      return page(
        "WORD",
        ["Statements reported with this word, in any form: verb:insist finds insists and insisted. Tab lists them."],
        [
          Example("verb:insist", "what somebody insists on"),
          Example("verb:argue | count", "how often somebody argues"),
        ], ["stance", "trace"])
    }
  }
}
