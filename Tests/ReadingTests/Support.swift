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

  private static func rules() throws -> TextRules {
    func table(_ name: String) throws -> String {
      String(decoding: try #require(WordSource.embedded.bytes(of: name)), as: UTF8.self)
    }
    return try TextRules(abbreviations: table("abbreviations"), furniture: table("furniture"))
  }

  func name(_ voice: Handle<Voice>) -> String { reading.voices[voice.offset].kind == .author ? "author" : reading.voices[voice.offset].name }

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
    for statement in reading.statements {
      let attribution = statement.attribution.map { reading.attributions[$0.offset] }
      let cue = attribution.map { $0.cue.map { article.text[$0] }.joined(separator: " … ") } ?? ""
      let guess = statement.guessedHolder.map { " guess of " + name($0) } ?? ""
      let flags = (statement.isHedged ? " hedged" : "") + (statement.isNegated ? " neg" : "") + (statement.isIfPart ? " if-part" : "")
      let about = attribution.map { " <\(cue)|\($0.rule)|\($0.stance.rawValue)\($0.isReactive ? ",reactive" : "")|\($0.confidence)>" } ?? ""
      lines.append("\(statement.id) [\(name(statement.holder))\(guess)] \(words(statement)) (\(statement.roles.names.joined(separator: ","))\(flags))\(about)")
      for link in reading.links where link.premises.contains(Handle(reading.statements.firstIndex(of: statement) ?? 0)) {
        let target = link.targetStatement.map { reading.statements[$0.offset].id.description } ?? ""
        lines.append("      \(link.isConcession ? "concession-" : "")\(link.kind) -> \(target) [\(link.origin) \(link.rule) \(link.confidence)]")
      }
    }
    for attribution in reading.attributions where !reading.statements.contains(where: { $0.attribution?.offset == attribution.number - 1 }) {
      lines.append("only attribution: [\(name(attribution.voice))] \(attribution.cue.map { article.text[$0] }) \(attribution.content.map { article.text[$0] }) \(attribution.rule)")
    }
    for voice in reading.voices {
      let party = voice.party.map { reading.parties[$0.offset].name } ?? "-"
      lines.append("voice \(voice.name) \(voice.kind) party=\(party) tie=\(voice.tie ?? "-") aliases=\(voice.aliases) key=\(voice.key)")
    }
    for party in reading.parties { lines.append("party \(party.name) \(party.aliases) \(party.origin)") }
    lines.append("never heard: \(reading.neverHeard)")
    lines.append("thesis \(reading.thesis.map { reading.statements[$0.offset].id.description } ?? "-")")
    lines.append("\(reading.statements.count) statements, \(reading.links.count) links, \(reading.links.filter { $0.origin == .found }.count) found; invariants: \(graph.checkInvariants())")
    return lines.joined(separator: "\n")
  }
}
