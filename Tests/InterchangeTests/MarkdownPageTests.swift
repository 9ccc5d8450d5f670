import ArgumentGraph
import ArticleText
import Testing

@testable import Interchange

@Suite struct MarkdownPageTests {
  @Test func writesATinyGraph() throws {
    let page = MarkdownPage.write(try TollGraph.graph())
    let (body, legend) = try #require(
      page.firstRange(of: "\n# How to read this page\n").map {
        (page[..<$0.lowerBound], page[$0.upperBound...])
      })
    #expect(
      body == """
        # A: toll.txt

        2 paragraphs, 3 sentences, 4 statements.

        Central claim as read: **A1.1a** Sudmark: “the toll is fair”

        ## Sudmark: 2 claims in A

        - **A1.1a** “the toll is fair”
          - because **A1.1b** Sudmark: “the lock needs care” (L1 found “because”)
            - undercut: **A2.2** the author: “the 🚢 fees pay for the cafe\u{301}” (L3 found “Yet”, accepted)
        - **A1.1b** “the lock needs care”

        ## Norrland: 1 claim in A

        - **A2.1** “denied that the toll is fair”

        ## the author: 1 claim in A

        - **A2.2** “the 🚢 fees pay for the cafe\u{301}”

        # Only suggested: 1 link

        Inferred without a cue in the text, and counted nowhere above.

        - L2: **A2.1** Norrland: “denied that the toll is fair” attacks **A1.1a** Sudmark: “the toll is fair”

        """)
    #expect(legend.hasPrefix("\n- **A3.2** is article A, paragraph 3, sentence 2;"))
    #expect(legend.hasSuffix(".\n"))
  }

  @Test func leavesOutRejectedLinksAndTellsAuthorsApart() throws {
    var graph = try TollGraph.graph()
    try TollGraph.loadReply(into: &graph)
    let page = MarkdownPage.write(graph)
    #expect(!page.contains("objection: **B1.1**"))
    #expect(page.contains("## the author of B: 1 claim in B\n\n- **B1.1** “No toll is fair”\n"))
    #expect(
      page.contains("# Added by hand\n\n## the author of B: 1 claim added by hand\n\n- **N1** “the lock is “old””\n"))
  }

  @Test func saysWhenThereIsNothing() {
    #expect(MarkdownPage.write(ArgumentGraph()).hasPrefix("No article is loaded.\n"))
  }

  @Test(arguments: [
    ("a *b* _c_ `d` \\", #"a \*b\* \_c\_ \`d\` \\"#),
    ("[x](y) <b> & ~~z~~ | #1", ##"\[x\](y) \<b\> \& \~\~z\~\~ \| \#1"##),
    (" two\n\u{A0} lines\t", "two lines"),
    ("\u{1B}[2J\u{202E}x", "\u{FFFD}\\[2J\u{FFFD}x"),
  ])
  func escapesMarks(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }
}
