import Analysis
import ArgumentGraph
import Query
import Rendering

/// A line of the first walk, with what to look for in its answer.
public struct TourStep: Sendable, Equatable {
  public let line: String
  public let note: String
}

extension Session {
  /// The lines of a first walk through what is loaded; each can be typed as it stands.
  func tourSteps(_ stop: () -> Bool) -> [TourStep] {
    guard !graph.articles.isEmpty else { return stepsToLoad }
    let clash = contested
    let example = clash ?? graph.articles.first?.thesis ?? graph.statements.first
    var steps: [TourStep] = []
    func add(_ line: String, _ note: String) { steps.append(TourStep(line: line, note: note)) }
    if graph.articles.count > 1 { add("articles", "What is loaded? The letter of an article begins its ids.") }
    if let example {
      let id = graph.id(of: example)
      if let article = id.article, id.paragraph > 0 {
        add(
          "read \(article)\(id.paragraph)",
          "A paragraph with its ids. Whose words are these?")
      }
      add("trace \(id)", "Which words say whose claim it is? Not always the author's.")
    }
    add("voice", "Who speaks, and how much? Who is named and never heard?")
    if let example { add("go \(graph.id(example))", "Stand on one statement; the prompt says where you are.") }
    if let clash {
      add("attackers \(graph.id(clash))", "Who speaks against it? The words in brackets tell so.")
    } else if let supported {
      add("premises \(graph.id(supported))", "On what ground is it held? The words in brackets tell so.")
    }
    let pair = MostClashing.pair(in: graph, counting: settings.links, stop: stop)
    if pair != nil {
      add("compare", "The two sides that clash most: whose claims have no reply?")
    }
    if graph.articles.count > 1, let topic = sharedTopic(stop) {
      add("across \(topic)", "One topic in all articles: who speaks of it, who is absent?")
    }
    let asked = pair.map { graph.side(of: $0.second).name.asTerm } ?? "by:author"
    add("\(asked) is:claim", "Ask for what you like; help queries shows how.")
    add("quiz --n 3", "Three questions, each with its key in the text.")
    add("help", "Everything else; help with a command explains it.")
    return steps
  }

  /// What to do where nothing is loaded: the article that Moot brings along, where it is found.
  private var stepsToLoad: [TourStep] {
    let own = "seeds/a-hard-reset.md"
    let paths = [files.absolute(own, from: nil)] + (files.home.map { ["\($0)/\(own)"] } ?? [])
    guard let found = paths.first(where: files.exists) else { return [] }
    let path = found == paths[0] ? own : found
    return [
      TourStep(
        line: "load \(path.asArgument)", note: "Nothing is loaded yet. This is the article that comes with Moot."),
      TourStep(line: "tour", note: "The walk through it."),
    ]
  }

  /// The statement that others attack most by links that count, the first of several; guesses apart.
  private var contested: Handle<Statement>? {
    var counts: [Handle<Statement>: Int] = [:]
    var best: (target: Handle<Statement>, count: Int)?
    for link in graph.links where graph[link].kind == .attack && settings.links.includes(graph[link]) {
      guard let target = graph[link].targetStatement, let premise = graph[link].premises.first,
        graph[target].guessedHolder == nil, graph[premise].guessedHolder == nil,
        graph.holder(of: target) != graph.holder(of: premise)
      else { continue }
      let count = counts[target, default: 0] + 1
      counts[target] = count
      if count > best?.count ?? 0 { best = (target, count) }
    }
    return best?.target
  }

  /// The first statement that a reason is given for.
  private var supported: Handle<Statement>? {
    graph.links.lazy.filter { graph[$0].kind == .support && settings.links.includes(graph[$0]) }
      .compactMap { graph[$0].targetStatement }.first
  }

  /// The weightiest topic on which two articles have claims, else the weightiest.
  private func sharedTopic(_ stop: () -> Bool) -> String? {
    guard let topics = try? topics(stop), let first = topics.entries.first else { return nil }
    for entry in topics.entries.prefix(20) {
      let term = "\(Qualifier(.about, entry.topic.name))"
      guard let line = try? Parser.parse(term), let stage = line.stages.first,
        let found = try? evaluate(stage, piped: nil, LineContext())
      else { continue }
      if Set(found.statements.filter(graph.isClaim).compactMap { graph.id(of: $0).article }).count > 1 { return term }
    }
    return "\(Qualifier(.about, first.topic.name))"
  }

  /// A lesson that Moot brings along, as `run` takes it: the first walk where there is one.
  var firstLesson: String? {
    let folder = "scripts/lessons/"
    let roots = [files.absolute(folder, from: nil)] + (files.home.map { ["\($0)/\(folder)"] } ?? [])
    for root in roots {
      let start = root.hasSuffix("/") ? root : root + "/"
      let names = files.names(startingWith: start).filter { $0.hasSuffix(".moot") }.map(\.lastComponent)
      if let name = names.first(where: { $0 == "first-walk.moot" }) ?? names.first { return folder + name }
    }
    return nil
  }
}
