import ArgumentGraph
import Query
import Rendering

extension Command {
  static let support = byHand(
    .support, usage: "support ID by ID…", "add a reason by hand; several ids are linked premises",
    details: "Two commands make two convergent reasons; one command with several ids makes one of linked premises.",
    example: Example("support A6.4 by A6.5", "A6.5 is given as a reason for A6.4"))
}
