import ArgumentGraph
import ArticleText
import Lexicon
import Reading

@testable import Analysis

/// A column of our own in which each template finds something to ask.
enum Lock {
  static let text = """
    The Price of the Lock
    By R. Tal

    Winter always comes early in these valleys. The barges must pay, because the gates are old.

    Sudmark argues that the toll pays for repairs. Norrland claims that the money goes to the army. Sudmark officials \
    say that every coin is counted.

    Sudmark insists that any owner may charge for upkeep. Norrland counters that the treaty forbids a levy on grain. \
    Yet no paper can forbid what nobody wrote into it.

    Prices rise slowly along the whole valley. If the harvest fails, many farms will close. What Norrland may have \
    seen as theft of grain, Sudmark regards as a fair price.

    Sudmark soldiers have attacked three barges from Norrland. Norrland says that the attack broke an old promise. The \
    miller keeps his own counsel.

    """

  static let lexicon = Result { try Lexicon(.embedded) }

  /// The graph of a text, read as Moot reads it.
  static func graph(_ text: String = Self.text) throws -> ArgumentGraph {
    func table(_ name: String) -> String { String(decoding: WordSource.embedded.bytes(of: name) ?? [], as: UTF8.self) }
    let rules = try TextRules(abbreviations: table("abbreviations"), furniture: table("furniture"))
    let article = try Article.read(Array(text.utf8), path: nil, rules: rules)
    let id = ArticleID(ordinal: 0)
    var graph = ArgumentGraph()
    _ = try graph.apply(.load(id, article, Reader(lexicon: try lexicon.get()).read(article, as: id)))
    return graph
  }

  static func quiz(
    _ graph: ArgumentGraph, _ number: Int = 100, seed: Int = 1, counting links: LinksCounted = .found
  ) throws -> Quiz {
    Quiz(number, seed: seed, on: graph, counting: links, by: try lexicon.get())
  }
}

extension ArgumentGraph {
  /// "T3 A3.3 A3.2 (A3.2 | A5.2)": the template, what it is about, the right option and then the wrong ones, sorted.
  func line(_ item: QuizItem) -> String {
    let wrong = item.options.indices.filter { $0 != item.key }.map { name(item.options[$0]) }.sorted()
    return
      "\(item.template.name) \(ids(item.about)) (\(([name(item.options[item.key])] + wrong).joined(separator: " | ")))"
  }

  func name(_ option: QuizOption) -> String {
    switch option {
    case .voice(let voice): name(of: voice)
    case .statement(let statement): ids([statement])
    case .passage(let passage): "\(passage.sentence) \(words(passage.marks, in: passage.article))"
    case .words(let spans, let article): words(spans, in: article)
    case .noWords: "no words"
    case .nobody: "nobody"
    }
  }

  /// The words that decide an item.
  func deciding(_ item: QuizItem) -> String {
    "\(item.deciding.sentence) \(words(item.deciding.spans, in: item.deciding.article))"
  }
}
