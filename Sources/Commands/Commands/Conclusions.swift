import ArgumentGraph
import Query
import Rendering

extension Command {
  static let conclusions = reasons(
    "conclusions", usage: "conclusions [ID] [all|N] [TERMS]", "list what a statement is given as a reason for",
    details: "",
    examples: [Example("conclusions A3.7", "what it supports")], none: "it is given as a reason for nothing")
}
