import ArgumentGraph

extension Session {
  /// Takes back the last logged command; its line as shown, or `nil` where there is none.
  mutating func undo() throws -> String? {
    guard let entry = log.popForUndo() else { return nil }
    log.pushUndone(entry, inverse: try reverse(entry.inverse))
    return shown(entry)
  }

  /// Makes again what was last taken back.
  mutating func redo() throws -> String? {
    guard let entry = log.popForRedo() else { return nil }
    log.pushRedone(entry, inverse: try reverse(entry.inverse))
    return shown(entry)
  }

  /// A logged line as `log` and `undo` show it.
  func shown(_ entry: Log.Entry) -> String { entry.shown(from: scriptFolder ?? workingFolder) }

  /// Applies an inverse and gives the inverse of that.
  private mutating func reverse(_ inverse: Log.Inverse) throws -> Log.Inverse {
    switch inverse {
    case .graph(let edit, let parties):
      let redo = Log.Inverse.graph(try change(edit), declarations: declarations)
      declarations = parties
      forgetWhatIsGone()
      return redo
    case .variable(let name, let value):
      let redo = Log.Inverse.variable(name, variables[name])
      variables[name] = value
      return redo
    case .links(let old):
      let redo = Log.Inverse.links(settings.links)
      settings.links = old
      return redo
    case .words(let old):
      let redo = Log.Inverse.words(lists)
      use(old)
      return redo
    case .all(let inverses): return .all(try inverses.map { try reverse($0) }.reversed())
    }
  }

  /// Makes an edit and logs it under a line that a script can replay.
  mutating func edit(_ edit: GraphEdit, as line: String, ids: [StatementID] = []) throws {
    let inverse = try change(edit)
    log.append(line, inverse: .graph(inverse, declarations: declarations), anchors: anchors(of: ids))
    forgetWhatIsGone()
  }

  /// Statements that were taken out are no place to stand on and no part of a selection.
  mutating func forgetWhatIsGone() {
    if let here = place, !graph.isLive(here) { place = nil }
    if last.statements.contains(where: { !graph.isLive($0) }) { last = last.filter(graph.isLive) }
    numbered.removeAll { !graph.isLive($0) }
    trail.keep(where: graph.isLive)
  }
}
