/// The lines that the bench asks, of the voices and words of `SyntheticGraph`.
enum BenchLines {
  /// What stands before them: a place to be at, and a name.
  static let setup = ["go A3.2", "$k = by:Norrland"]

  static let queries =
    [
      "by:Sudmark", "by:\"Sudmark officials\"", "by:author", "by:\"Ada Holm the 3th\"", "guess:Norrland",
      "via:observers", "about:sovereignty", "about:quagmire", "about:lock", "list quagmire", "list lock",
      "\"any state may charge\"", "\"the lock\"", "is:claim", "is:answered", "is:unanswered", "is:supported", "is:bare",
      "is:attacked", "is:hedged", "is:quoted", "is:conditional", "role:prediction", "role:claim", "stance:distancing",
      "stance:reactive", "verb:insists", "links:suggested", "links:found", "in:A3", "in:B", "A3.2", "A3..B7",
      "about:toll or about:treaty", "by:Norrland or about:quagmire", "by:Sudmark is:claim not about:toll",
      "not by:author", "by:author not (about:toll or about:lock)",
      // Stages.
      "by:Sudmark | premises", "by:Sudmark | premises all", "by:Sudmark | conclusions all", "A3.2 | premises all",
      "not (nothing) | premises all", "by:Sudmark | attackers by:Norrland", "by:Sudmark | targets",
      "by:Sudmark | answers", "by:Sudmark | answered", "by:Sudmark | answered by Norrland", "by:Sudmark | unanswered",
      "by:Sudmark | unanswered by Norrland", "by:Sudmark | roots", "not (nothing) | leaves", "A3.3 | path D5.1",
      "by:Sudmark | path (about:quagmire by:Norrland)", "by:author | sort text", "by:author | sort holder",
      "not (nothing) | sort holder", "by:author | sort links", "by:author | sort verb",
      "by:Sudmark | group holder", "count by holder", "by:Sudmark | count by verb", "count by paragraph",
      "frame:remedy", "by:Norrland frame:moral", "count by frame", "not (nothing) | group frame", "count by cue",
      "not (nothing) | sort cue", "count by topic", "tree", "by:Sudmark | tree",
      "by:Sudmark | table", "by:author | sort words", "not (nothing) | sort words",
      "by:Sudmark | top 10", "by:Sudmark | reverse", "by:Sudmark | unique", "by:Sudmark | except about:toll",
      "by:Sudmark | also about:toll", "by:Sudmark | count", "count", "list", "_ about:toll", "$k is:claim",
    ] + shown
    // Commands that walk from where one stands.
    + ["premises all", "attackers", "conclusions all", "path D5.1", "down", "next"]
    // What is mistyped is looked for everywhere.
    + ["by:Nordland", "about:soverignty", "verb:insits", "A3.99", "no:such"]

  /// The three lines of the issue, on the sides of this graph.
  static let shown = [
    "by:Sudmark is:claim | attackers by:Norrland | count", "about:sovereignty not by:author | premises all | count",
    "by:Sudmark | except ($k | targets) | top 5",
  ]

  /// What compares, counts and weighs; asked with a place to be at.
  static let analyses = [
    "compare", "compare Sudmark Norrland", "compare Sudmark Norrland about:toll", "clash Sudmark Norrland",
    "unanswered Sudmark by Norrland", "answered Sudmark by Norrland", "answered Sudmark by Norrland shown",
    "common Sudmark Norrland", "common", "across toll", "who toll by Sudmark asserts", "topics Sudmark Norrland",
    "voice", "voice Norrland", "voice Sudmark", "voice Sudmark words", "voice Sudmark replies", "stance",
    "stance Sudmark", "stance Sudmark distancing", "wording", "wording Sudmark", "wording hedged", "who toll", "topics",
    "parties", "near A3.2 3", "path A3.2 D5.1", "walk A3.2",
    "suppose not A3.2", "suppose A3.2",
    "bare", "bare Sudmark", "bare Sudmark proof", "grounds", "grounds Sudmark", "ifs", "ifs Sudmark", "concessions",
    "need A3.2", "question A3.2", "not (nothing) | shuffle 7", "by:Sudmark | shuffle 7",
    "agency", "agency by:Sudmark", "agency nominal agentless", "frames", "frames Sudmark", "peace", "security",
    "presupposed", "presupposed by:Sudmark",
    "crux", "crux Sudmark Norrland for A3.2", "crux Sudmark Norrland for A3.2 through A3.2",
    "steelman Sudmark", "steelman Norrland lent", "lean", "lean Sudmark against",
    "card A3.2", "play Sudmark", "play Norrland todo", "play Norrland used by:Norrland about:toll", "tour",
    "quiz", "quiz --n 20 --seed 3",
  ]

  static let tabs = [
    "prem", "A3.", "A", "C12.1", "show A3.", "by:", "by:Su", "about:", "about:so", "verb:", "list $", "in:",
  ]
}
