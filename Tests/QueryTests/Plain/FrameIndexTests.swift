import Analysis
import ArgumentGraph
import ArticleText
import Lexicon
import Reading
import Seeded
import Testing

@testable import Query

/// What an index knows of frames is what reading each statement tells, however its words stand.
@Suite struct FrameIndexTests {
  private static let phrases = Result { try Lexicon(.embedded).frames }

  /// Between two words: mostly white space, now and then what joins or parts them.
  private static let joints = [
    " ", " ", " ", " ", "\n", "  ", ", ", " (", ") ", "-", " - ", " – ", "–", "’s ", "'s ", "' ", " '", "’ ", "'s, ",
    "\u{A0}",
    " [", "] ", "[", "]", "\"", " \"", "\" ", " “", "” ", "“", "/", ". ", " … ", "…", "\u{301}", "\u{301} ", " é",
    "\u{2011}",
    "\u{200D}", "\t", "\u{0B}", " 3", "3 ", " ß", " \u{0600}", "\u{0903} ", "'", "!", "?\" ", "\r\n",
  ]

  @Test(arguments: 0..<16 as Range<UInt64>) func anIndexTellsTheSameElements(seed: UInt64) throws {
    var random = Seeded(seed)
    let phrases = try Self.phrases.get()
    let framing = Framing(phrases)
    let words = phrases.all.map { $0.words.joined(separator: " ") } + ["the", "lock", "is", "to", "Sudmark", "a"]
    var text = TestGraph("A")
    for number in 0..<150 {
      let isPlain = number % 2 == 0
      var sentence = ""
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        var word = words.randomElement(using: &random) ?? "the"
        // Parts of phrases, capitals and breaks inside a phrase.
        if Int.random(in: 0..<3, using: &random) == 0 {
          word = word.split(separator: " ").first.map(String.init) ?? word
        }
        if Int.random(in: 0..<9, using: &random) == 0 { word = word.uppercased() }
        sentence += word + (isPlain ? " " : Self.joints.randomElement(using: &random) ?? " ")
      }
      let shape = Int.random(in: 0..<6, using: &random)
      text.say("\(number / 4 + 1).\(number % 4 + 1)", shape == 0 ? "Sudmark" : "author", sentence) { statement in
        let span = statement.spans[0]
        let middle = (span.start + span.end) / 2
        if shape == 1 { statement.spans = [Span(span.start, middle), Span(middle, span.end)] }
        if shape == 2 { statement.subject = Statement.Subject(name: "the treaty") }
      }
    }
    var context = QueryContext(try text.graph())
    let graph = context.graph
    context.frames = { framing.elements(of: $0, in: graph) }
    var indexed = context
    indexed.index = QueryIndex(
      graph, frames: FrameWords(phrases, read: framing.elements(of:)), stem: testStem)
    let known = try #require(indexed.index?.elements(of: graph))
    for statement in graph.statements {
      let elements = FrameElements(framing.elements(of: statement, in: graph))
      #expect(known[statement.offset] == elements, "seed \(seed): \(graph.words(of: statement).debugDescription)")
    }
    for line in Qualifier.Key.frames.map({ "frame:\($0)" }) + ["not frame:moral by:Sudmark", "by:author | group frame"]
    {
      #expect(try indexed.ids(line) == context.ids(line), "seed \(seed): \(line)")
    }
    #expect(try !indexed.ids("frame:remedy").isEmpty)
  }

  @Test func whatTheIndexDoesNotKnowIsRead() throws {
    let phrases = try Self.phrases.get()
    let framing = Framing(phrases)
    var text = TestGraph("A")
    text.say("1.1", "author", "The war crimes of the toll")
    text.say("1.2", "author", "They must [n]egotiate")
    text.say("1.3", "author", "A must-have")
    var context = QueryContext(try text.graph())
    context.index = QueryIndex(
      context.graph, frames: FrameWords(phrases, read: framing.elements(of:)), stem: testStem)
    let author = try #require(context.graph.articles.first?.author)
    _ = try context.graph.apply(
      .addStatement(
        Statement(id: StatementID(added: 1), spans: [], holder: author, words: "Tolls must stop")))
    let graph = context.graph
    context.frames = { framing.elements(of: $0, in: graph) }
    #expect(try context.ids("frame:remedy") == "A1.2 N1")
    #expect(try context.ids("frame:moral") == "A1.1")
    #expect(try context.ids("frame:problem") == "")
  }
}
