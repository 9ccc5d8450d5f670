import ArgumentGraph
import Lexicon

/// Makes the voices of one polity.
struct VoiceMaker {
  let polity: Identity.Polity
  let base: String
  /// The words heard, without an article.
  let shown: String
  let evidence: Evidence

  /// A body is a side only where it is declared one; its people join nothing by themselves.
  private var isBody: Bool { if case .body = polity { true } else { false } }

  private func make(_ key: String, _ kind: Voice.Kind, _ tie: String, name: String? = nil) -> Identity {
    var identity = Identity(key: key, name: name ?? shown, kind: kind, polity: polity, tie: tie + evidence.words)
    if isBody {
      identity.joinsParty = false
      identity.tie = tie + ", which is no side by itself"
    }
    identity.isProperName = false
    return identity
  }

  /// Critics, rivals, allies: by whatever word, they join nobody.
  func critics(_ noun: String?) -> Identity {
    let isCritic = noun.map { ["critic", "detractor", "sceptic", "skeptic"].contains($0) } ?? true
    var critics = make(isCritic ? "critics:" + base : "critics:\(base):\(noun ?? "")", .critics, "")
    critics.tie =
      isCritic ? "critics of \(base) join no side" : "called \(noun ?? "") of \(base), and so on no side"
    critics.joinsParty = false
    return critics
  }

  var analysts: Identity { make("analysts:" + base, .analysts, "analysts of \(base)") }
  var officials: Identity { make("officials:" + base, .officials, "officials of \(base)") }

  func people(as name: String? = nil) -> Identity { make("public:" + base, .public, "people of \(base)", name: name) }

  /// A group of its own among them: "Norrland bargemen".
  func people(key: String) -> Identity {
    make("public:" + base + ":" + Lexicon.folded(key), .public, "people of \(base)")
  }

  func voice(_ office: Office, isDefinite: Bool) -> Identity {
    let tie = "\(office.noun) of \(base)"
    // Offices that one person holds are that person's voice; "a senior official" is one of many.
    let isOne = office.bearer != .body && !office.isPlural && isDefinite && office.noun != "official"
    switch office.kind {
    case .government:
      if isBody { return make("organisation:" + base, .organisation, tie, name: base) }
      var government = make("government:" + base, .government, "its government", name: base)
      government.tie = "its government" + evidence.words
      government.because = government.tie
      return government
    case .military where office.speaks == .party && !isOne:
      return make("military:" + base, .military, "armed forces of \(base)")
    case .military: return make("office:\(office.noun):\(base)", .military, tie)
    case .head: return make("office:\(office.noun):\(base)", .officials, tie)
    case .officials, .police, .parliament:
      if isOne || office.bearer == .body { return make("office:\(office.noun):\(base)", .officials, tie) }
      return make("officials:" + base, .officials, "officials of \(base)")
    case .analysts: return analysts
    case .public, .victims, .clergy, .business: return people(key: office.noun)
    case .critics: return critics(office.noun)
    case .court, .media: return make("\(office.kind.rawValue):\(office.noun):\(base)", .organisation, tie)
    case .armed, .party:
      var own = make("\(office.kind.rawValue):\(office.noun):\(base)", .organisation, tie)
      own.tie = "speaks for itself, not for \(base)"
      own.joinsParty = false
      return own
    }
  }
}
