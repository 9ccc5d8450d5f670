import ArgumentGraph
import ArticleText

/// A page to read or print: who claims what, on what grounds, against what objections.
public enum MarkdownPage {
  /// The whole graph as Markdown, article by article.
  ///
  /// - Complexity: linear in the graph and its words, but for sorting the claims of each voice.
  public static func write(_ graph: ArgumentGraph) -> String {
    var page = MarkdownExport(graph)
    return page.text()
  }
}

/// One graph on its way onto a page.
struct MarkdownExport {
  let graph: ArgumentGraph
  private(set) var lines: [String] = []

  init(_ graph: ArgumentGraph) { self.graph = graph }

  mutating func text() -> String {
    if graph.statementCount == 0 && graph.articles.isEmpty { block("No article is loaded.") }
    for article in graph.articles {
      head(of: article)
      voices(graph.statements(in: article), "in \(article.id)")
      guesses(in: article)
    }
    let added = graph.statements.filter { graph[$0].id.isAdded }
    if !added.isEmpty {
      block("# Added by hand")
      voices(added, "added by hand")
    }
    suggested()
    legend()
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line with an empty line before it.
  mutating func block(_ line: String) {
    if !lines.isEmpty { lines.append("") }
    lines.append(line)
  }

  mutating func item(_ line: String, depth: Int = 0) {
    lines.append(String(repeating: "  ", count: depth) + "- " + line)
  }

  // MARK: Parts of the page

  private mutating func head(of loaded: LoadedArticle) {
    let article = loaded.article
    let title = article.title ?? article.path ?? "Untitled"
    block("# \(loaded.id): \(MarkdownText.escaped(title))")
    var about = article.author.map { ["By \(MarkdownText.escaped($0))"] } ?? []
    about.append(Self.count(article.paragraphs.count, "paragraph"))
    about.append(Self.count(article.sentences.count, "sentence"))
    about.append(Self.count(loaded.statements.count, "statement"))
    block(about.joined(separator: ", ") + ".")
    if let thesis = loaded.thesis {
      block("Central claim as read: \(full(thesis))")
    } else {
      block("Central claim: none was read.")
    }
  }

  private mutating func voices(_ statements: [Handle<Statement>], _ place: String) {
    var claims: [Handle<Voice>: [Handle<Statement>]] = [:]
    var order: [Handle<Voice>] = []
    for statement in statements where isListed(statement) {
      let holder = graph[statement].holder
      if claims[holder] == nil { order.append(holder) }
      claims[holder, default: []].append(statement)
    }
    for voice in order {
      let held = claims[voice] ?? []
      let count = held.count(where: graph.isClaim)
      block("## \(name(voice, withParty: true)): \(Self.count(count, "claim")) \(place)")
      lines.append("")
      for claim in held { self.claim(claim) }
    }
  }

  /// Claims, and what is no claim but has a reason or an objection: a question, an if-part, a restatement.
  private func isListed(_ statement: Handle<Statement>) -> Bool {
    if graph[statement].guessedHolder != nil { return false }
    return graph.isClaim(statement) || graph.links(into: statement).contains(where: counts)
  }

  private mutating func claim(_ claim: Handle<Statement>) {
    item(quoted(claim))
    reasons(for: graph.links(into: claim))
  }

  private mutating func reasons(for links: [Handle<Link>]) {
    for link in links where counts(link) { reason(link, depth: 1) }
  }

  /// A reason or an objection, and beneath it what undercuts it.
  private mutating func reason(_ first: Handle<Link>, depth: Int) {
    // Undercuts of undercuts may run deep, so that no call stack holds them; lists deeper than this help nobody.
    var waiting = [(link: first, depth: depth)]
    while let (link, depth) = waiting.popLast() {
      item("\(relation(link)) \(premises(of: link)) (\(source(of: link)))", depth: min(depth, 6))
      for undercut in graph.undercuts(of: link).reversed() where counts(undercut) {
        waiting.append((undercut, depth + 1))
      }
    }
  }

  private mutating func guesses(in article: LoadedArticle) {
    let guesses = graph.statements(in: article).filter { graph[$0].guessedHolder != nil }
    guard !guesses.isEmpty else { return }
    block("## Guessed by the author in \(article.id): \(Self.count(guesses.count, "statement"))")
    lines.append("")
    for guess in guesses {
      guard let voice = graph[guess].guessedHolder else { continue }
      item("\(name(voice)) may hold \(quoted(guess))")
      reasons(for: graph.links(into: guess))
    }
  }

  private mutating func suggested() {
    let links = graph.links.filter { graph[$0].isOnlySuggested }
    guard !links.isEmpty else { return }
    block("# Only suggested: \(Self.count(links.count, "link"))")
    block("Inferred without a cue in the text, and counted nowhere above.")
    lines.append("")
    for link in links {
      let premises = self.premises(of: link)
      let verb = graph[link].kind.rawValue + (graph[link].premises.count == 1 ? "s" : "")
      switch graph[link].target {
      case .statement(let target): item("L\(graph.number(of: link)): \(premises) \(verb) \(full(target))")
      case .link(let target): item("L\(graph.number(of: link)): \(premises) \(verb) L\(graph.number(of: target))")
      }
      reasons(for: graph.undercuts(of: link))
    }
  }

  private mutating func legend() {
    block("# How to read this page")
    lines.append("")
    for line in Self.legendLines { item(line) }
  }

  /// What the marks on the page mean.
  private static let legendLines = [
    "**A3.2** is article A, paragraph 3, sentence 2; **A3.2b** its second statement; **A0** the title; **N1** was "
      + "added by hand.",
    "Words in quotation marks are the article’s own; those in square brackets name a subject that the words leave out.",
    "A link is *found* where a cue stands in the text, *suggested* where it was inferred, *added* by hand; a person "
      + "may have *accepted* it. Rejected links are left out.",
    "A statement marked (= A3.2) says again what its voice said there and is counted once.",
    "An objection *grants* where it concedes the point and goes on; an undercut denies that a reason bears on its "
      + "claim.",
    "What a voice is guessed to hold is the author’s guess and counts for no voice. Nothing here says who is right.",
  ]
}
