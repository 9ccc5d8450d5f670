/// Groups lines into blocks: at blank lines, at Markdown's marks, and, where a text has no blank lines, by its shape.
struct BlockBuilder {
  private let glyphs: GlyphReader
  private let rules: FurnitureRules
  private let bylines: BylineReader
  private var blocks: [Block] = []
  private var lastMarked: MarkedLine?

  static func blocks(of lines: [Line], in glyphs: GlyphReader, rules: FurnitureRules) -> [Block] {
    var builder = BlockBuilder(glyphs: glyphs, rules: rules)
    let hasBlank = hasInnerBlank(lines)
    let fences = codeFences(lines, in: glyphs.bytes)
    var index = 0
    while index < lines.count {
      let start = index
      while index < lines.count, !lines[index].isBlank { index += 1 }
      if index > start { builder.add(start..<index, of: lines, fences: fences, alone: !hasBlank) }
      builder.lastMarked = nil
      while index < lines.count, lines[index].isBlank { index += 1 }
    }
    return builder.blocks
  }

  private init(glyphs: GlyphReader, rules: FurnitureRules) {
    self.glyphs = glyphs
    self.rules = rules
    bylines = BylineReader(glyphs: glyphs, rules: rules)
  }

  private static func hasInnerBlank(_ lines: [Line]) -> Bool {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), let last = lines.lastIndex(where: { !$0.isBlank })
    else { return false }
    return lines[first...last].contains(where: \.isBlank)
  }

  /// The lines that are code: from a fence to the fence that closes it. A fence never closed is no fence.
  private static func codeFences(_ lines: [Line], in bytes: [UInt8]) -> [Bool] {
    var isCode = [Bool](repeating: false, count: lines.count)
    var open: Int?
    for (index, line) in lines.enumerated() where bytes[line.content].starts(with: "```".utf8) {
      if let start = open {
        for inner in start...index { isCode[inner] = true }
        open = nil
      } else {
        open = index
      }
    }
    return isCode
  }

  /// Adds a run of lines without a blank line; `alone` when the text has no blank line at all.
  private mutating func add(_ run: Range<Int>, of lines: [Line], fences: [Bool], alone: Bool) {
    let shape = RunShape(lines[run], in: glyphs, alone: alone)
    var opensBlock = true
    for index in run {
      if fences[index] {
        blocks.append(Block(form: .mark, range: lines[index].content))
        opensBlock = true
        continue
      }
      let marked = MarkedLine(lines[index], in: glyphs)
      if !opensBlock, let last = lastMarked, joins(marked, to: last, shape: shape) {
        blocks[blocks.count - 1].range = blocks[blocks.count - 1].range.lowerBound..<marked.line.content.upperBound
        blocks[blocks.count - 1].lineCount += 1
      } else if !marked.content.isEmpty {
        blocks.append(Block(form: marked.form, range: marked.content))
      }
      opensBlock = marked.content.isEmpty || stands(alone: marked)
      lastMarked = marked
    }
  }

  /// Whether nothing joins the line from below.
  private func stands(alone marked: MarkedLine) -> Bool {
    switch marked.form {
    case .heading, .mark: true
    default: isKnownFurniture(marked) || isHeadLine(marked)
    }
  }

  private func isKnownFurniture(_ marked: MarkedLine) -> Bool {
    marked.content.count <= 80 && rules.isLine(FoldedLine.fold(glyphs.bytes[marked.content]))
  }

  /// Whether a line near the top of the text is a byline or a date, whatever it touches.
  private func isHeadLine(_ marked: MarkedLine) -> Bool {
    guard blocks.count <= 3, blocks.allSatisfy({ $0.lineCount <= 2 && $0.range.count <= 200 }) else { return false }
    return bylines.name(in: marked.content) != nil || bylines.isDate(marked.content)
  }

  private func joins(_ marked: MarkedLine, to last: MarkedLine, shape: RunShape) -> Bool {
    let afterStop = glyphs.endsWithStop(last.content)
    switch marked.form {
    case .heading, .mark: return false
    case .quote: return last.form == .quote
    case .item:
      // A wrapped line may begin with a dash or a year: it opens an item only where one can stand.
      if blocks.last?.form == .item || afterStop || glyphs.bytes[last.content.upperBound - 1] == UInt8(ascii: ":") {
        return false
      }
      return marked.itemNumber != 1
    case .prose:
      if afterStop, isKnownFurniture(marked) { return false }
      if !afterStop, isHeadLine(marked) { return false }
      return !shape.breaks(between: last.line, and: marked.line, afterStop: afterStop, in: glyphs)
    }
  }
}

/// How a run of lines is to be read: as wrapped lines of one paragraph, or as a paragraph each.
struct RunShape {
  private let linePerParagraph: Bool
  private let alone: Bool
  private let longest: Int
  private let firstLine: Int

  /// The width beyond which no one wraps lines by hand.
  private static let widest = 200

  init(_ lines: ArraySlice<Line>, in glyphs: GlyphReader, alone: Bool) {
    self.alone = alone
    longest = lines.reduce(0) { max($0, $1.content.count) }
    firstLine = lines.first?.content.lowerBound ?? 0
    let closed = lines.dropLast().count { glyphs.endsWithStop($0.content) }
    linePerParagraph = longest > Self.widest || alone && lines.count > 1 && closed * 5 >= (lines.count - 1) * 3
  }

  /// Whether a paragraph ends between two lines of the run.
  func breaks(between upper: Line, and lower: Line, afterStop: Bool, in glyphs: GlyphReader) -> Bool {
    if linePerParagraph { return true }
    guard alone else { return false }
    if lower.indent >= 2, upper.indent == 0 { return true }
    let isShort = upper.content.count * 10 < longest * 7
    let opensTall = glyphs[lower.content.lowerBound].kind != .lower
    return isShort && opensTall && (afterStop || upper.content.lowerBound == firstLine)
  }
}
