import Foundation
import Testing

@testable import Reading

/// The practice sentences, which `scripts/dev/score` counts from the same file.
@Suite struct PracticeTests {
  struct Case: CustomStringConvertible, Sendable {
    var number: String
    var text: String
    /// Lines, as `holder: words`, that must be among those read.
    var expected: [String] = []
    /// Holders that must hold nothing.
    var absent: [String] = []
    var description: String { number }
  }

  static let cases: [Case] = Fixture.lines("practice.txt").reduce(into: []) { cases, line in
    let parts = line.drop { $0 == " " }.split(separator: " ", maxSplits: 1).map(String.init)
    guard let mark = parts.first, let rest = parts.last, mark != "#" else { return }
    switch mark {
    case "+": cases[cases.count - 1].expected.append(rest)
    case "-": cases[cases.count - 1].absent.append(rest)
    default: cases.append(Case(number: mark, text: rest))
    }
  }

  @Test func allAreThere() {
    #expect(Self.cases.count == 22)
    #expect(Self.cases.allSatisfy { !$0.expected.isEmpty })
  }

  @Test(arguments: cases)
  func isReadAsExpected(_ practice: Case) throws {
    let read = try Read.body(practice.text)
    for line in practice.expected {
      #expect(read.lines.contains(line), "\(practice.number) \(line) not in \(read.lines)")
    }
    for holder in practice.absent {
      #expect(
        !read.lines.contains { $0.hasPrefix(holder + ":") },
        "\(practice.number) \(holder) holds something in \(read.lines)")
    }
  }
}
