import ArticleText
import Testing

@testable import Syntax

/// What the shipped weights make of plain sentences.
@Suite struct EnglishTests {
  private static let rules = TextRules(abbreviations: Abbreviations(), furniture: FurnitureRules())

  struct Arc: Sendable {
    let child: String
    let head: String
    let relation: Relation

    init(_ child: String, _ head: String, _ relation: Relation) {
      self.child = child
      self.head = head
      self.relation = relation
    }
  }

  /// The head of a sentence's root is "".
  static let sentences: [(String, [Arc])] = [
    (
      "Norrland rejects the toll.",
      [Arc("Norrland", "rejects", .subject), Arc("rejects", "", .root), Arc("toll", "rejects", .object)]
    ),
    (
      "The minister said that the lock would open in March.",
      [
        Arc("minister", "said", .subject), Arc("said", "", .root), Arc("open", "said", .clausalComplement),
        Arc("that", "open", .marker), Arc("lock", "open", .subject), Arc("March", "open", .oblique),
      ]
    ),
    (
      "Sudmark says that the island belongs to it.",
      [
        Arc("Sudmark", "says", .subject), Arc("belongs", "says", .clausalComplement),
        Arc("island", "belongs", .subject),
      ]
    ),
    (
      "The old treaty was signed by both countries.",
      [Arc("treaty", "signed", .passiveSubject), Arc("was", "signed", .passiveAuxiliary), Arc("signed", "", .root)]
    ),
    (
      "The fishermen want to return to the lake.",
      [
        Arc("fishermen", "want", .subject), Arc("return", "want", .openComplement), Arc("to", "return", .marker),
        Arc("lake", "return", .oblique),
      ]
    ),
    (
      "Many critics of the plan believe that he spends too much.",
      [
        Arc("critics", "believe", .subject), Arc("plan", "critics", .nominalModifier),
        Arc("spends", "believe", .clausalComplement), Arc("he", "spends", .subject),
      ]
    ),
    (
      "The bridge is safe, the engineers said.",
      [Arc("bridge", "safe", .subject), Arc("is", "safe", .copula), Arc("engineers", "said", .subject)]
    ),
    (
      "The school closed because the river was too high.",
      [
        Arc("school", "closed", .subject), Arc("high", "closed", .adverbialClause),
        Arc("because", "high", .marker), Arc("river", "high", .subject),
      ]
    ),
    (
      "They met the man who signed the treaty.",
      [
        Arc("man", "met", .object), Arc("signed", "man", .relativeClause), Arc("who", "signed", .subject),
        Arc("treaty", "signed", .object), Arc("met", "", .root),
      ]
    ),
    (
      "They sent ships and closed the port.",
      [
        Arc("They", "sent", .subject), Arc("ships", "sent", .object), Arc("closed", "sent", .conjunct),
        Arc("port", "closed", .object),
      ]
    ),
  ]

  @Test(arguments: sentences)
  func findsSubjectsAndComplements(sentence: String, arcs: [Arc]) throws {
    let reader = SyntaxReader(try #require(SyntaxWeights.embedded))
    let text = Array(sentence.utf8)
    let tokens = Article.tokens(ofSentence: text, rules: Self.rules)
    var workspace = reader.workspace()
    workspace.words = text.withUnsafeBufferPointer { bytes in tokens.map { WordKeys($0, in: bytes) } }
    reader.parse(&workspace)
    let forms = tokens.map { token in
      String(decoding: text[Int(token.bytes.lowerBound)..<Int(token.bytes.upperBound)], as: UTF8.self)
    }
    for arc in arcs {
      let place = try #require(forms.firstIndex(of: arc.child))
      let node = workspace.state.nodes[place + 1]
      let head = Int(node.head) > forms.count ? "" : forms[Int(node.head) - 1]
      #expect(head == arc.head, "\(arc.child) in: \(sentence)")
      #expect(Relation(rawValue: UInt8(node.label)) == arc.relation, "\(arc.child) in: \(sentence)")
    }
  }

  @Test func readsTheSameWhateverWasReadBefore() throws {
    let reader = SyntaxReader(try #require(SyntaxWeights.embedded))
    let text = Self.sentences.map(\.0).joined(separator: " ")
    let article = try Article.read(Array(text.utf8), path: "x.txt", rules: Self.rules)
    var (once, backwards) = (SyntaxTree(tokenCount: article.tokens.count), SyntaxTree(tokenCount: article.tokens.count))
    reader.parse(article.sentences.map(\.tokens), of: article, into: &once)
    for sentence in article.sentences.reversed() { reader.parse([sentence.tokens], of: article, into: &backwards) }
    #expect(once.tags == backwards.tags)
    #expect(once.heads == backwards.heads)
    #expect(once.relations == backwards.relations)
    #expect(once.heads.count { $0 == -1 } == article.sentences.count)
  }
}
