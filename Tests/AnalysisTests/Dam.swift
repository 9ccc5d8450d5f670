import ArgumentGraph

@testable import Analysis

/// "The Dam Is Ours": the article whose answers DESIGN §5 prints.
enum Dam {
  static func builder() -> GraphBuilder {
    var b = GraphBuilder()
    b.party("Sudmark", "Sudmark", "Sudmark officials", "many in Sudmark")
    b.party("Norrland", "Norrland")
    b.neverHeard("the River Commission", "the bargemen")
    b.say("A0 author: the dam is ours", words: 18)
    author(&b, 1, 1...7)
    b.say("A2.1 Norrland: the toll is illegal", words: 8)
    b.say("A2.2 Estmark, Westmark: both should pause", words: 10)
    b.say("A2.3 Estmark, Westmark: talks must resume", words: 9)
    b.say("A2.4 Sudmark: the levy pays for repairs", words: 18)
    b.speaker("A2.5", "Sudmark")
    b.paragraph(2, sentences: 7)
    b.say("A3.1 Sudmark: the spill came from upstream", words: 18)
    author(&b, 3, 2...6)
    author(&b, 4, 1...2)
    b.say("A4.3 Sudmark: any state may charge for upkeep", words: 18)
    b.say("A4.4 Sudmark: the treaty leaves tolls to the owner of the lock", words: 18)
    author(&b, 4, 5...7)
    author(&b, 5, 1...1)
    b.say("A5.2 Sudmark officials: barges damaged the gates", words: 18)
    b.say("A5.3a Norrland: denied the charge", words: 8, negated: true)
    b.say("A5.3b Norrland: Sudmark is to blame for the spill", words: 8)
    author(&b, 5, 4...8)
    b.say("A6.1 Sudmark: the blockade is a warning", words: 18)
    author(&b, 6, 2...3)
    b.say("A6.4a author: the blockade is a prank", words: 18, guessOf: "Norrland")
    b.say("A6.4b author: the blockade goes on", words: 18)
    author(&b, 6, 5...5)
    b.paragraph(6, sentences: 7)
    author(&b, 7, 1...1)
    b.say("A7.2 Sudmark: it will not shut the lock in the harvest", words: 20)
    author(&b, 7, 3...6)
    b.paragraph(7, sentences: 7)
    author(&b, 8, 1...4)
    b.say("A8.5 many in Sudmark: patience has limits", words: 20, quoted: true)
    b.say("A8.6 observers: calm is far off", words: 11)
    author(&b, 9, 1...5)
    b.say("A9.6 author: both will lose", words: 16)
    b.thesis("A8.5")
    links(&b)
    return b
  }

  static func graph() throws -> ArgumentGraph { try builder().graph() }

  /// The topics of a few claims, as a person would name them.
  static func topics(_ graph: ArgumentGraph) -> TopicNumbers {
    let named = [
      "A7.2": ["harvest"], "A5.3b": ["harvest", "gates"], "A2.1": ["toll"], "A4.3": ["toll"], "A5.2": ["gates"],
      "A5.3a": ["gates"],
    ]
    let names = ["gates", "harvest", "toll"]
    return TopicNumbers(names.map { Topic(stem: $0, name: $0) }) { statement, found in
      found = (named["\(graph[statement].id)"] ?? []).compactMap { names.firstIndex(of: $0).map { Int32($0) } }
    }
  }

  private static func author(_ b: inout GraphBuilder, _ paragraph: Int, _ sentences: ClosedRange<Int>) {
    for sentence in sentences {
      b.say("A\(paragraph).\(sentence) author: the river is wide", words: 18)
    }
  }

  /// 31 links, 14 of them found; L5 to L10 and L12 are those that the answers name.
  private static func links(_ b: inout GraphBuilder) {
    for sentence in 2...5 { b.support("A1.1", by: "A1.\(sentence)") }
    b.attack("A4.4", by: "A2.1", origin: .suggested)
    b.attack("A2.1", by: "A4.3")
    let because = b.support("A4.3", by: "A4.4")
    b.undercut(because, by: "A4.5")
    b.attack("A5.2", by: "A5.3a")
    b.attack("A3.1", by: "A5.3b", origin: .suggested)
    b.support("A1.1", by: "A1.6")
    b.attack("A6.1", by: "A6.4a")
    for sentence in 3...6 { b.support("A9.6", by: "A7.\(sentence)") }
    for sentence in 1...5 { b.support("A9.6", by: "A9.\(sentence)", origin: .suggested) }
    for sentence in 2...6 { b.support("A9.6", by: "A3.\(sentence)", origin: .suggested) }
    for sentence in 4...8 { b.support("A9.6", by: "A5.\(sentence)", origin: .suggested) }
  }
}
