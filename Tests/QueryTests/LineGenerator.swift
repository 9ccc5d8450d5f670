import ArgumentGraph
import Seeded

@testable import Query

/// Lines by the grammar, as syntax: every production of it, every stage, qualifier and kind of id.
struct LineGenerator {
  var random: Seeded

  init(seed: UInt64) { random = Seeded(seed) }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  private mutating func pick<Element>(_ choices: [Element], _ fallback: Element) -> Element {
    choices.randomElement(using: &random) ?? fallback
  }

  private mutating func many<Element>(_ range: ClosedRange<Int>, _ make: (inout Self) -> Element) -> [Element] {
    var made: [Element] = []
    for _ in 0..<Int.random(in: range, using: &random) { made.append(make(&self)) }
    return made
  }

  mutating func line() -> Line {
    let variable = chance(20) ? Variable(name()) : nil
    let stages = stages(depth: 0)
    // What takes the rest of the line as it stands takes the form, too.
    let isRaw = stages.last.map(\.isRaw) ?? false
    let format = chance(20) && !isRaw ? AnswerFormat.allCases.randomElement(using: &random) : nil
    return Line(variable: variable, stages: stages, format: format)
  }

  private mutating func stages(depth: Int) -> [Stage] {
    let isTop = depth == 0
    let first: Stage =
      isTop && chance(50) ? .command(call(depth: depth)) : .selection(selection(depth: depth, mayStartWithWord: !isTop))
    let stages =
      [first]
      + many(0...3) { made in
        made.chance(70)
          ? .command(made.call(depth: depth)) : .selection(made.selection(depth: depth, mayStartWithWord: false))
      }
    // What takes the rest of the line ends it.
    guard isTop, let last = stages.firstIndex(where: \.isRaw) else { return stages }
    return Array(stages[...last])
  }

  private mutating func call(depth: Int) -> Call {
    let others = ["list", "expect", "load", "?", "-", "10:30", "say", "not-a-word", "tree", "table", "count", "Ära"]
    let name = chance(60) ? pick(QueryStage.all.map(\.name), "premises") : pick(others, "list")
    if depth == 0, name == "say" || name == "expect" && chance(50) {
      let text = Argument(.raw(pick(["It’s “so” | # x", "\"a", "b\\", "-1 $1 (", "é 🙂", "--format csv"], "x")))
      if name == "say" { return Call(name, chance(80) ? [text] : []) }
      return Call(name, [Argument(.word("is")), text])
    }
    return Call(name, many(0...4) { $0.argument(depth: depth) })
  }

  private mutating func argument(depth: Int) -> Argument {
    switch Int.random(in: 0..<14, using: &random) {
    case 0, 1, 2: Argument(.word(word()))
    case 3: Argument(.quoted(text()))
    case 4: Argument(.id(id()))
    case 5: Argument(.range(statementID(), statementID()))
    case 6: Argument(.variable(name()))
    case 7: Argument(.last)
    case 8: Argument(.qualifier(qualifier()))
    case 9: Argument(.keyed(Keyed(key: pick(["http", "Foo", "x"], "x"), value: chance(20) ? "" : text())))
    case 10: depth < 4 ? Argument(.group(stages(depth: depth + 1))) : Argument(.word("end"))
    case 11:
      Argument(.option(Option(name: pick(["n", "dry-run", "b2", "formats"], "n"), value: chance(50) ? text() : nil)))
    case 12: Argument(.equals)
    default: Argument(.comma)
    }
  }

  private mutating func selection(depth: Int, mayStartWithWord: Bool) -> SelectionExpression {
    var isFirst = !mayStartWithWord
    return SelectionExpression(
      many(1...3) { made in
        made.many(1...3) { made in
          let factor = Factor(made.term(depth: depth, mayBeWord: !isFirst), isNegated: made.chance(20))
          isFirst = false
          return factor
        }
      })
  }

  private mutating func term(depth: Int, mayBeWord: Bool) -> Term {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: .qualifier(qualifier())
    case 1: .phrase(text())
    case 2: mayBeWord ? .word(word()) : .last
    case 3: .id(statementID())
    case 4: .range(statementID(), statementID())
    case 5: .variable(name())
    case 6: depth < 4 ? .group(stages(depth: depth + 1)) : .last
    default: .last
    }
  }

  private mutating func qualifier() -> Qualifier {
    let key = pick(Qualifier.Key.allCases, .by)
    let known: [String] =
      switch key {
      case .by, .guess, .via: ["Kabul", "many in Pakistan", "author of B", "the author"]
      case .about, .verb: ["sovereignty", "café", "cafe\u{301}", "call for", "and"]
      case .in: ["A", "A3", "A3.2", "A3.1..A3.4", "BQ"]
      case .role: Roles.named.map(\.name)
      case .is: Qualifier.State.allCases.map(\.rawValue)
      case .links: LinkLimit.allCases.map(\.rawValue)
      case .stance: Qualifier.Key.stances
      case .frame: Qualifier.Key.frames
      }
    let value = chance(60) ? pick(known, "x") : text()
    return Qualifier(key, value.isEmpty ? "x" : value)
  }

  private mutating func word() -> String {
    let plain = [
      "toll", "Sudmark's", "it’s", "cross-border", "g20", "10:30", "x#y", "_x", "…", "étage", "e\u{301}tage", "a.b",
      "all",
      "by", "..", "l6", "2021-08-15", "5", "1.5", "漢字", "a/b?c&d", "A", "And",
    ]
    let keys = StatementKey.all.map(\.name)
    return chance(80) ? pick(plain, "x") : pick(keys, "x")
  }

  /// Any text at all, such as only quotation marks can hold.
  private mutating func text() -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "B", "3", " ", "\"", "“", "”", "„", "'", "’", "|", "#", "(", ")", "-", "=", ",", ":", "$", "1", "\\", ".",
      "_",
      "é", "🙂", "\u{A0}", "\u{301}", "\t", "\u{FEFF}", "\u{2028}", "\u{0}", "\u{202E}",
    ]
    var text = String.UnicodeScalarView()
    for scalar in many(0...6, { $0.pick(scalars, "a") }) { text.append(scalar) }
    return String(text)
  }

  private mutating func name() -> String { pick(["k", "Kabul_2", "my-list", "ß", "é", "e\u{301}"], "k") }

  private mutating func id() -> IDPattern {
    chance(20) ? .link(Int.random(in: 1..<900, using: &random)) : statementID()
  }

  private mutating func statementID() -> IDPattern {
    let article = ArticleID(ordinal: Int.random(in: 0..<600, using: &random))
    let paragraph = Int.random(in: 1..<40, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return .paragraph(article, paragraph)
    case 1: return .sentence(article, paragraph: paragraph, sentence: 7)
    case 2: return .statement(StatementID(added: paragraph))
    case 3: return .statement(StatementID(titleOf: article))
    default: return .statement(StatementID(article: article, paragraph: paragraph, sentence: 2, part: paragraph))
    }
  }
}

extension Stage {
  /// Whether it takes the rest of its line as it stands.
  fileprivate var isRaw: Bool {
    guard case .command(let call) = self else { return false }
    if call.name == "say" { return true }
    return call.name == "expect" && call.arguments.first?.kind == .word("is") && call.arguments.count < 3
  }
}
