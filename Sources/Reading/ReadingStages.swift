import ArgumentGraph
import Lexicon

/// The stages of reading, each of which may be replaced alone.
///
/// Each asks its leg whether to go on; one that is stopped gives what it has, whole enough for the next to take.
/// Only `resolve` and `link` see parties; the boundaries of statements, and so their ids, never depend on them.
struct ReadingStages: Sendable {
  /// Who is given speech where.
  var attribute: @Sendable (Passage, Leg) -> [Finding]
  /// Where statements begin and end.
  var state: @Sendable (Passage, [Finding], Leg) -> [Draft]
  /// Which voice each finding is, and which side each voice is on.
  var resolve: @Sendable (Passage, [Finding], [PartyDeclaration], Leg) -> Resolution
  /// What each statement does in the text.
  var role: @Sendable (Passage, [Finding], [Draft], Leg) -> [RoleMarks]
  /// What supports and what attacks what.
  var link: @Sendable (LinkInput, Leg) -> [Link]

  /// Rules over tokens, with the words of a lexicon.
  static let rules = ReadingStages(
    attribute: { RuleAttribution.findings(in: $0, $1) },
    state: { RuleStatements.drafts(of: $0, findings: $1, $2) },
    resolve: { RuleResolution(passage: $0, findings: $1, declarations: $2).resolve($3) },
    role: { RuleRoles(passage: $0, findings: $1).marks(of: $2, $3) },
    link: { RuleLinks(input: $0).links($1) })
}
