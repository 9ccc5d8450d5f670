import Foundation
import Testing

@testable import Commands

/// Every example that help shows, typed in a fresh session on the article that Moot ships with.
@Suite struct ExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let command: String
    let example: Command.Example
    var testDescription: String { "\(command): \(example.line)" }
  }

  static let cases = CommandTable.all.flatMap { command in
    command.examples.map { Case(command: command.name, example: $0) }
  }

  static let pageCases =
    HelpPages.written.flatMap { page in page.examples.map { Case(command: page.name, example: $0) } }
    + QueriesPage.examples(Cast()).map { Case(command: "queries", example: $0) }
    + HelpPages.values.flatMap { value in
      ValueMeanings.examples(value.name).map { Case(command: value.name, example: $0) }
    }

  @Test(arguments: pageCases) func anExampleOfAPageYieldsSomething(_ one: Case) throws {
    var desk = try Self.shipped.get()
    for line in one.example.after { try desk.type(line) }
    let reply = try desk.reply(to: one.example.line)
    let isSilent = one.example.line.hasPrefix("expect") || reply.effect != nil
    #expect(isSilent || reply.answer.count > 0 || one.example.line == "log", "\(one.example.line)")
    #expect(!one.example.note.isEmpty)
  }

  @Test func everyPageTeachesByTwoExamples() {
    for page in QualifierPages.all + StagePages.all {
      #expect(page.examples.count >= 2, "help \(page.name)")
      #expect(!page.text.isEmpty, "help \(page.name)")
    }
    for value in HelpPages.values {
      #expect(!value.summary.isEmpty, "\(value.name) has no meaning")
      #expect(ValueMeanings.examples(value.name).count == (value.name == "is:loaded" ? 0 : 2))
    }
  }

  /// What `help queries` types on the loaded article.
  @Test func theFirstPageIsOfWhatIsLoaded() throws {
    var desk = try Self.shipped.get()
    for example in QueriesPage.examples(desk.session.cast) {
      for line in example.after { try desk.type(line) }
      #expect(try desk.count(example.line) > 0, "\(example.line)")
    }
    var dam = try Desk.dam()
    #expect(try dam.type("help queries").contains("by:Norrland"))
  }

  /// Commands that cannot be shown in one line on the shipped article, and why.
  static let withoutExample = [
    "anchor": "scripts hold it; save writes it",
    "reading": "scripts hold it; save writes it",
    "paste": "takes its text from the lines that follow",
    "once": "writes a file",
    "recover": "needs a session that was left behind",
  ]

  /// A session with the shipped article, read once and copied for each example.
  static let shipped = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    func text(_ path: String) throws -> String { try String(contentsOf: root.appending(path: path), encoding: .utf8) }
    let paths = ["seeds/a-hard-reset.md", "scripts/lessons/first-walk.moot", "scripts/maps/right-to-act.moot"]
    var desk = Desk(Dictionary(uniqueKeysWithValues: try paths.map { ($0, try text($0)) }))
    try desk.type("load \(paths[0])")
    return desk
  }

  @Test(arguments: cases) func anExampleAnswers(_ one: Case) throws {
    var desk = try Self.shipped.get()
    for line in one.example.after { try desk.type(line) }
    let reply = try desk.reply(to: one.example.line)
    // `expect` says nothing when all is as expected; an effect is what the shell does with the line.
    let isSilent = one.command == "expect"
    #expect(isSilent || !reply.answer.isEmpty || reply.effect != nil)
    #expect(!one.example.note.isEmpty)
    #expect(one.example.line.contains(one.command), "an example of \(one.command) shows it")
  }

  @Test func everyCommandHasAnExampleOrAReason() {
    for command in CommandTable.all where command.examples.isEmpty {
      #expect(Self.withoutExample[command.name] != nil, "\(command.name) has no example")
    }
    for name in Self.withoutExample.keys {
      #expect(CommandTable.command(named: name)?.examples.isEmpty == true, "\(name) needs no reason any more")
    }
  }
}
