import ArgumentGraph
import Seeded

@testable import Commands

/// Lines that change a session, as somebody at work might type them.
struct RandomEdits {
  private var numbers: Seeded

  init(seed: UInt64) { numbers = Seeded(seed) }

  /// A line that fits the session as it is; it may still be refused.
  mutating func line(for session: Session) -> String {
    let names = [
      "Norrland", "Sudmark", "Estmark", "author of A", "\"the bargemen\"", "Westmark", "\"many in Sudmark\"",
    ]
    let name = names.randomElement(using: &numbers) ?? "Norrland"
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0, 1: return "claim \"point \(Int.random(in: 1...99, using: &numbers)) “so to speak”, of #1\" by \(name)"
    case 2, 3: return "support \(id(session)) by \(id(session)) \(id(session))"
    case 4: return "support \(id(session)) by \(id(session))"
    case 5, 6: return "attack \(id(session)) by \(id(session))"
    case 7: return "undercut L\(link(session)) by \(id(session))"
    case 8: return "accept L\(link(session))"
    case 9: return "reject L\(link(session))"
    case 10: return "accept support \(id(session)) by \(id(session))"
    case 11: return "unlink L\(link(session))"
    case 12: return "same \(id(session)) \(id(session))"
    case 13: return "hold \(id(session)) by \(name)"
    case 14:
      return "role \(id(session)) \(["claim", "question", "background premise"].randomElement(using: &numbers) ?? "")"
    case 15: return "party \(["Bank", "Upriver"].randomElement(using: &numbers) ?? "") = \(name), Oldmark"
    case 16: return "$x = _ | top 3"
    case 17: return "$y = by:\(name == "author of A" ? "author" : name) or \(id(session))"
    case 18: return "set links \(["found", "all", "reviewed"].randomElement(using: &numbers) ?? "")"
    default:
      return [
        "undo", "redo", "undo 3", "list", "load barge.txt", "unload B", "go A1.2", "list by:Sudmark",
        "set words w", "set words built-in", "set words w",
      ]
      .randomElement(using: &numbers) ?? ""
    }
  }

  private mutating func id(_ session: Session) -> String {
    session.graph.statements.randomElement(using: &numbers).map(session.graph.id) ?? "A1.1"
  }

  private mutating func link(_ session: Session) -> Int {
    Int.random(in: 1...max(1, session.graph.linkCapacity), using: &numbers)
  }
}
