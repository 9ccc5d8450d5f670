import Testing

@testable import Commands

/// Handouts as tests read them.
enum HandoutPages {
  /// The handout of a script on the dam, without its line of underscores: `___` for each, its page break as `=====`.
  static func of(_ lines: String...) throws -> String {
    try of(lines)
  }

  static func of(_ lines: [String], named name: String = "lesson.moot") throws -> String {
    var desk = Desk(["dam.txt": Texts.dam, name: (["load dam.txt"] + lines).joined(separator: "\n")])
    return short(try desk.type("export markdown of \(name)"))
  }

  static func short(_ page: String) -> String {
    page.replacing(String(repeating: "\\_", count: 60), with: "___").replacing(
      "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_", with: "__"
    )
    .replacing("___\n\n___\n\n___", with: "___ x3").replacing("___\n\n___", with: "___ x2")
    .replacing("---\n\n<div style=\"break-after: page; page-break-after: always\"></div>", with: "=====")
  }
}
