import Query
import Rendering

extension Command {
  static let list = Command(
    "list", .look, usage: "list [SELECTION] [all]", "list statements: those piped in, those selected, or everything",
    details: "`all` at the end shows every row; otherwise `set rows` says how many.",
    takes: [.optional([.selection]), .optional([.keyword("all")])],
    takesPipe: true,
    examples: [
      Example("list by:Kabul", "what Kabul says"), Example("by:Islamabad about:raids | list", "the same as a pipe"),
    ]
  ) { session, invocation in
    let selection = try session.shown(invocation)
    return session.listed(selection, rows: invocation.rowsNeeded)
  }
}
