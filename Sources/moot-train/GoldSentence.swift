import ArticleText
import Syntax

/// A treebank's tree over Moot's own tokens, on which tagger and parser are trained and measured.
///
/// Moot keeps "don't" and "self-defence" whole, where treebanks cut them: a token takes the tag and the head of the
/// topmost treebank word in it. Of a word that Moot cuts, the first piece stands for it and the others hang on that.
struct GoldSentence {
  var document: String
  var words: [WordKeys] = []
  var tags: [PartOfSpeech] = []
  /// The count of words for the root.
  var heads: [Int] = []
  var relations: [Relation] = []

  /// `nil` for a sentence without a token.
  init?(_ sentence: TreebankSentence, rules: TextRules) {
    document = sentence.document
    let tokens = Article.tokens(ofSentence: sentence.text, rules: rules)
    guard !tokens.isEmpty else { return nil }
    words = sentence.text.withUnsafeBufferPointer { bytes in tokens.map { WordKeys($0, in: bytes) } }
    let depths = Self.depths(sentence.words)
    /// For each treebank word the token that it is part of.
    var tokenOf: [Int?] = Array(repeating: nil, count: sentence.words.count)
    var members: [[Int]] = Array(repeating: [], count: tokens.count)
    for (index, word) in sentence.words.enumerated() {
      guard let token = Self.token(at: word.place, in: tokens) else { continue }
      tokenOf[index] = token
      members[token].append(index)
    }
    for (token, inside) in members.enumerated() {
      guard let top = inside.min(by: { (depths[$0], $0) < (depths[$1], $1) }) else {
        // A piece of a word whose first token stands to the left.
        tags.append(tokens[token].kind == .punctuation ? .otherMark : .fragment)
        heads.append(token > 0 ? token - 1 : tokens.count)
        relations.append(token > 0 ? .flat : .root)
        continue
      }
      let word = sentence.words[top]
      var head = word.head
      // What Moot does not read as a token (emphasis marks) is stepped over.
      while head > 0, tokenOf[head - 1] == nil { head = sentence.words[head - 1].head }
      tags.append(PartOfSpeech(treebankName: word.tag) ?? .fragment)
      heads.append(head == 0 ? tokens.count : tokenOf[head - 1] ?? tokens.count)
      relations.append(head == 0 ? .root : Relation(universalName: word.relation))
    }
    guard isTree else { return nil }
  }

  /// The sentence with what is known of its words.
  func found(in table: WordTable) -> GoldSentence {
    var result = self
    for place in words.indices { table.find(&result.words[place]) }
    return result
  }

  private static func token(at place: Range<Int>, in tokens: [Token]) -> Int? {
    guard !place.isEmpty else { return nil }
    return tokens.firstIndex {
      Int($0.bytes.lowerBound) < place.upperBound && Int($0.bytes.upperBound) > place.lowerBound
    }
  }

  private static func depths(_ words: [TreebankSentence.Word]) -> [Int] {
    words.indices.map { index in
      var (depth, word) = (0, index)
      while words[word].head > 0, depth <= words.count {
        word = words[word].head - 1
        depth += 1
      }
      return depth
    }
  }

  /// Whether every word reaches the root and only one word is its child.
  private var isTree: Bool {
    guard heads.count(where: { $0 == heads.count }) == 1 else { return false }
    return heads.indices.allSatisfy { index in
      var (word, steps) = (index, 0)
      while word < heads.count, steps <= heads.count {
        word = heads[word]
        steps += 1
      }
      return word == heads.count
    }
  }
}
