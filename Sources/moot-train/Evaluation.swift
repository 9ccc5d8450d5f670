import Syntax

/// How well gold sentences are tagged and parsed: shares of tokens, marks included.
struct Evaluation {
  var tokens = 0
  var tags = 0
  var heads = 0
  var labelled = 0

  init(_ reader: SyntaxReader, on sentences: [GoldSentence]) {
    var workspace = SyntaxReader.Workspace()
    for sentence in sentences {
      workspace.words = sentence.words
      reader.parse(&workspace)
      for place in sentence.words.indices {
        tokens += 1
        if workspace.tags[place] == sentence.tags[place] { tags += 1 }
        guard Int(workspace.heads[place]) == sentence.heads[place] else { continue }
        heads += 1
        if workspace.relations[place] == sentence.relations[place] { labelled += 1 }
      }
    }
  }

  var summary: String {
    "tags \(Self.percent(tags, tokens)), heads (UAS) \(Self.percent(heads, tokens)), "
      + "heads and relations (LAS) \(Self.percent(labelled, tokens)), \(tokens) tokens"
  }

  private static func percent(_ part: Int, _ whole: Int) -> String {
    let tenths = whole == 0 ? 0 : (part * 2000 / whole + 1) / 2
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
