import Analysis
import ArgumentGraph
import Query
import Rendering

/// The author's links by side, as `lean` prints them.
struct LeanAnswer {
  let graph: ArgumentGraph
  let request: LeanRequest
  let counted: LinksCounted
  /// By found or reviewed links, and by suggested ones.
  let shown: Lean
  let suggested: Lean
  let isUnfolded: Bool
  /// How many links are made rows; `nil` for all.
  var rows: Int?

  private var areSeveral: Bool { graph.articleIDs.count > 1 }
  private func authors(_ lean: Lean) -> [Lean.Author] {
    lean.authors.filter { request.article == nil || $0.article == request.article }
  }

  // MARK: The table

  func table() -> Reply {
    let sides = graph.parties.prefix(4).map { ComparedSide(graph.side(of: $0), in: graph) }
    var sections = [
      Section(rows: [
        Row(graph.basisLine(Basis(of: Array(sides), in: graph), counting: request.limit == nil ? counted : nil))
      ])
    ]
    if request.limit != .suggested {
      sections += tables(shown, suffix: request.limit.map { " links:\($0.rawValue)" } ?? "")
    }
    let more = authors(suggested).reduce(0) { $0 + $1.count }
    if isUnfolded {
      let tables = tables(suggested, suffix: " links:suggested")
      sections += [Section("Only suggested, in no number but these")] + tables
    } else if more > 0 {
      sections.append(
        Section(TextLine([.text("Only suggested: \(more.of("link"))   rows:"), .command("lean links:suggested")])))
    }
    let notes: [TextLine] = [
      "A count of links, not a bias: how often the author speaks for or against a side's statements, not how rightly.",
      TextLine([
        .text("Members:"), .command("lean \(example) against\(request.limit == .suggested ? " links:suggested" : "")"),
      ]),
    ]
    let count = authors(shown).reduce(0) { $0 + $1.count }
    let links = authors(shown).flatMap { $0.rows.flatMap { $0.supports + $0.against } }
    return Reply(
      Answer(sections: sections, notes: notes, count: count, of: "links"),
      selection: Selection(links.flatMap(graph.statementsAtEnds)))
  }

  private var example: String { graph.parties.first.map { graph[$0].name.asSide } ?? "own" }

  private func tables(_ lean: Lean, suffix: String) -> [Section] {
    authors(lean).map { author in
      let within = areSeveral ? " in:\(author.article)" : ""
      let rows = author.rows.map { row -> Row in
        let query = "lean \(name(row.target))"
        return Row(
          TextLine([
            .holder(shownName(row.target)),
            .number(row.supports.count, members: "\(query) for\(within)\(suffix)"),
            .number(row.against.count, members: "\(query) against\(within)\(suffix)"),
            .number(row.count, members: "\(query)\(within)\(suffix)"),
          ]))
      }
      let end = author.bySupposition.isEmpty ? "" : ";"
      var heading: [Cell] = [
        .text("Links of the author\(areSeveral ? " of \(author.article)" : ""): \(author.count)\(end)")
      ]
      if !author.bySupposition.isEmpty {
        heading += [
          .text("apart, with the premise only supposed:"),
          .number(author.bySupposition.count, members: "lean supposed\(within)\(suffix)"), .text("  rows:"),
          .command("lean supposed\(within)\(suffix)"),
        ]
      }
      return Section(
        TextLine(heading),
        columns: [
          Column("on statements of"), Column("for", isNumber: true), Column("against", isNumber: true),
          Column("together", isNumber: true),
        ], rows: rows, isCut: true, more: "lean\(within)\(suffix) all", indent: 2)
    }
  }

  private func name(_ target: Lean.Target) -> String {
    if case .party(let party) = target { return graph[party].name.asSide }
    return LeanRequest.others.first { $0.target == target }?.word ?? ""
  }

  private func shownName(_ target: Lean.Target) -> String {
    switch target {
    case .party(let party): graph[party].name
    case .others: "others, on no side"
    case .own: "the author's own"
    case .guesses: "guesses at others"
    case .objections: "objections, undercut"
    }
  }

  // MARK: The links behind a number

  private func whom(_ target: Lean.Target) -> String {
    switch target {
    case .party(let party): "statements of \(graph[party].name)"
    case .others: "statements of voices on no side"
    case .own: "the author's own statements"
    case .guesses: "what the author supposes that others hold"
    case .objections: "objections, by undercutting them"
    }
  }

  func links() -> Reply {
    let links = wanted(request.limit == .suggested ? suggested : shown)
    let whose =
      request.isSupposed
      ? "anybody's statements, of which the author only supposes the premise"
      : request.target.map { whom($0) } ?? "anybody's statements"
    let title: TextLine =
      "Links of the author \(request.way ?? "for or against") \(whose): \(links.isEmpty ? "none" : "\(links.count)")"
    let line =
      (["lean", request.isSupposed ? "supposed" : request.name, request.way ?? ""].filter { !$0.isEmpty }.joined(
        separator: " "))
      + (request.article.map { " in:\($0)" } ?? "")
    let suffix = request.limit.map { " links:\($0.rawValue)" } ?? ""
    var sections = [section(links, more: line + suffix + " all")]
    var shownLinks = links
    let more = request.limit == .suggested ? [] : wanted(suggested)
    if isUnfolded, !more.isEmpty {
      var apart = section(more, more: line + " links:suggested all")
      apart.heading = "Only suggested, apart (\(more.count))"
      sections.append(apart)
      shownLinks += more
    } else if !more.isEmpty {
      sections.append(
        Section(TextLine([.text("Only suggested: \(more.count)   rows:"), .command(line + " links:suggested")])))
    }
    // The unit is links: their statements become the selection, and the count stays that of the links.
    var reply = Reply(
      Answer(title, sections: sections, count: links.count, of: "links"),
      selection: Selection(shownLinks.flatMap(graph.statementsAtEnds)))
    var whole = self
    whole.rows = nil
    if reply.answer.isAbridged { reply.makeWhole = { [whole] _ in whole.links().answer } }
    return reply
  }

  /// The links of the rows that are asked for, in their order.
  private func wanted(_ lean: Lean) -> [Handle<Link>] {
    if request.isSupposed { return authors(lean).flatMap(\.bySupposition).sorted() }
    return authors(lean).flatMap(\.rows).filter { request.target == nil || $0.target == request.target }.flatMap {
      row in
      (request.way == "against" ? [] : row.supports) + (request.way == "for" ? [] : row.against)
    }.sorted()
  }

  private func section(_ links: [Handle<Link>], more: String) -> Section {
    Section(listing: links, rows: rows, more: more) { Row(lines: graph.linkLines($0)) }
  }
}
