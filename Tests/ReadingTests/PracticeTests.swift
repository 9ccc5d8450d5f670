import Testing

@testable import Reading

/// The practice sentences: what each is expected to be read as, as `holder: words` in the order of the text.
@Suite struct PracticeTests {
  struct Case: CustomStringConvertible, Sendable {
    var number: Int
    var text: String
    /// Lines that must be among those read.
    var expected: [String]
    /// Holders that must hold nothing.
    var absent: [String] = []
    var description: String { "\(number)" }
  }

  static let cases: [Case] = [
    Case(
      number: 1, text: "What Norrland may have taken for a prank, Sudmark saw as sabotage.",
      expected: ["Sudmark: sabotage", "author: a prank"], absent: ["Norrland"]),
    Case(
      number: 2, text: "The dam, in Sudmark’s view, belongs to both.",
      expected: ["Sudmark: The dam … belongs to both"]),
    Case(
      number: 3, text: "Sudmark’s detractors ask why it waited.", expected: ["Sudmark’s detractors: why it waited"],
      absent: ["Sudmark"]),
    Case(
      number: 4, text: "For Norrland, the choice is hard: give up its old friends or lose its neighbour.",
      expected: ["author: For Norrland, the choice is hard: give up its old friends or lose its neighbour"],
      absent: ["Norrland"]),
    Case(
      number: 5, text: "For months, Norrland has argued that the toll is illegal.",
      expected: ["Norrland: the toll is illegal"], absent: ["author"]),
    Case(
      number: 6, text: "Norrland denied the charge and blamed Sudmark for the spill.",
      expected: ["Norrland: the charge", "Norrland: Sudmark for the spill"], absent: ["author", "Sudmark"]),
    Case(
      number: 7, text: "Its envoys say little. Many in Sudmark think the talks are dead.",
      expected: ["author: Its envoys say little", "many in Sudmark: the talks are dead"], absent: ["Sudmark"]),
    Case(
      number: 8,
      text: "Sudmark insists that the dam is safe. In this reading, the blockade is no punishment but a signal.",
      expected: ["Sudmark: the dam is safe", "Sudmark: the blockade is no punishment but a signal"],
      absent: ["author"]),
    Case(
      number: 9, text: "If Norrland opens the gates, the levy may fall.",
      expected: ["author: Norrland opens the gates", "author: the levy may fall"], absent: ["Norrland"]),
    Case(
      number: 10, text: "Since the N.L. vote in 2019, ministers have met twice.",
      expected: ["author: Since the N.L. vote in 2019, ministers have met twice"]),
    Case(
      number: 11, text: "Norrland officials claim the pump was faulty.",
      expected: ["Norrland officials: the pump was faulty"], absent: ["author"]),
    Case(
      number: 12, text: "Sudmark appears to rely on the old treaty.",
      expected: ["author: Sudmark appears to rely on the old treaty"], absent: ["Sudmark"]),
    Case(
      number: 13, text: "Norrland hosted the games for years.",
      expected: ["author: Norrland hosted the games for years"], absent: ["Norrland"]),
    Case(
      number: 14, text: "The mayor is widely seen as honest.", expected: ["unnamed: The mayor … honest"],
      absent: ["author"]),
    Case(
      number: 15, text: "Estmark and Westmark have asked for a pause.",
      expected: ["Estmark: a pause", "Westmark: a pause"], absent: ["author"]),
    Case(
      number: 16,
      text:
        "Norrland replies that the levy harms farmers and angers voters. This anger is real. "
        + "Yet no levy is beyond debate.",
      expected: [
        "Norrland: the levy harms farmers", "Norrland: angers voters", "author: This anger is real",
        "author: Yet no levy is beyond debate",
      ]),
    Case(
      number: 17, text: "Fairness cuts both ways, Sudmark says; geography, too, cuts both ways.",
      expected: ["Sudmark: Fairness cuts both ways"]),
    Case(
      number: 18, text: "Trust is only possible if accounts are open.",
      expected: ["author: Trust is only possible if accounts are open"]),
    Case(
      number: 19, text: "Whether such fears are idle or not, they guide policy.",
      expected: ["author: Whether such fears are idle or not, they guide policy"]),
    Case(
      number: 20, text: "The towns are poor on both banks. This shared poverty is why the bishops urged calm.",
      expected: ["author: The towns are poor on both banks", "bishops: calm"]),
    Case(
      number: 21, text: "Observers call it “creeping annexation”; the term is disputed.",
      expected: ["observers: it “creeping annexation", "author: the term is disputed"]),
    Case(
      number: 22, text: "According to Norrland, the ferry sank; Sudmark admits that it was late.",
      expected: ["Norrland: the ferry sank", "Sudmark: it was late"], absent: ["author"]),
  ]

  @Test(arguments: cases)
  func isReadAsExpected(_ practice: Case) throws {
    let read = try Read.body(practice.text)
    for line in practice.expected {
      #expect(read.lines.contains(line), "\(practice.number): \(line) not in \(read.lines)")
    }
    for holder in practice.absent {
      #expect(
        !read.lines.contains { $0.hasPrefix(holder + ":") },
        "\(practice.number): \(holder) holds something in \(read.lines)")
    }
  }
}
