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
      { [context.graph.id(of: $0.statement).article.map { "\($0)" } ?? "by hand"] }
    }.coded { context in
      let graph = context.graph
      return { member in graph.id(of: member.statement).article?.ordinal ?? -1 }
    },
    StatementKey("paragraph", "its paragraph", .place) { context in
      { [context.graph.id(of: $0.statement).paragraphName] }
    }.coded { context in
      let graph = context.graph
      return { member in graph.id(of: member.statement).paragraphCode }
    }.named { graph, statement in graph.id(of: statement).paragraphName },
  ]

  private static let ofVoices: [StatementKey] = [
    StatementKey("holder", "the voice that holds it", .holder) { context in
      { [context.graph.name(of: context.graph.holder(of: $0.statement))] }
    }.coded { context in
      let graph = context.graph
      return { member in graph.holder(of: member.statement).offset }
    },
    StatementKey("party", "the side of its holder; an author is a side of his own", .holder) { context in
      let graph = context.graph
      return { member in
        let holder = graph.holder(of: member.statement)
        if let party = graph[holder].party { return [graph[party].name] }
        return graph[holder].kind == .author ? [graph.name(of: holder)] : []
      }
    }.coded { context in
      let graph = context.graph
      return { member in graph.holder(of: member.statement).offset }
    },
    StatementKey("reporter", "who reports it; nobody where it is said at first hand", .holder) { context in
      { context.graph.reporters(of: $0.statement).map(context.graph.name(of:)) }
    }.coded { context in
      let graph = context.graph
      return { member in graph.reporterCode(of: member.statement) }
    },
    StatementKey("guess", "whom the author guesses to hold it", .holder) { context in
      { context.graph.guessedHolder(of: $0.statement).map { [context.graph.name(of: $0)] } ?? [] }
    }.coded { context in
      let graph = context.graph
      return { member in graph.guessedHolder(of: member.statement).map { $0.offset + 1 } ?? 0 }
    },
  ]

  private static let ofWords: [StatementKey] = [
    StatementKey("words", "its words; sorts by how many there are", .quote, for: [.sort, .table]) { context in
      { [context.graph.words(of: $0.statement)] }
    }.amounting { $0.wordCounts() },
    StatementKey("length", "the number of its words", .number, for: [.sort, .table]) { context in
      { ["\(foldedWords(context.graph.words(of: $0.statement)).count)"] }
    }.amounting { $0.wordCounts() },
    StatementKey("role", "what it does in the text") { context in
      { context.graph.roles(of: $0.statement).names }
    }.coded { context in
      let graph = context.graph
      return { member in Int(graph.roles(of: member.statement).rawValue) }
    },
    StatementKey("stance", "how its reporting word treats it") { context in
      let graph = context.graph
      return { member in
        guard let attribution = graph.attribution(of: member.statement).map({ graph[$0] }) else { return [] }
        return [attribution.stance.rawValue] + (attribution.isReactive ? ["reactive"] : [])
      }
    }.coded { context in
      let graph = context.graph
      return { member in graph.reporting(of: member.statement)?.stanceCode ?? 0 }
    },
    StatementKey("verb", "its reporting word") { context in
      let graph = context.graph
      return { member in
        graph.attribution(of: member.statement).map { graph[$0].verb }.flatMap { $0.isEmpty ? nil : [$0] } ?? []
      }
    }.coded { context in
      let graph = context.graph
      return { member in graph.reporting(of: member.statement).map { $0.verb + 1 } ?? 0 }
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
      return { [graph.attribution(of: $0.statement).map { graph[$0].isQuoted } ?? false ? "yes" : "no"] }
    }.coded { context in
      let graph = context.graph
      return { member in graph.reporting(of: member.statement)?.isQuoted ?? false ? 1 : 0 }
    },
    StatementKey("hedged", "whether its words weaken it") { context in
      { [context.graph.isHedged($0.statement) ? "yes" : "no"] }
    }.coded { context in
      let graph = context.graph
      return { member in graph.isHedged(member.statement) ? 1 : 0 }
    },
    StatementKey("boosted", "whether its words press it") { context in
      { [context.graph.isBoosted($0.statement) ? "yes" : "no"] }
    }.coded { context in
      let graph = context.graph
      return { member in graph.isBoosted(member.statement) ? 1 : 0 }
    },
    StatementKey("loaded", "whether a word in it takes a side by itself") { context in
      { [context.graph.isLoaded($0.statement) ? "yes" : "no"] }
    }.coded { context in
      let graph = context.graph
      return { member in graph.isLoaded(member.statement) ? 1 : 0 }
    },
    StatementKey("frame", "the elements of a frame that its words tell of") { context in
      { context.frames($0.statement).map(\.rawValue) }
    }.coded { context in
      let elements = context.index?.elements(of: context.graph) ?? []
      return { member in
        let known = elements.isEmpty ? .unknown : elements[member.statement.offset]
        return known == .unknown ? -1 : Int(known.rawValue)
      }
    },
    StatementKey("topic", "the recurring subjects that it speaks of") { context throws(QueryError) in
      let topics = try context.topics()
      return { member in
        var numbers: [Int32] = []
        topics.numbers(member.statement, &numbers)
        return numbers.map { topics.names[Int($0)] }
      }
    }.numbered { context throws(QueryError) in try context.topics() },
  ]

  private static let ofLinks: [StatementKey] = [
    StatementKey("origin", "where its links come from, of all that it has") { context in
      let graph = context.graph
      return { member in
        let links = (graph.links(into: member.statement) + graph.links(from: member.statement)).map { graph[$0] }
        return [LinkLimit.found, .suggested, .added, .reviewed].filter { links.contains(where: $0.includes) }
          .map(\.rawValue)
      }
    }.coded { context in
      let graph = context.graph
      return { member in graph.linkStatuses(of: member.statement) }
    },
    StatementKey("link", "the link by which it was reached", .link, for: [.table]) { context in
      { $0.link.map { ["L\(context.graph.number(of: $0))"] } ?? [] }
    },
    StatementKey("links", "the number of its links", .number) { context in
      let walk = Walk(context.graph, including: context.links.includes)
      return { ["\(walk.linkCount($0.statement))"] }
    }.coded { context in
      let counts = Walk(context.graph, including: context.links.includes).linkCounts()
      return { Int(counts[$0.statement.offset]) }
    }.amounting { context in
      let counts = Walk(context.graph, including: context.links.includes).linkCounts()
      return { Int(counts[$0.statement.offset]) }
    },
    steps("premises", "what supports it", .premises),
    steps("conclusions", "what it supports", .conclusions),
    steps("attackers", "what attacks it, or undercuts a reason for it", .attackers),
    steps("targets", "what it attacks, or a reason of which it undercuts", .targets),
  ]

  /// What a walk of one step reaches.
  private static func steps(_ name: String, _ summary: String, _ direction: Walk.Direction) -> StatementKey {
    StatementKey(name, summary, .place, for: [.sort, .table]) { context in
      let walk = Walk(context.graph, including: context.links.includes)
      return { member in
        walk.reached(direction, from: member.statement).statements.map { "\(walk.graph.id(of: $0))" }
      }
    }.amounting { context in
      let walk = Walk(context.graph, including: context.links.includes)
      return { walk.reached(direction, from: $0.statement).count }
    }
  }
}

extension StatementID {
  fileprivate var paragraphName: String { article.map { "\($0)\(paragraph)" } ?? "by hand" }

  /// A number for the article and paragraph; -1 for what was added by hand.
  fileprivate var paragraphCode: Int { article.map { $0.ordinal << 32 | paragraph } ?? -1 }
}

extension ReportingFacts {
  /// A number above 0 for the stance and whether it is reactive.
  fileprivate var stanceCode: Int {
    (Stance.allCases.firstIndex(of: stance) ?? 0) * 2 + (isReactive ? 2 : 1)
  }
}

extension Walk {
  /// What one step reaches, each statement once.
  fileprivate func reached(_ direction: Direction, from statement: Handle<Statement>) -> Selection {
    var reached = Selection()
    forEachStep(direction, from: statement) { step, _ in reached.append(step) }
    return reached
  }
}

extension QueryContext {
  /// A function that counts the words of a statement.
  fileprivate func wordCounts() -> (Selection.Member) -> Int {
    let graph = graph
    let counts = index?.wordCounts(of: graph) ?? []
    return { member in
      let count = counts.isEmpty ? -1 : Int(counts[member.statement.offset])
      return count < 0 ? graph.foldedWords(of: member.statement).count : count
    }
  }
}
