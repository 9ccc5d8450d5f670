import Query
import Testing

@testable import Commands

/// Mistyped lines, one slip each: none is harmful, and advice followed literally gives a line that runs.
@Suite struct AdviceTests {
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

  @Test(arguments: lines) func adviceFollowedLiterallyWorks(line: String) throws {
    var desk = try ExampleTests.shipped.get()
    try desk.type("$k = by:Kabul")
    try desk.type("by:Kabul | list")
    let start = desk.session
    _ = try desk.reply(to: line)
    for slip in Self.slips(of: line) {
      desk.session = start
      do throws(Failure) {
        _ = try desk.reply(to: slip)
      } catch {
        let columns = error.columns ?? 0..<0
        #expect(columns.upperBound <= slip.unicodeScalars.count, "\(slip)")
        #expect(error.advice?.isEmpty == false, "no advice on: \(slip)")
        for mended in Self.mended(slip, error) {
          desk.session = start
          do throws(Failure) {
            _ = try desk.reply(to: mended)
          } catch let second {
            Issue.record("\(slip)\n  \(error.message)\n  \(error.advice ?? "")\n  \(mended)\n  \(second)")
          }
        }
      }
    }
  }

  /// The line with one letter left out, doubled, replaced, or swapped with the next, at every place.
  private static func slips(of line: String) -> [String] {
    let letters = Array(line)
    var slips: [String] = []
    for place in letters.indices {
      var one = letters
      one.remove(at: place)
      slips.append(String(one))
      one = letters
      one.insert(letters[place], at: place)
      slips.append(String(one))
      one = letters
      one[place] = "x"
      slips.append(String(one))
      guard place + 1 < letters.count else { continue }
      one = letters
      one.swapAt(place, place + 1)
      slips.append(String(one))
    }
    return slips.filter { $0 != line }
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
      return all.split(separator: " or ").flatMap { $0.split(separator: ", ") }.map { "\(before) \($0) \(after)" }
    }
    if advice.hasPrefix("leave it out") { return [before + after].filter { !$0.allSatisfy(\.isWhitespace) } }
    if advice == "close it with \"" { return [line + "\""] }
    if advice == "close it with )" { return [line + ")"] }
    if advice.hasPrefix("in a script write it out: ") { return [before + advice.dropFirst(26) + after] }
    if advice.hasPrefix("to search: ") { return [String(advice.dropFirst(11))] }
    return []
  }
}
