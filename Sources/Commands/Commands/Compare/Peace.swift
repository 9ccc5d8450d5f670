import Analysis
import ArgumentGraph
import Lexicon
import Query
import Rendering

extension Command {
  static let peace = Command(
    "peace", .compare, usage: "peace [INDICATOR] [all]",
    "show what can be counted of war and peace journalism, each indicator by itself",
    details: """
      elite: statements of governments, officials, armed forces and analysts / all reported (named people are neither \
      elite nor people). people: those of the public / all reported. Parties: those with a claim / all. Remedies: \
      claims that frame a remedy, by words of remedies.tsv for force, nonviolent means, both (mixed), / all that frame \
      one; the rest has a word for neither. conditionals: then-parts that look ahead / all. Harm: mentions of harm \
      without an agent / all. demonising: statements with such a word of loaded.tsv / all. INDICATOR lists its members. \
      No total is made.
      """,
    after: "Galtung 1998; Lee & Maslog 2005; Lynch & McGoldrick 2005",
    takes: [
      .optional([.choice("INDICATOR", PeaceReport.Indicator.allCases.map(\.rawValue))]), .optional([.keyword("all")]),
    ],
    examples: [
      Example("peace", "every indicator with one sentence"),
      Example("peace elite", "what the powerful are reported to say"),
      Example("peace nonviolent", "the remedies without force"),
    ]
  ) { session, invocation in
    let lexicon = try session.loadedLexicon()
    var arguments = invocation.arguments
    try arguments.rejectOptions()
    var wanted: PeaceReport.Indicator?
    for indicator in PeaceReport.Indicator.allCases where arguments.keyword(indicator.rawValue) { wanted = indicator }
    try arguments.finish()
    let report = PeaceReport(of: session.graph, session.peaceWords(lexicon), stop: invocation.context.stop)
    if invocation.context.stop() { throw Failure.interrupted }
    guard let wanted else { return session.peace(report, lexicon) }
    let (share, selection) = (report.share(wanted), Selection(report.share(wanted).members))
    let title = TextLine([
      .text("\(wanted.heading):"), .fraction(share.members.count, of: share.of), .text(wanted.whole),
    ])
    var answer = session.graph.list(selection, title: title, limit: invocation.rowsNeeded)
    for place in answer.sections.indices { answer.sections[place].more = "peace \(wanted.rawValue) all" }
    var reply = Reply(answer, selection: selection)
    if answer.isAbridged { reply.makeWhole = { $0.graph.list(selection, title: title) } }
    return reply
  }
}

extension PeaceReport.Indicator {
  fileprivate var heading: String {
    switch self {
    case .elite: "Elite"
    case .people: "People"
    case .force: "Remedy by force"
    case .nonviolent: "Remedy without violence"
    case .mixed: "Remedy by both"
    case .conditionals: "Conditionals that look ahead"
    case .demonising: "Demonising words"
    }
  }

  fileprivate var whole: String {
    switch self {
    case .elite, .people: "reported statements"
    case .force, .nonviolent, .mixed: "claims that frame a remedy"
    case .conditionals: "conditionals"
    case .demonising: "statements"
    }
  }

  /// What its first member is marked by.
  fileprivate func marks(_ word: RemedyKind) -> Bool {
    self == .mixed || self == .force && word == .force || self == .nonviolent && word == .nonviolent
  }
}

extension Session {
  fileprivate func peaceWords(_ lexicon: Lexicon) -> PeaceReport.Words {
    PeaceReport.Words(
      remedies: statements(framing: .remedy),
      force: statements(withAnyOf: lexicon.remedies.phrases { $0 == .force }),
      nonviolent: statements(withAnyOf: lexicon.remedies.phrases { $0 == .nonviolent }),
      demonising: statements(withAnyOf: lexicon.loaded.phrases { $0 == .demonising }))
  }

  fileprivate func peace(_ report: PeaceReport, _ lexicon: Lexicon) -> Reply {
    var rows: [Row] = []
    var shown = Selection()
    func add(_ indicator: PeaceReport.Indicator) {
      let share = report.share(indicator)
      var lines = [
        TextLine([
          .text("\(indicator.heading):"),
          .fraction(share.members.count, of: share.of, members: "peace \(indicator.rawValue)"),
          .text(indicator.whole + (share.members.isEmpty ? ": none" : "")),
        ])
      ]
      if let first = share.members.first {
        shown.append(first)
        lines.append(example(first, indicator, lexicon))
      }
      rows.append(Row(lines: lines))
    }
    for indicator in [PeaceReport.Indicator.elite, .people] { add(indicator) }
    rows.append(parties(report))
    for indicator in [PeaceReport.Indicator.force, .nonviolent, .mixed, .conditionals] { add(indicator) }
    rows.append(harm(report, &shown))
    add(.demonising)
    let letters = graph.articleIDs.map(\.description).listed()
    let sides = report.parties.prefix(2).map { ComparedSide($0.side, in: graph) }
    var head = [Row(graph.basisLine(Basis(of: sides, in: graph), counting: settings.links))]
    if sides.isEmpty { head = [] }
    return Reply(
      Answer(
        "War and peace indicators in \(letters), each by itself", sections: [Section(rows: head), Section(rows: rows)],
        notes: [
          TextLine([
            .text("Members:"), .command("peace elite"), .text("or"), .command("agency harm agentless"), .text("or"),
            .command("parties"),
          ]),
          "No total is made: a sum would hide which of these speak, and none weighs the same.",
        ], count: PeaceReport.Indicator.allCases.count, of: "indicators"),
      selection: shown)
  }

  private func example(
    _ statement: Handle<Statement>, _ indicator: PeaceReport.Indicator, _ lexicon: Lexicon
  ) -> TextLine {
    var line: TextLine
    switch indicator {
    case .force, .nonviolent, .mixed:
      line = graph.line(statement, marking: lexicon.remedies, lines: 1, where: indicator.marks)
    case .demonising: line = graph.line(statement, marking: lexicon.loaded, lines: 1) { $0 == .demonising }
    default:
      line = graph.line(statement)
      line.overflow = .cut(1)
    }
    line.indent = 2
    return line
  }

  /// The parties with a claim, and how the two that have most stand to each other.
  private func parties(_ report: PeaceReport) -> Row {
    let named = report.parties.prefix(5).map(\.side.name).joined(separator: ", ")
    let more = report.parties.count > 5 ? " …" : ""
    var first = TextLine([
      .text("Parties with a claim:"), .fraction(report.parties.count, of: report.partyCount),
      .text(report.parties.isEmpty ? ": none" : "(\(named)\(more))"),
    ])
    first.overflow = .cut(1)
    guard report.parties.count > 1 else { return Row(first) }
    let (greater, lesser) = (report.parties[0], report.parties[1])
    func claims(_ entry: (side: Side, claims: [Handle<Statement>])) -> Cell {
      .number(entry.claims.count, members: "by:\(entry.side.name.asSide) is:claim")
    }
    return Row(
      first,
      TextLine(
        [
          .text("Balance: \(lesser.side.name)"), claims(lesser), .text("to \(greater.side.name)"), claims(greater),
          .text("claims"),
        ], indent: 2))
  }

  private func harm(_ report: PeaceReport, _ shown: inout Selection) -> Row {
    let total = report.harm.total
    var lines = [
      TextLine([
        .text("Harm without an agent:"), .fraction(total.agentless, of: total.all, members: "agency harm agentless"),
        .text("mentions of harm" + (total.agentless == 0 ? ": none" : "")),
      ])
    ]
    if let first = report.harm.mentions.first(where: { $0.facts.agent == nil }) {
      shown.append(first.statement)
      var words = Cell.quote(graph.words(of: first.statement))
      if let letter = graph.id(of: first.statement).article, let article = graph.article(letter) {
        words = .marked(article.marked(first.facts.words))
      }
      var line = TextLine(
        [.id(graph.id(first.statement)), .holder(graph.holderName(first.statement)), words], indent: 2)
      line.overflow = .cut(1)
      lines.append(line)
    }
    return Row(lines: lines)
  }
}
