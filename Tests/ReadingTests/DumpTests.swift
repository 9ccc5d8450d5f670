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
    "attribute \(clock.measure { findings = RuleAttribution.findings(in: words) }) \(findings.count)")
  var drafts: [Draft] = []
  print("state \(clock.measure { drafts = RuleStatements.drafts(of: words, findings: findings) }) \(drafts.count)")
  print("role \(clock.measure { _ = RuleRoles(passage: words, findings: findings).marks(of: drafts) })")
  print(
    "resolve \(clock.measure { _ = RuleResolution(passage: words, findings: findings, declarations: []).resolve() })")
  print("all \(clock.measure { _ = reader.read(whole, as: id) }) for \(bytes.count) bytes")
}
