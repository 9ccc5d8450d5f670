import ArgumentGraph

/// A statement that the author supposes somebody to hold.
public struct Guess: Sendable, Equatable {
  public let statement: Handle<Statement>
  /// The voice it is guessed of.
  public let of: Handle<Voice>
  /// The name of its party, or else its own.
  public let sideName: String
}

extension ArgumentGraph {
  /// The guesses of some articles, in the order of the text. Complexity: O(statements).
  func guesses(in articles: [LoadedArticle]) -> [Guess] {
    articles.flatMap { statements(in: $0) }.compactMap { statement in
      guessedHolder(of: statement).map { voice in
        Guess(statement: statement, of: voice, sideName: sideName(of: voice))
      }
    }
  }

  /// The name of a voice's party, or else its own.
  func sideName(of voice: Handle<Voice>) -> String { self[voice].party.map { self[$0].name } ?? name(of: voice) }

  /// Those whom some articles name and none of them lets speak, in the order of the text.
  ///
  /// - Complexity: O(names and aliases).
  func neverHeard(in articles: [LoadedArticle], heard: [HeardSide]) -> [String] {
    var known: Set<String> = []
    for voice in heard.flatMap(\.side.voices) {
      known.formUnion(([self[voice].name] + self[voice].aliases).map { $0.lowercased() })
    }
    var names: [String] = []
    for name in articles.flatMap(\.neverHeard) where known.insert(name.lowercased()).inserted { names.append(name) }
    return names
  }
}
