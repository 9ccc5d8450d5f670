import Testing

@testable import Commands

@Suite struct SetTests {
  @Test func everySettingIsListedWithItsValue() throws {
    var desk = Desk()
    let shown = try desk.type("set")
    for entry in Settings.entries { #expect(shown.contains("\n\(entry.name)")) }
    for line in shown.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test(arguments: Settings.entries.flatMap { entry in entry.values.map { (entry.name, $0) } })
  func everyValueThatTabOffersIsTaken(name: String, value: String) throws {
    var desk = Desk()
    #expect(try desk.type("set \(name) \(value)") == "\(name) \(value)")
    #expect(try desk.type("set \(name)") == "\(name) \(value)")
  }

  @Test func ofSettingsThatOnlyShowNoneIsAPartOfTheSession() throws {
    var desk = Desk()
    try desk.type(all: "set rows all", "set width 60", "set links reviewed", "set links REVIEWED")
    #expect(desk.session.logLines == ["set links reviewed"])
  }

  @Test(arguments: [("rows", "0"), ("rows", "-1"), ("width", "19"), ("echo", "yes"), ("links", "none")])
  func otherValuesAreRefused(name: String, value: String) {
    var desk = Desk()
    #expect(desk.refusal(of: "set \(name) \(value)").hasPrefix("error: "))
    #expect(desk.session.settings == Settings())
  }

  @Test func aRefusalSaysWhatThereIs() {
    var desk = Desk()
    #expect(
      desk.refusal(of: "set links none") == """
        error: links cannot be "none"
          set links none
                    ^^^^
          try: values: found, reviewed, all
        """)
    #expect(
      desk.refusal(of: "set row 2") == "error: no setting \"row\"\n  set row 2\n      ^^^\n  try: did you mean rows?")
  }
}
