import ArgumentGraph
import ArticleText
import Foundation
import Lexicon
import Testing

@testable import Reading

/// Prints the reading of the file that MOOT_DUMP names, for a person to check.
@Test(.enabled(if: ProcessInfo.processInfo.environment["MOOT_DUMP"] != nil))
func dumpOfAFile() throws {
  let path = try #require(ProcessInfo.processInfo.environment["MOOT_DUMP"])
  let bytes = try #require(FileManager.default.contents(atPath: path))
  print(try Read([UInt8](bytes)).dump())
}

/// Writes what was read of the documents of a corpus, in the form its scorer takes.
@Test(.enabled(if: ProcessInfo.processInfo.environment["MOOT_SCORE"] != nil))
func attributionsOfACorpus() throws {
  let environment = ProcessInfo.processInfo.environment
  let path = try #require(environment["MOOT_SCORE"])
  let text = try String(contentsOfFile: path, encoding: .utf8)
  var lines: [String] = []
  for line in text.split(separator: "\n") {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let document = try #require(object["text"] as? String)
    let read = try Read(document)
    let found = read.reading.attributions.filter { !$0.isGuess }.map { attribution -> [String: Any] in
      func spans(_ list: [Span]) -> [[Int]] { list.map { [$0.start, $0.end] } }
      return [
        "source": spans(attribution.source), "cue": spans(attribution.cue), "content": spans(attribution.content),
        "rule": attribution.rule,
      ]
    }
    let out = try JSONSerialization.data(
      withJSONObject: ["doc": try #require(object["doc"]), "attributions": found], options: .sortedKeys)
    lines.append(String(decoding: out, as: UTF8.self))
  }
  try (lines.joined(separator: "\n") + "\n").write(
    toFile: path.split(separator: "/").last.map { "/tmp/system-\($0)" } ?? "", atomically: true, encoding: .utf8)
}

/// Prints how fast a file, repeated to a megabyte as paragraphs, is read.
@Test(.enabled(if: ProcessInfo.processInfo.environment["MOOT_BENCH"] != nil))
func speedOfAFile() throws {
  let path = try #require(ProcessInfo.processInfo.environment["MOOT_BENCH"])
  let one = try #require(FileManager.default.contents(atPath: path))
  var bytes: [UInt8] = []
  while bytes.count < 1_000_000 { bytes += one }
  let lexicon = try Lexicon.embedded()
  let clock = ContinuousClock()
  let id = try #require(ArticleID("A"))
  let rules = try Read.rules()
  var article: Article?
  print("text \(try clock.measure { article = try Article.read(bytes, path: nil, rules: rules) })")
  let whole = try #require(article)
  let reader = Reader(lexicon: lexicon)
  var passage: Passage?
  print("passage \(clock.measure { passage = Passage(whole, as: id, lexicon) })")
  let words = try #require(passage)
  var findings: [Finding] = []
  print(
    "attribute \(clock.measure { findings = RuleAttribution.findings(in: words, stop: { false }) }) \(findings.count)")
  var drafts: [Draft] = []
  print("state \(clock.measure { drafts = RuleStatements.drafts(of: words, findings: findings) }) \(drafts.count)")
  print("role \(clock.measure { _ = RuleRoles(passage: words, findings: findings).marks(of: drafts) })")
  print(
    "resolve \(clock.measure { _ = RuleResolution(passage: words, findings: findings, declarations: []).resolve() })")
  print("all \(clock.measure { _ = reader.read(whole, as: id) }) for \(bytes.count) bytes")
}
