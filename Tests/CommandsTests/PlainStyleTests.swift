import Foundation
import Rendering
import Testing

@testable import Commands

/// `set style plain`: whatever a command answers can be heard line by line, and nothing is lost.
@Suite struct PlainStyleTests {
  private static let plain = TextStyle(rows: nil, form: .plain)

  @Test(arguments: ExampleTests.cases + ExampleTests.pageCases)
  func everyExampleReadsAsLabelsAndValues(_ one: ExampleTests.Case) throws {
    var desk = try ExampleTests.shipped.get()
    for line in one.example.after { try desk.type(line) }
    let answer = try desk.reply(to: one.example.line).answer
    for limit in [nil, 5] {
      Self.expectLines(answer.text(TextStyle(rows: limit, form: .plain)), one.example.line)
    }
    Self.expectNothingLost(answer, one.example.line)
  }

  /// The same for what has no example of its own: the pages of help.
  @Test func everyPageOfHelpReadsAsLabelsAndValues() throws {
    var desk = try ExampleTests.shipped.get()
    let names = CommandTable.all.map(\.name) + HelpPages.names.map(\.name)
    for name in ["", "json"] + names {
      let answer = try desk.reply(to: "help \(name)").answer
      Self.expectLines(answer.text(Self.plain), "help \(name)")
      Self.expectNothingLost(answer, "help \(name)")
    }
  }

  /// Every lesson, run without anybody before it.
  @Test func everyLessonReadsAsLabelsAndValues() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var texts: [String: String] = [:]
    for folder in ["seeds", "scripts/lessons", "scripts/maps"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path) {
        texts["\(folder)/\(name)"] = try String(contentsOf: root.appending(path: "\(folder)/\(name)"), encoding: .utf8)
      }
    }
    let lessons = texts.keys.filter { $0.hasPrefix("scripts/lessons/") }.sorted()
    #expect(!lessons.isEmpty)
    for path in lessons {
      var session = Desk(texts).session
      session.settings.style = .plain
      let absolute = session.path(path)
      let script = try session.openScript(absolute)
      session.enter(script: absolute)
      var shown = ""
      let result = session.run(script) { event, settings in
        if case .reply(let reply) = event { shown += reply.printed(settings) }
        return true
      }
      #expect(result.failures.isEmpty, "\(path): a script must not depend on the style")
      #expect(shown.contains("\nSay: "))
      Self.expectLines(shown, path)
    }
  }

  /// One label, one value; no place, sign or space that would have to be seen.
  private static func expectLines(_ text: String, _ typed: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let parts = line.split(separator: ": ", maxSplits: 1)
      #expect(parts.count == 2 && !parts[1].isEmpty, "\(typed) shows \(line)")
      #expect(line.first.map { $0.isUppercase || $0 == "$" } ?? false, "\(typed) shows \(line)")
      for sign in ["  ", "\t", "…", "→", "—: ", "[L", "^^"] { #expect(!line.contains(sign), "\(typed) shows \(line)") }
      // A bar may be typed; it never parts what is told.
      #expect(line.firstMatch(of: /\| [a-z]+:(?: |$)/) == nil, "\(typed) shows \(line)")
    }
  }

  /// Every word, number and id of the outline, of all rows, is somewhere in the plain form.
  private static func expectNothingLost(_ answer: Answer, _ typed: String) {
    let outline = words(answer.text(TextStyle(width: 2000, rows: nil)))
    let heard = words(answer.text(plain))
    #expect(
      outline.subtracting(heard).subtracting(["rows", "asterisks", "between", "stand", "stands", ""]) == [], "\(typed)")
  }

  private static func words(_ text: String) -> Set<String> {
    Set(
      text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ".") }.map { word in
        String(word.drop { $0 == "." }.reversed().drop { $0 == "." }.reversed())
      })
  }
}
