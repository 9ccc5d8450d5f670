import ArgumentGraph
import Lexicon

/// "Moreover, …": what is added does what the statement before it does.
struct AdditionLinks {
  let input: LinkInput
  let found: [Link]

  func links() -> [Link] {
    var last: [Int: Link] = [:]
    for link in found where link.origin == .found && !link.isConcession && link.targetStatement != nil {
      for premise in link.premises { last[premise.offset] = last[premise.offset] ?? link }
    }
    var added: [Link] = []
    for index in input.drafts.indices.dropFirst() {
      guard let sentence = input.drafts[index].sentence, input.drafts[index - 1].sentence == sentence - 1,
        input.isClaim(index), input.voice(index) == input.voice(index - 1)
      else { continue }
      let cue = input.cues[sentence].first(.addition)
      guard let cue, cue.connective.certainty >= 0.85, var link = last[index - 1] else { continue }
      link.premises = [Handle(index)]
      (link.cue, link.rule, link.confidence) = ([input.passage.span(cue.words)], cue.connective.phrase, 0.65)
      last[index] = link
      added.append(link)
    }
    return added
  }
}
