import ArgumentGraph
import Seeded
import Testing

@testable import Analysis

/// Lines of reasons and the share of them through each statement (F9b).
@Suite struct ReasonLinesTests {
  private func points(_ count: Int) -> GraphBuilder {
    var b = GraphBuilder()
    for number in 1...count { b.say("A1.\(number) author: point \(number)") }
    return b
  }

  @Test func aShareIsOfTheLinesThatLeadToTheThesis() throws {
    var b = points(7)
    // Two lines to A1.2, one of linked premises; one more straight to A1.1.
    b.support("A1.1", by: "A1.2")
    b.support("A1.2", by: "A1.3", "A1.4")
    b.support("A1.2", by: "A1.5", origin: .suggested)
    b.support("A1.1", by: "A1.6")
    b.support("A1.7", by: "A1.1")
    let graph = try b.graph()
    let lines = ReasonLines(to: graph.handle("A1.1"), in: graph)
    #expect(lines.total.exact == 3)
    #expect(lines.count(through: graph.handle("A1.2")).exact == 2)
    #expect(lines.count(through: graph.handle("A1.3")).exact == 1)
    #expect(lines.share(of: graph.handle("A1.6")) == 1.0 / 3)
    #expect(lines.count(through: graph.handle("A1.5")).isZero && lines.count(through: graph.handle("A1.7")).isZero)
    let all = ReasonLines(to: graph.handle("A1.1"), in: graph, counting: .all)
    #expect(all.total.exact == 4 && all.totalShown.exact == 3)
    #expect(all.count(through: graph.handle("A1.2")).exact == 3)
    #expect(all.shownCount(through: graph.handle("A1.2")).exact == 2)
    let through = all.lines(through: graph.handle("A1.2"), limit: 9).map { graph.ids($0.steps.map(\.statement)) }
    #expect(through == ["A1.3 A1.2 A1.1", "A1.4 A1.2 A1.1", "A1.5 A1.2 A1.1"])
    #expect(all.lines(through: graph.handle("A1.1"), limit: 2).count == 2)
  }

  @Test func whatClosesACircleIsLeftOut() throws {
    var b = points(6)
    b.support("A1.1", by: "A1.2")
    b.support("A1.2", by: "A1.3")
    b.support("A1.3", by: "A1.2")
    b.support("A1.3", by: "A1.4")
    // From the thesis back into what leads to it; and a circle that rests on nothing.
    b.support("A1.4", by: "A1.1")
    b.support("A1.1", by: "A1.5")
    b.support("A1.5", by: "A1.6")
    b.support("A1.6", by: "A1.5")
    let graph = try b.graph()
    let lines = ReasonLines(to: graph.handle("A1.1"), in: graph)
    #expect(lines.leftOut.map { graph.number(of: $0) } == [2, 3, 5, 7, 8])
    #expect(lines.total.isZero && lines.hasReasons)
    #expect(lines.lines(through: graph.handle("A1.1"), limit: 9).isEmpty)
  }

  @Test func aBareThesisHasNoLine() throws {
    let graph = try points(2).graph()
    let lines = ReasonLines(to: graph.handle("A1.1"), in: graph)
    #expect(!lines.hasReasons && lines.total.isZero && lines.share(of: graph.handle("A1.1")) == 0)
    #expect(lines.share(of: graph.handle("A1.2")) == 0)
  }

  /// A hundred places at which there are two ways: 2^100 lines, and a share of a half through each way.
  @Test func moreLinesThanAnIntegerHoldsKeepTheirShares() throws {
    var b = points(301)
    for place in 0..<100 {
      let (low, left, right, high) = (3 * place + 1, 3 * place + 2, 3 * place + 3, 3 * place + 4)
      b.support("A1.\(low)", by: "A1.\(left)")
      b.support("A1.\(low)", by: "A1.\(right)")
      b.support("A1.\(left)", by: "A1.\(high)")
      b.support("A1.\(right)", by: "A1.\(high)")
    }
    let graph = try b.graph()
    let lines = ReasonLines(to: graph.handle("A1.1"), in: graph)
    #expect(lines.total.exact == nil)
    #expect(lines.share(of: graph.handle("A1.2")) == 0.5 && lines.share(of: graph.handle("A1.300")) == 0.5)
    #expect(lines.share(of: graph.handle("A1.301")) == 1)
  }

  @Test func countsAddMultiplyAndCompareBeyondEveryDouble() {
    var huge = LineCount.one
    for _ in 0..<2000 { huge = huge * LineCount(2) }
    #expect(huge.exact == nil && LineCount(1 << 53).exact == 1 << 53)
    #expect((huge + huge).share(of: huge) == 2 && huge.share(of: huge + huge) == 0.5)
    #expect(huge < huge + huge && LineCount.zero < .one && LineCount.one < huge)
    #expect((huge * .zero).isZero && (huge + .one).share(of: huge) == 1)
  }

  /// Counted one by one on small graphs.
  @Test(arguments: UInt64(1)...60) func countsAreThoseOfLinesWalkedOneByOne(seed: UInt64) throws {
    var random = Seeded(seed)
    let count = 7
    var b = points(count)
    var ways: [(premise: Int, conclusion: Int)] = []
    for _ in 0..<Int.random(in: 4...14, using: &random) {
      let premise = Int.random(in: 0..<count, using: &random)
      let conclusion = Int.random(in: 0..<count, using: &random)
      b.support("A1.\(conclusion + 1)", by: "A1.\(premise + 1)")
      if premise != conclusion { ways.append((premise, conclusion)) }
    }
    let graph = try b.graph()
    let bare = (0..<count).filter { statement in !ways.contains { $0.conclusion == statement } }
    for thesis in 0..<count where !bare.contains(thesis) {
      let leading = ways.filter { $0.premise != thesis }
      func reaches(_ from: Int, _ to: Int) -> Bool {
        var seen: Set<Int> = [from]
        var next = [from]
        while let here = next.popLast() {
          for way in leading where way.premise == here && seen.insert(way.conclusion).inserted {
            next.append(way.conclusion)
          }
        }
        return seen.contains(to)
      }
      let kept = leading.filter { !reaches($0.conclusion, $0.premise) }
      var walked: [[Int]] = []
      func walk(_ path: [Int]) {
        guard let here = path.last else { return }
        if here == thesis { walked.append(path) }
        for way in kept where way.premise == here { walk(path + [way.conclusion]) }
      }
      for start in bare { walk([start]) }
      let lines = ReasonLines(to: graph.handle("A1.\(thesis + 1)"), in: graph)
      #expect(lines.total.exact == walked.count)
      for statement in 0..<count {
        let handle = graph.handle("A1.\(statement + 1)")
        let through = walked.filter { $0.contains(statement) }
        #expect(lines.count(through: handle).exact == through.count)
        let listed = lines.lines(through: handle, limit: 10_000).map { $0.steps.map(\.statement.offset) }
        #expect(listed.map(\.description).sorted() == through.map(\.description).sorted())
      }
    }
  }
}
