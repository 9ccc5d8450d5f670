import ArgumentGraph
import ArticleText
import Query
import Rendering

extension Session {
  /// The next words as a voice; `nil` where an id, a variable or nothing comes.
  func tracedVoice(_ arguments: inout ArgumentReader) throws -> Handle<Voice>? {
    guard let next = arguments.peek, next.id == nil, next.text != nil else { return nil }
    var ahead = arguments
    var name = ""
    var found: (voice: Handle<Voice>, rest: ArgumentReader)?
    while let word = ahead.nextText() {
      name += (name.isEmpty ? "" : " ") + word.value
      if let voice = graph.voice(named: name) { found = (voice, ahead) }
    }
    if let found {
      arguments = found.rest
      return found.voice
    }
    guard let typed = try sideName(&arguments) else { return nil }
    let side = try side(typed)
    guard let voice = side.voices.first else { throw arguments.missing("a voice that is heard") }
    return voice
  }
}

extension ArgumentGraph {
  /// A voice with its names, where each first stands, why they are one, and its side.
  func trace(_ voice: Handle<Voice>) -> Answer {
    let value = self[voice]
    let held = statements(heldBy: voice)
    var kind: [Cell] = [.text(value.kind.rawValue)]
    if let party = value.party { kind += [.text("on the side of"), .holder(self[party].name)] }
    if value.party == nil, value.kind != .author { kind.append(.text("on no side")) }
    if let tie = value.tie { kind.append(.text("(\(tie))")) }
    var lines = [TextLine([.holder(name(of: voice))] + kind)]
    lines.append(
      TextLine(
        [.text(held.count.of("statement"))] + (held.first.map { [.text("first"), .id(id($0))] } ?? []), indent: 2))
    let namings = articles.flatMap { article in
      article.namings.filter { $0.voice == voice }.map { (article: article.id, naming: $0) }
    }
    for (article, naming) in namings {
      let place = sentenceID(at: naming.span.start, in: article)
      let reason = naming.because.map { [Cell.text("(\($0))")] } ?? []
      lines.append(TextLine([.quote("\"\(naming.words)\""), .text("first in"), .id(place)] + reason, indent: 2))
    }
    if namings.isEmpty, value.kind != .author {
      lines.append(TextLine(text: "never named: heard by a pronoun, or added by hand", indent: 2))
    }
    return Answer(sections: [Section(rows: [Row(lines: lines)])], count: held.count)
  }

  /// The sentence in which a scalar of an article stands, as it is printed.
  private func sentenceID(at offset: Int, in id: ArticleID) -> String {
    guard let sentences = article(id)?.article.sentences else { return "\(id)" }
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].span.start <= offset else { return "\(id)0" }
    return "\(id)\(sentences[low].paragraph).\(sentences[low].number)"
  }
}
