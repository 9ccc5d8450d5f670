import ArticleText
import Lexicon

/// Voices that speak as one in a question: a party, a single voice, or the author.
public struct Side: Hashable, Sendable {
  /// As shown: "Kabul", "many in Pakistan", "the author".
  public let name: String
  public let voices: [Handle<Voice>]
  public let party: Handle<Party>?

  public init(name: String, voices: [Handle<Voice>], party: Handle<Party>? = nil) {
    self.name = name
    self.voices = voices
    self.party = party
  }
}

extension ArgumentGraph {
  /// The side that a typed name means: a party, else a voice, else a party by one of its aliases; `author` means any
  /// author, `author of B` one. Case, accents, the kind of quotes and U+00A0 do not matter; `nil` where nothing has the name.
  ///
  /// - Complexity: O(voices and parties).
  public func side(named typed: String) -> Side? {
    let name = Self.comparable(typed)
    if let author = authorSide(name) { return author }
    let parties = knownParties.map { Handle<Party>($0) }
    if let party = parties.first(where: { Self.comparable(self[$0].name) == name }) { return side(of: party) }
    let voices = self.voices.filter { self[$0].kind != .author }
    if let voice = voices.first(where: { Self.comparable(self[$0].name) == name })
      ?? voices.first(where: { self[$0].aliases.contains { Self.comparable($0) == name } })
    {
      // A government stands for its whole side: `by:Pakistan` means the party as much as `by:Islamabad` does.
      if self[voice].kind == .government, let party = self[voice].party { return side(of: party) }
      return Side(name: self[voice].name, voices: [voice])
    }
    return parties.first { self[$0].aliases.contains { Self.comparable($0) == name } }.map(side(of:))
  }

  /// The voice that goes by a name; by the name shown first, then by others under which it is heard.
  public func voice(named typed: String) -> Handle<Voice>? {
    let name = Self.comparable(typed)
    let voices = self.voices
    return voices.first { Self.comparable(self.name(of: $0)) == name || Self.comparable(self[$0].name) == name }
      ?? voices.first { self[$0].aliases.contains { Self.comparable($0) == name } }
  }

  public func side(of party: Handle<Party>) -> Side {
    Side(name: self[party].name, voices: voices(of: party), party: party)
  }

  private func authorSide(_ name: String) -> Side? {
    if name == "author" || name == "the author" {
      return Side(name: "the author", voices: articles.map(\.author))
    }
    for prefix in ["the author of ", "author of "] where name.hasPrefix(prefix) {
      guard let id = ArticleID(name.dropFirst(prefix.count)), let article = article(id) else { return nil }
      return Side(name: "the author of \(id)", voices: [article.author])
    }
    return nil
  }

  /// The statements that the voices of a side hold, guesses and questions too, in the order of the text.
  public func statements(of side: Side) -> [Handle<Statement>] {
    var all: [Handle<Statement>] = []
    forEachInTextOrder(statements(heldBy: side.voices)) { all.append($0) }
    return all
  }

  /// The claims of a side, in the order of the text.
  public func claims(of side: Side) -> [Handle<Statement>] { statements(of: side).filter(isClaim) }

  /// The names that mean a side, for Tab and for advice: parties, then voices, then `author`.
  public var sideNames: [String] {
    let voices = self.voices.filter { self[$0].kind != .author && isHeard($0) }
    var known: Set<String> = []
    return (parties.map { self[$0].name } + voices.map { self[$0].name } + ["author"]).filter {
      known.insert($0).inserted
    }
  }

  /// Folds a name, and drops a leading "the", so that they never decide a match.
  static func comparable(_ name: String) -> String {
    let text = Words.foldedName(name)
    return text.hasPrefix("the ") && text != "the author" ? String(text.dropFirst(4)) : text
  }
}
