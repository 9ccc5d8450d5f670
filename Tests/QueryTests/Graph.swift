import ArgumentGraph
import ArticleText

@testable import Query

/// A small graph written line by line: one article a letter, one sentence a line.
struct TestGraph {
  private var text = ""
  private var sentences: [(span: Span, paragraph: Int, number: Int)] = []
  var reading: ArticleReading
  private var voices: [String: Int] = ["author": 0]
  private let letter: ArticleID

  init(_ letter: String = "A") {
    self.letter = ArticleID(letter) ?? ArticleID(ordinal: 0)
    reading = ArticleReading(
      voices: [Voice(key: "author \(letter)", name: "the author", kind: .author, authorOf: self.letter)])
  }

  mutating func party(_ name: String, _ members: String...) {
    reading.parties.append(Party(key: name, name: name, origin: .read))
    for member in members { reading.voices[voice(member)].party = Handle(reading.parties.count - 1) }
  }

  private mutating func voice(_ name: String) -> Int {
    if let known = voices[name] { return known }
    reading.voices.append(Voice(key: name, name: name, kind: .group))
    voices[name] = reading.voices.count - 1
    return reading.voices.count - 1
  }

  /// A sentence, "3.2", and who says so; without a voice it holds no statement.
  mutating func say(
    _ place: String, _ holder: String? = "author", _ words: String, guess: String? = nil, verb: String? = nil,
    stance: Stance = .neutral, isQuoted: Bool = false, roles: Roles = .claim, restates: String? = nil,
    change: (inout Statement) -> Void = { _ in }
  ) {
    let numbers = place.split { !$0.isNumber }.compactMap { Int($0) }
    let part = place.last.flatMap { $0.isLetter ? $0.asciiValue.map { Int($0) - 96 } : nil } ?? 0
    let start = text.unicodeScalars.count
    text += words + "\n"
    let span = Span(start, start + words.unicodeScalars.count)
    if part < 2 { sentences.append((span, numbers[0], numbers[1])) }
    guard let holder else { return }
    let voice = Handle<Voice>(self.voice(holder))
    var statement = Statement(
      id: StatementID(article: letter, paragraph: numbers[0], sentence: numbers[1], part: part), spans: [span],
      holder: voice, reporters: holder == "author" ? [] : [Handle(0)], roles: roles)
    statement.guessedHolder = guess.map { Handle(self.voice($0)) }
    statement.restates = restates.flatMap { self.statement($0) }
    if holder != "author" {
      statement.attribution = Handle(reading.attributions.count)
      reading.attributions.append(
        Attribution(
          article: letter, number: reading.attributions.count + 1, source: [], cue: [], content: [], voice: voice,
          stance: stance, isReactive: verb == "reject", isQuoted: isQuoted, verb: verb ?? "say", rule: "test"))
    }
    change(&statement)
    reading.statements.append(statement)
  }

  private func statement(_ id: String) -> Handle<Statement>? {
    reading.statements.firstIndex { "\($0.id)".dropFirst() == id }.map { Handle($0) }
  }

  @discardableResult
  mutating func link(
    _ kind: Link.Kind, _ target: String, by premises: String..., origin: Link.Origin = .found,
    verdict: Link.Verdict? = nil
  ) -> Handle<Link> {
    add(kind, statement(target).map { .statement($0) }, premises, origin, verdict)
  }

  @discardableResult
  mutating func undercut(
    _ target: Handle<Link>, by premises: String..., origin: Link.Origin = .found
  ) -> Handle<Link> {
    add(.undercut, .link(target), premises, origin, nil)
  }

  private mutating func add(
    _ kind: Link.Kind, _ target: Link.Target?, _ premises: [String], _ origin: Link.Origin, _ verdict: Link.Verdict?
  ) -> Handle<Link> {
    guard let target else { return Handle(-1) }
    let handles = premises.compactMap { statement($0) }
    reading.links.append(
      Link(kind: kind, premises: handles, target: target, origin: origin, verdict: verdict, rule: "test"))
    return Handle(reading.links.count - 1)
  }

  /// The text, a sentence a line.
  var article: Article {
    var paragraphs: [Paragraph] = []
    var all: [Sentence] = []
    for number in 1...(sentences.map(\.paragraph).max() ?? 1) {
      let own = sentences.filter { $0.paragraph == number }
      guard let first = own.first, let last = own.last else { continue }
      let range = all.count..<all.count + own.count
      paragraphs.append(Paragraph(span: Span(first.span.start, last.span.end), sentences: range))
      all += own.map { Sentence(span: $0.span, paragraph: number, number: $0.number, tokens: 0..<0) }
    }
    return Article(
      path: nil, sha256: "\(letter)", text: TextBuffer(text), paragraphs: paragraphs, sentences: all, tokens: [])
  }

  /// Puts the article into a graph.
  func load(into graph: inout ArgumentGraph) throws { _ = try graph.apply(.load(letter, article, reading)) }

  func graph() throws -> ArgumentGraph {
    var graph = ArgumentGraph()
    try load(into: &graph)
    return graph
  }
}

/// The toll on the lock: what most tests ask about.
///
///     A1.2 ← A1.3 ← A2.2 (support)     A2.1 ⇒ A1.2 (attack), A3.1 undercuts A1.3 → A1.2
///     A1.3 ⇐ A2.3 (suggested)          A3.2 guess of Norrland ⇒ A2.2
func tollGraph() throws -> ArgumentGraph {
  var toll = TestGraph()
  toll.party("Sudmark", "Sudmark", "many in Sudmark")
  toll.party("Norrland", "Norrland")
  toll.say("1.1", nil, "The lock is old.")
  toll.say("1.2", "Sudmark", "Any state may charge tolls for upkeep", verb: "insist", stance: .committed)
  toll.say("1.3", "Sudmark", "The treaty leaves tolls to Sudmark’s own café owners")
  toll.say("2.1", "Norrland", "The toll is illegal", verb: "reject", isQuoted: true)
  toll.say("2.2", "many in Sudmark", "Nobody else pays for repairs") { $0.isHedged = true }
  toll.say("2.3", "Norrland", "The treaty has lapsed")
  toll.say("3.1a", "author", "Yet the owner changed")
  toll.say("3.1b", "author", "if the lock closes", roles: .conditional) { $0.isIfPart = true }
  toll.say("3.2", "author", "repairs may be a pretext", guess: "Norrland") { $0.isLoaded = true }
  toll.say("3.3", "Sudmark", "Charging is every state's right", restates: "1.2")
  let reason = toll.link(.support, "1.2", by: "1.3")
  toll.link(.support, "1.3", by: "2.2")
  toll.link(.attack, "1.2", by: "2.1")
  toll.undercut(reason, by: "3.1a")
  toll.link(.attack, "1.3", by: "2.3", origin: .suggested)
  toll.link(.attack, "2.2", by: "3.2")
  toll.link(.support, "2.1", by: "2.3", origin: .found, verdict: .rejected)
  return try toll.graph()
}

/// Cuts off an ending, as far as these tests need stems.
func testStem(_ word: String) -> String {
  for ending in ["ing", "es", "ed", "s", "e"] where word.count > ending.count + 2 && word.hasSuffix(ending) {
    return String(word.dropLast(ending.count))
  }
  return word
}

extension QueryContext {
  init(_ graph: ArgumentGraph, here: String? = nil, links: LinksCounted = .found) {
    let start = here.flatMap { IDPattern($0) }.map { Selection(graph.statements(matching: $0)) } ?? Selection()
    self.init(graph, links: links, here: start, stem: testStem)
  }

  /// The ids that a line yields, joined with spaces.
  func ids(_ line: String) throws -> String {
    let evaluated = try Evaluator(self).evaluate(try Parser.parse(line).stages)
    return (evaluated.selection?.statements ?? []).map { "\(graph[$0].id)" }.joined(separator: " ")
  }

  /// The ids, each with the link by which it was reached.
  func reached(_ line: String) throws -> String {
    let evaluated = try Evaluator(self).evaluate(try Parser.parse(line).stages)
    return (evaluated.selection?.members ?? []).map { member in
      "\(graph[member.statement].id)" + (member.link.map { " by L\(graph.number(of: $0))" } ?? "")
    }.joined(separator: ", ")
  }

  /// The error of a line, as it is shown.
  func error(_ line: String) -> String {
    do {
      return "no error: \(try ids(line))"
    } catch let error as QueryError {
      return error.rendered(in: line)
    } catch {
      return "\(error)"
    }
  }
}
