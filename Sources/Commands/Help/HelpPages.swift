import Query

enum HelpPages {
  static var names: [(name: String, summary: String)] { CommandTable.all.map { ($0.name, $0.summary) } }
}
