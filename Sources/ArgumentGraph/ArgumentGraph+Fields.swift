/// Single fields, without reading a whole statement or link: for loops over everything.
extension ArgumentGraph {
  public func id(of statement: Handle<Statement>) -> StatementID { statementStore.ids[statement.offset] }
  public func holder(of statement: Handle<Statement>) -> Handle<Voice> {
    Handle(Int(statementStore.facts[statement.offset].holder))
  }
  public func guessedHolder(of statement: Handle<Statement>) -> Handle<Voice>? {
    handle(statementStore.facts[statement.offset].guessedHolder)
  }
  public func roles(of statement: Handle<Statement>) -> Roles { statementStore.facts[statement.offset].roles }
  public func isHedged(_ statement: Handle<Statement>) -> Bool {
    statementStore.facts[statement.offset].flags.contains(.hedged)
  }
  public func isLoaded(_ statement: Handle<Statement>) -> Bool {
    statementStore.facts[statement.offset].flags.contains(.loaded)
  }
  public func isBoosted(_ statement: Handle<Statement>) -> Bool {
    statementStore.facts[statement.offset].flags.contains(.boosted)
  }
  public func isIfPart(_ statement: Handle<Statement>) -> Bool {
    statementStore.facts[statement.offset].flags.contains(.ifPart)
  }

  /// Whether one of these voices reports it.
  public func isReported(_ statement: Handle<Statement>, by voices: Marks<Voice>) -> Bool {
    let facts = statementStore.facts[statement.offset]
    guard let outermost: Handle<Voice> = handle(facts.reporter) else { return false }
    if voices.contains(outermost) { return true }
    return facts.flags.contains(.severalReporters)
      && statementStore[statement.offset].reporters.contains(where: voices.contains)
  }

  /// How it is reported; `nil` where its holder speaks for himself.
  public func reporting(of statement: Handle<Statement>) -> ReportingFacts? {
    let attribution = statementStore.facts[statement.offset].attribution
    return attribution < 0 ? nil : attributionStore.facts[Int(attribution)]
  }

  /// Every reporting word met in this session, once.
  public var verbs: [String] { attributionStore.verbs }

  /// The reporting words of statements that are loaded, in the order of the text. Complexity: O(n).
  public var verbsUsed: [String] {
    var isKnown = verbs.map(\.isEmpty)
    var left = isKnown.count { !$0 }
    var used: [String] = []
    func note(_ offset: Int) {
      let attribution = statementStore.facts[offset].attribution
      guard attribution >= 0 else { return }
      let verb = attributionStore.facts[Int(attribution)].verb
      if isKnown[verb] { return }
      isKnown[verb] = true
      left -= 1
      used.append(verbs[verb])
    }
    // Most often all were met soon.
    for (_, statements) in editions {
      for offset in statements where left > 0 { note(offset) }
    }
    for statement in addedByHand where isLive(statement) { note(statement.offset) }
    return used
  }

  /// Whether a statement is put forward by another party than the holder of another; what an author only supposes is
  /// put forward by nobody.
  public func isPutForward(_ statement: Handle<Statement>, byAnotherPartyThanOf other: Handle<Statement>) -> Bool {
    let facts = statementStore.facts[statement.offset]
    let holder = statementStore.facts[other.offset].holder
    guard facts.guessedHolder < 0, !facts.flags.contains(.ifPart), facts.holder != holder else { return false }
    guard let party = voiceStore[Int(facts.holder)].party else { return true }
    return party != voiceStore[Int(holder)].party
  }

  public func kind(of voice: Handle<Voice>) -> Voice.Kind { voiceStore[voice.offset].kind }
  public func party(of voice: Handle<Voice>) -> Handle<Party>? { voiceStore[voice.offset].party }

  public func kind(of link: Handle<Link>) -> Link.Kind { linkStore.facts[link.offset].kind }
  /// Whether its status is one of these.
  public func isAmong(_ statuses: LinkStatuses, _ link: Handle<Link>) -> Bool {
    linkStore.facts[link.offset].statusBit & statuses.codes != 0
  }
  public func status(of link: Handle<Link>) -> LinkStatus { linkStore.facts[link.offset].status }

  /// What a link supports or attacks; `nil` for an undercut.
  public func targetStatement(of link: Handle<Link>) -> Handle<Statement>? {
    let facts = linkStore.facts[link.offset]
    return facts.kind == .undercut ? nil : handle(facts.target)
  }

  /// The link that an undercut runs to.
  public func targetLink(of link: Handle<Link>) -> Handle<Link>? {
    let facts = linkStore.facts[link.offset]
    return facts.kind == .undercut ? handle(facts.target) : nil
  }

  private func handle<Element>(_ place: Int32) -> Handle<Element>? { place < 0 ? nil : Handle(Int(place)) }

  // MARK: Loops that make no arrays

  /// Passes on the live links whose target is the statement, in the order in which they entered.
  public func forEachLink(into statement: Handle<Statement>, _ body: (Handle<Link>) -> Void) {
    forEachLink(aimed: linkStore.into[statement.offset].first, body)
  }

  /// Passes on the live undercuts of a link, in the order in which they entered.
  public func forEachUndercut(of link: Handle<Link>, _ body: (Handle<Link>) -> Void) {
    forEachLink(aimed: linkStore.undercuts[link.offset].first, body)
  }

  private func forEachLink(aimed first: Int32, _ body: (Handle<Link>) -> Void) {
    var next = first
    while next >= 0 {
      let link = Handle<Link>(Int(next))
      next = linkStore.facts[link.offset].nextAtTarget
      if isLive(link) { body(link) }
    }
  }

  /// Passes on the live links of which the statement is a premise, in the order in which they entered.
  public func forEachLink(from statement: Handle<Statement>, _ body: (Handle<Link>) -> Void) {
    var next = linkStore.from[statement.offset].first
    while next >= 0 {
      let premise = linkStore.premises[Int(next)]
      next = premise.next
      let link = Handle<Link>(Int(premise.link))
      if isLive(link) { body(link) }
    }
  }

  public func forEachPremise(of link: Handle<Link>, _ body: (Handle<Statement>) -> Void) {
    let facts = linkStore.facts[link.offset]
    for place in facts.firstPremise..<facts.endOfPremises {
      body(Handle(Int(linkStore.premises[Int(place)].statement)))
    }
  }

  /// The same, each statement once.
  public func forEachDistinctPremise(of link: Handle<Link>, _ body: (Handle<Statement>) -> Void) {
    let facts = linkStore.facts[link.offset]
    for place in facts.firstPremise..<facts.endOfPremises {
      let statement = linkStore.premises[Int(place)].statement
      let isKnown = (facts.firstPremise..<place).contains { linkStore.premises[Int($0)].statement == statement }
      if !isKnown { body(Handle(Int(statement))) }
    }
  }

  /// Passes on every live link, in the order in which they entered. Complexity: O(n).
  public func forEachLink(_ body: (Handle<Link>) -> Void) { liveLinks.forEach(body) }

  /// Passes on the premises of every live reason of these statuses, with what they support, in the order in which
  /// links entered. Complexity: O(n).
  public func forEachReason(
    among statuses: LinkStatuses, _ body: (_ premise: Handle<Statement>, _ of: Handle<Statement>, Handle<Link>) -> Void
  ) {
    let (facts, premises) = (linkStore.facts, linkStore.premises)
    liveLinks.forEach { link in
      let fact = facts[link.offset]
      guard fact.kind == .support, fact.statusBit & statuses.codes != 0, fact.target >= 0 else { return }
      for place in fact.firstPremise..<fact.endOfPremises {
        body(Handle(Int(premises[Int(place)].statement)), Handle(Int(fact.target)), link)
      }
    }
  }

  /// Passes on statements that hold another to say the same: every live one that restates. Complexity: O(n).
  public func forEachRestatement(_ body: (Handle<Statement>) -> Void) {
    forEachInTextOrder(liveStatements) { if statementStore.facts[$0.offset].restates >= 0 { body($0) } }
  }

  /// A number that says which statuses the links of a statement have, those into it and those from it.
  public func linkStatuses(of statement: Handle<Statement>) -> Int {
    var codes: UInt16 = 0
    forEachLink(into: statement) { codes |= 1 << status(of: $0).code }
    forEachLink(from: statement) { codes |= 1 << status(of: $0).code }
    return Int(codes)
  }

  /// A number that is the same for the same reporter, 0 without one; -1 where there are several.
  public func reporterCode(of statement: Handle<Statement>) -> Int {
    let facts = statementStore.facts[statement.offset]
    return facts.flags.contains(.severalReporters) ? -1 : Int(facts.reporter) + 1
  }

  // MARK: What has no column

  public func reporters(of statement: Handle<Statement>) -> [Handle<Voice>] {
    statementStore[statement.offset].reporters
  }
  public func attribution(of statement: Handle<Statement>) -> Handle<Attribution>? {
    handle(statementStore.facts[statement.offset].attribution)
  }
}
