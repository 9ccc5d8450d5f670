import ArticleText

/// Tags and parses sentences: an averaged perceptron for the tags (Collins 2002), a greedy arc-hybrid parser trained with
/// a dynamic oracle (Goldberg & Nivre 2013) for the heads, and a perceptron over the finished tree for the relations.
public struct SyntaxReader: Sendable {
  private let weights: SyntaxWeights

  /// Sentences of more tokens are cut for parsing, so that time and memory stay linear.
  public static let longestSentence = 400

  public init(_ weights: SyntaxWeights) { self.weights = weights }

  /// Tags and parses the given sentences of an article into `tree`.
  ///
  /// - Complexity: linear in the number of tokens.
  public func parse(_ sentences: some Sequence<Range<Int>>, of article: Article, into tree: inout SyntaxTree) {
    var workspace = Workspace()
    article.text.bytes.withUnsafeBufferPointer { bytes in
      for sentence in sentences {
        var start = sentence.lowerBound
        while start < sentence.upperBound {
          let end = min(start + Self.longestSentence, sentence.upperBound)
          workspace.words.removeAll(keepingCapacity: true)
          for place in start..<end { workspace.words.append(WordKeys(article.tokens[place], in: bytes)) }
          parse(&workspace)
          for place in 0..<(end - start) {
            tree.tags[start + place] = workspace.tags[place]
            let head = Int(workspace.heads[place])
            tree.heads[start + place] = head == end - start ? -1 : Int32(start + head)
            tree.relations[start + place] = workspace.relations[place]
          }
          start = end
        }
      }
    }
  }

  /// What is used again from sentence to sentence.
  package struct Workspace: ~Copyable {
    package var words: [WordKeys] = []
    package var tags: [PartOfSpeech] = []
    package var heads: [Int32] = []
    package var relations: [Relation] = []
    var tagKeys = FeatureKeys(capacity: FeatureKeys.taggerCount)
    var stepKeys = FeatureKeys(capacity: FeatureKeys.parserCount)
    var labelKeys = FeatureKeys(capacity: FeatureKeys.labelCount)
    var scores = UnsafeMutableBufferPointer<Int32>.allocate(capacity: 64)

    package init() {}
    deinit { scores.deallocate() }
  }

  /// Fills in tags, heads (the count of words for the root) and relations of the workspace's words.
  package func parse(_ workspace: inout Workspace) {
    tag(&workspace)
    let input = ParserInput(words: workspace.words, tags: workspace.tags)
    var state = ParserState(count: input.count)
    while !state.isDone {
      if let only = state.onlyStep {
        state.apply(only)
        continue
      }
      workspace.stepKeys.setParser(state, input)
      state.apply(bestStep(state, &workspace))
    }
    workspace.heads = Array(state.heads.prefix(input.count))
    label(LabelInput(input, heads: workspace.heads), &workspace)
  }

  package func tag(_ workspace: inout Workspace) {
    let padded = WordKeys.padded(workspace.words)
    workspace.tags.removeAll(keepingCapacity: true)
    var (before, twoBefore): (PartOfSpeech?, PartOfSpeech?) = (nil, nil)
    padded.withUnsafeBufferPointer { words in
      guard let first = words.baseAddress else { return }
      for place in workspace.words.indices {
        workspace.tagKeys.setTagger(first + place + WordKeys.padding, before, twoBefore, isFirst: place == 0)
        let best = best(of: PartOfSpeech.allCases.count, weights.tags, workspace.tagKeys, workspace.scores)
        let tag = PartOfSpeech(rawValue: UInt8(best)) ?? .noun
        workspace.tags.append(tag)
        (before, twoBefore) = (tag, before)
      }
    }
  }

  private func bestStep(_ state: borrowing ParserState, _ workspace: inout Workspace) -> ParserState.Step {
    let scores = workspace.scores
    for index in 0..<3 { scores[index] = 0 }
    if let base = scores.baseAddress { weights.steps.add(workspace.stepKeys, to: base) }
    var best = ParserState.Step.shift
    for step in [ParserState.Step.left, .right] where state.allows(step) {
      if scores[step.rawValue] > scores[best.rawValue] { best = step }
    }
    return best
  }

  package func label(_ input: borrowing LabelInput, _ workspace: inout Workspace) {
    workspace.relations.removeAll(keepingCapacity: true)
    for child in 0..<input.sentence.count {
      guard Int(input.heads[child]) < input.sentence.count else {
        workspace.relations.append(.root)
        continue
      }
      workspace.labelKeys.setLabel(input, child: child, shapes: workspace.words)
      let best = best(of: Relation.allCases.count, weights.relations, workspace.labelKeys, workspace.scores)
      workspace.relations.append(Relation(rawValue: UInt8(best)) ?? .other)
    }
  }

  private func best(
    of count: Int, _ table: WeightTable, _ keys: borrowing FeatureKeys, _ scores: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    guard let base = scores.baseAddress else { return 0 }
    for index in 0..<count { base[index] = 0 }
    table.add(keys, to: base)
    var best = 0
    for index in 1..<count where base[index] > base[best] { best = index }
    return best
  }
}
