import ArgumentGraph

@testable import Commands

extension Session {
  /// All that answers can rest on, as lines: what undo must restore and a replay must build again.
  ///
  /// Links are named by their ends: their numbers are this session's own.
  var picture: [String] {
    var lines = ["links \(settings.links.rawValue)"]
    for article in graph.articles { lines.append("\(article.id) \(article.article.sha256)") }
    for party in graph.parties {
      let voices = graph.voices(of: party).filter { !graph.statements(heldBy: $0).isEmpty }
      lines.append("party \(graph[party].name): \(voices.map(graph.name(of:)).sorted().joined(separator: ", "))")
    }
    for handle in graph.statements {
      let statement = graph[handle]
      let same = statement.restates.map { " = \(graph[$0].id)" } ?? ""
      let roles = statement.roles.names.joined(separator: " ")
      lines.append("\(statement.id)\(same) \(graph.holderName(handle)) (\(roles)): \(graph.words(of: handle))")
    }
    lines += graph.links.map { link in
      let value = graph[link]
      return "\(graph.ends(of: link)) \(value.origin.rawValue) \(value.verdict.map(\.rawValue) ?? "-")"
    }.sorted()
    for name in variables.keys.sorted() {
      lines.append(
        "$\(name) = \((variables[name]?.statements ?? []).filter(graph.isLive).map(graph.id).joined(separator: " "))")
    }
    return lines
  }

  var logLines: [String] { log.entries.map(\.line) }
}
