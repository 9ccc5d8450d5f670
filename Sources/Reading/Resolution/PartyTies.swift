import ArgumentGraph
import Lexicon

/// Puts voices on sides: those declared first, then one side for each country or named polity that is heard.
struct PartyTies {
  let identifier: Identifier
  let declarations: [PartyDeclaration]
  /// Of each finding, whether it makes a statement.
  let makesStatement: [Bool]

  func tie(_ identities: [Identity], _ voices: [String: Int], _ resolution: inout Resolution) {
    var partyOfKey: [String: Int] = [:]
    for declaration in declarations {
      let key = key(of: declaration)
      guard partyOfKey[key] == nil else { continue }
      partyOfKey[key] = resolution.parties.count
      resolution.parties.append(
        Party(key: key, name: declaration.name, aliases: declaration.aliases, origin: declaration.origin))
    }
    let bodies = bodiesAsSides(identities)
    var done: Set<String> = []
    for identity in identities where done.insert(identity.key).inserted {
      guard let index = voices[identity.key] else { continue }
      if let declaration = declarations.first(where: { fits($0, identity, resolution.voices[index]) }),
        let party = partyOfKey[key(of: declaration)]
      {
        resolution.voices[index].party = Handle(party)
        let tie = identity.joinsParty ? resolution.voices[index].tie : nil
        resolution.voices[index].tie = tie.map { "\($0); declared" } ?? "declared as \(declaration.name)"
      } else if let polity = identity.polity, identity.joinsParty || isOf(bodies, identity) {
        if !identity.joinsParty { resolution.voices[index].tie = tie(to: polity, identity) }
        let key = key(of: polity)
        let party = partyOfKey[key] ?? resolution.parties.count
        if party == resolution.parties.count {
          partyOfKey[key] = party
          resolution.parties.append(read(polity, key, identities, voices, resolution))
        }
        resolution.voices[index].party = Handle(party)
      }
    }
  }

  /// Armed groups and political parties that are heard more than once: they stand in a quarrel as states do.
  private func bodiesAsSides(_ identities: [Identity]) -> Set<String> {
    var counts: [String: Int] = [:]
    for (identity, isStatement) in zip(identities, makesStatement) where isStatement && identity.kind == .organisation {
      counts[identity.key, default: 0] += 1
    }
    let heard = identifier.bodies.bodies.filter { body in
      guard body.kind == .armed || body.kind == .party, case .body = identifier.polities.polity(of: body) else {
        return false
      }
      return counts[body.key, default: 0] > 1
    }
    return Set(heard.map(\.name))
  }

  /// Whether a voice is such a body, or speaks for it; its experts and critics do not.
  private func isOf(_ bodies: Set<String>, _ identity: Identity) -> Bool {
    guard case .body(let name)? = identity.polity, bodies.contains(name) else { return false }
    return identity.key == "organisation:" + name || [.officials, .military, .person].contains(identity.kind)
  }

  private func tie(to polity: Identity.Polity, _ identity: Identity) -> String {
    let name = identifier.polities.name(of: polity)
    if identity.kind == .organisation { return "heard as a side of its own" }
    // Without "which is no side by itself": here it is one.
    return identity.tie.map { String($0.prefix { $0 != "," }) } ?? "named with \(name)"
  }

  /// A side named after its government's voice, its other names as aliases.
  private func read(
    _ polity: Identity.Polity, _ key: String, _ identities: [Identity], _ voices: [String: Int],
    _ resolution: Resolution
  ) -> Party {
    let base = identifier.polities.name(of: polity)
    // A side is not called by what its rulers are called: "Kremlin", "Taliban".
    let heard = voices["government:" + base].map { resolution.voices[$0].name } ?? base
    let isRulers = identifier.passage.lexicon.countries(named: heard).contains { $0.kind == .government }
    let government = isRulers ? base : heard
    var aliases: [String] = []
    if base != government { aliases.append(base) }
    if case .country(let country) = polity, let capital = identifier.passage.lexicon.countries[country].capital,
      capital != government
    {
      aliases.append(capital)
    }
    return Party(key: key, name: government, aliases: aliases, origin: .read)
  }

  private func key(of polity: Identity.Polity) -> String {
    "polity:" + Lexicon.folded(identifier.polities.name(of: polity))
  }

  /// A declaration that names a country stands for it, so that it takes the place of the party that was read.
  private func key(of declaration: PartyDeclaration) -> String {
    for name in [declaration.name] + declaration.aliases {
      if let country = identifier.passage.lexicon.countries(named: name).first?.country {
        return key(of: .country(country))
      }
    }
    return "polity:" + Lexicon.folded(declaration.name)
  }

  private func fits(_ declaration: PartyDeclaration, _ identity: Identity, _ voice: Voice) -> Bool {
    let names = ([declaration.name] + declaration.aliases).map { folded($0) }
    if ([voice.name] + voice.aliases).contains(where: { names.contains(folded($0)) }) { return true }
    guard let polity = identity.polity else { return false }
    // Officials of a body that is declared a side speak for it; its critics and experts do not.
    if case .body = polity {
      guard voice.kind == .officials || voice.kind == .person else { return false }
    } else {
      guard identity.joinsParty else { return false }
    }
    if names.contains(folded(identifier.polities.name(of: polity))) { return true }
    guard case .country(let country) = polity else { return false }
    return names.contains { identifier.passage.lexicon.countries(named: $0).first?.country == country }
  }

  private func folded(_ name: String) -> String {
    let folded = Lexicon.folded(name)
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }
}
