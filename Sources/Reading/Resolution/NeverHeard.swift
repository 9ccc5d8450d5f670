import Lexicon

/// Countries and organisations that the text names and never gives speech, in the order of the text.
struct NeverHeard {
  let identifier: Identifier

  func names(_ heard: [Identity]) -> [String] {
    let passage = identifier.passage
    var seen: Set<String> = []
    for identity in heard {
      seen.insert(identity.name)
      if let polity = identity.polity { seen.insert(identifier.polities.name(of: polity)) }
      if identity.key.hasPrefix("organisation:") { seen.insert(String(identity.key.dropFirst("organisation:".count))) }
    }
    var names: [String] = []
    var place = passage.article.titleTokens.lowerBound
    while place < passage.tokens.count {
      guard passage.isName(place) else {
        place += 1
        continue
      }
      if let match = passage.lexicon.organisations.longest(in: passage.folded, at: place).first {
        // A body's short name stands for it where the text uses it most.
        if seen.insert(match.entry.name).inserted, match.entry.isDistinct || match.entry.country == nil {
          names.append(match.entry.name)
        }
        place += match.words.count
      } else if passage.marks[place].contains(.country),
        let match = passage.lexicon.countryAliases.longest(in: passage.folded, at: place).first
      {
        let country = passage.lexicon.countries[match.entry.country].name
        if match.entry.kind != .adjective, match.entry.kind != .noun, seen.insert(country).inserted {
          names.append(country)
        }
        place += match.words.count
      } else if identifier.polities.named.contains(passage.folded[place]) {
        let name = passage.text(place..<place + 1)
        if seen.insert(name).inserted { names.append(name) }
        place += 1
      } else {
        place += 1
      }
    }
    return names
  }
}
