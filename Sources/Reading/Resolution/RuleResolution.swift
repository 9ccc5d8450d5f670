import ArgumentGraph
import Lexicon

/// What the stage `resolve` hands on: voices, the sides they are on, and who holds what.
struct Resolution: Sendable {
  var parties: [Party] = []
  /// The author first.
  var voices: [Voice]
  /// The voice of each finding.
  var holders: [Int] = []
  var neverHeard: [String] = []
}

/// Turns the noun phrases of findings into voices and ties voices to parties.
struct RuleResolution {
  let passage: Passage
  let findings: [Finding]
  let declarations: [PartyDeclaration]

  private static let authorKey = "author"

  func resolve() -> Resolution {
    let author = passage.article.author ?? "the author"
    var resolution = Resolution(voices: [
      Voice(key: "author:\(passage.id)", name: author, kind: .author, authorOf: passage.id, aliases: [author])
    ])
    let identifier = Identifier(
      passage: passage, namedPolities: NamedPolities.find(in: passage, findings: findings))
    var identities: [Identity] = []
    var voiceOfKey: [String: Int] = [:]
    var order: [String] = []
    voiceOfKey[Self.authorKey] = 0
    for finding in findings {
      let (identity, heard) = identity(of: finding, identifier, identities)
      identities.append(identity)
      let index = voiceOfKey[identity.key] ?? resolution.voices.count
      if index == resolution.voices.count {
        voiceOfKey[identity.key] = index
        order.append(identity.key)
        resolution.voices.append(Voice(key: identity.key, name: identity.name, kind: identity.kind, tie: identity.tie))
      }
      if let heard, !resolution.voices[index].aliases.contains(where: { Lexicon.folded($0) == Lexicon.folded(heard) }) {
        resolution.voices[index].aliases.append(heard)
      }
      resolution.holders.append(index)
    }
    nameGovernments(identities, voiceOfKey, identifier, &resolution)
    PartyTies(identifier: identifier, declarations: declarations).tie(identities, voiceOfKey, &resolution)
    resolution.neverHeard = NeverHeard(identifier: identifier).names(identities)
    return resolution
  }

  private func identity(
    of finding: Finding, _ identifier: Identifier, _ earlier: [Identity]
  ) -> (Identity, heard: String?) {
    switch finding.holder {
    case .named(let phrase, let apposition):
      let identity = identifier.identity(of: phrase, apposition: apposition)
      // A government is heard under its names, not under an adjective.
      return (identity, identity.kind == .government ? identity.name : passage.text(phrase))
    case .pronoun(_, .some(let phrase)): return (identifier.identity(of: phrase, apposition: nil), nil)
    case .publicOf(let place):
      var identity = identifier.identity(of: place, apposition: nil)
      if let polity = identity.polity, identity.kind == .government {
        let base = identifier.name(of: polity)
        identity = Identity(
          key: "public:" + base, name: "many in \(base)", kind: .public, polity: polity, tie: "people of \(base)")
      }
      return (identity, nil)
    case .author: return (Identity(key: Self.authorKey, name: "the author", kind: .author), nil)
    case .carried(let index) where index < earlier.count:
      // "The hope remains …" after a general's words is his government's hope; what he says he says himself.
      if finding.stance == .mental, earlier[index].kind == .person, let polity = earlier[index].polity,
        let government = earlier.last(where: { $0.kind == .government && $0.polity == polity })
      {
        return (government, nil)
      }
      return (earlier[index], nil)
    case .pronoun, .carried, .unnamed:
      return (Identity(key: "unnamed", name: "unnamed", kind: .unnamed), nil)
    }
  }

  /// A government is called by its commonest form, its capital where that is as common.
  private func nameGovernments(
    _ identities: [Identity], _ voices: [String: Int], _ identifier: Identifier, _ resolution: inout Resolution
  ) {
    var counts: [String: [(name: String, count: Int, isCapital: Bool)]] = [:]
    for (finding, identity) in zip(findings, identities) where identity.kind == .government {
      // A pronoun or a carried holder adds nothing to how it is called.
      if case .named = finding.holder {} else { continue }
      var forms = counts[identity.key] ?? []
      if let index = forms.firstIndex(where: { $0.name == identity.name }) {
        forms[index].count += 1
      } else {
        forms.append((identity.name, 1, identity.isCapital))
      }
      counts[identity.key] = forms
    }
    for identity in identities where identity.kind == .government {
      guard let voice = voices[identity.key], let forms = counts[identity.key] else { continue }
      let best = forms.enumerated().max {
        ($0.element.count, $0.element.isCapital ? 1 : 0, -$0.offset) < (
          $1.element.count, $1.element.isCapital ? 1 : 0, -$1.offset
        )
      }
      guard let best = best?.element else { continue }
      resolution.voices[voice].name = best.name
      if let polity = identity.polity {
        let base = identifier.name(of: polity)
        if best.isCapital { resolution.voices[voice].tie = "capital of \(base)" }
      }
    }
  }
}
