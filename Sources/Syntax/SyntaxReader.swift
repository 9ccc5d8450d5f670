import ArticleText

/// Tags and parses sentences: an averaged perceptron for the tags (Collins 2002), a greedy arc-hybrid parser trained
/// with a dynamic oracle (Goldberg & Nivre 2013) for the heads, and a perceptron that names each arc as it is made.
public struct SyntaxReader: Sendable {
  private let weights: SyntaxWeights

  /// Sentences of more tokens are cut for parsing, so that time and memory stay linear.
  public static let longestSentence = 400

  public init(_ weights: SyntaxWeights) { self.weights = weights }

  /// Tags and parses the given sentences of an article into `tree`.
  ///
  /// - Complexity: linear in the number of tokens.
  public func parse(_ sentences: some Sequence<Range<Int>>, of article: Article, into tree: inout SyntaxTree) {
    var workspace = workspace()
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
            let node = workspace.state.nodes[place + 1]
            tree.heads[start + place] = Int(node.head) > end - start ? -1 : Int32(start) + node.head - 1
            tree.relations[start + place] = Relation(rawValue: UInt8(truncatingIfNeeded: node.label)) ?? .other
          }
          tree.measure(start..<end)
          start = end
        }
      }
    }
  }

  /// What is used again from sentence to sentence.
  package struct Workspace: ~Copyable {
    package var words: [WordKeys] = []
    package var tags: [PartOfSpeech] = []
    package var state = ParserState(longest: longestSentence)
    var padded: [WordKeys] = []
    var tagKeys: FeatureKeys
    var stepKeys: FeatureKeys
    var labelKeys: FeatureKeys
    let scores = UnsafeMutablePointer<Int32>.allocate(capacity: 64)
    let found = UnsafeMutablePointer<UInt32>.allocate(capacity: 64)

    init(_ weights: SyntaxWeights) {
      tagKeys = weights.tags.keys(capacity: FeatureKeys.taggerCount)
      stepKeys = weights.steps.keys(capacity: FeatureKeys.parserCount)
      labelKeys = weights.relations.keys(capacity: FeatureKeys.labelCount)
    }

    deinit {
      scores.deallocate()
      found.deallocate()
    }
  }

  package func workspace() -> Workspace { Workspace(weights) }

  /// Tags the workspace's words and fills in its state: heads and relations.
  package func parse(_ workspace: inout Workspace) {
    tag(&workspace)
    parseTagged(&workspace)
  }

  /// Fills in heads and relations for words that have tags.
  package func parseTagged(_ workspace: inout Workspace) {
    workspace.state.begin(workspace.words, workspace.tags)
    while !workspace.state.isDone {
      let step = workspace.state.onlyStep ?? bestStep(&workspace)
      if step == .shift {
        workspace.state.shift()
      } else {
        workspace.state.attach(step, label(step, &workspace))
      }
    }
  }

  package func tag(_ workspace: inout Workspace) {
    workspace.padded.removeAll(keepingCapacity: true)
    workspace.padded.append(contentsOf: repeatElement(.outside, count: WordKeys.padding))
    for place in workspace.words.indices {
      workspace.words[place].find(in: weights.words)
      workspace.padded.append(workspace.words[place])
    }
    workspace.padded.append(contentsOf: repeatElement(.outside, count: WordKeys.padding))
    workspace.tags.removeAll(keepingCapacity: true)
    var (before, twoBefore): (PartOfSpeech?, PartOfSpeech?) = (nil, nil)
    workspace.padded.withUnsafeBufferPointer { words in
      guard let first = words.baseAddress else { return }
      for place in workspace.words.indices {
        let tag: PartOfSpeech
        if let only = workspace.words[place].onlyTag {
          tag = only
        } else {
          workspace.tagKeys.setTagger(first + place + WordKeys.padding, before, twoBefore, isFirst: place == 0)
          let best = best(of: PartOfSpeech.allCases.count, weights.tags, workspace.tagKeys, workspace)
          tag = PartOfSpeech(rawValue: UInt8(best)) ?? .noun
        }
        workspace.tags.append(tag)
        (before, twoBefore) = (tag, before)
      }
    }
  }

  @inline(__always)
  private func bestStep(_ workspace: inout Workspace) -> ParserState.Step {
    workspace.stepKeys.setParser(workspace.state)
    let (left, right) = weights.steps.sums(workspace.stepKeys)
    if workspace.state.allows(.right), right > 0, right > left { return .right }
    return left > 0 ? .left : .shift
  }

  @inline(__always)
  private func label(_ step: ParserState.Step, _ workspace: inout Workspace) -> UInt32 {
    if let only = workspace.state.onlyLabel(step) { return UInt32(only.rawValue) }
    workspace.labelKeys.setLabel(workspace.state, step)
    return UInt32(best(of: Relation.allCases.count, weights.relations, workspace.labelKeys, workspace))
  }

  @inline(__always)
  private func best(
    of count: Int, _ table: WeightTable, _ keys: borrowing FeatureKeys, _ workspace: borrowing Workspace
  ) -> Int {
    let scores = workspace.scores
    for index in 0..<count { scores[index] = 0 }
    table.add(keys, to: scores, found: workspace.found)
    var best = 0
    for index in 1..<count where scores[index] > scores[best] { best = index }
    return best
  }
}
