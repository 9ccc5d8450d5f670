extension ArgumentGraph {
  /// What is broken in the graph, in words; empty for a sound graph. For tests. Complexity: O(n log n).
  public func checkInvariants() -> [String] {
    let adjacency = brokenAdjacency
    // Without adjacency the other questions cannot even be put.
    return adjacency.isEmpty ? brokenHolding + brokenStatements + brokenLinks : adjacency
  }

  private var brokenAdjacency: [String] {
    var broken = Broken()
    broken.expect(linkStore.into.count == statementStore.count, "links into each statement")
    broken.expect(linkStore.from.count == statementStore.count, "links from each statement")
    broken.expect(linkStore.isSound, "what lies beside the links")
    broken.expect(statementStore.isSound, "what lies beside the statements")
    broken.expect(attributionStore.isSound, "what lies beside the attributions")
    broken.expect(held.count == voiceStore.count, "statements of each voice")
    return broken.messages
  }

  private var brokenHolding: [String] {
    var broken = Broken()
    broken.expect(articleIDs == articleIDs.sorted(), "letters are sorted")
    broken.expect(Set(articleIDs).count == articleIDs.count, "a letter is loaded once")
    for (offset, handles) in held.enumerated() {
      broken.expect(handles.isStrictlyAscending, "statements of voice \(offset) are in order")
      broken.expect(
        handles.allSatisfy { self[$0].holder.offset == offset }, "voice \(offset) holds what it is listed with")
    }
    broken.expect(held.reduce(0) { $0 + $1.count } == statementStore.count, "every statement is found by its holder")
    for voice in voices {
      let name = self[voice].key
      broken.expect(voicesByKey[name] == voice, "voice \(name) is found by its key")
      broken.expect(
        self[voice].party.map { knownParties.contains($0.offset) } ?? true, "the party of voice \(name) is known")
    }
    return broken.messages
  }

  private var brokenStatements: [String] {
    var broken = Broken()
    let listed = statements
    for statement in listed {
      let value = self[statement]
      broken.expect(self.statement(value.id) == statement, "\(value.id) is found by its id")
      broken.expect(knownVoices.contains(value.holder.offset), "the holder of \(value.id) is known")
      broken.expect(value.words != nil || !value.spans.isEmpty, "\(value.id) has words")
      broken.expect(
        value.guessedHolder == nil || self[value.holder].kind == .author, "\(value.id) is a guess of an author")
      if let id = value.id.article {
        let end = shelf[id]?.article.text.scalarCount ?? 0
        broken.expect(value.spans.allSatisfy { $0.end <= end }, "\(value.id) lies in its text")
        broken.expect(
          article(id)?.statements.contains(statement.offset) ?? false, "\(value.id) is one of its article's")
      }
    }
    broken.expect(
      articles.allSatisfy { $0.statements.allSatisfy { isLive(Handle<Statement>($0)) } },
      "every statement of an article that is loaded is live")
    broken.expect(listed.count == statementCount && listed.allSatisfy(isLive), "what is listed is what is live")
    broken.expect(
      zip(listed, listed.dropFirst()).allSatisfy { self[$0].id < self[$1].id },
      "statements are in the order of the text")
    return broken.messages
  }

  private var brokenLinks: [String] {
    var broken = Broken()
    for link in links {
      let value = self[link]
      let name = "L\(number(of: link))"
      broken.expect(hasLiveEnds(value), "\(name) joins live ends")
      broken.expect(value.isAimedAtItsKind, "\(name) is aimed at what its kind says")
    }
    return broken.messages + brokenWays
  }

  private var brokenWays: [String] {
    var broken = Broken()
    var (aimed, started) = (0, 0)
    for offset in 0..<statementStore.count {
      let (into, from) = (linkStore.links(into: Handle(offset)), linkStore.links(from: Handle(offset)))
      broken.expect(
        into.isStrictlyAscending && into.allSatisfy { self[$0].target == .statement(Handle(offset)) },
        "links into statement \(offset)")
      broken.expect(
        from.isStrictlyAscending && from.allSatisfy { self[$0].premises.contains(Handle(offset)) },
        "links from statement \(offset)")
      aimed += into.count
      started += from.count
    }
    var premises = 0
    for offset in 0..<linkStore.count {
      let undercuts = linkStore.undercuts(of: Handle(offset))
      broken.expect(
        undercuts.isStrictlyAscending && undercuts.allSatisfy { self[$0].target == .link(Handle(offset)) },
        "undercuts of link \(offset)")
      aimed += undercuts.count
      premises += Set(linkStore[offset].premises).count
    }
    broken.expect(aimed == linkStore.count, "every link is found at its target")
    broken.expect(started == premises, "every link is found from its premises")
    return broken.messages
  }
}

private struct Broken {
  var messages: [String] = []

  mutating func expect(_ holds: Bool, _ message: @autoclosure () -> String) {
    if !holds { messages.append(message()) }
  }
}

extension Array where Element: Comparable {
  fileprivate var isStrictlyAscending: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}
