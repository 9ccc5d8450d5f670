import Testing

@testable import Commands

@Suite struct TourTests {
  @Test func everyStepCanBeTypedAsItStands() throws {
    var desk = try Desk.dam()
    let shown = try desk.type("tour")
    #expect(shown.hasPrefix("A first walk. Type these lines one by one:\n  1 voice\n"))
    let steps = shown.split(separator: "\n").compactMap { line -> String? in
      let parts = line.drop { $0 == " " }.split(separator: " ", maxSplits: 1)
      return parts.count == 2 && Int(parts[0]) != nil ? String(parts[1]) : nil
    }
    #expect(steps.count == 7)
    for step in steps { #expect(desk.refusal(of: step) == "", "\(step)") }
  }

  @Test func inAnEmptySessionItSaysWhatToDo() throws {
    var desk = Desk()
    #expect(try desk.type("tour") == "Nothing is loaded yet: load FILE reads an article; then tour again.")
  }
}
