import ArgumentGraph
import ArticleText

/// A graph read back from a file: its articles as they were read then, and what was added by hand.
///
/// Handles in `added`, `restatements` and `links` count within the file: the statements of its articles in order,
/// then those added.
public struct FrozenReading: Sendable {
  /// One article with the reading of it that was saved; its links are among those of the file.
  public struct Part: Sendable, Equatable {
    public let id: ArticleID
    public let article: Article
    public let reading: ArticleReading
  }

  /// A statement that says again what one of another article, or one added by hand, says.
  struct Restatement: Sendable, Equatable {
    let statement: Handle<Statement>
    let first: Handle<Statement>
  }

  public var parts: [Part] = []
  var parties: [Party] = []
  var voices: [Voice] = []
  var added: [Statement] = []
  var restatements: [Restatement] = []
  var links: [Link] = []
  /// Statements kept under a name, in the order of the file; their ids are those of the file's statements.
  public internal(set) var selections: [(name: String, statements: [StatementID])] = []

  /// Puts everything into a graph and returns the edit that takes it out again; links are numbered on from those
  /// there.
  ///
  /// - Throws: `GraphError` where a letter or an id is in use; the graph is then as it was.
  public func apply(to graph: inout ArgumentGraph) throws(GraphError) -> GraphEdit {
    var inverses: [GraphEdit] = []
    do throws(GraphError) {
      for part in parts { inverses.append(try graph.apply(.load(part.id, part.article, part.reading))) }
      let statements = try add(to: &graph, &inverses)
      for pair in restatements {
        let edit = GraphEdit.setRestatement(statements[pair.statement.offset], of: statements[pair.first.offset])
        inverses.append(try graph.apply(edit))
      }
      var handles: [Handle<Link>] = []
      for link in links {
        var joined = link
        joined.premises = link.premises.map { statements[$0.offset] }
        switch link.target {
        case .statement(let statement): joined.target = .statement(statements[statement.offset])
        case .link(let target): joined.target = .link(handles[target.offset])
        }
        handles.append(Handle(graph.linkCapacity))
        inverses.append(try graph.apply(.addLink(joined)))
      }
    } catch {
      for inverse in inverses.reversed() { _ = try? graph.apply(inverse) }
      throw error
    }
    return .batch(inverses.reversed())
  }

  /// Adds the statements made by hand, and gives the graph's handles of all the file's statements.
  private func add(
    to graph: inout ArgumentGraph, _ inverses: inout [GraphEdit]
  ) throws(GraphError) -> [Handle<Statement>] {
    var handles: [Handle<Voice>] = []
    for voice in voices {
      var joined = voice
      joined.party = voice.party.flatMap { graph.party(key: parties[$0.offset].key) }
      inverses.append(try graph.apply(.addVoice(joined)))
      if let handle = graph.voice(key: voice.key) { handles.append(handle) }
    }
    var statements = parts.flatMap { part in
      graph.article(part.id).map { graph.statements(in: $0) } ?? []
    }
    for statement in added {
      var joined = statement
      joined.holder = handles[statement.holder.offset]
      joined.reporters = statement.reporters.map { handles[$0.offset] }
      joined.guessedHolder = statement.guessedHolder.map { handles[$0.offset] }
      statements.append(Handle(graph.statementCapacity))
      inverses.append(try graph.apply(.addStatement(joined)))
    }
    return statements
  }
}
