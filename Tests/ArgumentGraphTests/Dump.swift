@testable import ArgumentGraph

extension ArgumentGraph {
  /// Everything of the graph that can be asked for, in one fixed order: what undo must bring back exactly.
  var dump: String {
    var lines: [String] = []
    for article in articles {
      lines.append(
        "article \(article.id) \(article.article.sha256) thesis \(article.thesis.map { "\(self[$0].id)" } ?? "-")"
          + " author \(self[article.author].key) holders \(article.sentenceHolders.map { self[$0].key })"
          + " never \(article.neverHeard)")
      lines += article.attributions.map { "attribution \(self[self[Handle<Attribution>($0)].voice].key)" }
    }
    for voice in voices {
      let value = self[voice]
      lines.append(
        "voice \(value.key) \(value.name) \(value.kind) \(value.aliases) \(party(of: voice)) \(value.tie ?? "-")"
          + " holds \(ids(statements(heldBy: voice)))")
    }
    for party in parties {
      let value = self[party]
      lines.append("party \(value.key) \(value.name) \(value.aliases) \(value.origin) \(voices(of: party).count)")
    }
    lines += statements.map(line)
    lines += links.map(line)
    lines.append("sides \(sideNames)")
    return lines.joined(separator: "\n")
  }

  private func party(of voice: Handle<Voice>) -> String { self[voice].party.map { self[$0].key } ?? "-" }

  private func line(_ statement: Handle<Statement>) -> String {
    let value = self[statement]
    let flags = [
      value.isHedged, value.isLoaded, value.isNegated, value.isIfPart, value.isHolderSetByHand, value.areRolesSetByHand,
    ]
    return "statement \(value.id) @\(statement.offset) \"\(words(of: statement))\" \(self[value.holder].key)"
      + " via \(value.reporters.map { self[$0].key }) guess \(value.guessedHolder.map { self[$0].key } ?? "-")"
      + " \(value.roles.names) \(flags) = \(value.restates.map { "\(self[$0].id)" } ?? "-")"
      + " in \(links(into: statement).map(number)) out \(links(from: statement).map(number))"
  }

  private func line(_ link: Handle<Link>) -> String {
    let value = self[link]
    let target =
      switch value.target {
      case .statement(let statement): "\(self[statement].id)"
      case .link(let link): "L\(number(of: link))"
      }
    return "link L\(number(of: link)) \(value.kind) \(target) by \(ids(value.premises)) \(value.origin)"
      + " \(value.verdict.map { "\($0)" } ?? "-") \(value.rule) undercut by \(undercuts(of: link).map(number))"
  }
}
