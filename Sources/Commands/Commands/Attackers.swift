import ArgumentGraph
import Query
import Rendering

extension Command {
  static let attackers = reasons(
    "attackers", usage: "attackers [ID] [TERMS]", "list what speaks against a statement, or against a reason for it",
    details: "Undercuts and concessions are called that, not attacks.",
    examples: [Example("attackers A2.1", "who objects")], none: "nothing speaks against it in the text")
}
