/// What a word is to its head: the relations of Universal Dependencies, rare subtypes folded into their kind.
public enum Relation: UInt8, Sendable, CaseIterable {
  case root, subject, passiveSubject, clausalSubject, object, indirectObject, oblique, agent, bareOblique
  case clausalComplement, openComplement, adverbialClause, adnominalClause, relativeClause
  case nominalModifier, possessor, bareNominal, description, apposition, numeral, adjectival, determiner, adverbial
  case auxiliary, passiveAuxiliary, copula, marker, caseMarker, coordinator, conjunct, compound, particle
  case flat, fixed, expletive, parataxis, discourse, vocative, list, orphan, dislocated, punctuation, other

  /// The names in Universal Dependencies, in the order of the cases.
  public static let universalNames = [
    "root", "nsubj", "nsubj:pass", "csubj", "obj", "iobj", "obl", "obl:agent", "obl:unmarked", "ccomp", "xcomp",
    "advcl", "acl", "acl:relcl", "nmod", "nmod:poss", "nmod:unmarked", "nmod:desc", "appos", "nummod", "amod", "det",
    "advmod", "aux", "aux:pass", "cop", "mark", "case", "cc", "conj", "compound", "compound:prt", "flat", "fixed",
    "expl", "parataxis", "discourse", "vocative", "list", "orphan", "dislocated", "punct", "dep",
  ]

  /// The relation of a treebank's label; a subtype that is not told apart counts as its kind, an unknown one as `dep`.
  public init(universalName label: String) {
    let kind = label.prefix { $0 != ":" }
    let index =
      Self.universalNames.firstIndex(of: label)
      ?? Self.universalNames.firstIndex { $0 == kind }
    self = index.flatMap { Relation(rawValue: UInt8($0)) } ?? .other
  }

  public var universalName: String { Self.universalNames[Int(rawValue)] }

  public var isSubject: Bool { self == .subject || self == .passiveSubject || self == .clausalSubject }
}
