import ArgumentGraph
import Lexicon

/// Finds the sides, countries and others that words name.
struct NamesInText: Sendable {
  /// A name with how it stands: "Afghan" before a noun, "Kabul's".
  struct Found: Equatable {
    let name: String
    /// The words that it takes.
    let range: Range<Int>
    let isAdjective: Bool
  }

  private struct Entry {
    let rest: [String]
    let name: String
    let isAdjective: Bool
  }

  /// By the first word, the longest first.
  private var entries: [String: [Entry]] = [:]

  /// Complexity: O(voices, their names and countries).
  init(_ graph: ArgumentGraph, _ lexicon: Lexicon) {
    var parties: [String: String] = [:]
    for party in graph.parties {
      for name in [graph[party].name] + graph[party].aliases {
        add(name, graph[party].name)
        parties[Words.folded(name)] = parties[Words.folded(name)] ?? graph[party].name
      }
    }
    for voice in graph.voices where graph[voice].kind != .author && graph.isHeard(voice) {
      let side = graph[voice].party.map { graph[$0].name } ?? graph.name(of: voice)
      for name in [graph[voice].name] + graph[voice].aliases { add(name, side) }
    }
    for article in graph.articles { for name in article.neverHeard { add(name, name) } }
    addCountries(lexicon, parties)
    for first in entries.keys { entries[first]?.sort { $0.rest.count > $1.rest.count } }
  }

  /// Every name of a country means the side that goes by one of them, or else the country.
  private mutating func addCountries(_ lexicon: Lexicon, _ parties: [String: String]) {
    var sides: [Int: String] = [:]
    let aliases = lexicon.countryAliases.all
    for alias in aliases where sides[alias.entry.country] == nil && alias.entry.kind != .adjective {
      sides[alias.entry.country] = parties[Words.folded(alias.entry.spelling)]
    }
    for alias in aliases where !alias.entry.isAmbiguous {
      let country = alias.entry.country
      add(alias.words, sides[country] ?? lexicon.countries[country].name, isAdjective: alias.entry.kind == .adjective)
    }
  }

  private mutating func add(_ name: String, _ meant: String) { add(Words.cut(name), meant, isAdjective: false) }

  private mutating func add(_ words: [String], _ name: String, isAdjective: Bool) {
    let words = words.first == "the" ? Array(words.dropFirst()) : words
    guard let first = words.first else { return }
    let rest = Array(words.dropFirst())
    if entries[first]?.contains(where: { $0.rest == rest }) == true { return }
    entries[first, default: []].append(Entry(rest: rest, name: name, isAdjective: isAdjective))
  }

  /// The first name among folded words. Complexity: linear in the words.
  func first(in words: ArraySlice<String>) -> Found? {
    for place in words.indices {
      guard let entry = entries[words[place]]?.first(where: { words[(place + 1)...].starts(with: $0.rest) }) else {
        continue
      }
      return Found(name: entry.name, range: place..<place + 1 + entry.rest.count, isAdjective: entry.isAdjective)
    }
    return nil
  }
}
