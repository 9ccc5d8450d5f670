import ArgumentGraph
import Query
import Rendering

extension Command {
  static let targets = reasons(
    "targets", usage: "targets [ID] [TERMS]", "list what a statement speaks against", details: "",
    examples: [Example("targets A8.4", "what Kabul's answer goes against")], none: "it speaks against nothing")
}
