import ArgumentGraph
import ArticleText
import Lexicon

/// The names by which sides and those never heard can stand in a statement.
struct NamedSides {
  private struct Name {
    let rest: ArraySlice<String>
    let side: Int
  }

  private var names: [String] = []
  private var phrases: [String: [Name]] = [:]
  /// Whether a name goes on for several words.
  private var hasLongNames = false

  /// Everybody besides a side. Complexity: O(names and aliases).
  init(besides own: Side, in graph: ArgumentGraph) {
    let ownVoices = Marks(own.voices)
    var places: [String: Int] = [:]
    func place(_ name: String) -> Int {
      if let known = places[name] { return known }
      places[name] = names.count
      names.append(name)
      return names.count - 1
    }
    for party in graph.parties where party != own.party {
      add([graph[party].name] + graph[party].aliases, as: place(graph[party].name))
    }
    for voice in graph.voices where !ownVoices.contains(voice) && graph[voice].kind != .author {
      if graph.party(of: voice) != nil, graph.party(of: voice) == own.party { continue }
      add([graph[voice].name] + graph[voice].aliases, as: place(graph.sideName(of: voice)))
    }
    for name in graph.articles.flatMap(\.neverHeard) { add([name], as: place(name)) }
  }

  /// The first word of a name has a capital: "it" and "many" name nobody.
  private mutating func add(_ spellings: [String], as side: Int) {
    for spelling in spellings {
      let head = spelling.split(separator: " ").first { $0.lowercased() != "the" }
      guard head?.contains(where: \.isUppercase) ?? false else { continue }
      let words = Words.cut(spelling)
      guard let first = words.first(where: { $0 != "the" }) else { continue }
      let rest = words.drop { $0 == "the" }.dropFirst()
      if !(phrases[first]?.contains { $0.side == side && $0.rest == rest } ?? false) {
        if rest.count > 1 { hasLongNames = true }
        phrases[first, default: []].append(Name(rest: rest, side: side))
      }
    }
  }

  /// Whom statements name, each with those that do. Complexity: O(words).
  func concerns(of statements: [Handle<Statement>], in graph: ArgumentGraph, _ stop: () -> Bool) -> [VoiceProfile
    .Concern]
  {
    var found: [[Handle<Statement>]] = Array(repeating: [], count: names.count)
    var order: [Int] = []
    for statement in statements {
      if stop() { break }
      for words in pieces(of: statement, in: graph) {
        for place in words.indices {
          guard let first = words[place] else { continue }
          for name in phrases[first] ?? [] where stands(name.rest, after: place, in: words) {
            if found[name.side].isEmpty { order.append(name.side) }
            if found[name.side].last != statement { found[name.side].append(statement) }
          }
        }
      }
    }
    return VoiceProfile.sorted(order.map { VoiceProfile.Concern(name: names[$0], statements: found[$0]) })
  }

  private func stands(_ rest: ArraySlice<String>, after place: Int, in words: [String?]) -> Bool {
    guard place + rest.count < words.count else { return false }
    return zip(rest, words[(place + 1)...]).allSatisfy { $0 == $1 }
  }

  /// The folded words of each piece of a statement. Only words with a capital, and what follows them, are folded: they alone can
  /// name somebody.
  private func pieces(of statement: Handle<Statement>, in graph: ArgumentGraph) -> [[String?]] {
    guard let letter = graph.id(of: statement).article, let article = graph.article(letter)?.article else {
      return [Words.cut(graph.words(of: statement))]
    }
    let bytes = article.text.bytes
    return ArgumentGraph.tokenRanges(of: graph[statement].spans, in: article.tokens).map { range in
      var isInName = false
      return range.map { place -> String? in
        let token = bytes[Int(article.tokens[place].bytes.lowerBound)..<Int(article.tokens[place].bytes.upperBound)]
        // What follows a capital may belong to its name: "Gulf states".
        let isCapital = token.contains { $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x80 }
        defer { isInName = isCapital || isInName && hasLongNames }
        return isCapital || isInName ? Words.folded(String(decoding: token, as: UTF8.self)) : nil
      }
    }
  }
}
