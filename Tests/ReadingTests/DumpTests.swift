import ArticleText
import Foundation
import Testing

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
    let out = try JSONSerialization.data(withJSONObject: ["doc": try #require(object["doc"]), "attributions": found], options: .sortedKeys)
    lines.append(String(decoding: out, as: UTF8.self))
  }
  try (lines.joined(separator: "\n") + "\n").write(toFile: path.split(separator: "/").last.map { "/tmp/system-\($0)" } ?? "", atomically: true, encoding: .utf8)
}
