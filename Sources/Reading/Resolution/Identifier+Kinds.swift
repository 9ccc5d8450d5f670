import ArgumentGraph
import Lexicon

/// Which voice of a polity a phrase names: its government, officials, forces, people, or somebody by office.
extension Identifier {
  /// - Parameter office: the office meant, where the words name it in part only.
  func voice(
    of polity: Identity.Polity, _ parts: PhraseParts, _ evidence: Evidence, as office: Office? = nil
  ) -> Identity {
    let base = polities.name(of: polity)
    let maker = VoiceMaker(polity: polity, base: base, shown: shown(parts, of: base), evidence: evidence)
    if parts.group?.kind == .critics || parts.office?.office.kind == .critics {
      return maker.critics(parts.office?.office.noun)
    }
    if parts.group?.kind == .powers { return group(parts) }
    let isCounted = passage.isQuantified(parts.whole)
    if let match = parts.office, parts.isOfficeHead,
      !(isCounted && match.office.noun == passage.folded[parts.core.lowerBound])
    {
      if let person = bearer(of: match.office, polity, before: parts.whole.lowerBound) { return person }
      return maker.voice(office ?? match.office, isDefinite: isDefinite(parts))
    }
    if isCounted { return maker.people() }
    switch parts.group?.kind {
    case .public, .witnesses, .indefinite, .supporters, .armed: return maker.people()
    case .experts, .observers: return maker.analysts
    case .officials: return maker.officials
    default: return side(polity, parts, evidence, maker)
    }
  }

  /// The polity itself, or a group that goes by its name.
  private func side(
    _ polity: Identity.Polity, _ parts: PhraseParts, _ evidence: Evidence, _ maker: VoiceMaker
  ) -> Identity {
    let match = polities.first(in: parts.core)
    let isLast = match?.words.upperBound == parts.core.upperBound
    if case .body(let name) = polity {
      // "The Union’s summit", "experts at the Union": not the Union itself.
      var own = group(parts)
      own.polity = polity
      own.tie = "named with \(name), which is no side by itself"
      own.joinsParty = false
      return own
    }
    if let match, isLast, match.kind == .people { return maker.people() }
    if isLast || match == nil && parts.core.isEmpty { return government(match, maker) }
    guard match != nil else {
      // "The bargemen of Norrland": people of it; "the view from Norrland": its own.
      return isSomebody(parts) ? maker.people(key: shown(parts)) : government(match, maker)
    }
    // "Pakistani thinking", "Norrland’s position" are the side's own; "Norrland bargemen" are people of it.
    return isSomebody(parts) ? maker.people(key: shown(parts)) : government(match, maker)
  }

  /// Whether the head of a phrase is people: a plural that is no word for what is said or thought.
  private func isSomebody(_ parts: PhraseParts) -> Bool {
    guard let head = parts.core.last, passage.isPlural(head) else { return false }
    return !passage.marks[head].contains(.noun) && !passage.marks[head].contains(.country)
  }

  private func government(_ match: PolityNames.Match?, _ maker: VoiceMaker) -> Identity {
    var identity = Identity(
      key: "government:" + maker.base, name: maker.base, kind: .government, polity: maker.polity)
    switch match?.kind {
    case .capital?:
      identity.isCapital = true
      identity.name = match?.spelling ?? maker.base
      identity.tie = "capital of \(maker.base)"
    case .name?:
      identity.name = match.map { withoutArticle(passage.text($0.words)) } ?? maker.base
      if case .named = maker.polity {
        identity.tie = "heard as a side of its own"
      } else {
        identity.tie = identity.name == maker.base ? "a country by its name" : "another name of \(maker.base)"
      }
    case .government?:
      identity.name = match.map { withoutArticle(passage.text($0.words)) } ?? maker.base
      identity.tie = "government of \(maker.base)"
    case .adjective?, .people?: identity.tie = "demonym of \(maker.base)"
    case nil: identity.tie = "named with \(maker.base)"
    }
    identity.because = identity.tie
    return identity
  }

  /// The one person who has been named with this office of this polity.
  private func bearer(of office: Office, _ polity: Identity.Polity, before place: Int) -> Identity? {
    guard office.bearer != .body, !office.isPlural else { return nil }
    let named = (people.byOffice[office.noun] ?? []).map { people.persons[$0] }.filter {
      $0.first < place && $0.polity == polity
    }
    guard named.count == 1, let person = named.first else { return nil }
    var identity = identity(of: person)
    identity.because = "the office of \(person.shown), \(passage.sentenceID(of: person.first))"
    return identity
  }

  func isDefinite(_ parts: PhraseParts) -> Bool {
    !["a", "an", "one", "another"].contains(passage.folded[parts.whole.lowerBound])
  }

  // MARK: Words to show

  /// The words of a phrase as a name: "many in Sudmark", "army chief", "Norrland's envoys" for "its envoys".
  func shown(_ parts: PhraseParts, of owner: String? = nil) -> String {
    let text = passage.text(parts.whole)
    let first = parts.whole.lowerBound
    if let owner, passage.has(first, .possessive), parts.whole.count > 1 {
      return "\(owner)'s \(passage.text(first + 1..<parts.whole.upperBound))"
    }
    let bare = withoutArticle(text)
    let isCommon = !passage.classes[first].isEmpty || passage.lexicon.lightWords.contains(passage.folded[first])
    let next = !isCommon && first + 1 < parts.whole.upperBound && passage.isName(first + 1)
    let opensWithName =
      bare.count < text.count || passage.isName(first) || next || passage.folded[first].contains("-")
      || bodies.mention(at: first) != nil
      || polities.match(at: first, before: parts.whole.upperBound) != nil
    return opensWithName ? bare : lowercasedFirst(bare)
  }

  func withoutArticle(_ text: String) -> String {
    for article in ["the ", "The ", "a ", "A ", "an ", "An "] where text.hasPrefix(article) {
      return String(text.dropFirst(article.count))
    }
    return text
  }

  /// "Many in Sudmark" in the middle of a line is "many in Sudmark"; words in capitals stay as they are.
  func lowercasedFirst(_ text: String) -> String {
    if let second = text.dropFirst().first, second.isUppercase { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
