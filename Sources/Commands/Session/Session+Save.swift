import ArgumentGraph
import Query

extension Session {
  /// The session as a script: its log, paths as seen from the script's folder, every id anchored by its words.
  func script(savedTo path: String, version: String) -> String {
    var lines = [
      "#!/usr/bin/env -S moot -f", "# Saved by Moot \(version). Replay: moot -f \(path.lastComponent.asArgument)",
    ]
    let folder = path.folder
    // Ids are anchored ahead of the first line that uses them, and anew where their words have changed since.
    var inForce: [StatementID: String] = [:]
    for entry in log.entries {
      for anchor in entry.anchors.sorted(by: { $0.id < $1.id }) where inForce[anchor.id] != anchor.words {
        inForce[anchor.id] = anchor.words
        lines.append("anchor \(anchor.id) \(Argument(.quoted(anchor.words)))")
      }
      lines.append(entry.savedLine(from: folder))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Log.Entry {
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
