import ArgumentGraph
import Query
import Rendering

extension Command {
  static let targets = reasons(
    "targets", usage: "targets [ID] [TERMS]", "list what a statement speaks against", details: "",
    examples: [Example("targets A3.1a", "what it answers")], none: "it speaks against nothing")
}
