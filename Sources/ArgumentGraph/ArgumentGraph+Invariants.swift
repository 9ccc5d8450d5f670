extension ArgumentGraph {
  /// What is broken in the graph, in words; empty for a sound graph. For tests. Complexity: O(n).
  public func checkInvariants() -> [String] {
    var broken: [String] = []
    func expect(_ holds: Bool, _ message: @autoclosure () -> String) { if !holds { broken.append(message()) } }

    expect(
      linksInto.count == statementStore.count && linksFrom.count == statementStore.count, "adjacency per statement")
    expect(undercutsOf.count == linkStore.count, "undercuts per link")
    expect(held.count == voiceStore.count, "held per voice")
    expect(
      articleIDs == articleIDs.sorted() && Set(articleIDs).count == articleIDs.count, "letters are sorted, once each")
    for statement in statements {
      let value = self[statement]
      expect(statementsByID[value.id] == statement, "\(value.id) is found by its id")
      expect(held[value.holder.offset].contains(statement), "\(value.id) is found by its holder")
      expect(value.words != nil || !value.spans.isEmpty, "\(value.id) has words")
      expect(value.guessedHolder == nil || self[value.holder].kind == .author, "\(value.id) is a guess of an author")
      if let article = value.id.article.flatMap({ shelf[$0] }) {
        expect(value.spans.allSatisfy { $0.end <= article.article.text.scalarCount }, "\(value.id) lies in its text")
        expect(article.statements.contains(statement.offset), "\(value.id) is one of its article's")
      }
    }
    expect(statements.count == statementCount, "every live statement is listed")
    expect(statements == statements.sorted { self[$0].id < self[$1].id }, "statements are in the order of the text")
    for link in links {
      let value = self[link]
      let name = "L\(number(of: link))"
      expect(hasLiveEnds(value), "\(name) joins live ends")
      expect(value.premises.allSatisfy { linksFrom[$0.offset].contains(link) }, "\(name) is found from its premises")
      switch value.target {
      case .statement(let statement):
        expect(linksInto[statement.offset].contains(link), "\(name) is found at its target")
        expect(value.kind != .undercut, "\(name) undercuts a link, not a statement")
      case .link(let target):
        expect(undercutsOf[target.offset].contains(link), "\(name) is found at its target")
        expect(value.kind == .undercut, "\(name) is called an undercut")
      }
    }
    return broken
  }
}
