import Query
import Testing

@testable import Commands

/// Mistyped lines, one slip each: none is harmful, and advice followed literally gives a line that runs.
@Suite struct SlipTests {
  /// Lines that everything in them can be mistyped in.
  static let lines = [
    "by:Kabul is:claim | attackers by:Islamabad | count",
    "about:sovereignty not by:author | premises all | tree",
    "$k = by:Kabul",
    "by:Islamabad | except ($k | targets) | top 5",
    "by:Islamabad is:answered | sort holder | table id, words, attackers",
    "in:A3 or role:premise | group holder | reverse",
    "A8.4 | also A8.3 | unique | count by party",
    "premises A1.3 all links:all",
    "by:Islamabad | answered by Kabul | list --format csv",
    "\"perfect shield\" | targets | path A8.3",
    "stance:distancing or frame:moral | leaves | show",
    "guess:Kabul or via:author verb:maintain",
  ]

  /// Slips of the tongue of this language, with the advice that mends each.
  @Test(arguments: [
    ("premises A8.3 al", "did you mean all?"), ("by:Kabul | conclusions al", "did you mean all?"),
    ("by: Kabul", "did you mean by:Kabul?"), ("(is claim)", "did you mean is:claim?"),
    ("premises A8.3 all by Kabul", "did you mean by:Kabul?"), ("by:Kabul & is:claim", "did you mean and?"),
    ("by:Islamabad nto is:claim", "did you mean not?"), ("by:$k", "did you mean $k?"), ("$kk", "did you mean $k?"),
    ("by:Kabul is:claim attackers by:Islamabad", "did you mean | attackers?"), ("A8.3, A8.4", "did you mean or?"),
    ("by:Kabul count", "did you mean | count?"), ("by:Kabul | count holder", "did you mean by holder?"),
    ("by:Islamabad | answered Kabul", "did you mean by Kabul?"), ("ix:claim", "did you mean is:claim?"),
    ("by:Kabul or", "leave it out; to search for it, quote it: \"or\""),
    ("or by:Kabul", "leave it out; to search for it, quote it: \"or\""),
    ("by:Kabul | list --formatcsv", "did you mean --format csv?"), ("by:Kabul --csv", "did you mean --format csv?"),
  ])
  func slipsOfThisLanguageAreMended(line: String, advice: String) throws {
    var desk = try ExampleTests.shipped.get()
    try desk.type("$k = by:Kabul")
    let start = desk.session
    do throws(Failure) {
      _ = try desk.reply(to: line)
      Issue.record("no error: \(line)")
    } catch {
      #expect(error.advice == advice, "\(line)")
      for mended in Self.mended(line, error) { #expect(follow(mended, from: error, &desk, start).isEmpty, "\(mended)") }
    }
  }

  @Test func aNumberMustBeOne() throws {
    var desk = try Desk.dam()
    for (value, caret) in [("-1", "^^"), ("x", "^"), ("1.5", "^^^")] {
      #expect(
        desk.refusal(of: "by:Sudmark | top \(value)") == """
          error: top needs a number, not \(value)
            by:Sudmark | top \(value)
                             \(caret)
            try: write top N
          """)
    }
  }

  @Test func allLiftsTheLimitOfASelectionToo() throws {
    var desk = try Desk.dam()
    #expect(try desk.type("is:claim").contains("\n  … "))
    #expect(try desk.type("is:claim all") == (try desk.type("list is:claim all")))
    #expect(try desk.ids("is:claim all") == (try desk.ids("is:claim")))
  }

  @Test(arguments: lines) func adviceFollowedLiterallyWorks(line: String) throws {
    var desk = try ExampleTests.shipped.get()
    try desk.type("$k = by:Kabul")
    try desk.type("by:Kabul | list")
    let start = desk.session
    _ = try desk.reply(to: line)
    for (slip, breaksOneWord) in Self.slips(of: line) {
      desk.session = start
      do throws(Failure) {
        _ = try desk.reply(to: slip)
      } catch {
        let columns = error.columns ?? 0..<0
        #expect(columns.upperBound <= slip.unicodeScalars.count, "\(slip)")
        #expect(error.advice?.isEmpty == false, "no advice on: \(slip)")
        for mended in Self.mended(slip, error) {
          let trail = follow(mended, from: error, &desk, start)
          guard let last = trail.last else { continue }
          // A mark or a space that moved breaks two words, and not each of them has advice that can be followed.
          let isBetter = !breaksOneWord && last.message != error.message
          let story = ([error] + trail).map { "\($0.message)\n    \($0.advice ?? "")" }
          #expect(isBetter, "\(slip)\n  \(story.joined(separator: "\n  "))")
        }
      }
    }
  }

  /// Follows literal advice for a few steps; the errors on the way, of which there are none where the line runs.
  private func follow(_ line: String, from failure: Failure, _ desk: inout Desk, _ start: Session) -> [Failure] {
    var trail: [Failure] = []
    var line = line
    for _ in 0..<4 {
      desk.session = start
      do throws(Failure) {
        _ = try desk.reply(to: line)
        return []
      } catch {
        trail.append(error)
        guard let next = Self.mended(line, error).first else { return trail }
        line = next
      }
    }
    return trail
  }

  /// The line with one letter left out, doubled, replaced, or swapped with the next, at every place; and whether that
  /// leaves all words but one as they were.
  private static func slips(of line: String) -> [(line: String, breaksOneWord: Bool)] {
    let letters = Array(line)
    var slips: [(String, Bool)] = []
    for place in letters.indices {
      func add(_ isPlain: Bool, _ change: (inout [Character]) -> Void) {
        var one = letters
        change(&one)
        if one != letters { slips.append((String(one), isPlain)) }
      }
      let isPlain = letters[place].isLetter || letters[place].isNumber
      add(isPlain) { $0.remove(at: place) }
      add(isPlain) { $0.insert(letters[place], at: place) }
      add(isPlain) { $0[place] = "x" }
      guard place + 1 < letters.count else { continue }
      add(isPlain && (letters[place + 1].isLetter || letters[place + 1].isNumber)) { $0.swapAt(place, place + 1) }
    }
    return slips
  }

  /// The lines that literal advice makes: what is marked replaced, left out, closed, or the line as a whole.
  private static func mended(_ line: String, _ failure: Failure) -> [String] {
    guard let advice = failure.advice, let columns = failure.columns else { return [] }
    let scalars = Array(line.unicodeScalars)
    func text(_ part: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(part)) }
    let before = text(scalars[..<columns.lowerBound])
    let after = text(scalars[columns.upperBound...])
    if advice.hasPrefix("did you mean "), advice.hasSuffix("?") {
      let all = advice.dropFirst("did you mean ".count).dropLast()
      // A command in the place of a mark needs a space on either side; elsewhere what touched goes on touching.
      let isWord = failure.message.hasPrefix(", ") || all.hasPrefix("| ")
      let (left, right) = isWord ? (before + " ", " " + after) : (before, after)
      return all.replacing(" or ", with: "\0").replacing(", ", with: "\0").split(separator: "\0").map {
        left + $0 + right
      }
    }
    if advice.hasPrefix("leave it out") { return [before + after].filter { !$0.allSatisfy(\.isWhitespace) } }
    if advice == "close it with \"" { return [line + "\""] }
    if advice == "close it with )" { return [line + ")"] }
    if advice.hasPrefix("in a script write it out: ") { return [before + advice.dropFirst(26) + after] }
    if advice.hasPrefix("to search: ") { return [String(advice.dropFirst(11))] }
    return []
  }
}
