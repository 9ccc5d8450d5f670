import ArgumentGraph
import Lexicon

/// The stages of reading, each of which may be replaced alone.
///
/// Only `resolve` and `link` see parties; the boundaries of statements, and so their ids, never depend on them.
struct ReadingStages: Sendable {
  /// Who is given speech where.
  var attribute: @Sendable (Passage, _ stop: () -> Bool) -> [Finding]
  /// Where statements begin and end.
  var state: @Sendable (Passage, [Finding]) -> [Draft]
  /// Which voice each finding is, and which side each voice is on.
  var resolve: @Sendable (Passage, [Finding], [PartyDeclaration]) -> Resolution
  /// What each statement does in the text.
  var role: @Sendable (Passage, [Finding], [Draft]) -> [RoleMarks]
  /// What supports and what attacks what.
  var link: @Sendable (LinkInput) -> [Link]

  /// Rules over tokens, with the words of a lexicon.
  static let rules = ReadingStages(
    attribute: { RuleAttribution.findings(in: $0, stop: $1) },
    state: { RuleStatements.drafts(of: $0, findings: $1) },
    resolve: { RuleResolution(passage: $0, findings: $1, declarations: $2).resolve() },
    role: { RuleRoles(passage: $0, findings: $1).marks(of: $2) },
    link: { RuleLinks(input: $0).links() })
}
