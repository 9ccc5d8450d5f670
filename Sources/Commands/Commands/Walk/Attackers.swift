import ArgumentGraph
import Query
import Rendering

extension Command {
  static let attackers = reasons(
    "attackers", usage: "attackers [ID] [TERMS]", "list what speaks against a statement, or against a reason for it",
    details: "Undercuts and concessions are called that, not attacks.",
    examples: [Example("attackers A8.3", "who objects, and by which cue")],
    none: "nothing speaks against it in the text")
}
