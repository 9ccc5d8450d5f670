import ArgumentGraph
import Query
import Rendering

extension Session {
  mutating func step(by distance: Int, _ invocation: Invocation, _ end: String) throws -> Reply {
    try invocation.arguments.finish()
    let statements = graph.statements
    guard let place, let here = statements.firstIndex(of: place) else {
      guard let first = statements.first else {
        throw Failure("nothing is loaded", advice: "load FILE reads an article")
      }
      return stand(on: first)
    }
    guard statements.indices.contains(here + distance) else {
      return staying("this is \(end) statement")
    }
    return stand(on: statements[here + distance])
  }
}
