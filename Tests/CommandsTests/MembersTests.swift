import Rendering
import Testing

@testable import Commands

/// A number that offers its members is their count: the line that it gives lists as many.
@Suite struct MembersTests {
  static let lines = commands.flatMap { command in command.examples.map { ($0.after, $0.line) } }
  private static let commands = CommandTable.all.filter { [.look, .compare, .walk, .teach].contains($0.group) }

  @Test(arguments: lines.indices) func onTheShippedArticle(_ place: Int) throws {
    let (before, line) = Self.lines[place]
    var desk = try ExampleTests.shipped.get()
    for line in before { try desk.type(line) }
    try Self.expectMembers(of: line, at: &desk)
  }

  /// Links made and taken away at random, on an article with few of its own.
  @Test(arguments: 1...4) func afterEditsAtRandom(seed: UInt64) throws {
    var desk = try Desk.dam()
    var edits = RandomEdits(seed: seed)
    for _ in 0..<40 { _ = try? desk.type(edits.line(for: desk.session)) }
    for command in CommandTable.all where command.group == .compare || command.name == "play" {
      for line in [
        "\(command.name)", "\(command.name) Sudmark", "\(command.name) Sudmark Norrland",
        "\(command.name) Sudmark by Norrland", "\(command.name) (by:Sudmark in:A) (in:A2)",
      ] {
        try Self.expectMembers(of: line, at: &desk)
      }
    }
  }

  /// Types a line, and the line that each of its numbers gives; a line that is refused has no numbers.
  static func expectMembers(of line: String, at desk: inout Desk) throws {
    guard let reply = try? desk.reply(to: line) else { return }
    let answer = try reply.makeWhole?(desk.session) ?? reply.answer
    for (number, members) in answer.numbers {
      var other = desk
      let listed = try other.reply(to: members)
      #expect(listed.memberCount == number, "\(line): \(number) is not what \(members) lists")
    }
  }
}

extension Reply {
  /// How many members it lists: statements, but of an answer that counts mentions, links, topics or pairs these.
  fileprivate var memberCount: Int {
    let countsOther = ["mentions", "links", "topics", "pairs", "questions"].contains(answer.counted ?? "")
    return countsOther ? answer.count : selection?.count ?? answer.count
  }
}

extension Answer {
  /// Its numbers that offer their members, with the lines that list them.
  fileprivate var numbers: [(number: Int, members: String)] {
    let lines =
      [title].compactMap { $0 } + sections.flatMap { [$0.heading].compactMap { $0 } + $0.rows.flatMap(\.lines) } + notes
    return lines.flatMap(\.cells).compactMap { cell in
      switch cell {
      case .number(let number, members: let members?): (number, members)
      case .fraction(let number, of: _, members: let members?): (number, members)
      default: nil
      }
    }
  }
}
