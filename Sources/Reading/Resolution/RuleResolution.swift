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
  /// The names of voices, in the order of the text.
  var namings: [Naming] = []
}

/// Turns the noun phrases of findings into voices and ties voices to parties.
struct RuleResolution {
  let passage: Passage
  let findings: [Finding]
  let declarations: [PartyDeclaration]

  private static let authorKey = "author"

  func resolve(_ leg: Leg = Leg()) -> Resolution {
    let author = passage.article.author ?? "the author"
    var resolution = Resolution(voices: [
      Voice(key: "author:\(passage.id)", name: author, kind: .author, authorOf: passage.id, aliases: [author])
    ])
    // Where it is stopped, all is the author's.
    var stopped = resolution
    stopped.holders = findings.map { _ in 0 }
    guard let identifier = Identifier(passage, findings: findings, leg) else { return stopped }
    var identities: [Identity] = []
    var heard: [Identifier.Heard] = []
    var voiceOfKey: [String: Int] = [Self.authorKey: 0]
    for finding in findings {
      if leg.isOver(after: identities.count, of: findings.count) { return stopped }
      let (identity, phrase) = identity(of: finding, identifier, identities, heard)
      identities.append(identity)
      heard.append(Identifier.Heard(identity: identity, sentence: finding.sentence))
      let index = voiceOfKey[identity.key] ?? resolution.voices.count
      if index == resolution.voices.count {
        voiceOfKey[identity.key] = index
        resolution.voices.append(Voice(key: identity.key, name: identity.name, kind: identity.kind, tie: identity.tie))
      }
      if let phrase {
        name(index, identity, phrase, &resolution)
        if case .named(_, .some(let apposition)) = finding.holder, passage.isName(apposition.lowerBound) {
          var beside = identity
          let body = identifier.bodies.mention(at: apposition.lowerBound)
          beside.because = body?.because ?? "beside \(passage.text(phrase))"
          name(index, beside, apposition, &resolution)
        }
      }
      resolution.holders.append(index)
    }
    nameGovernments(identities, voiceOfKey, identifier, &resolution)
    let ties = PartyTies(
      identifier: identifier, declarations: declarations, makesStatement: findings.map(\.makesStatement))
    ties.tie(identities, voiceOfKey, &resolution)
    resolution.neverHeard = NeverHeard(identifier: identifier).names(identities)
    return resolution
  }

  /// Notes the words under which a voice is heard, the first time that they are.
  private func name(_ index: Int, _ identity: Identity, _ phrase: Range<Int>, _ resolution: inout Resolution) {
    // A government is heard under its names, not under an adjective.
    let isName = identity.kind == .government && identity.isProperName
    let words = isName ? identity.name : passage.text(phrase)
    let bare = Self.withoutArticle(words)
    guard !resolution.voices[index].aliases.contains(where: { Self.withoutArticle($0) == bare }) else { return }
    resolution.voices[index].aliases.append(words)
    resolution.namings.append(
      Naming(voice: Handle(index), words: words, span: passage.span(phrase), because: identity.because))
  }

  private static func withoutArticle(_ words: String) -> String {
    let folded = Lexicon.folded(words)
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }

  /// Who a finding's holder is, with the words that name it.
  private func identity(
    of finding: Finding, _ identifier: Identifier, _ earlier: [Identity], _ heard: [Identifier.Heard]
  ) -> (Identity, words: Range<Int>?) {
    switch finding.holder {
    case .named(let phrase, let apposition):
      return (identifier.identity(of: phrase, apposition: apposition, after: heard), phrase)
    case .pronoun(_, .some(let phrase)):
      return (identifier.identity(of: phrase, apposition: nil, after: heard), nil)
    case .publicOf(let place):
      var identity = identifier.identity(of: place, apposition: nil, after: heard)
      if let polity = identity.polity, identity.kind == .government {
        let base = identifier.polities.name(of: polity)
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
      return (Identity(key: "unnamed", name: "unnamed", kind: .unnamed, tie: "heard without a name"), nil)
    }
  }

  /// A government is called by its commonest form, its capital where that is as common.
  private func nameGovernments(
    _ identities: [Identity], _ voices: [String: Int], _ identifier: Identifier, _ resolution: inout Resolution
  ) {
    var counts: [String: [(name: String, count: Int, isCapital: Bool)]] = [:]
    for (finding, identity) in zip(findings, identities) where identity.kind == .government && identity.isProperName {
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
      if case .named(let name)? = identity.polity {
        // What the text calls a capital may be heard once; the side is known by its name.
        if resolution.voices[voice].name != name { resolution.voices[voice].name = name }
        resolution.voices[voice].tie = "heard as a side of its own"
        continue
      }
      resolution.voices[voice].name = best.name
      if let polity = identity.polity {
        let base = identifier.polities.name(of: polity)
        if best.isCapital { resolution.voices[voice].tie = "capital of \(base)" }
      }
    }
  }
}
