import Query
import Rendering

/// What `help` finds for a word.
enum HelpPages {
  /// Pages of qualifiers, of stages and of the language.
  static let written = QualifierPages.all + StagePages.all + LanguagePages.all

  /// Everything that has a page, for Tab and for advice.
  static var names: [(name: String, summary: String)] {
    var known: Set<String> = []
    let made = [
      (name: "queries", summary: "the language by example, on one page"),
      (name: "json", summary: "what the keys of JSON and the columns of CSV hold"),
    ]
    let all = CommandTable.all.map { ($0.name, $0.summary) } + made + written.map { ($0.name, $0.summary) }
    return all.filter { known.insert($0.0).inserted }
  }

  /// The values of qualifiers, as `is:bare`.
  static var values: [(name: String, summary: String)] {
    Qualifier.Key.allCases.flatMap { key in
      ValueMeanings.of(key).map { ("\(key.rawValue):\($0.value)", $0.meaning) }
    }
  }

  /// What there is on a word: `by`, `by:`, `is:bare`, `bare`, `sort`, `queries`; `nil` where there is nothing.
  static func page(_ typed: String) -> Answer? {
    var word = typed.lowercased()
    if let colon = word.firstIndex(of: ":") {
      let value = String(word[word.index(after: colon)...])
      word = String(word[..<colon])
      if !value.isEmpty, let key = Qualifier.Key(rawValue: word) {
        return ValueMeanings.of(key).first { $0.value == value }.map { self.value(key, $0) } ?? page(word)
      }
    }
    var sections: [Section] = []
    if let command = CommandTable.command(named: word) { sections += HelpText.sections(of: command) }
    if word == "queries" { sections += QueriesPage.sections(Cast()) }
    if word == "json" || word == "csv" { return HelpText.json() }
    let pages = written.filter { $0.name == word || names(of: $0).contains(word) }
    sections += pages.flatMap(\.sections)
    let values = self.values.filter { $0.name.hasSuffix(":\(word)") }
    if sections.isEmpty {
      sections = values.flatMap { value in page(value.name)?.sections ?? [] }
    } else if !values.isEmpty {
      let also = values.map { "help \($0.name)" }.listed()
      sections.append(Section(rows: [Row(TextLine(text: "Also: \(also)"))]))
    }
    if sections.isEmpty, let setting = Settings.entries.first(where: { $0.name == word }) {
      sections = [self.setting(setting)]
    }
    return sections.isEmpty ? nil : Answer(sections: sections)
  }

  /// Other words for a page.
  private static func names(of page: HelpPage) -> [String] {
    switch page.name {
    case "selections": ["precedence", "selection", "terms", "and", "or", "not", "-", "parentheses", "()"]
    case "stages": ["pipes", "pipe", "|", "stage"]
    case "qualifiers": ["qualifier", "filters", "keys:"]
    case "scripts": ["script", "lessons"]
    case "names": ["$", "$name", "variables", "_", "="]
    case "ids": ["id"]
    case "words": ["glossary", "terms:", "party", "voice"]
    case "keys": ["key", "tab", "editing"]
    default: []
    }
  }

  private static func value(_ key: Qualifier.Key, _ value: (value: String, meaning: String)) -> Answer {
    let line = "\(key.rawValue):\(value.value)"
    let rows = [
      Row(TextLine([.command(line)])), Row(TextLine(text: value.meaning.asSentence, indent: 2)),
    ]
    let examples = ValueMeanings.examples(line)
    return Answer(
      sections: [Section(rows: rows)] + HelpPage.sections(of: examples) + [
        Section(rows: [Row(TextLine(text: "See: help \(key.rawValue)"))])
      ])
  }

  private static func setting(_ setting: Settings.Entry) -> Section {
    Section(rows: [
      Row(TextLine([.command("set \(setting.name) VALUE")])),
      Row(TextLine(text: setting.meaning.asSentence, indent: 2)),
      Row(TextLine(text: "Values: \(setting.values.listed("or")).", indent: 2)),
    ])
  }

  /// The pages that hold a word.
  static func search(_ word: String) -> Answer {
    let sought = word.lowercased()
    let commands = CommandTable.all.filter { command in
      [command.name, command.summary, command.details, command.usage].contains { $0.lowercased().contains(sought) }
    }
    var known: Set<String> = []
    let all =
      commands.map { ($0.name, $0.summary) }
      + written.filter { $0.has(sought) }.map { ($0.name, $0.summary) }
      + values.filter { ($0.name + $0.summary).lowercased().contains(sought) }
    let found = all.filter { known.insert($0.0).inserted }
    let rows = HelpPage.rows(found.map { (name: "help " + $0.0, meaning: $0.1) })
    return Answer(
      found.isEmpty ? "Nothing in help has \"\(word)\"." : nil, sections: [Section(rows: rows)], count: found.count)
  }
}
