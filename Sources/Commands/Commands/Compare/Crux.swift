import Analysis
import ArgumentGraph
import Query
import Rendering

extension Command {
  static let crux = Command(
    "crux", .compare, usage: "crux [X Y] [for ID] [through ID] [links:…] [all]",
    "find what a disagreement turns on: claims of one side that the other attacks, on the way to a thesis",
    details: """
      A line runs from a bare statement by reasons (support links) to the thesis; linked premises are each on a line of \
      their own, and what says the same is one. A crux is held by one side, attacked by the other (by an attack on it, \
      or an undercut of a reason for it; a concession is none), and on a line to the thesis; those on more of the lines \
      stand first. Links that close a circle of reasons are left out, and named. Without for ID the thesis is the \
      central claim of the article as read, where a reason is given for it, else the claim of either side with most \
      lines. through ID lists the lines through a statement. Suggested links are counted in a block of their own, which \
      links:all unfolds. How many lines there are depends on how finely the map is cut. None is an honest answer.
      """,
    after: "Sabien (CFAR double crux), Dung 1995, Menger 1927",
    takes: [
      .optional([.side, .named("Y", .side)]), .optional([.keyword("for"), .statement]),
      .optional([.keyword("through"), .statement]), .optional([.limit]), .optional([.keyword("all")]),
    ],
    examples: [
      Example("crux Islamabad Kabul", "for the article's central claim"),
      Example("crux Islamabad Kabul for A8.3", "for a claim that you name"),
      Example("crux Islamabad Kabul for A10.4b through A10.4c", "the lines through one statement"),
    ]
  ) { session, invocation in
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    var isNamed = !arguments.isAtEnd && !arguments.isNext("for") && !arguments.isNext("through")
    if isNamed, case .qualifier? = arguments.peek?.kind { isNamed = false }
    var nothing = ArgumentReader(Call("crux"), usage: invocation.usage)
    let (first, second, isChosen) =
      isNamed
      ? try session.twoSides(&arguments, invocation.context) : try session.twoSides(&nothing, invocation.context)
    let named = arguments.keyword("for") ? try session.statement(arguments.id("the id of a thesis")) : nil
    let middle = arguments.keyword("through") ? try session.statement(arguments.id("the id of a statement")) : nil
    let limit = try session.linksCounted(&arguments)
    try arguments.finish()

    let counted = limit ?? session.settings.links
    let base = counted == .all ? .found : counted
    let stop = invocation.context.stop
    let thesis =
      named.map { Thesis(named: $0) }
      ?? Thesis.choose(between: first, second, in: session.graph, counting: base, stop: stop)
    guard let thesis else {
      throw Failure(
        "no claim of \(first.name) or \(second.name) has a reason, and no central claim was read",
        advice: "name a thesis: crux \(first.name.asSide) \(second.name.asSide) for \(session.exampleID)")
    }
    if let middle {
      let lines = ReasonLines(to: thesis.statement, in: session.graph, counting: counted, stop: stop)
      return session.graph.lines(
        lines, through: middle, rows: invocation.rowsNeeded, more: "\(invocation.call.description) all", links: counted)
    }
    func cruxes(_ counted: LinksCounted) -> Cruxes {
      Cruxes(for: thesis.statement, between: first, second, in: session.graph, counting: counted, stop: stop)
    }
    let answer = CruxAnswer(
      graph: session.graph, first: first, second: second, isChosen: isChosen, thesis: thesis, links: counted,
      settings: session.settings.links, shown: cruxes(base),
      all: counted == .all || limit == nil ? cruxes(.all) : nil, isUnfolded: counted == .all || invocation.isWhole,
      rows: invocation.rowsNeeded)
    return answer.reply()
  }
}

extension ArgumentGraph {
  /// As many lines are made one by one; who wants more names a statement that fewer run through.
  private static let mostLines = 1000

  /// The lines through a statement, each as ids with the links between.
  fileprivate func lines(
    _ lines: ReasonLines, through middle: Handle<Statement>, rows: Int?, more: String, links: LinksCounted
  ) -> Reply {
    let count = lines.count(through: middle)
    let total = count.exact ?? .max
    let made = lines.lines(through: middle, limit: min(rows ?? Self.mostLines, Self.mostLines)).enumerated().map {
      row($1, number: $0 + 1)
    }
    var section = Section(rows: made, isCut: true, more: more, indent: 2)
    section.rowsLeftOut = min(total, Self.mostLines) - made.count
    let title: TextLine =
      "Lines of reasons through \(id(middle)) to \(id(lines.thesis)): \(count.inWords). Links: \(links.inWords)."
    let notes: [TextLine] = total > Self.mostLines ? ["Only the first \(Self.mostLines) can be listed."] : []
    var reply = Reply(Answer(title, sections: [section], notes: notes, count: total, of: "lines"))
    if section.rowsLeftOut > 0 {
      reply.makeWhole = { $0.graph.lines(lines, through: middle, rows: nil, more: more, links: links).answer }
    }
    return reply
  }

  private func row(_ reasons: ReasonLines.Line, number: Int) -> Row {
    var lines: [TextLine] = []
    var link: Handle<Link>?
    for (place, step) in reasons.steps.enumerated() {
      var line = line(
        step.statement, indent: place == 0 ? 0 : 2, before: [place == 0 ? .number(number) : .text("so")],
        after: link.map { [linkCell($0)] } ?? [])
      line.overflow = .cut(place == 0 ? 1 : 2)
      lines.append(line)
      link = step.link
    }
    return Row(lines: lines)
  }
}

extension LineCount {
  /// "3 lines", "more than 2^53 lines".
  var inWords: String { exact?.of("line") ?? "more than 2^53 lines" }
}
