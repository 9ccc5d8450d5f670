import ArgumentGraph
import Lexicon

extension Session {
  /// The key of a voice that no text has: a person named it.
  static func keyByHand(_ name: String) -> String { "hand:\(name.lowercased())" }

  /// A reading with the voices that a person added and a party names. No text has them, so the reader knows none; their
  /// side is read with the article's.
  func withVoicesByHand(_ reading: ArticleReading, parties: [PartyDeclaration]) -> ArticleReading {
    var reading = reading
    for handle in graph.voices where graph[handle].key.hasPrefix(Self.keyByHand("")) {
      var voice = graph[handle]
      let names = Set(([voice.name] + voice.aliases).map(Lexicon.folded))
      let declaration = parties.first { !names.isDisjoint(with: ([$0.name] + $0.aliases).map(Lexicon.folded)) }
      let place = declaration.flatMap { declaration in
        reading.parties.firstIndex { $0.origin != .read && $0.name == declaration.name }
      }
      if let declaration, let place {
        (voice.party, voice.tie) = (Handle(place), "declared as \(declaration.name)")
      } else if let party = voice.party, graph[party].origin == .declared {
        (voice.party, voice.tie) = (nil, nil)
      } else {
        continue
      }
      reading.voices.append(voice)
    }
    return reading
  }
}
