import ArgumentGraph
import ArticleText
import Foundation
import Lexicon
import Testing

@testable import Reading

/// A reading of a piece of text, with short ways to ask for what it holds.
struct Read {
  let article: Article
  let reading: ArticleReading
  let graph: ArgumentGraph

  init(_ text: String, parties: [PartyDeclaration] = []) throws {
    try self.init(Array(text.utf8), parties: parties)
  }

  init(_ bytes: [UInt8], parties: [PartyDeclaration] = []) throws {
    article = try Article.read(bytes, path: nil, rules: try Self.rules())
    let id = try #require(ArticleID("A"))
    reading = Reader(lexicon: try Lexicon.embedded()).read(article, as: id, parties: parties)
    var graph = ArgumentGraph()
    _ = try graph.apply(.load(id, article, reading))
    self.graph = graph
  }

  /// Only body text: a line above it keeps the first sentence from being taken for a title.
  static func body(_ text: String, parties: [PartyDeclaration] = []) throws -> Read {
    try Read("A Title Line\n\n" + text + "\n", parties: parties)
  }

  static func rules() throws -> TextRules {
    func table(_ name: String) throws -> String {
      String(decoding: try #require(WordSource.embedded.bytes(of: name)), as: UTF8.self)
    }
    return try TextRules(abbreviations: table("abbreviations"), furniture: table("furniture"))
  }

  func name(_ voice: Handle<Voice>) -> String {
    reading.voices[voice.offset].kind == .author ? "author" : reading.voices[voice.offset].name
  }

  func words(_ statement: Statement) -> String {
    graph.statement(statement.id).map { graph.words(of: $0) } ?? ""
  }

  func content(_ statement: Statement) -> String {
    statement.spans.map { article.text[$0] }.joined(separator: " … ")
  }

  /// Body statements as `holder: words`, in the order of the text.
  var lines: [String] {
    reading.statements.filter { !$0.id.isTitle }.map { "\(name($0.holder)): \(content($0))" }
  }

  /// Attributions as `holder (source): content`; in brackets where they make no statement.
  var attributed: [String] {
    let stated = Set(reading.statements.compactMap { $0.attribution?.offset })
    return reading.attributions.enumerated().map { index, attribution in
      func words(_ spans: [Span]) -> String { spans.map { article.text[$0] }.joined(separator: " … ") }
      let line = "\(name(attribution.voice)) (\(words(attribution.source))): \(words(attribution.content))"
      return stated.contains(index) ? line : "[\(line)]"
    }
  }

  /// Links as `A1.2 attacks A1.1 [found]`.
  var links: [String] {
    reading.links.map { link in
      let target = link.targetStatement.map { reading.statements[$0.offset].id.description } ?? "L"
      let premises = link.premises.map { reading.statements[$0.offset].id.description }.joined(separator: "+")
      return "\(premises) \(link.kind.rawValue)s \(target) [\(link.origin.rawValue)]"
    }
  }

  /// Everything, one line each, for a person to read.
  func dump() -> String {
    var lines: [String] = []
    for (index, statement) in reading.statements.enumerated() {
      lines.append(line(of: statement))
      for link in reading.links where link.premises.contains(Handle(index)) {
        lines.append("      \(line(of: link))")
      }
    }
    let stated = Set(reading.statements.compactMap { $0.attribution?.offset })
    for (index, attribution) in reading.attributions.enumerated() where !stated.contains(index) {
      lines.append("only attribution: [\(name(attribution.voice))] \(line(of: attribution))")
    }
    for voice in reading.voices {
      let party = voice.party.map { reading.parties[$0.offset].name } ?? "-"
      lines.append("voice \(voice.name) \(voice.kind) party=\(party) tie=\(voice.tie ?? "-") \(voice.aliases)")
    }
    for party in reading.parties { lines.append("party \(party.name) \(party.aliases) \(party.origin)") }
    let found = reading.links.filter { $0.origin == .found }.count
    lines.append("never heard: \(reading.neverHeard)")
    lines.append("thesis \(reading.thesis.map { reading.statements[$0.offset].id.description } ?? "-")")
    lines.append("\(reading.statements.count) statements, \(reading.links.count) links, \(found) found")
    return lines.joined(separator: "\n")
  }

  private func line(of statement: Statement) -> String {
    let guess = statement.guessedHolder.map { " guess of " + name($0) } ?? ""
    let flags = [
      statement.isHedged ? "hedged" : nil, statement.isLoaded ? "loaded" : nil, statement.isNegated ? "neg" : nil,
      statement.isIfPart ? "if-part" : nil,
    ]
    let roles = (statement.roles.names + flags.compactMap { $0 }).joined(separator: ",")
    let about = statement.attribution.map { " <\(line(of: reading.attributions[$0.offset]))>" } ?? ""
    return "\(statement.id) [\(name(statement.holder))\(guess)] \(words(statement)) (\(roles))\(about)"
  }

  private func line(of attribution: Attribution) -> String {
    let cue = attribution.cue.map { article.text[$0] }.joined(separator: " … ")
    let reactive = attribution.isReactive ? " reactive" : ""
    return "\(cue)|\(attribution.rule)|\(attribution.stance)\(reactive)|\(attribution.confidence)"
  }

  private func line(of link: Link) -> String {
    let target = link.targetStatement.map { reading.statements[$0.offset].id.description } ?? "a link"
    let kind = link.isConcession ? "concession" : link.kind.rawValue
    return "\(kind) -> \(target) [\(link.origin) \(link.rule) \(link.confidence)]"
  }
}
