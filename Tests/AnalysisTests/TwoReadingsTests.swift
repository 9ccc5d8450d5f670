import ArgumentGraph
import Testing

@testable import Analysis

/// Two graphs side by side, matched by place and words.
@Suite struct TwoReadingsTests {
  private func builder(_ letter: String = "A") -> GraphBuilder {
    var b = GraphBuilder(letter)
    b.say("\(letter)1.1 Sudmark: the toll must stay as it is")
    b.say("\(letter)1.2 Norrland: the toll is illegal under the treaty")
    b.say("\(letter)1.3 author: the gates are worn and leak badly")
    b.say("\(letter)2.1 author: the river is wide here")
    return b
  }

  @Test func theSameUnderAnotherLetterDiffersInNothing() throws {
    var (one, other) = (builder("A"), builder("B"))
    one.support("A1.1", by: "A1.3")
    other.support("B1.1", by: "B1.3")
    let readings = TwoReadings(try one.graph(), try other.graph())
    #expect(readings.count == 0 && readings.inBoth == 4 && readings.linksInBoth == 1)
    #expect(readings.articles.map { "\($0.first)\($0.second)" } == ["AB"])
  }

  @Test func whatMovedKeepsItsPartner() throws {
    let one = try builder().graph()
    var b = GraphBuilder()
    b.say("A1.1 author: something new comes first")
    b.say("A1.2 Sudmark: the toll must stay as it is")
    b.say("A1.3 Norrland: the toll is illegal under this treaty")
    b.say("A1.4 observers: the gates are worn and leak badly")
    b.say("A2.1 author: the river is wide here")
    let other = try b.graph()
    let readings = TwoReadings(one, other)
    #expect(readings.inBoth == 4 && readings.onlyInFirst.isEmpty)
    #expect(other.ids(readings.onlyInSecond) == "A1.1")
    #expect(readings.reheld.map { one.ids([$0.first]) + other.ids([$0.second]) } == ["A1.3A1.4"])
    #expect(readings.reworded.map { one.ids([$0.first]) + other.ids([$0.second]) } == ["A1.2A1.3"])
  }

  @Test func linksAreTheSameByTheirEnds() throws {
    var (one, other) = (builder(), builder())
    one.attack("A1.1", by: "A1.2")
    let first = one.support("A1.1", by: "A1.3", "A2.1", origin: .suggested)
    one.undercut(first, by: "A1.2")
    one.support("A1.2", by: "A2.1")
    // Another order, another origin; and one attack where there was a support.
    let second = other.support("A1.1", by: "A2.1", "A1.3")
    other.undercut(second, by: "A1.2")
    other.attack("A1.2", by: "A2.1")
    other.attack("A1.1", by: "A1.2")
    let (left, right) = (try one.graph(), try other.graph())
    let readings = TwoReadings(left, right)
    #expect(readings.linksInBoth == 3)
    #expect(readings.linksOnlyInFirst.map { left.number(of: $0) } == [4])
    #expect(readings.linksOnlyInSecond.map { right.number(of: $0) } == [3])
    #expect(readings.judgedOtherwise.map { left.number(of: $0.first) } == [2])
  }

  @Test func otherTextsAreNoVersionsOfOneAnother() throws {
    var b = GraphBuilder()
    b.say("A1.1 Sudmark: nothing of the kind was said")
    b.say("A1.2 author: quite another matter")
    let readings = TwoReadings(try builder().graph(), try b.graph())
    #expect(readings.articles.isEmpty && readings.inBoth == 0 && readings.onlyInFirst.isEmpty)
    #expect(readings.articlesOnlyInFirst.count == 1 && readings.articlesOnlyInSecond.count == 1)
    #expect(readings.count == 2)
  }
}
