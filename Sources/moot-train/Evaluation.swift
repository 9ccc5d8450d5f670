import Syntax

/// How well gold sentences are tagged and parsed: shares of tokens, marks included.
struct Evaluation {
  var tokens = 0
  var tags = 0
  var heads = 0
  var labelled = 0
  /// How long it took to tag and parse.
  var time = Duration.zero

  /// - Parameters:
  ///   - goldTags: whether the parser is given the treebank's tags.
  ///   - marks: whether marks count.
  init(_ reader: SyntaxReader, on sentences: [GoldSentence], goldTags: Bool = false, marks: Bool = true) {
    var workspace = reader.workspace()
    for sentence in sentences where sentence.words.count <= SyntaxReader.longestSentence {
      workspace.words = sentence.words
      time += ContinuousClock().measure {
        reader.tag(&workspace)
        if goldTags { workspace.tags = sentence.tags }
        reader.parseTagged(&workspace)
      }
      for place in sentence.words.indices where marks || sentence.relations[place] != .punctuation {
        tokens += 1
        if workspace.tags[place] == sentence.tags[place] { tags += 1 }
        let node = workspace.state.nodes[place + 1]
        guard Int(node.head) - 1 == sentence.heads[place] else { continue }
        heads += 1
        if node.label == UInt32(sentence.relations[place].rawValue) { labelled += 1 }
      }
    }
  }

  var summary: String {
    "tags \(Self.percent(tags, tokens)), heads (UAS) \(Self.percent(heads, tokens)), "
      + "heads and relations (LAS) \(Self.percent(labelled, tokens)), "
      + "\(tokens) tokens in \(time / max(1, tokens)) each"
  }

  private static func percent(_ part: Int, _ whole: Int) -> String {
    let tenths = whole == 0 ? 0 : (part * 2000 / whole + 1) / 2
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
