/// A country or polity and the names it goes by.
public struct Country: Hashable, Sendable {
  /// Its standing at the United Nations; `other` takes no side in disputes.
  public enum Status: String, CaseIterable, Sendable {
    case member, observer, other
  }

  public let name: String
  public let status: Status
  /// The capital by its first name, where there is one.
  public let capital: String?
}

/// What an alias calls its country by.
public enum CountryAliasKind: Hashable, Sendable {
  case name, capital, adjective, noun, government
}

/// One name of a country.
public struct CountryAlias: Hashable, Sendable {
  /// Index into `Lexicon.countries`.
  public let country: Int
  public let kind: CountryAliasKind
  /// The name as the list spells it.
  public let spelling: String
  /// The folded name is also another word or another country's: "turkey", "us", "congo".
  public let isAmbiguous: Bool
}

/// All countries with their names as phrases; a name that is two things, such as "Pakistani", is in twice.
struct CountryTable: Sendable {
  var countries: [Country] = []
  var aliases: PhraseTable<CountryAlias>

  static let columns = [
    "name", "status", "names", "capitals", "adjectives", "nouns", "governments", "ambiguous",
  ]

  init(from source: WordSource) throws(LexiconError) {
    let table = try WordTable("countries", columns: Self.columns, from: source)
    aliases = PhraseTable(capacity: table.rows.count * 10)
    var statuses = WordChoice<Country.Status>(1, as: "status")
    for row in table.rows { try add(row, &statuses) }
  }

  private mutating func add(
    _ row: WordTable.Row, _ statuses: inout WordChoice<Country.Status>
  ) throws(LexiconError) {
    let index = countries.count
    let capitals = row.list(3)
    countries.append(Country(name: row[0], status: try statuses.read(row), capital: capitals.first))
    let ambiguous = row.list(7)
    func add(_ spellings: [String], _ kind: CountryAliasKind) {
      for spelling in spellings {
        let isAmbiguous = !ambiguous.isEmpty && ambiguous.contains(Words.folded(spelling))
        aliases.add(
          spelling, CountryAlias(country: index, kind: kind, spelling: spelling, isAmbiguous: isAmbiguous))
      }
    }
    add([row[0]], .name)
    add(row.list(2), .name)
    add(capitals, .capital)
    add(row.list(4), .adjective)
    add(row.list(5), .noun)
    add(row.list(6), .government)
  }
}
