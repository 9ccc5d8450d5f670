import Testing

@testable import Commands

/// What a mistyped line is answered with on the shipped article; each advice is followed to the letter.
@Suite struct FollowedAdviceTests {
  /// How a line is refused, and the line with what is advised in the place of what is marked.
  private func followed(_ line: String, _ desk: inout Desk) -> (advice: String, mended: String)? {
    do throws(Failure) {
      let reply = try desk.reply(to: line)
      guard case .command(let command)? = reply.answer.notes.last?.cells.last else { return nil }
      return (command, command)
    } catch {
      let advice = error.advice ?? ""
      if advice.hasPrefix("to search: ") { return (advice, String(advice.dropFirst("to search: ".count))) }
      guard advice.hasPrefix("did you mean "), let columns = error.columns else { return (advice, advice) }
      // Of several the first.
      let token = advice.dropFirst("did you mean ".count).dropLast().replacing(" or ", with: "\0").prefix { $0 != "\0" }
      let scalars = Array(line.unicodeScalars)
      func text(_ part: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(part)) }
      return (advice, text(scalars[..<columns.lowerBound]) + token + text(scalars[columns.upperBound...]))
    }
  }

  @Test(arguments: [
    // Commands and stages.
    ("lsit by:Kabul", "did you mean list?", "list by:Kabul"),
    ("by:Kabul | premisses", "did you mean premises?", "by:Kabul | premises"),
    ("(by:Kabul | targts)", "did you mean targets?", "(by:Kabul | targets)"),
    ("sovreignty", "to search: find sovreignty", "find sovreignty"),
    ("find sovreignty", "find sovereignty", "find sovereignty"),
    // Qualifiers, with = and without a colon.
    ("bye:Kabul", "did you mean by:Kabul?", "by:Kabul"), ("by=Kabul", "did you mean by:Kabul?", "by:Kabul"),
    ("by Kabul", "did you mean by:Kabul?", "by:Kabul"), ("list by=Kabul", "did you mean by:Kabul?", "list by:Kabul"),
    ("by = Kabul", "did you mean by:Kabul?", "by:Kabul"),
    ("by many in Pakistan", "did you mean by:\"many in Pakistan\"?", "by:\"many in Pakistan\""),
    ("list by Kabul", "did you mean by:Kabul?", "list by:Kabul"),
    ("is unansered", "did you mean is:unanswered?", "is:unanswered"),
    ("in A3", "did you mean in:A3?", "in:A3"),
    ("about sovreignty", "did you mean about:sovereignty?", "about:sovereignty"),
    ("rol:\"claim\"", "did you mean role:claim?", "role:claim"),
    // Values.
    ("by:Kabool", "did you mean by:Kabul?", "by:Kabul"), ("guess:Kabool", "did you mean guess:Kabul?", "guess:Kabul"),
    ("list -by:Kabool", "did you mean by:Kabul?", "list -by:Kabul"),
    ("by:chief", "did you mean by:\"army chief\"?", "by:\"army chief\""),
    ("by:\"many in Pakistn\"", "did you mean by:\"many in Pakistan\"?", "by:\"many in Pakistan\""),
    ("by:Islamabad | unanswered by Kabool", "did you mean Kabul?", "by:Islamabad | unanswered by Kabul"),
    ("trace chief", "did you mean \"army chief\"?", "trace \"army chief\""),
    ("voice analists", "did you mean \"Pakistani analysts\"?", "voice \"Pakistani analysts\""),
    ("compare Islamabad Kabool", "did you mean Kabul?", "compare Islamabad Kabul"),
    ("is:unansered", "did you mean is:unanswered?", "is:unanswered"),
    ("role:clam", "did you mean role:claim?", "role:claim"),
    ("stance:neutrl", "did you mean stance:neutral?", "stance:neutral"),
    ("links:fund", "did you mean links:found?", "links:found"),
    ("verb:insst", "did you mean verb:insist?", "verb:insist"),
    ("about:sovreignty", "did you mean about:sovereignty?", "about:sovereignty"),
    ("by:Kabul | sort wrods", "did you mean words?", "by:Kabul | sort words"),
    ("frame:remdy", "did you mean frame:remedy?", "frame:remedy"),
    ("table holdr by:Kabul", "did you mean holder?", "table holder by:Kabul"),
    ("by:Kabul | top5", "did you mean top 5?", "by:Kabul | top 5"),
    ("premisesA1.3", "did you mean premises A1.3?", "premises A1.3"),
    ("list claims by Kabul", "by:Kabul is:claim", "by:Kabul is:claim"),
    ("by:Kabol is:clam", "by:Kabul is:claim", "by:Kabul is:claim"),
    // Ids.
    ("A33.1", "did you mean A3.1?", "A3.1"), ("show A33.1", "did you mean A3.1?", "show A3.1"),
    ("a3,2", "did you mean A3.2?", "A3.2"),
    ("go a3,2", "did you mean A3.2?", "go A3.2"), ("A3-2", "did you mean A3.2?", "A3.2"),
    ("go A3-2", "did you mean A3.2?", "go A3.2"),
    ("trace A3:2", "did you mean A3.2?", "trace A3.2"), ("3.2", "did you mean A3.2?", "A3.2"),
    ("a3", "did you mean A3?", "A3"),
    ("show A3.1d", "did you mean A3.1a or A3.1b?", "show A3.1a"),
    ("list A3.1d", "did you mean A3.1a or A3.1b?", "list A3.1a"),
    ("list a3,2", "did you mean A3.2?", "list A3.2"),
    ("list --formt json", "did you mean --format?", "list --format json"),
    ("by:Kabul --format jsn", "did you mean json?", "by:Kabul --format json"),
    ("list --json", "did you mean --format json?", "list --format json"),
    // Options, settings, files, names, pages.
    ("load seeds/a-hard-reset.md --line", "did you mean --lines?", "load seeds/a-hard-reset.md --lines"),
    ("list --hlep", "did you mean --help?", "list --help"), ("set lnks all", "did you mean links?", "set links all"),
    ("set links fund", "did you mean found?", "set links found"), ("set pager ofn", "did you mean on?", "set pager on"),
    ("help quereis", "help queries", "help queries"), ("export jsn", "did you mean json?", "export json"),
    (
      "run scripts/lessons/first-wlak.moot", "did you mean scripts/lessons/first-walk.moot?",
      "run scripts/lessons/first-walk.moot"
    ),
    ("role A1.1 backgruond", "did you mean background?", "role A1.1 background"),
  ]) func adviceWorks(_ line: String, _ advice: String, _ mended: String) throws {
    var desk = try ExampleTests.shipped.get()
    let found = followed(line, &desk)
    #expect(found?.advice == advice, "\(line)")
    #expect(found?.mended == mended, "\(line)")
    _ = try desk.reply(to: mended)
  }

  /// A last name and a slip name somebody as surely as the whole name.
  @Test func aPersonIsKnownByTheLastNameInAQuestion() throws {
    var desk = Desk(["holm.txt": "The Levy\n\nAda Holm of Norrland says that the levy harms farmers. Rain fell.\n"])
    try desk.type("load holm.txt")
    #expect(followed("what does Holm say about the levy", &desk)?.advice == "by:\"Ada Holm\" about:levy")
    #expect(followed("what does holm say", &desk)?.advice == "by:\"Ada Holm\"")
    var dam = try Desk.dam()
    #expect(followed("what does Nordland say about the toll", &dam)?.advice == "by:Norrland about:toll")
  }

  @Test func namesOfSelectionsAreAdvised() throws {
    var desk = try ExampleTests.shipped.get()
    try desk.type("$kabul = by:Kabul")
    let found = followed("by:Islamabad | except $kabool", &desk)
    #expect(found?.mended == "by:Islamabad | except $kabul")
  }

  @Test(arguments: [
    ("who says sovereignty", "who sovereignty"), ("what does Kabul say", "by:Kabul"),
    ("Kabul's claims", "by:Kabul is:claim"),
    ("what does Kabul say about sovereignty?", "by:Kabul about:sovereignty"),
    ("list claims by Kabul", "by:Kabul is:claim"),
    ("select * from claims where by = 'Kabul'", "by:Kabul is:claim"),
    ("SELECT COUNT(*) FROM claims WHERE by='Kabul'", "by:Kabul is:claim | count"),
    ("how many claims does Kabul have", "by:Kabul is:claim | count"), ("reasons for A1.3a", "A1.3a | premises"),
    ("objections to A8.3", "A8.3 | attackers"), ("what attacks A8.3", "A8.3 | attackers"),
    ("why sovereignty", "about:sovereignty"),
    ("unanswered claims of Kabul", "by:Kabul is:unanswered is:claim"),
    ("difference between Kabul and Islamabad", "compare Kabul Islamabad"),
    ("show me Kabul's claims", "by:Kabul is:claim"),
    ("what is unanswered by Kabul", "is:claim | unanswered by Kabul"),
    ("predictions of the author", "by:author role:prediction"),
  ]) func questionsInPlainWordsGetOneLineThatRuns(_ line: String, _ advised: String) throws {
    var desk = try ExampleTests.shipped.get()
    #expect(followed(line, &desk)?.advice == advised, "\(line)")
    let reply = try desk.reply(to: advised)
    #expect(reply.answer.count > 0 || reply.selection?.isEmpty == false, "\(advised)")
  }

  @Test(arguments: [
    ("reasons A1.3a", "premises A1.3a"), ("because A1.3a", "premises A1.3a"), ("objections A8.3", "attackers A8.3"),
    ("sides", "parties"), ("ls by:Kabul", "list by:Kabul"), ("search raids", "find raids"),
    ("grep raids", "find raids"),
    ("source scripts/lessons/first-walk.moot", "run scripts/lessons/first-walk.moot"),
    ("summary Islamabad Kabul", "compare Islamabad Kabul"),
    ("rebuttals Islamabad Kabul", "clash Islamabad Kabul"), ("quotes Kabul", "voice Kabul"), ("unsupported", "bare"),
    ("unsupported Kabul", "bare Kabul"), ("conditionals", "ifs"), ("evidence Kabul", "grounds Kabul"),
    ("Include scripts/lessons/first-walk.moot", "run scripts/lessons/first-walk.moot"),
    ("where by:Kabul", "list by:Kabul"), ("filter by:Kabul", "list by:Kabul"), ("cat A3", "read A3"),
    ("select", "list"),
    ("by:Kabul | limit 5", "by:Kabul | top 5"), ("by:Kabul | limit", "by:Kabul | top 5"),
    ("by:Kabul | head", "by:Kabul | top 5"),
    ("by:Kabul | order by holder", "by:Kabul | sort holder"), ("by:Kabul | distinct", "by:Kabul | unique"),
    ("by:Kabul | where is:claim", "by:Kabul | list is:claim"), ("by:Kabul | grep raids", "by:Kabul | list raids"),
    ("by:Kabul | how many", "by:Kabul | count"), ("by:Kabul | minus is:answered", "by:Kabul | except is:answered"),
    ("why", "premises A10.4b"), ("why A8.3", "premises A8.3"), ("clear", "help keys"), ("tutorial", "tour"),
    ("bye", "quit"),
    ("\\d", "articles"), ("\\q", "quit"), ("themes", "topics"), ("man", "help"), ("info A8.3", "show A8.3"),
    ("whatif A8.3", "suppose A8.3"),
  ]) func wordsOfOtherToolsAreAdvised(_ line: String, _ mended: String) throws {
    var desk = try ExampleTests.shipped.get()
    #expect(followed(line, &desk)?.mended == mended, "\(line)")
    _ = try desk.reply(to: mended)
  }

  @Test func everyWordOfTheListIsAdvisedWithSomethingThatIsThere() throws {
    var desk = try ExampleTests.shipped.get()
    #expect(AdviceWords.all.count > 150)
    for (word, entry) in AdviceWords.all {
      #expect(CommandTable.command(named: word) == nil, "\(word) is a command")
      guard !entry.advised.isEmpty, word.contains(" ") == false, entry.alone != nil || entry.advised[0].contains(":")
      else {
        continue
      }
      let found = followed(word, &desk)
      #expect(found != nil, "\(word)")
      #expect(throws: Never.self, "\(word): \(found?.mended ?? "")") { _ = try desk.reply(to: found?.mended ?? "") }
    }
  }

  @Test func whatIsStillToComeIsNotAdvised() throws {
    var desk = try ExampleTests.shipped.get()
    for line in ["xyzzy", "qqq www"] {
      let refusal = desk.refusal(of: line)
      #expect(refusal.contains("try: to search: find "), "\(refusal)")
    }
    var empty = Desk()
    #expect(empty.refusal(of: "what does Kabul say").hasSuffix("try: to search: find what"))
    #expect(empty.refusal(of: "by Kabul").hasSuffix("try: did you mean by:Kabul?"))
  }
}
