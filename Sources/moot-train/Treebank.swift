/// A sentence of a treebank in CoNLL-U, with each word's place in the sentence's text.
struct TreebankSentence {
  struct Word {
    var tag: String
    /// Counted from 1; 0 for the root.
    var head: Int
    var relation: String
    /// Bytes of the text.
    var place: Range<Int>
  }

  var document: String
  var text: [UInt8]
  var words: [Word]
}

/// Reads CoNLL-U (universaldependencies.org/format): comments, words, tokens of several words; no empty nodes.
struct Treebank {
  var sentences: [TreebankSentence] = []

  init(path: String) throws {
    let bytes = try Options.bytes(of: path)
    var document = ""
    var text: [UInt8] = []
    var lines: [[ArraySlice<UInt8>]] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !lines.isEmpty { sentences.append(Self.sentence(document: document, text: text, lines: lines)) }
        lines.removeAll(keepingCapacity: true)
      } else if line.starts(with: "# newdoc id = ".utf8) {
        document = String(decoding: line.dropFirst(14), as: UTF8.self)
      } else if line.starts(with: "# text = ".utf8) {
        text = Array(line.dropFirst(9))
      } else if line.first != UInt8(ascii: "#") {
        lines.append(line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false))
      }
    }
  }

  private static func sentence(
    document: String, text: [UInt8], lines: [[ArraySlice<UInt8>]]
  ) -> TreebankSentence {
    var words: [TreebankSentence.Word] = []
    var cursor = 0
    var shared: (range: Range<Int>, last: Int)?
    for columns in lines where columns.count == 10 {
      let id = String(decoding: columns[0], as: UTF8.self)
      if id.contains(".") { continue }
      let ends = id.split(separator: "-").compactMap { Int($0) }
      if ends.count == 2 {
        shared = (place(of: columns[1], in: text, after: cursor), ends[1])
        continue
      }
      var range = place(of: columns[1], in: text, after: cursor)
      if let outer = shared {
        // "don't" is do + n't; where the parts do not add up to the whole, each has the whole's place.
        if range.upperBound > outer.range.upperBound || range.isEmpty { range = outer.range }
        if ends.first == outer.last {
          shared = nil
          cursor = outer.range.upperBound
        } else {
          cursor = max(cursor, range.upperBound < outer.range.upperBound ? range.upperBound : cursor)
        }
      } else {
        cursor = range.upperBound
      }
      words.append(
        .init(
          tag: String(decoding: columns[4], as: UTF8.self), head: Int(String(decoding: columns[6], as: UTF8.self)) ?? 0,
          relation: String(decoding: columns[7], as: UTF8.self), place: range))
    }
    return TreebankSentence(document: document, text: text, words: words)
  }

  /// Where a form stands at or after `cursor`, over blanks; an empty range there if it does not.
  private static func place(of form: ArraySlice<UInt8>, in text: [UInt8], after cursor: Int) -> Range<Int> {
    var start = cursor
    while start < text.count,
      text[start] == 0x20 || text[start] == 0xC2 && start + 1 < text.count && text[start + 1] == 0xA0
    {
      start += text[start] == 0x20 ? 1 : 2
    }
    let end = start + form.count
    guard end <= text.count, text[start..<end].elementsEqual(form) else { return start..<start }
    return start..<end
  }
}
