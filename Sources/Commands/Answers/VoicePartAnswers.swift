import Analysis
import ArgumentGraph
import Rendering

extension Session {
  /// `voice X sentences`.
  func voiceSentences(_ parts: VoiceParts, of side: Side?, more: String, rows limit: Int?) -> Answer {
    let count = parts.sentences.count
    let total = graph.articles.reduce(0) { $0 + $1.article.sentences.count }
    var section = Section(isCut: true, more: more, indent: 2)
    section.rows = parts.sentences.prefix(limit ?? count).map {
      Row(TextLine([.id("\($0)"), .quote(graph.sentenceWords($0))], overflow: .cut(2)))
    }
    section.rowsLeftOut = count - section.rows.count
    return Answer(
      "Sentences in which \(side?.name ?? "somebody") speaks on the whole: \(count) of \(total)", sections: [section],
      count: count, of: "sentences")
  }

  /// `voice X words`.
  func voiceWords(_ parts: VoiceParts, of side: Side?, more: String, rows limit: Int?) -> Answer {
    let total = parts.words.reduce(0) { $0 + $1.count }
    let whose = side.map { " of \($0.name)" } ?? ""
    var section = Section(
      columns: [Column("words", isNumber: true), Column("statement"), Column("as it stands")], isCut: true, more: more,
      indent: 2)
    section.rows = parts.words.prefix(limit ?? parts.words.count).map { part in
      Row(TextLine([.number(part.count), .id(graph.id(part.statement)), .quote(graph.words(of: part.statement))]))
    }
    section.rowsLeftOut = parts.words.count - section.rows.count
    return Answer(
      "Words of the statements\(whose) (unit: words; \(total) in \(parts.words.count.of("statement")))",
      sections: [section], notes: ["Words that two statements share count for the first."], count: total, of: "words")
  }
}
