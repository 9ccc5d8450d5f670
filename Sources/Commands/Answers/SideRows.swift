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
