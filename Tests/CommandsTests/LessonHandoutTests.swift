import Foundation
import Seeded
import Testing

@testable import Commands

/// Whole handouts: of the lesson that ships, and of lessons made up at random.
@Suite struct LessonHandoutTests {
  @Test func theHandoutOfTheFirstWalk() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = ["seeds/a-hard-reset.md", "scripts/lessons/first-walk.moot"]
    var desk = Desk(
      Dictionary(
        uniqueKeysWithValues: try files.map { ($0, try String(contentsOf: root.appending(path: $0), encoding: .utf8)) })
    )
    let pages = HandoutPages.short(try desk.type("export markdown of scripts/lessons/first-walk.moot"))
    let parts = pages.split(separator: "=====\n", maxSplits: 1).map(String.init)
    #expect(
      parts[0].hasPrefix(
        """
        # A first walk, about fifteen minutes

        **A** A Hard Reset, by the Moot authors  
        *Written for teaching. It restates, in other words, the case made by Arshad Aziz Malik in "Enough Is Enough – \
        Pakistan's Hard Reset on Afghanistan". What it reports is that column's view of events, not Moot's.*

        The article restates a column that puts Islamabad's case. It is not Moot's view, nor your teacher's.

        ## 1. Who speaks?

        Before you look: how much of the article do you expect Kabul to get?

        **Answer 1**

        ___ x3

        ## 2. Whose claim is it?

        Read this line, and say who holds it: the author, or somebody the author reports?

        > **A3.2** Islamabad maintains that the raids were aimed at selected camps and not at the Afghan people.

        **Answer 2**

        ___ x3

        ## 3. A guess is not a claim

        Who is said to see the trouble on the border as ordinary?

        > **A4.5** What Kabul may have seen as ordinary trouble on the border, Islamabad regards as a threat to the \
        life of the state.

        **Answer 3**

        ___ x3

        ## 4. On what ground?

        Why did Pakistan wait so long?

        `premises A3.5`

        """), "\(parts[0])")
    #expect(
      parts[0].contains(
        """
          - 2 **A8.4b** Kabul: \\[the raids\\] turn Afghans against Pakistan

        **Question 4.** Which statement does Kabul set against it first?

        ___ x3

        ## 6. Both sides at once

        `compare Islamabad Kabul`

        """))
    #expect(
      parts[0].hasSuffix(
        """
        No reply here is no sign that Kabul has none. What would you need to know to find one?

        ___ x3

        That was the walk. Type tour for more to try, or save FILE to keep what you did.


        """))
    #expect(
      parts[1].hasPrefix(
        """

        # Answers: A first walk, about fifteen minutes

        **A** A Hard Reset, by the Moot authors

        ## 1. Who speaks?

        **Answer 1**

        `voice`

        **Who speaks in A (unit: statements; 73 in 58 sentences)**

        """))
    #expect(
      parts[1].hasSuffix(
        """
        The words "maintains that" tell. The author reports; Islamabad asserts.

        ## 3. A guess is not a claim

        **Answer 3**

        `guess:Kabul`

        **1 statement**

        **A4.5a** the author, guessing at Kabul: may have seen as ordinary trouble on the border

        Kabul never says so here. The author supposes it, and Moot never counts it among Kabul's claims.

        ## 5. Who objects?

        **Answer 4**

        `ask "Which statement does Kabul set against it first?" A8.4a`

        **A8.4a** Kabul: the raids violate its sovereignty

        Notice what Kabul attacks: the right to act alone, not the duty.

        """), "\(parts[1])")
  }

  /// Of any lesson: each view stands on one page, the one on which the rule has it; what a pause hides, and what
  /// answers a question, is not on the page of the class.
  @Test(arguments: 1...12) func everyViewIsOnOnePage(_ seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let views = [
      "by:Estmark", "list in:A2", "count by role", "premises A3.1a", "stance", "voices", "topics", "read A1",
    ]
    var rest = (views + ["ask \"Which of them?\" A3.4", "question A3.1a", "ask \"Who?\" A2.3"]).shuffled(using: &random)
    let others = [
      "pause", "pause", "say", "say So it is.", "say Is it so?", "say 2. Next. Go on.", "expect count >= 0",
    ]
    var lines = ["say A lesson"]
    var hidden: Set<String> = []
    var isAfterPause = false
    while let view = rest.popLast() {
      for _ in 0..<Int.random(in: 0...3, using: &random) { lines.append(others.randomElement(using: &random) ?? "say") }
      lines.append(view)
    }
    for line in lines {
      if line == "pause" { isAfterPause = true }
      if line.hasPrefix("say") || line.hasPrefix("ask") || line.hasPrefix("question") { isAfterPause = false }
      if isAfterPause { hidden.insert(line) }
    }
    let pages = try HandoutPages.of(lines)
    let parts = pages.components(separatedBy: "=====")
    try #require(parts.count == 2)
    for view in views {
      let mark = view == "read A1" ? "> **A1.1** Sudmark says" : "`\(view)`"
      #expect(
        parts[0].contains(mark) != hidden.contains(view), "\(view) in\n\(lines.joined(separator: "\n"))\n\(pages)")
      #expect(
        parts[1].contains(mark) == hidden.contains(view), "\(view) in\n\(lines.joined(separator: "\n"))\n\(pages)")
    }
    #expect(
      parts[0].contains(".** Which of them?\n") && parts[1].contains("`ask \"Which of them?\" A3.4`\n\n**A3.4** "))
    // Only a view that lists it may show it before the answers.
    #expect(!parts[0].contains("**A3.4**"))
    let rooms =
      parts[0].components(separatedBy: "**Answer ").count + parts[0].components(separatedBy: "**Question ").count
    #expect(parts[1].components(separatedBy: "**Answer ").count - 1 == rooms - 2)
  }
}
