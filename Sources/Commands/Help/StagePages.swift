import Query

/// The page of each stage.
enum StagePages {
  static let all: [HelpPage] = QueryStage.all.map { stage in
    let page = pages[stage.name]
    return HelpPage(
      name: stage.name, summary: stage.summary, head: "… | \(stage.usage)",
      text: [stage.summary.asSentence] + (page?.text ?? []), examples: page?.examples ?? [],
      related: page?.related ?? ["stages"])
  }

  private struct Page: Sendable {
    let text: [String]
    let examples: [Command.Example]
    let related: [String]

    init(_ text: String..., examples: [Command.Example], related: [String]) {
      self.text = text
      self.examples = examples
      self.related = related
    }
  }

  private typealias Example = Command.Example

  private static let walking =
    "It starts from what is piped in; at the start of a line from the ids, $name or _ given, else from where you "
    + "stand. Other terms keep of what is reached what they mean; links:… says which links to walk."

  private static let pages: [String: Page] = [
    "premises": Page(
      walking, "One step; N steps with a number; `all` goes on to the reasons of reasons.",
      examples: [
        Example("A1.3a | premises", "what is given for it"),
        Example("is:supported | premises by:author", "reasons that the author gives himself"),
        Example("is:supported | premises all", "every reason there is"),
      ], related: ["conclusions", "leaves", "links"]),
    "conclusions": Page(
      walking,
      examples: [
        Example("A1.3b | conclusions", "what it is a reason for"), Example("role:premise | conclusions all", "and on"),
      ], related: ["premises", "roots"]),
    "attackers": Page(
      walking, "Anyone counts, the same party and the author too; answers takes other parties only.",
      examples: [
        Example("A8.3 | attackers", "who objects, and by which cue"),
        Example("by:Islamabad | attackers by:Kabul", "one side's objections to the other"),
      ], related: ["answers", "targets", "is:attacked"]),
    "targets": Page(
      walking,
      examples: [
        Example("by:Kabul | targets", "what Kabul speaks against"),
        Example("A8.6 | targets", "what one statement is against"),
      ], related: ["attackers"]),
    "answers": Page(
      walking,
      "Another party is whoever is not of the holder's; a guess of the author at what somebody thinks is no answer.",
      examples: [
        Example("by:Islamabad | answers", "what others say against Islamabad"),
        Example("A8.4a | answers", "the replies to one claim"),
      ], related: ["answered", "attackers"]),
    "answered": Page(
      "Keeps, of what is piped in, the members that have an answer; of everything where nothing is piped.",
      examples: [
        Example("by:Islamabad | answered by Kabul", "what Kabul replies to"),
        Example("in:A8 | answered", "by anyone of another party"),
      ], related: ["unanswered", "answers"]),
    "unanswered": Page(
      "Keeps claims without any reply: none shown in the text, none only suggested, none guessed at. So some are "
        + "neither answered nor unanswered. Unanswered means: in these articles.",
      examples: [
        Example("by:Islamabad | unanswered by Kabul", "claims that Kabul leaves standing"),
        Example("about:raids | unanswered", "on one subject, by anyone"),
      ], related: ["answered", "is:unanswered"]),
    "roots": Page(
      "Where a chain of reasons ends. With terms, of these only.",
      examples: [
        Example("is:supported | roots", "what is argued for and leads to nothing further"),
        Example("A1.3b | conclusions all | roots", "the end of one chain"),
      ], related: ["leaves", "conclusions"]),
    "leaves": Page(
      "Where a chain of reasons begins. With terms, of these only.",
      examples: [
        Example("role:premise | leaves", "reasons that have none themselves"),
        Example("by:Islamabad | leaves about:raids", "of what is about raids"),
      ], related: ["roots", "is:bare"]),
    "path": Page(
      "Goes along links of any kind, either way, and lists the statements on the way, each with the link that led to "
        + "it. Of several shortest ways it takes the first.",
      examples: [
        Example("A8.5 | path A8.6", "from one to the other"), Example("A2.6 | path A2.2", "over what lies between"),
      ], related: ["near", "go"]),
    "sort": Page(
      "text is the order of the text. Numbers stand with the most first (links, length; words by how many they are), "
        + "names by the alphabet, places as in the text. Equals keep their order.",
      examples: [
        Example("by:Islamabad | sort words | top 3", "the three longest"),
        Example("is:attacked | sort links", "what most hangs on"),
      ], related: ["top", "reverse"]),
    "group": Page(
      "What shares a value of KEY comes together, in the order in which each value is first met. A line that ends in it "
        + "shows the groups under their values; count by KEY counts them.",
      examples: [
        Example("is:answered | group party", "whose claims are answered"),
        Example("role:premise | group holder | top 3", "goes on with the statements"),
      ], related: ["count", "sort"]),
    "top": Page(
      "In the order in which they come; sort first to choose which.",
      examples: [
        Example("about:raids | top 2", "the first two in the text"),
        Example("is:claim | sort links | top 5", "the five that most hangs on"),
      ], related: ["sort"]),
    "reverse": Page(
      examples: [
        Example("by:Kabul | reverse", "the last first"),
        Example("is:claim | sort words | reverse | top 3", "the shortest"),
      ], related: ["sort"]),
    "shuffle": Page(
      "Against the bias of order: what is read first weighs more. The order is the same for the same SEED on every "
        + "machine: SplitMix64 (Steele, Lea and Flood 2014), bounded as Lemire (2019) does, and the shuffle of Fisher "
        + "and Yates from the last place down. Nothing is lost and nothing comes twice.",
      examples: [
        Example("by:Kabul or by:Islamabad | shuffle 7", "both sides in an order of chance"),
        Example("is:claim | shuffle 7 | top 3", "three claims drawn by lot"),
      ], related: ["sort", "reverse"]),
    "unique": Page(
      "Of statements in which one voice says the same the first is kept, as claims are counted.",
      examples: [
        Example("by:author | unique | count", "without restatements"),
        Example("about:raids | unique", "each said once"),
      ], related: ["same", "is:claim"]),
    "except": Page(
      "SELECTION stands for itself, whatever is piped in: terms, $name, or parentheses with stages.",
      examples: [
        Example("by:Islamabad | except is:answered | count", "as with -is:answered"),
        Example("by:Islamabad | except (by:Kabul | targets)", "without what Kabul speaks against"),
      ], related: ["also", "selections"]),
    "also": Page(
      "Those that are there already stay where they are; the others come after them.",
      examples: [
        Example("by:Kabul | also guess:Kabul", "what Kabul says, and is guessed to think"),
        Example("A8.3 | also (A8.3 | attackers)", "a claim with its objections"),
      ], related: ["except"]),
  ]
}
