import ArgumentGraph
import Query
import Rendering

extension Session {
  /// What support links join a statement to, one step.
  func neighbours(of statement: Handle<Statement>, _ kind: Link.Kind, upwards: Bool) -> Selection {
    var found = Selection()
    let links = upwards ? graph.links(from: statement) : graph.links(into: statement)
    for link in links where settings.links.includes(graph[link]) && graph[link].kind == kind {
      if upwards {
        if let target = graph[link].targetStatement { found.append(target, by: link) }
      } else {
        for premise in graph[link].premises { found.append(premise, by: link) }
      }
    }
    return found
  }

  mutating func take(
    _ number: ArgumentReader.Placed<Int>?, from list: [Handle<Statement>], _ noun: String, list command: String
  ) throws -> Reply {
    guard !list.isEmpty else { return staying("no \(noun) leads on from here") }
    guard let number else {
      if list.count == 1 { return stand(on: list[0]) }
      throw Failure(
        "there are \(list.count.of(noun))", advice: "give its number, 1 to \(list.count); \(command) lists them")
    }
    guard list.indices.contains(number.value - 1) else {
      throw Failure(
        "no \(noun) \(number.value)", advice: "there are \(list.count); \(command) lists them", at: number.place.range)
    }
    return stand(on: list[number.value - 1])
  }
}
