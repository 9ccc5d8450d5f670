import ArgumentGraph
import Query
import Rendering

extension Command {
  static let premises = reasons(
    "premises", usage: "premises [ID] [all|N] [TERMS]", "list the reasons given for a statement",
    details: "One step without a number; `all` goes on to the reasons of reasons. TERMS filter what is reached.",
    examples: [
      Example("premises A1.3", "why, as the text has it"), Example("premises A1.3 all", "reasons of reasons too"),
    ],
    none: "no reason is given for it in the text")
}
