import Query

/// Pages on the language as a whole.
enum LanguagePages {
  private typealias Example = Command.Example

  static let all: [HelpPage] = [
    selections, qualifiers, stages, ids, names, scripts, expectations, words, keys,
  ]

  private static let selections = HelpPage(
    name: "selections", summary: "how terms are joined: or, side by side, -, parentheses",
    head: "TERM TERM … or TERM …",
    text: [
      "or binds loosest; terms side by side must all hold (and says the same); - or not leaves out what the one term "
        + "behind it means. So by:Kabul or by:Islamabad about:raids means by:Kabul or (by:Islamabad about:raids).",
      "A term is a qualifier (by:Kabul), an id, a stretch (A3.1..A3.4), \"exact words\", a word, $name, _, or a "
        + "selection in parentheses, with stages in it if you like. - touches its term.",
      "A line that begins with a bare word is a command. To search for a word: find WORD, or (WORD). The words and, "
        + "or, not are searched for in quotes. Only \" and curly double quotes quote.",
    ],
    examples: [
      Example("by:Kabul or by:Islamabad about:raids", "Kabul on anything, Islamabad on raids"),
      Example("(by:Kabul or by:Islamabad) about:raids", "either, on raids"),
      Example("about:raids -by:Islamabad -by:Kabul", "by neither"),
      Example("not (by:author or by:Islamabad)", "a group left out"),
      Example("\"perfect shield\"", "exact words"),
    ], related: ["queries", "qualifiers", "stages"])

  private static let qualifiers = HelpPage(
    name: "qualifiers", summary: "the terms of the form key:value", head: "KEY:VALUE",
    text: ["The value touches the colon; one with a space is quoted. Tab after the colon lists the values."],
    parts: Qualifier.Key.allCases.map { ("\($0.rawValue):", $0.summary) },
    examples: [Example("by:\"many in Pakistan\"", "a value with spaces")],
    related: ["selections", "by", "is", "role"])

  private static let stages = HelpPage(
    name: "stages", summary: "what can stand after |", head: "SELECTION | STAGE | STAGE …",
    text: [
      "Each stage works on what the one before it yields. At the start of a line a stage that walks starts from the "
        + "ids given or from where you stand, any other from everything loaded. A selection may be a stage: it keeps "
        + "what it means. The last may be a command that shows: list, count, show, trace."
    ],
    parts: QueryStage.all.map { ($0.usage, $0.summary) },
    examples: [Example("by:Islamabad | attackers by:Kabul | count", "one stage after the other")],
    related: ["queries", "premises", "sort"])

  private static let ids = HelpPage(
    name: "ids", summary: "how statements, paragraphs and links are named", head: "A   A3   A3.2   A3.2b   L6   N1",
    text: ["Every answer prints ids, Tab completes them, and every command takes them, in either case."],
    parts: [
      ("A", "the first article; alone a letter is a word, so in:A"), ("A0", "its title"),
      ("A3", "its third paragraph"), ("A3.2", "the second sentence there: all its statements"),
      ("A3.2b", "the second of several statements in it"), ("A3.1..A3.4", "a stretch of the text"),
      ("N1", "a statement added with claim"), ("L6", "a link; the number holds for this session only"),
    ],
    examples: [Example("A8.4", "both statements of a sentence"), Example("show a8.4b", "one of them, whole")],
    related: ["in", "read", "trace"])

  private static let names = HelpPage(
    name: "names", summary: "$name keeps an answer; _ is the last one", head: "$NAME = SELECTION [| STAGE …]",
    text: [
      "Keeps the statements of an answer under a name that begins with a letter. $NAME then stands wherever a term "
        + "can, and in compare and premises too. _ is the ids of the last answer. In a script $1, $2 … are its "
        + "arguments: one piece of text each."
    ],
    examples: [
      Example("$k = by:Kabul", "keep"), Example("$k | targets", "use", after: ["$k = by:Kabul"]),
      Example("_ | count", "the last answer", after: ["by:Kabul"]),
    ], related: ["selections", "scripts"])

  private static let scripts = HelpPage(
    name: "scripts", summary: "files of lines that run, teach and test", head: "moot -f FILE   run FILE [ARGS]",
    text: [
      "A script is lines as you type them, one a line, in a file that ends in .moot. # begins a comment; a \\ at the "
        + "end of a line or an open quote continues it. Paths start from the script's folder. Commands are written out.",
      "save FILE writes the session as a script. say, pause and ask make one a lesson; expect makes it a test. It "
        + "stops at its first error with file, line and column; moot --keep-going goes on and still fails.",
      "moot --check FILE… runs scripts, and transcripts in text or Markdown, and shows what differs.",
    ],
    examples: [
      Example("run scripts/lessons/first-walk.moot", "a lesson that comes with Moot"),
      Example("log", "what save would write"),
    ], related: ["expect", "save", "run", "names"])

  private static let expectations = HelpPage(
    name: "expect", summary: "the forms of expect", head: "expect, after a line that answers",
    text: ["It sees the whole answer, whatever set rows says."],
    parts: [
      ("expect count 3", "so many; >=, <=, > and < too"), ("expect none", "no statement"),
      ("expect has A7.4", "it is among them"),
      ("expect has \"words\" by Kabul", "words, of such a holder; survive a better reader"),
      ("expect is \"first line\"", "the first line, or the whole answer, reads so"),
    ],
    examples: [
      Example("expect has \"sovereignty\" by Kabul", "holds", after: ["by:Kabul"]),
      Example("expect is \"4 statements\"", "holds too", after: ["by:Kabul"]),
    ], related: ["scripts"])

  private static let words = HelpPage(
    name: "words", summary: "what Moot's words mean: statement, claim, voice, party, link …", head: "Words",
    text: [],
    parts: [
      ("statement", "a proposition that somebody holds, with its place in the text"),
      ("claim", "a statement put forward: no guess, question, if-part, restatement"),
      ("voice", "whoever is given speech, from the author to \"many\""),
      ("party", "a side: voices that speak for one; the author is none"),
      ("guess", "what the author supposes that somebody holds"),
      ("cue", "the words that told Moot: \"maintains that\", \"because\", \"yet\""),
      ("link", "a reason, an attack, or an undercut of such a link"),
      ("found", "a link with a cue in the text; suggested: inferred, counted apart"),
      ("reviewed", "a link made or accepted by hand"),
      ("unanswered", "without a reply in these articles; no word on who is right"),
    ], isGlossary: true, related: ["queries", "links", "is", "role"])

  private static let keys = HelpPage(
    name: "keys", summary: "the keys of the line you type", head: "Keys (Emacs style; ~/.editrc can change them)",
    text: [],
    parts: [
      ("Tab", "complete what is being typed; again: list what fits"),
      ("Up, Down", "lines typed before; Ctrl-R searches them"),
      ("Ctrl-A, Ctrl-E", "start and end of the line"), ("Ctrl-W, Ctrl-U", "delete a word back, the whole line"),
      ("Ctrl-C", "drop the line; stop what runs"), ("Ctrl-D", "leave, on an empty line"),
      ("Ctrl-L", "clear the screen; also after a window was made smaller"), ("Ctrl-Z, fg", "step out and come back"),
    ], isGlossary: true)
}
