import Foundation
import PseudoTerminal
import Testing

/// Every lesson as a class sees it: on the wall, waiting at each pause, and on paper.
///
/// That each runs unattended, with every `expect` in it met, is for `TranscriptTests`.
@Suite(.serialized) struct LessonTests {
  static let lessons = (try? TranscriptTests.files(in: "scripts/lessons", ending: ".moot")) ?? []
  let moot: Moot

  init() throws { moot = try Moot() }

  @Test func theLessonsAreThere() {
    #expect(
      Self.lessons
        == ["analysts-half-hour", "debate-class", "first-walk", "framing-a-conflict"].map {
          "scripts/lessons/\($0).moot"
        })
  }

  /// What asks for a key, in either style, and what to type there.
  private static let prompts = [
    ("Enter goes on", ""), ("Enter shows it, s skips", ""), ("Enter shows it)", ""), (", s skip, q quit", "s"),
    ("Enter shows it:", ""),
  ]

  private static func asked(_ screen: Screen) -> [Int] {
    prompts.map { screen.text.components(separatedBy: $0.0).count - 1 }
  }

  @Test(arguments: lessons, [[], ["--plain"]])
  func aLessonWaitsAtEveryPauseAndGoesToItsEnd(lesson: String, style: [String]) throws {
    let script = TranscriptTests.top.appendingPathComponent(lesson).path
    let terminal = try PseudoTerminal(
      BuiltProduct.path("moot"), style + ["-f", script], environment: moot.environment, rows: 60, folder: moot.home)
    let source = try String(contentsOfFile: script, encoding: .utf8)
    let pauses = source.split(separator: "\n").count { $0 == "pause" }
    let last = try #require(source.split(separator: "\n").last { $0.hasPrefix("say ") }).dropFirst("say ".count).prefix(
      30)
    var seen = Self.asked(terminal.screen)
    var keys = 0
    while !terminal.screen.text.contains(last) {
      try terminal.wait(for: "a prompt or the end") { Self.asked($0) != seen || $0.text.contains(last) }
      let now = Self.asked(terminal.screen)
      guard let prompt = now.indices.first(where: { now[$0] > seen[$0] }) else { break }
      seen = now
      terminal.enter(Self.prompts[prompt].1)
      keys += 1
    }
    #expect(keys >= pauses)
    #expect(try terminal.exitStatus() == 0)
    #expect(!terminal.screen.text.contains("error:"))
    #expect(!terminal.screen.text.contains("Error:"))
  }

  @Test(arguments: lessons)
  func onPaperTheAnswersStandOnAPageOfTheirOwn(lesson: String) throws {
    let script = TranscriptTests.top.appendingPathComponent(lesson).path
    let run = try moot.run(["-c", "export markdown page.md of \"\(script)\""])
    #expect(run.status == 0, "\(run.err)")
    let page = try String(contentsOfFile: moot.home + "/page.md", encoding: .utf8)
    let parts = page.components(separatedBy: "page-break-after: always")
    #expect(parts.count == 2)
    #expect(parts[0].contains("**A** A Hard Reset, by the Moot authors"))
    #expect(parts[1].contains("# Answers: "))
    #expect(parts[1].contains("**A** A Hard Reset, by the Moot authors"))
    // Where the class writes, the answer of that number stands on the other page.
    let numbers = parts[0].components(separatedBy: "**Answer ").dropFirst().compactMap {
      Int($0.prefix { $0.isNumber })
    }
    #expect(!numbers.isEmpty)
    for number in numbers { #expect(parts[1].contains("**Answer \(number)**"), "\(lesson): \(number)") }
  }
}
