import ArgumentGraph
import Lexicon

/// Finds what supports and what attacks what: by cues in the text, and a few suggestions without a cue.
struct RuleLinks {
  let input: LinkInput

  func links(_ leg: Leg = Leg()) -> [Link] {
    if input.passage.article.division == .lines { return OneArgument(input: input).links() }
    let content = input.content
    let kinds: [() -> [Link]] = [
      { ClauseLinks(input: input).links() },
      { ReasonLinks(input: input, content: content).links() },
      { ContrastLinks(input: input, content: content).links() },
      { ReplyLinks(input: input, content: content).links() },
      { BearingLinks(input: input).links() },
      { GuessLinks(input: input).links() },
    ]
    var links: [Link] = []
    for (place, kind) in kinds.enumerated() {
      if leg.isOver(at: place, of: kinds.count) { return [] }
      links += kind()
    }
    links += AdditionLinks(input: input, found: links).links()
    var found = Self.distinct(links)
    if leg.isOver(at: kinds.count, of: kinds.count) { return [] }
    found += SuggestedLinks(input: input, content: content, found: found).links()
    return undercut(Self.inOrder(found))
  }

  /// A contrast that meets a reason given with "because", in another's mouth, is aimed at the step from the reason to
  /// its claim: it grants that the treaty says so, and denies that this decides the matter.
  private func undercut(_ links: [Link]) -> [Link] {
    links.enumerated().map { place, link in
      if link.rule == Self.doesNotFollow, let step = step(at: link, place, links) {
        var undercut = link
        undercut.kind = .undercut
        undercut.target = .link(Handle(step))
        return undercut
      }
      guard link.kind == .attack, link.origin == .found, !link.isConcession, link.rule.hasPrefix("contrast"),
        let target = link.targetStatement?.offset, input.drafts[target].relation?.kind == .reason,
        let premise = link.premises.first?.offset, !input.areOnOneSide(premise, target),
        let step = links[max(0, place - 50)..<place].firstIndex(where: {
          $0.kind == .support && $0.premises.contains(Handle(target))
        })
      else { return link }
      var undercut = link
      undercut.kind = .undercut
      undercut.target = .link(Handle(step))
      undercut.rule = "undercut: " + link.rule
      return undercut
    }
  }

  /// "That does not mean that …": denies the step from a reason to its claim.
  static let doesNotFollow = "does not follow"

  /// The support, found shortly before, in which the target of a link is the reason or the claim.
  private func step(at link: Link, _ place: Int, _ links: [Link]) -> Int? {
    guard let target = link.targetStatement else { return nil }
    return links[max(0, place - 50)..<place].lastIndex {
      $0.kind == .support && $0.origin == .found
        && ($0.premises.contains(target) || $0.targetStatement == target)
    }
  }

  /// The first link between two ends stays; cues of equal weight may meet.
  private static func distinct(_ links: [Link]) -> [Link] {
    var kept: [Link] = []
    var seen: Set<[Int]> = []
    for link in links {
      let target = link.targetStatement?.offset ?? -1
      let isNew = seen.insert([target] + link.premises.map(\.offset)).inserted
      if isNew, !link.premises.contains(where: { $0.offset == target }) { kept.append(link) }
    }
    return kept
  }

  /// By the place of the first premise, then of the target.
  private static func inOrder(_ links: [Link]) -> [Link] {
    links.enumerated().sorted { left, right in
      let a = (left.element.premises.first?.offset ?? 0, left.element.targetStatement?.offset ?? 0, left.offset)
      let b = (right.element.premises.first?.offset ?? 0, right.element.targetStatement?.offset ?? 0, right.offset)
      return a < b
    }.map(\.element)
  }
}
