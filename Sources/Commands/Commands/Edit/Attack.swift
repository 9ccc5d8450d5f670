import ArgumentGraph
import Query
import Rendering

extension Command {
  static let attack = byHand(
    .attack, usage: "attack ID by ID…", "add an objection by hand", details: "",
    example: Example("attack A6.1 by A6.3", "A6.3 speaks against A6.1"))
}
