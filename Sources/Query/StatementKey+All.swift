import ArgumentGraph

extension StatementKey {
  /// Every key, in the order of help.
  public static let all: [StatementKey] = ofPlace + ofVoices + ofWords + ofLinks

  private static let ofPlace: [StatementKey] = [
    StatementKey("text", "the order of the text", .place, for: [.sort]) { context in
      { ["\(context.graph.id(of: $0.statement))"] }
    },
    StatementKey("id", "its id", .place, for: [.sort, .table]) { context in
      { ["\(context.graph.id(of: $0.statement))"] }
    },
    StatementKey("article", "the letter of its article", .place) { context in
      let graph = context.graph
      let last = graph.articleIDs.last?.ordinal ?? -1
      let letters = (0..<last + 1).map { ["\(ArticleID(ordinal: $0))"] }
      return { graph.id(of: $0.statement).article.map { letters[$0.ordinal] } ?? ["by hand"] }
    },
    StatementKey("paragraph", "its paragraph", .place) { context in
      { member in
        let id = context.graph.id(of: member.statement)
        return [id.article.map { "\($0)\(id.paragraph)" } ?? "by hand"]
      }
    },
  ]

  private static let ofVoices: [StatementKey] = [
    StatementKey("holder", "the voice that holds it", .holder) { context in
      let graph = context.graph
      let names = graph.ofEveryVoice { [graph.name(of: $0)] }
      return { names[graph.holder(of: $0.statement).offset] }
    },
    StatementKey("party", "the side of its holder; an author is a side of his own", .holder) { context in
      let graph = context.graph
      let sides = graph.ofEveryVoice { voice in
        if let party = graph[voice].party { return [graph[party].name] }
        return graph[voice].kind == .author ? [graph.name(of: voice)] : []
      }
      return { sides[graph.holder(of: $0.statement).offset] }
    },
    StatementKey("reporter", "who reports it; nobody where it is said at first hand", .holder) { context in
      { context.graph.reporters(of: $0.statement).map(context.graph.name(of:)) }
    },
    StatementKey("guess", "whom the author guesses to hold it", .holder) { context in
      let graph = context.graph
      let names = graph.ofEveryVoice { [graph.name(of: $0)] }
      return { graph.guessedHolder(of: $0.statement).map { names[$0.offset] } ?? [] }
    },
  ]

  private static let ofWords: [StatementKey] = [
    StatementKey("words", "its words; sorts by how many there are", .quote, for: [.sort, .table]) { context in
      { [context.graph.words(of: $0.statement)] }
    },
    StatementKey("length", "the number of its words", .number, for: [.sort, .table]) { context in
      { ["\(foldedWords(context.graph.words(of: $0.statement)).count)"] }
    },
    StatementKey("role", "what it does in the text") { context in
      let graph = context.graph
      let names = (0..<256).map { Roles(rawValue: $0).names }
      return { member in
        let roles = graph.roles(of: member.statement)
        return roles.rawValue < 256 ? names[Int(roles.rawValue)] : roles.names
      }
    },
    StatementKey("stance", "how its reporting word treats it") { context in
      let graph = context.graph
      return { member in
        guard let reporting = graph.reporting(of: member.statement) else { return [] }
        return [reporting.stance.rawValue] + (reporting.isReactive ? ["reactive"] : [])
      }
    },
    StatementKey("verb", "its reporting word") { context in
      let graph = context.graph
      let verbs = graph.verbs.map { $0.isEmpty ? [] : [$0] }
      return { member in
        graph.reporting(of: member.statement).map { verbs[$0.verb] } ?? []
      }
    },
    StatementKey("cue", "the words that give it to its holder", .quote) { context in
      let graph = context.graph
      return { member in
        guard let attribution = graph.attribution(of: member.statement).map({ graph[$0] }) else { return [] }
        let words = graph.words(attribution.cue, in: attribution.article)
        return words.isEmpty ? [] : [words]
      }
    },
    StatementKey("quoted", "whether it stands in quotation marks") { context in
      let graph = context.graph
      return { [graph.reporting(of: $0.statement)?.isQuoted ?? false ? "yes" : "no"] }
    },
    StatementKey("hedged", "whether its words weaken it") { context in
      { [context.graph.isHedged($0.statement) ? "yes" : "no"] }
    },
    StatementKey("frame", "the elements of a frame that its words tell of") { context in
      { context.frames($0.statement).map(\.rawValue) }
    },
    StatementKey("topic", "the recurring subjects that it speaks of") { context throws(QueryError) in
      let topics = try context.topics()
      return { topics($0.statement) }
    },
  ]

  private static let ofLinks: [StatementKey] = [
    StatementKey("origin", "where its links come from, of all that it has") { context in
      let graph = context.graph
      return { member in
        var statuses: Set<LinkStatus> = []
        graph.forEachLink(into: member.statement) { statuses.insert(graph.status(of: $0)) }
        graph.forEachLink(from: member.statement) { statuses.insert(graph.status(of: $0)) }
        return [LinkLimit.found, .suggested, .added, .reviewed].filter { statuses.contains(where: $0.includes) }
          .map(\.rawValue)
      }
    },
    StatementKey("link", "the link by which it was reached", .link, for: [.table]) { context in
      { $0.link.map { ["L\(context.graph.number(of: $0))"] } ?? [] }
    },
    StatementKey("links", "the number of its links", .number) { context in
      let walk = Walk(context.graph, including: context.links.includes)
      return { ["\(walk.linkCount($0.statement))"] }
    },
    steps("premises", "what supports it", .premises),
    steps("conclusions", "what it supports", .conclusions),
    steps("attackers", "what attacks it, or undercuts a reason for it", .attackers),
    steps("targets", "what it attacks, or a reason of which it undercuts", .targets),
  ]

  /// What a walk of one step reaches.
  private static func steps(_ name: String, _ summary: String, _ direction: Walk.Direction) -> StatementKey {
    StatementKey(name, summary, .place, for: [.sort, .table]) { context in
      let graph = context.graph
      let walk = Walk(graph, including: context.links.includes)
      return { member in
        var found = Selection()
        walk.forEachStep(direction, from: member.statement) { statement, _ in found.append(statement) }
        return found.statements.map { "\(graph.id(of: $0))" }
      }
    }
  }
}

extension ArgumentGraph {
  /// What is said of each voice, by its offset, so that it is made once for a voice and not for each statement.
  fileprivate func ofEveryVoice(_ values: (Handle<Voice>) -> [String]) -> [[String]] {
    let voices = voices
    var all = [[String]](repeating: [], count: (voices.map(\.offset).max() ?? -1) + 1)
    for voice in voices { all[voice.offset] = values(voice) }
    return all
  }
}
