/// What of a page is title, byline, body and furniture, as ranges of bytes in the order of the text.
struct Layout {
  var title: Range<Int>?
  var byline: Range<Int>?
  var body: [Range<Int>] = []
  var furniture: [Range<Int>] = []
}

/// Tells prose from what stands around it.
struct LayoutReader {
  private enum Role {
    case title, byline, furniture, heading, body
  }

  private let glyphs: GlyphReader
  private let rules: TextRules
  private let bylines: BylineReader
  private let givenTitle: String?

  init(_ glyphs: GlyphReader, rules: TextRules, givenTitle: String?) {
    self.glyphs = glyphs
    self.rules = rules
    self.givenTitle = givenTitle
    bylines = BylineReader(glyphs: glyphs, rules: rules.furniture)
  }

  func layout(of range: Range<Int>) -> Layout {
    let blocks = BlockBuilder.blocks(of: glyphs.lines(in: range), in: glyphs, rules: rules.furniture)
    var roles: [Role] = []
    var inHead = true
    for index in blocks.indices {
      roles.append(role(of: index, in: blocks, inHead: inHead))
      inHead = inHead && roles[index] != .body
    }
    // Where no block ends like prose, the short lines are the text.
    if !roles.contains(.body) {
      for index in roles.indices where roles[index] == .heading && blocks[index].form == .prose { roles[index] = .body }
      if roles.count(where: { $0 == .body }) > 1, let first = roles.firstIndex(of: .body) { roles[first] = .heading }
    }
    var layout = Layout()
    readHead(blocks, &roles, into: &layout)
    for (block, role) in zip(blocks, roles) {
      switch role {
      case .body: layout.body.append(block.range)
      case .furniture, .heading: layout.furniture.append(block.range)
      case .title, .byline: continue
      }
    }
    return layout
  }

  /// The role of a block by its own words and its neighbours; the head is read afterwards.
  private func role(of index: Int, in blocks: [Block], inHead: Bool) -> Role {
    let block = blocks[index]
    let closed = glyphs.endsWithStop(block.range)
    switch block.form {
    case .mark: return .furniture
    case .heading: return .heading
    case .item, .quote, .prose: break
    }
    if block.range.count <= 600 {
      let folded = FoldedLine.fold(glyphs.bytes[block.range])
      if rules.furniture.matches(folded, endsWithStop: closed, isLast: index == blocks.count - 1) { return .furniture }
      if folded.isEmpty || !hasWord(block.range) { return .furniture }
    }
    switch block.form {
    case .quote: return .body
    case .item: return isNumberedHeading(index, in: blocks) ? .heading : .body
    default: return isHeading(block, inHead: inHead) ? .heading : .body
    }
  }

  private func hasWord(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let glyph = glyphs[offset]
      if glyph.isWordPart { return true }
      offset += glyph.width
    }
    return false
  }

  /// Whether a block is short and without a mark at its end, as titles and, shorter still, subheadings are.
  private func isHeading(_ block: Block, inHead: Bool = false) -> Bool {
    guard block.range.count <= (inHead ? 200 : 100), block.lineCount <= (inHead ? 2 : 1),
      let last = glyphs.lastMark(block.range)
    else { return false }
    return last.isWordPart || endsWithAbbreviation(block.range)
  }

  /// “The Trouble With the U.S.”: a short line whose only stop belongs to an abbreviation.
  private func endsWithAbbreviation(_ range: Range<Int>) -> Bool {
    guard glyphs.bytes[range.upperBound - 1] == UInt8(ascii: ".") else { return false }
    let word = glyphs.bytes[range].suffix(16).split(separator: 0x20).last ?? []
    return rules.abbreviations.kind(of: word) == .name && word.dropLast().contains(UInt8(ascii: "."))
  }

  /// “2. The river” between paragraphs, as against an item of a list.
  private func isNumberedHeading(_ index: Int, in blocks: [Block]) -> Bool {
    guard isHeading(blocks[index]), index + 1 < blocks.count else { return false }
    let next = blocks[index + 1]
    let follows = index > 0 && blocks[index - 1].form == .item
    return !follows && next.form == .prose && glyphs.endsWithStop(next.range) && next.range.count > 160
  }

  /// Finds title, byline and date lines above the first paragraph of prose.
  private func readHead(_ blocks: [Block], _ roles: inout [Role], into layout: inout Layout) {
    var head = roles.firstIndex(of: .body) ?? roles.count
    // A byline may end in a stop (“By R. Tal Jr.”), a title in a question mark.
    while head + 1 < blocks.count, roles[(head + 1)...].contains(.body), isHeadLine(blocks[head], titled: head > 0) {
      roles[head] = .heading
      head = roles[head...].firstIndex(of: .body) ?? roles.count
    }
    // A standfirst that ends like prose may stand above the byline, and an author may sign below the text.
    let signed = roles.indices.filter { $0 < head + 3 || $0 >= roles.count - 2 }
    for index in signed where roles[index] == .heading {
      if layout.byline == nil, let name = bylines.name(in: blocks[index].range) {
        layout.byline = name
        roles[index] = .byline
      } else if index < head, bylines.isDate(blocks[index].range) {
        roles[index] = .furniture
      }
    }
    let open = (0..<head).filter { roles[$0] == .heading }
    guard let title = open.first(where: { blocks[$0].form == .heading(1) }) ?? open.first else { return }
    layout.title = blocks[title].range
    roles[title] = .title
    if layout.byline == nil, let last = open.last, last > title, let name = bylines.bareName(in: blocks[last].range) {
      layout.byline = name
      roles[last] = .byline
    }
  }

  /// Whether a block that ends like prose is part of the head all the same.
  private func isHeadLine(_ block: Block, titled: Bool) -> Bool {
    guard block.form == .prose, block.range.count <= 160 else { return false }
    if bylines.name(in: block.range) != nil { return true }
    guard !titled, block.lineCount <= 2 else { return false }
    if let given = givenTitle { return glyphs.bytes[block.range].elementsEqual(given.utf8) }
    return [UInt8(ascii: "?"), UInt8(ascii: "!")].contains(glyphs.bytes[block.range.upperBound - 1])
  }
}
