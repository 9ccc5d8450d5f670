import Analysis
import ArgumentGraph
import Query
import Rendering

/// A side as a table by party shows it, and how it is typed.
struct SideRow {
  let side: ComparedSide
  let isParty: Bool
  /// The selection of its statements: `by:Kabul`.
  let query: String
  /// The side as an argument: `Kabul`, or a selection in parentheses.
  let argument: String

  var name: String { side.name }
}

extension Session {
  /// The parties that hold a claim, the authors, and the other voices together, each with its query.
  func sideRows(_ stop: () -> Bool) -> [SideRow] {
    let sides = EverySide.all(in: graph, stop: stop)
    let parties = graph.parties.map { "by:\(graph[$0].name.asArgument)" }
    return sides.map { every in
      guard every.side.name != EverySide.others else {
        let query = "not (\((parties + ["by:author"]).joined(separator: " or ")))"
        return SideRow(side: every.side, isParty: false, query: query, argument: "(\(query))")
      }
      return SideRow(
        side: every.side, isParty: every.isParty, query: every.side.query, argument: every.side.name.asSide)
    }
  }

  /// What a table by party rests on: the parties with the most claims, without authors and others.
  func basisLine(_ rows: [SideRow]) -> TextLine {
    let parties = rows.filter(\.isParty).prefix(4).map(\.side)
    let sides = parties.isEmpty ? rows.prefix(4).map(\.side) : parties
    return graph.basisLine(Basis(of: sides, in: graph), counting: settings.links)
  }

  /// The articles of the basis, in words: ", in A and B"; "" where nothing is held.
  func inArticles(_ sides: [ComparedSide]) -> String {
    let articles = Basis(of: sides, in: graph).articles.map(\.description).listed()
    return articles.isEmpty ? "" : ", in \(articles)"
  }

  /// Refuses to count where nothing is loaded.
  func expectStatements() throws {
    if graph.statementCount == 0 { throw Failure("nothing is loaded", advice: "load FILE reads an article") }
  }
}

extension ComparedSide {
  /// The selection of its statements.
  var query: String { name.hasPrefix("(") || name.hasPrefix("$") ? name : "by:\(name.asSide)" }
}

extension Section {
  /// A section with a row for each of some items, of which only so many are made as will be shown.
  init<Item>(
    _ heading: TextLine? = nil, of items: [Item], making limit: Int?, more: String, row: (Item) -> Row
  ) {
    self.init(
      heading, rows: items.prefix(limit ?? items.count).map(row), isCut: true, more: more, indent: 2)
    rowsLeftOut = items.count - rows.count
  }
}

extension Invocation {
  /// How many rows of a section are made. Where `_` is asked about all are: it means another selection afterwards.
  var rowsMade: Int? { line.contains("_") ? nil : rowsNeeded }
}

extension Reply {
  /// The reply with a way to every row, where not all were made: the line is asked again.
  func abridged(_ invocation: Invocation) -> Reply {
    guard answer.isAbridged else { return self }
    var reply = self
    let line = invocation.call.description + " all"
    reply.makeWhole = { session in try session.trying(line).get().answer }
    return reply
  }
}
