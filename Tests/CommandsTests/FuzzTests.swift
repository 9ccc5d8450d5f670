import Query
import Seeded
import Testing

@testable import Commands

/// Lines that nobody would type, in a session with the shipped article: no crash, no hang, errors within the line.
@Suite struct FuzzTests {
  /// Commands that read and write files, or that other lines would have to follow, are left out.
  private static let pieces: [String] =
    QueryStage.all.map(\.name) + CommandTable.all.filter { ![.load, .keep].contains($0.group) }.map(\.name)
    + Qualifier.Key.allCases.flatMap { ["\($0.rawValue):", "\($0.rawValue):Kabul"] } + StatementKey.all.map(\.name)
    + [
      "|", "|", "|", "|", "|", "(", ")", "or", "and", "not", "-", ",", "=", "all", "by", "A8.3", "A8", "A3.1..A3.4",
      "N1",
      "L4", "a8.4a", "$k", "$k", "$k =", "_", "_", "\"perfect shield\"", "“raids”", "\"", "café", "cafe\u{301}",
      "\u{A0}",
      "2", "0", "-1", "99999999999999999999", "is:claim", "role:claim", "links:all", "frame:cause", "in:A3", "--format",
      "csv", "--format json", "--all", "$1", "#", "\\", "http://a.b", "2021-08-15", "🙂", "é", "zebra", "Islamabad",
    ]

  private func check(_ line: String, _ desk: inout Desk, _ note: String) {
    do throws(Failure) {
      let reply = try desk.reply(to: line, arguments: ["Kabul", "two words"])
      let ids = reply.answer.ids
      #expect(Set(ids).count == ids.count, "\(note): \(line)")
      if let selection = reply.selection {
        #expect(Set(selection.statements).count == selection.count, "\(note): \(line)")
      }
    } catch {
      #expect(!error.message.isEmpty, "\(note)")
      guard let columns = error.columns else { return }
      #expect(0 <= columns.lowerBound && columns.upperBound <= line.unicodeScalars.count, "\(note): \(line) \(error)")
      #expect(!error.shown(in: line).isEmpty)
    }
  }

  private static func desk() throws -> Desk {
    var desk = try ExampleTests.shipped.get()
    try desk.type("$k = by:Kabul")
    try desk.type("by:Kabul | list")
    return desk
  }

  @Test(arguments: 0..<8) func piecesOfTheLanguageInAnyOrder(seed: UInt64) throws {
    var desk = try Self.desk()
    let start = desk.session
    var random = Seeded(seed)
    for round in 0..<150 {
      if round % 10 == 0 { desk.session = start }
      var line = ""
      for _ in 0..<Int.random(in: 1..<9, using: &random) {
        line +=
          (Self.pieces.randomElement(using: &random) ?? "") + (Int.random(in: 0..<8, using: &random) == 0 ? "" : " ")
      }
      check(line, &desk, "seed \(seed), round \(round)")
    }
  }

  @Test func anyBytesAtAll() throws {
    var desk = try Self.desk()
    var random = Seeded(21)
    for round in 0..<800 {
      let bytes = (0..<Int.random(in: 0..<50, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      check(String(decoding: bytes, as: UTF8.self), &desk, "bytes \(round)")
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<20, using: &random) {
        scalars.append(Unicode.Scalar(UInt32.random(in: 0..<0xD800, using: &random)) ?? " ")
      }
      check(String(scalars), &desk, "scalars \(round)")
    }
  }

  @Test func nestingAndLengthAreBounded() throws {
    var desk = try Self.desk()
    let deep = String(repeating: "(by:Kabul | ", count: 60) + "list" + String(repeating: ")", count: 60)
    for line in [
      String(repeating: "(", count: 20_000), String(repeating: "by:Kabul | ", count: 300) + "count", deep,
      String(repeating: "by:Kabul or ", count: 500) + "by:Kabul", String(repeating: "not ", count: 5_000) + "A8",
      String(repeating: "-", count: 5_000), "find " + String(repeating: "a", count: 50_000),
      "list " + String(repeating: "\"", count: 9_999), "tree " + String(repeating: "9", count: 400),
    ] {
      check(line, &desk, "long")
    }
  }

  /// Case, accents, quotation marks and no-break spaces never decide what matches.
  @Test(arguments: [
    ("by:Kabul", "by:kabul"), ("by:Kabul", "BY:\"KABUL\""), ("by:Kabul", "by:“Kabul”"), ("by:Kabul", "by:Kâbul"),
    ("\"perfect shield\"", "“perfect\u{A0}shield”"), ("\"perfect shield\"", "\"PERFECT Shield\""),
    ("\"neighbour's soil\"", "\"neighbour’s soil\""), ("by:\"Pakistan's critics\"", "by:\"Pakistan’s\u{A0}critics\""),
    ("about:sovereignty", "about:SOVEREIGNTY"), ("about:raids", "about:raíds"), ("about:raids", "about:rai\u{301}ds"),
    ("role:claim is:hedged", "Role:Claim\u{A0}is:HEDGED"), ("(raids)", "(Raíds)"), ("A8.3", "a8.3"),
  ])
  func howItIsWrittenDoesNotMatter(plain: String, other: String) throws {
    var desk = try Self.desk()
    let expected = try desk.ids("\(plain) | list")
    #expect(!expected.isEmpty)
    #expect(try desk.ids("\(other) | list") == expected, "\(other)")
  }

  @Test func andOrNotAreSearchedForInQuotes() throws {
    var desk = try Self.desk()
    let count = try desk.count("\"and\" | count")
    #expect(count > 3)
    #expect(try desk.count("(\"and\" -\"and\") | count") == 0)
    #expect(try desk.count("(\"and\" or \"not\") | count") > count)
    #expect(try desk.ids("find \"not\"").isEmpty == false)
  }
}
