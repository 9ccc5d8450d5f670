import ArgumentGraph
import Query
import Rendering

extension Command {
  static let role = Command(
    "role", .edit, usage: "role ID ROLE…", "correct what a statement does in the text",
    details: "Roles: \(Roles.named.map(\.name).joined(separator: ", ")).",
    takes: [.statement, .many(.choice("ROLE", Roles.named.map(\.name)))],
    examples: [Example("role A1.1 background", "A1.1 sets the scene")]
  ) { session, invocation in
    var arguments = invocation.arguments
    let statement = try session.statement(&arguments, orPlaceFor: "role")
    var roles: Roles = []
    while let word = arguments.nextText() {
      guard let role = Roles(name: word.value.lowercased()) else {
        let names = Roles.named.map(\.name)
        let near = closest(to: word.value, among: names).map { "did you mean \($0)?" }
        throw Failure(
          "no role \"\(word.value)\"", advice: near ?? "roles are \(names.listed())", at: word.place.range)
      }
      roles.insert(role)
    }
    guard !roles.isEmpty else { throw arguments.missing("a role") }
    let id = session.graph[statement].id
    try session.edit(
      .setRoles(statement, roles, byHand: true), as: "role \(id) \(roles.names.joined(separator: " "))", ids: [id])
    let line = session.graph.line(statement, after: [.text("(\(roles.names.listed()))")])
    return Reply(Answer(sections: [Section(rows: [Row(line)])]), selection: Selection([statement]))
  }
}
