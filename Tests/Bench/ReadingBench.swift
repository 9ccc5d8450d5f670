import ArgumentGraph
import ArticleText
import Foundation
import Lexicon
import Reading

/// What reading costs as a text grows: the body of an article, again and again.
enum ReadingBench {
  static func run(path: String) throws {
    let prose = try body(of: path)
    let copies = [1, 10, 100]
    var timing = Timing()
    let lexicon = try timing.measure("the word lists", runs: 3) { try Lexicon.embedded() }
    let rules = try timing.measure("the tables that cut a text", runs: 3) {
      try TextRules(abbreviations: table("abbreviations"), furniture: table("furniture"))
    }
    timing.printed(sizes: [1], unit: "once")
    timing = Timing()
    let reader = Reader(lexicon: lexicon)
    let texts = copies.map { Array(String(repeating: prose + "\n\n", count: $0).utf8) }
    for text in texts {
      let id = ArticleID(ordinal: 0)
      let article = try timing.measure("cut into sentences and words", runs: 3) {
        try Article.read(text, path: nil, rules: rules)
      }
      let outline = timing.measure("find statements and speakers", runs: 3) { reader.outline(article, as: id) }
      let reading = timing.measure("resolve and link", runs: 3) { reader.resolve(outline) }
      _ = try timing.measure("enter the graph", runs: 3) {
        var graph = ArgumentGraph()
        _ = try graph.apply(.load(id, article, reading))
        return graph
      }
    }
    timing.printed(sizes: texts.map(\.count), unit: "bytes of prose")
    timing.printThroughput(bytes: texts.map(\.count))
  }

  private static func table(_ name: String) -> String {
    String(decoding: WordSource.embedded.bytes(of: name) ?? [], as: UTF8.self)
  }

  /// The text without the front matter and the title above it.
  private static func body(of path: String) throws -> String {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let paragraphs = text.components(separatedBy: "\n\n")
    return paragraphs.filter { $0.count > 200 }.joined(separator: "\n\n")
  }
}
