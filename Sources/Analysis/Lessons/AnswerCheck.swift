import ArgumentGraph

/// How the statements that somebody names compare with those that answer a question. Nothing but ids is compared.
///
/// What is named in one breath, as by the id of a sentence, stands for those of its statements that are in the key, and
/// is beside the key only where none of them is. A statement that says again what one of the key says, in the same
/// voice, names that one.
public struct AnswerCheck: Sendable, Equatable {
  /// The statements of the key that were named, and those that were not, in the order of the key.
  public let named: [Handle<Statement>]
  public let missed: [Handle<Statement>]
  /// What was named and is not in the key, each as it was named, once.
  public let beside: [[Handle<Statement>]]

  /// Whether all of the key was named and nothing else.
  public var isRight: Bool { missed.isEmpty && beside.isEmpty }

  /// - Parameter namings: the statements of each id, in the order in which they were named.
  /// - Complexity: linear in the statements named and those of the key.
  public init(_ namings: [[Handle<Statement>]], for key: Selection, in graph: ArgumentGraph) {
    var restatements = Restatements(ofOneVoice: true)
    let wanted = Set(key.statements.map { restatements.first(of: $0, in: graph) })
    var met: Set<Handle<Statement>> = []
    var beside: [[Handle<Statement>]] = []
    var known: Set<[Handle<Statement>]> = []
    for naming in namings {
      let right = naming.map { restatements.first(of: $0, in: graph) }.filter(wanted.contains)
      met.formUnion(right)
      if right.isEmpty, !naming.isEmpty, known.insert(naming).inserted { beside.append(naming) }
    }
    self.beside = beside
    named = key.statements.filter { met.contains(restatements.first(of: $0, in: graph)) }
    missed = key.statements.filter { !met.contains(restatements.first(of: $0, in: graph)) }
  }
}
