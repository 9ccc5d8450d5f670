import ArgumentGraph
import Query
import Rendering

extension Command {
  static let conclusions = reasons(
    "conclusions", usage: "conclusions [ID] [all|N] [TERMS]", "list what a statement is given as a reason for",
    details: "",
    examples: [Example("conclusions A1.3", "what its parts are given as reasons for")],
    none: "it is given as a reason for nothing")
}
