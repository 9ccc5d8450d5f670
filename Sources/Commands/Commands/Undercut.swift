import ArgumentGraph
import Query
import Rendering

extension Command {
  static let undercut = byHand(
    .undercut, usage: "undercut LINK by ID…", "add an objection to a link: the reason may be so, but does not bear",
    details: "LINK is a number, L6, or its ends: undercut (support A4.3 by A4.4) by A5.1.",
    example: Example(
      "undercut (support A8.5 by A8.6) by A8.3", "A8.3 says that A8.6 is no reason for A8.5",
      after: ["support A8.5 by A8.6"]))
}
