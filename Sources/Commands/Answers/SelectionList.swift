import ArgumentGraph
import Rendering

extension ArgumentGraph {
  /// A selection shown as a list, each member with the link by which it was reached.
  func list(_ selection: Selection, title: TextLine? = nil, whole: Bool = false) -> Answer {
    let rows = selection.members.map { Row(line($0, whole: whole)) }
    let count = TextLine(text: selection.isEmpty ? "none" : selection.count.of("statement"))
    return Answer(
      title ?? count, sections: [Section(rows: rows, isCut: true, more: "list _ all", indent: 2)],
      ids: selection.statements.map(id), of: "statements")
  }
}
