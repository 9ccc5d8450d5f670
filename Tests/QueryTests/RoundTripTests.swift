import ArgumentGraph
import Seeded
import Testing

@testable import Query

@Suite struct RoundTripTests {
  @Test func readingWhatWasPrintedGivesTheSame() throws {
    for seed in 0..<4_000 as Range<UInt64> {
      var generator = LineGenerator(seed: seed)
      let line = generator.line()
      let printed = line.description
      do {
        let read = try Parser.parse(printed)
        #expect(read == line, "seed \(seed): \(printed)")
        #expect(read.description == printed, "seed \(seed)")
      } catch {
        Issue.record("seed \(seed): \(error.rendered(in: printed))")
      }
    }
  }

  @Test(arguments: [
    ("by:Kabul   is:claim|attackers  by:“Islamabad”", "by:Kabul is:claim | attackers by:Islamabad"),
    ("$k=by:Kabul", "$k = by:Kabul"),
    ("not A4.3 and a4.4", "-A4.3 A4.4"),
    (".premises A4.3 all # comment", "premises A4.3 all"),
    ("party Norrland=“the north”,N", "party Norrland = \"the north\" , N"),
    ("by:'x'", "by:'x'"),
  ])
  func canonicalForm(line: String, expected: String) throws {
    #expect(try Parser.parse(line).description == expected)
    #expect(try Parser.parse(expected).description == expected)
  }

  /// No line, whatever it holds, does more than give syntax or an error inside it; what it gives, it gives again.
  private func check(_ line: String, _ note: String) {
    let count = line.unicodeScalars.count
    do {
      let read = try Parser.parse(line, arguments: ["one", "two words"])
      let printed = read.description
      let again = try Parser.parse(printed)
      #expect(again == read, "\(note): \(line.debugDescription) -> \(printed.debugDescription)")
      for stage in read.stages { #expect(0 <= stage.range.lowerBound && stage.range.upperBound <= count, "\(note)") }
    } catch {
      #expect(
        0 <= error.range.lowerBound && error.range.upperBound <= count, "\(note): \(line.debugDescription) \(error)")
      #expect(!error.rendered(in: line).isEmpty)
    }
    if let tokens = try? Lexer.lex(line, arguments: ["one", "two words"]).tokens {
      #expect(tokens.allSatisfy { $0.range.upperBound <= count && !$0.range.isEmpty }, "\(note)")
      #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }, "\(note)")
    }
  }

  @Test func randomBytesAreHarmless() {
    var random = Seeded(7)
    for round in 0..<4_000 {
      let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      check(String(decoding: bytes, as: UTF8.self), "bytes \(round)")
      let marks = Array("\"“”'|#()-=,:$.\\ _ab1A3\n\t\u{A0}".unicodeScalars)
      var dense = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<30, using: &random) { dense.append(marks.randomElement(using: &random) ?? " ") }
      check(String(dense), "marks \(round)")
    }
  }

  @Test func mutatedLinesAreHarmless() {
    var random = Seeded(11)
    for seed in 0..<2_000 as Range<UInt64> {
      var generator = LineGenerator(seed: seed)
      var scalars = Array(generator.line().description.unicodeScalars)
      for _ in 0..<3 where !scalars.isEmpty {
        let place = Int.random(in: 0..<scalars.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: scalars.remove(at: place)
        case 1:
          scalars.insert(["\"", "(", ")", "|", "-", "$", "\\", " "].randomElement(using: &random) ?? " ", at: place)
        default: scalars.swapAt(place, scalars.count - 1)
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      check(String(text), "seed \(seed)")
    }
  }

  @Test func queriesOnAGraphAreHarmless() throws {
    var context = QueryContext(try tollGraph(), here: "A1.2")
    context.variables = ["k": context.here]
    context.last = context.here
    let pieces = [
      "by:Sudmark", "is:claim", "-is:answered", "premises", "attackers", "all", "2", "|", "|", "|", "(", ")", "A1.2",
      "A2..A3",
      "$k", "_", "or", "links:all", "unanswered", "by", "Norrland", "path", "sort", "words", "top", "except", "also",
      "roots",
    ]
    var random = Seeded(3)
    for round in 0..<4_000 {
      let line = (0..<Int.random(in: 1..<9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      do {
        let selection = try Evaluator(context).evaluate(try Parser.parse(line).stages).selection
        let statements = selection?.statements ?? []
        #expect(Set(statements).count == statements.count, "round \(round): \(line)")
      } catch {
        #expect(error.range.upperBound <= line.unicodeScalars.count, "round \(round): \(line)")
      }
    }
  }
}
