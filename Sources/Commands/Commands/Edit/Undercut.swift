import ArgumentGraph
import Query
import Rendering

extension Command {
  static let undercut = byHand(
    .undercut, usage: "undercut LINK by ID…", "add an objection to a link: the reason may be so, but does not bear",
    details: "LINK is a number, L6, or its ends: undercut (support A4.3 by A4.4) by A5.1.",
    example: Example(
      "undercut (support A6.4 by A6.5) by A6.3", "A6.3 says that A6.5 is no reason for A6.4",
      after: ["support A6.4 by A6.5"]))
}
