import ArgumentGraph
import Query

extension Session {
  /// The session as a script: its log, paths as seen from the script's folder, every id anchored by its words.
  func script(savedTo path: String, version: String) -> String {
    var lines = [
      "#!/usr/bin/env -S moot -f", "# Saved by Moot \(version). Replay: moot -f \(path.lastComponent.asArgument)",
    ]
    let folder = path.folder
    var anchoredIDs: Set<StatementID> = []
    let later = log.entries.map(\.ids)
    for (place, entry) in log.entries.enumerated() {
      lines.append(entry.savedLine(from: folder))
      guard let loaded = entry.loadedArticle else { continue }
      // Ids are anchored right after their article, before any line that uses them.
      let ids = later[place...].joined().filter { $0.article == loaded }.sorted()
      for id in ids where anchoredIDs.insert(id).inserted {
        guard let statement = graph.statement(id) else { continue }
        lines.append("anchor \(id) \(Argument(.quoted(anchor(of: statement))))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Log.Entry {
  /// The article that the entry loads.
  fileprivate var loadedArticle: ArticleID? {
    guard line.hasPrefix("load ") || line.hasPrefix("paste ") else { return nil }
    guard let line = try? Parser.parse(line.firstLine), case .command(let call)? = line.stages.first else { return nil }
    var arguments = ArgumentReader(call, usage: "")
    while !arguments.isAtEnd {
      if arguments.keyword("as") { return arguments.nextText().flatMap { ArticleID($0.value) } }
      _ = arguments.next()
    }
    return nil
  }

  /// The line with the path of its article as seen from a folder.
  fileprivate func savedLine(from folder: String) -> String {
    guard line.hasPrefix("load "), let parsed = try? Parser.parse(line), case .command(let call)? = parsed.stages.first,
      let path = call.arguments.first?.text
    else { return line }
    let typed = "load " + path.asArgument
    guard line.hasPrefix(typed) else { return line }
    return "load " + path.relative(to: folder).asArgument + line.dropFirst(typed.count)
  }
}
