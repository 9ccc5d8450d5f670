import ArgumentGraph
import Query
import Rendering

extension Command {
  static let attack = byHand(
    .attack, usage: "attack ID by ID…", "add an objection by hand", details: "",
    example: Example("attack A2.3 by A3.1a", "A3.1a speaks against A2.3"))
}
